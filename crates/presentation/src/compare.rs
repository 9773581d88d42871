//! Two years side by side: the second map beside the main one, the map of the change, and what stands in their
//! place where borders differ.

use super::asked;
use super::html::Html;
use dataset::RegionIx;
use dataset::msg;
use graphics::map::legend::{self, Place};
use graphics::map::{self, MapScene};
use model::change::{self, Change, Shift};
use model::state::{View, ViewState};
use model::{Slice, summary};
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

/// The map of the year that is compared with, on the scale of the main one.
pub fn second(state: &ViewState, width_px: u16) -> String {
    let (Some(slice), locale) = (asked::other(state), state.locale) else {
        return String::new();
    };
    let scene = MapScene::of(&slice, locale, width_px, &state.pins);
    let label = locale.fill(msg::MAP_LABEL, &[("finding", &summary::finding(&slice, locale))]);
    let mut html = Html::new();
    html.leaf("figcaption", &[("class", "cmp-y")], &heading(&slice, locale));
    let [prefix, _] = PREFIXES;
    picture(&mut html, "map-b", &scene, &label, &scene.markup_beside(&state.pins, prefix));
    let drawn = legend::markup(&slice, locale, Place::Second(prefix), &state.pins, width_px);
    html.open("div", &[("class", "legend")]).raw(&drawn).close("div");
    html.done()
}

/// The change between the years of a state, where it can be said.
pub fn change(state: &ViewState) -> Option<Change> {
    change::between(&asked::slice(state), &asked::other(state)?)
}

/// The map of the change with its headline, caution and key; empty where there is none.
pub fn difference(state: &ViewState, width_px: u16) -> String {
    let (Some(change), locale) = (change(state), state.locale) else {
        return String::new();
    };
    let scene = MapScene::of_change(&change, locale, width_px, &state.pins);
    let finding = summary::two_finding(&change, locale);
    let mut html = Html::new();
    html.open("figcaption", &[]).leaf("h3", &[], &finding);
    let country = summary::two_spoken(&change, &change.national, locale);
    html.leaf("p", &[("class", "sub")], &country);
    html.close("figcaption");
    let [_, prefix] = PREFIXES;
    let label = locale.fill(msg::MAP_LABEL, &[("finding", &finding)]);
    picture(&mut html, "map-d", &scene, &label, &scene.markup_beside(&state.pins, prefix));
    html.raw(&map::change_key(&change, locale));
    html.done()
}

/// The headline of the slope.
pub fn slope_title(change: &Change, locale: Locale) -> String {
    let values = [("from", change.from.to_string()), ("to", change.to.to_string())];
    locale.fill(msg::TWO_SLOPE, &values.each_ref().map(|(k, v)| (*k, v.as_str())))
}

/// The caption of the slope.
pub fn slope_caption(change: &Change, locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h3", &[], &slope_title(change, locale));
    html.leaf("p", &[("class", "sub")], &summary::measure_with_unit(change.measure, locale));
    html.done()
}

/// Why there is no change, in words; empty where there is one.
pub fn why_not(state: &ViewState) -> String {
    match state.with {
        Some(with) if with == state.year => state.locale.t(msg::WITH_SAME).to_owned(),
        Some(with) if change(state).is_none() => {
            summary::two_why_not(state.measure, (state.year, with), state.locale)
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
pub fn tip(state: &ViewState, region: RegionIx) -> String {
    let locale = state.locale;
    let mut html = Html::new();
    html.leaf("h4", &[], dataset::name(region, locale));
    match change(state) {
        Some(change) => {
            let Some(shift) = change.shifts.iter().find(|s| s.region == region) else {
                return String::new();
            };
            let by = summary::two_text(change.measure, shift, locale);
            html.leaf(
                "p",
                &[("class", if by.is_some() { "big" } else { "why" })],
                &by.unwrap_or_else(|| gap(shift, locale)),
            );
            for (year, known) in [(change.from, shift.from), (change.to, shift.to)] {
                row(&mut html, &year.to_string(), &summary::datum_text(change.measure, known, locale));
            }
        }
        None => {
            for slice in [Some(asked::slice(state)), asked::other(state)].into_iter().flatten() {
                let known = slice.row(region).map(|r| summary::datum_text(slice.measure, r.datum, locale));
                row(&mut html, &slice.year.to_string(), &known.unwrap_or_else(|| "…".to_owned()));
            }
        }
    }
    html.done()
}

fn gap(shift: &Shift, locale: Locale) -> String {
    shift.gap().map_or_else(String::new, |gap| summary::status_words(gap, locale))
}

fn row(html: &mut Html, heading: &str, text: &str) {
    html.open("p", &[("class", "row")]).leaf("span", &[], heading).leaf("b", &[], text).close("p");
}

fn picture(html: &mut Html, id: &str, scene: &MapScene, label: &str, inside: &str) {
    let attrs = [
        ("class", scene.ask.svg_class()),
        ("viewBox", &*map::view_box()),
        ("role", "group"),
        ("aria-label", label),
        ("id", id),
    ];
    html.open("svg", &attrs).raw(inside).close("svg");
}
