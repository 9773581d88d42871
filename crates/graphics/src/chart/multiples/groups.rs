//! From figures of groups to small panels: one a group, with everybody of the place in grey behind it.

use super::{Cell, Multiples, Point};
use crate::chart::Scene;
use dataset::msg;
use dataset::{Group, Measure, RegionIx, Respect};
use model::{Datum, groups, series, summary};
use text::{Decimal, Locale, range};

/// Where the groups stand: sex and place in one row, ages in the next.
const SLOTS: [(Group, (u8, u8)); 11] = [
    (Group::Female, (0, 0)),
    (Group::Male, (0, 1)),
    (Group::Urban, (0, 2)),
    (Group::Rural, (0, 3)),
    (Group::Age15, (1, 6)),
    (Group::Age16, (1, 0)),
    (Group::Age25, (1, 1)),
    (Group::Age29, (1, 2)),
    (Group::Age35, (1, 3)),
    (Group::Age45, (1, 4)),
    (Group::Age55, (1, 5)),
];

/// All years of the groups of a place that have more than one; `None` without any.
pub fn groups_scene(measure: Measure, place: RegionIx, own_scale: bool, locale: Locale) -> Option<Scene> {
    panels(measure, place, own_scale, locale, |_| true)
}

/// The same for the bands of ages, on one scale.
pub fn ages_scene(measure: Measure, place: RegionIx, locale: Locale) -> Option<Scene> {
    panels(measure, place, false, locale, |group| group.respect() == Respect::Age)
}

fn panels(
    measure: Measure,
    place: RegionIx,
    own_scale: bool,
    locale: Locale,
    wanted: fn(Group) -> bool,
) -> Option<Scene> {
    let years = dataset::group_years(measure);
    let (first, last) = (*years.start(), *years.end());
    let behind = points(series::runs(measure, &series::of_region(measure, place)), true);
    let mut cells: Vec<Cell> = SLOTS
        .iter()
        .filter(|(group, _)| wanted(*group))
        .filter_map(|(group, slot)| cell(measure, *group, place, *slot, &behind, locale))
        .collect();
    raise(&mut cells);
    let values = || cells.iter().flat_map(|c| &c.points).map(|p| p.value);
    let (low, high) = (values().min_by(Decimal::order)?, values().max_by(Decimal::order)?);
    let span = format!("{first}–{last}");
    let scale = range(locale, low, high).replace('\u{2060}', "");
    let scale_words = match own_scale {
        true => locale.fill(msg::MULTIPLES_OWN, &[("years", &span)]),
        false => locale.fill(msg::MULTIPLES_GROUPS, &[("years", &span), ("range", &scale)]),
    };
    let cut = series::method_break(measure).map(|year| year.to_string());
    let cut = cut.map(|year| locale.fill(msg::TREND_BREAK, &[("year", &year)]));
    let grey = locale.t(msg::GROUP_GREY).to_owned();
    Some(Scene::Multiples(Multiples {
        first,
        last,
        scale: (low, high),
        scale_words,
        own_scale,
        plan: false,
        target: None,
        cells,
        notes: std::iter::once(grey).chain(cut).collect(),
    }))
}

/// Without the first row the next one stands at the top.
fn raise(cells: &mut [Cell]) {
    let top = cells.iter().map(|cell| cell.slot.0).min().unwrap_or(0);
    cells.iter_mut().for_each(|cell| cell.slot.0 -= top);
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
