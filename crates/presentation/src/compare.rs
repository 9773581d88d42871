//! Two years side by side: the second map beside the main one, the map of the change, and what is in their
//! place where borders differ.

use super::selection;
use dataset::RegionIx;
use dataset::msg;
use graphics::map::MapScene;
use graphics::map::tooltip::Tip;
use model::change::{self, Change, Shift};
use model::state::{View, ViewState};
use model::{Datum, Slice, summary};
use text::{DOT, Locale};

/// What the ids of the second map and of the map of the change begin with.
pub const PREFIXES: [&str; 2] = ["b-", "d-"];

/// True when a state shows two years side by side.
pub fn shown(state: &ViewState) -> bool {
    state.with.is_some() && state.view == View::Map
}

/// The year and the borders over the main map.
pub fn heading(slice: &Slice, locale: Locale) -> String {
    [&slice.year.to_string(), DOT, &summary::vintage_short(slice.vintage, locale)].concat()
}

/// A map beside the main one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// The class of its `svg`.
    pub class: &'static str,
    /// What a screen reader says.
    pub label: String,
    /// What is in the `svg`.
    pub inside: String,
}

/// The map of the year that is compared with, on the scale of the main one.
pub fn second(state: &ViewState, width_px: u16) -> Option<Picture> {
    let slice = selection::other(state)?;
    let scene = MapScene::of(&slice, state.locale, width_px, &state.pins);
    let [prefix, _] = PREFIXES;
    Some(picture(&scene, state, &summary::finding(&slice, state.locale), prefix))
}

fn picture(scene: &MapScene, state: &ViewState, finding: &str, prefix: &str) -> Picture {
    Picture {
        class: scene.spec.svg_class(),
        label: state.locale.fill(msg::MAP_LABEL, &[("finding", finding)]),
        inside: scene.markup_beside(&state.pins, prefix),
    }
}

/// The change between the years of a state, where it can be said.
pub fn change(state: &ViewState) -> Option<Change> {
    change::between(&selection::slice(state), &selection::other(state)?)
}

/// The map of the change, where there is one.
pub fn difference(state: &ViewState, width_px: u16) -> Option<Picture> {
    let change = change(state)?;
    let scene = MapScene::of_change(&change, state.locale, width_px, &state.pins);
    let [_, prefix] = PREFIXES;
    Some(picture(&scene, state, &summary::two_years_finding(&change, state.locale), prefix))
}

pub fn slope_title(change: &Change, locale: Locale) -> String {
    let values = [("from", change.from.to_string()), ("to", change.to.to_string())];
    locale.fill(msg::TWO_SLOPE, &values.each_ref().map(|(k, v)| (*k, v.as_str())))
}

/// Why there is no change, in words; empty where there is one.
pub fn why_not(state: &ViewState) -> String {
    match state.with {
        Some(with) if with == state.year => state.locale.t(msg::WITH_SAME).to_owned(),
        Some(with) if change(state).is_none() => {
            summary::two_years_why_not(state.measure, (state.year, with), state.locale)
        }
        _ => String::new(),
    }
}

/// True where there is a change in the borders that both years have in common.
pub fn can_merge(state: &ViewState) -> bool {
    let same_method = |with| change::method_between(state.measure, state.year, with).is_none();
    state.with.is_some_and(|with| with != state.year && change(state).is_none() && same_method(with))
}

/// What is said of a region on the second map and on the map of the change.
pub fn tip(state: &ViewState, region: RegionIx) -> Option<Tip> {
    let locale = state.locale;
    let mut tip = Tip { name: dataset::name(region, locale), ..Tip::default() };
    match change(state) {
        Some(change) => {
            let shift = change.shifts.iter().find(|s| s.region == region)?;
            let by = summary::two_years_text(change.measure, shift, locale);
            tip.known = by.is_some();
            tip.value = by.unwrap_or_else(|| gap(shift, locale));
            let years = [(change.from, shift.from), (change.to, shift.to)];
            let row = |(year, known): (u16, Datum)| {
                (year.to_string(), summary::datum_text(change.measure, known, locale))
            };
            tip.rows = years.map(row).into();
        }
        None => {
            let row = |slice: Slice| {
                let known = slice.row(region).map(|r| summary::datum_text(slice.measure, r.datum, locale));
                (slice.year.to_string(), known.unwrap_or_else(|| "…".to_owned()))
            };
            let slices = [Some(selection::slice(state)), selection::other(state)];
            tip.rows = slices.into_iter().flatten().map(row).collect();
        }
    }
    Some(tip)
}

fn gap(shift: &Shift, locale: Locale) -> String {
    shift.gap().map_or_else(String::new, |gap| summary::status_words(gap, locale))
}
