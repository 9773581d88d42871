//! From figures of groups to small panels: one a group, with everybody of the place in grey behind it.

use super::{Cell, Point, SmallMultiples};
use crate::chart::Scene;
use dataset::msg;
use dataset::{Dimension, Group, Measure, RegionIx};
use model::{Datum, groups, series, summary};
use text::{Decimal, Locale, range};

/// The ages in the order of their panels: bands, and a single year of age last.
fn ages() -> impl Iterator<Item = Group> {
    let ages = || dataset::all_groups().filter(|group| group.dimension() == Dimension::Age);
    let is_band = |group: &Group| group.ages().is_some_and(|(first, last)| first < last);
    ages().filter(is_band).chain(ages().filter(move |group| !is_band(group)))
}

/// All years of the bands of ages of a place that have more than one, on one scale; `None` without any.
pub fn ages_scene(measure: Measure, place: RegionIx, locale: Locale) -> Option<Scene> {
    let years = dataset::group_years(measure);
    let (first, last) = (*years.start(), *years.end());
    let behind = points(series::runs(measure, &series::of_region(measure, place)), true);
    let slots = ages().zip(0u8..);
    let cells: Vec<Cell> =
        slots.filter_map(|(group, n)| cell(measure, group, place, (0, n), &behind, locale)).collect();
    let values = || cells.iter().flat_map(|c| &c.points).map(|p| p.value);
    let (low, high) = (values().min_by(Decimal::order)?, values().max_by(Decimal::order)?);
    let span = format!("{first}–{last}");
    let scale = range(locale, low, high).replace('\u{2060}', "");
    let scale_words = locale.fill(msg::MULTIPLES_GROUPS, &[("years", &span), ("range", &scale)]);
    let cut = measure.method_break().map(|year| year.to_string());
    let cut = cut.map(|year| locale.fill(msg::TREND_BREAK, &[("year", &year)]));
    let grey = locale.t(msg::GROUP_GREY).to_owned();
    Some(Scene::SmallMultiples(SmallMultiples {
        first,
        last,
        scale: (low, high),
        scale_words,
        plan: false,
        target: None,
        cells,
        notes: std::iter::once(grey).chain(cut).collect(),
    }))
}

fn cell(
    measure: Measure,
    group: Group,
    place: RegionIx,
    slot: (u8, u8),
    behind: &[Point],
    locale: Locale,
) -> Option<Cell> {
    let own = points(groups::runs(measure, group, place), false);
    let (first, last) = (own.first()?, own.last().filter(|_| own.len() > 1)?);
    let text = |p: &Point| {
        let known = groups::datum(measure, group, place, p.year);
        format!("{} – {}", p.year, summary::datum_words(measure, known, locale))
    };
    let name = summary::group_name(group, locale);
    Some(Cell {
        slot,
        region: place,
        label: summary::datum_number(groups::datum(measure, group, place, last.year), locale),
        spoken: format!("{name}: {}; {}", text(first), text(last)),
        name,
        points: behind.iter().copied().chain(own.iter().copied()).collect(),
        change: None,
    })
}

fn points(runs: Vec<Vec<(u16, Datum)>>, earlier: bool) -> Vec<Point> {
    let mut points = Vec::new();
    for run in runs {
        for (at, (year, datum)) in run.into_iter().enumerate() {
            points.extend(datum.value().map(|value| Point { year, value, joined: at > 0, earlier }));
        }
    }
    points
}
