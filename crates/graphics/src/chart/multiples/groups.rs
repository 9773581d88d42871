//! From figures of groups to small panels: one a group, with everybody of the place in grey behind it.

use super::{Cell, Multiples, Point};
use crate::chart::Scene;
use dataset::msg;
use dataset::{Group, Measure, RegionIx, Respect};
use model::{Datum, groups, series, summary};
use text::{Decimal, Locale, range};

/// Where the groups stand: sex and place in one row, ages in the next, a single year of age last.
fn slots() -> impl Iterator<Item = (Group, (u8, u8))> {
    let of = |respect| dataset::all_groups().filter(move |group| group.respect() == respect);
    let is_band = |group: &Group| group.ages().is_some_and(|(first, last)| first < last);
    let bands = of(Respect::Age).filter(is_band);
    let last = bands.clone().count() as u8;
    let place =
        move |group| (0..last).zip(bands.clone()).find(|(_, band)| *band == group).map_or(last, |(at, _)| at);
    let ages = of(Respect::Age).map(move |group| (group, (1, place(group))));
    of(Respect::Sex).chain(of(Respect::Area)).zip(0..).map(|(group, at)| (group, (0, at))).chain(ages)
}

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
    let mut cells: Vec<Cell> = slots()
        .filter(|(group, _)| wanted(*group))
        .filter_map(|(group, slot)| cell(measure, group, place, slot, &behind, locale))
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
    let cut = measure.method_break().map(|year| year.to_string());
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
