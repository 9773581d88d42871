//! The pinned regions' figures: one region against the country with its trend, or two and three side by side.

use super::header::link_to;
use super::html::{Html, term, when};
use super::icon;
use crate::data::{self, COUNTRY, Kind, Measure, RegionIx};
use crate::map::spark;
use crate::model::{Slice, slice, summary};
use crate::text::msg;
use crate::view::{Action, View, ViewState};

/// Size of a sparkline, CSS pixels.
const SPARK: (u16, u16) = (96, 30);

/// The inside of the panel; empty without a pin.
pub fn markup(state: &ViewState, slice: &Slice) -> String {
    if state.pins.is_empty() || state.view == View::Passport {
        return String::new();
    }
    let locale = state.locale;
    let mut html = Html::new();
    let close = [
        ("type", "button"),
        ("class", "x"),
        ("id", "panel-close"),
        ("data-do", "clear"),
        ("aria-label", locale.t(msg::PANEL_CLOSE)),
    ];
    html.open("aside", &[("class", "rp"), ("aria-labelledby", "panel-title")]);
    html.open("div", &[("class", "rp-h")]);
    heading(&mut html, state);
    html.open("button", &close).icon(icon::CLOSE).close("button").close("div");
    if let Some(region) = alone(state) {
        html.leaf("p", &[("class", "find")], &summary::panel_sentence(slice, region, locale));
    }
    table(&mut html, state, slice.measure);
    if alone(state).is_some() {
        key(&mut html, state);
        html.open("p", &[("class", "rp-acts")]);
        passport_link(&mut html, state, "passport-open");
        html.close("p");
    }
    html.close("aside");
    html.done()
}

/// A link to the sheet of the pinned region, or of the country.
pub fn passport_link(html: &mut Html, state: &ViewState, id: &str) {
    let words = if state.pins.is_empty() { msg::PASSPORT_OPEN_COUNTRY } else { msg::PASSPORT_OPEN };
    let action = Action::View(View::Passport).to_string();
    let attrs = [("class", "btn"), ("id", id), ("href", &passport(state)), ("data-do", &action)];
    html.open("a", &attrs).icon(icon::PRINT).text(state.locale.t(words)).close("a");
}

/// The address of the passport of what is asked.
pub fn passport(state: &ViewState) -> String {
    let mut there = state.clone();
    there.apply(Action::View(View::Passport));
    link_to(&there)
}

/// The only pinned region.
fn alone(state: &ViewState) -> Option<RegionIx> {
    state.pins.first().copied().filter(|_| state.pins.len() == 1)
}

fn heading(html: &mut Html, state: &ViewState) {
    html.open("div", &[("id", "panel-title")]);
    for region in &state.pins {
        let letter = state.pin_letter(*region).map(String::from).unwrap_or_default();
        html.open("h3", &[])
            .leaf("span", &[("class", "pin"), ("data-pin", &letter)], &letter)
            .text(data::name(*region, state.locale))
            .close("h3");
        let changed = summary::lineage_note(*region, state.locale).is_some();
        if changed || data::region(*region).kind == Kind::City {
            html.leaf("p", &[("class", "meta")], &summary::lineage_sentence(*region, state.locale));
        }
    }
    html.close("div");
}

fn key(html: &mut Html, state: &ViewState) {
    html.open("p", &[("class", "rk-note")]);
    for (class, words) in
        [("key", msg::KEY_REGION), ("key par", msg::KEY_COUNTRY), ("key cut", msg::KEY_BORDERS)]
    {
        html.open("span", &[]).leaf("i", &[("class", class)], "").text(state.locale.t(words)).close("span");
    }
    html.close("p");
}

fn table(html: &mut Html, state: &ViewState, now: Measure) {
    let locale = state.locale;
    let caption = locale.fill(msg::PANEL_MEASURE, &[("year", &state.year.to_string())]);
    html.raw("<table><thead><tr>").leaf("th", &[("scope", "col")], &caption);
    if alone(state).is_some() {
        html.leaf("th", &[("scope", "col")], locale.t(msg::PANEL_REGION));
    } else {
        for region in &state.pins {
            let letter = state.pin_letter(*region).map(String::from).unwrap_or_default();
            html.open("th", &[("scope", "col")])
                .leaf("span", &[("class", "pin"), ("data-pin", &letter), ("aria-hidden", "true")], &letter)
                .leaf("span", &[("class", "vh")], data::short_name(*region, locale))
                .close("th");
        }
    }
    html.leaf("th", &[("scope", "col")], locale.t(msg::PANEL_COUNTRY));
    if alone(state).is_some() {
        let years = trend_years(&Measure::ALL);
        let years = [("first", years.0.as_str()), ("last", years.1.as_str())];
        html.leaf("th", &[("scope", "col")], &locale.fill(msg::PANEL_TREND, &years));
    }
    html.raw("</tr></thead><tbody>");
    for measure in Measure::ALL {
        line(html, state, measure, measure == now);
    }
    html.raw("</tbody></table>");
}

/// The span of some measures together.
pub fn trend_years(measures: &[Measure]) -> (String, String) {
    let starts = measures.iter().map(|m| *data::years(*m).start());
    let ends = measures.iter().map(|m| *data::years(*m).end());
    let text = |year: Option<u16>| year.unwrap_or_default().to_string();
    (text(starts.min()), text(ends.max()))
}

fn line(html: &mut Html, state: &ViewState, measure: Measure, now: bool) {
    let locale = state.locale;
    let year = state.year;
    let figure = |region| summary::datum_number(slice::datum(measure, region, year), locale);
    html.open("tr", &[when(now, "class", "now")]);
    html.open("th", &[("scope", "row")]);
    term(html, measure.code(), &summary::measure_with_unit(measure, locale));
    if let Some(region) = alone(state) {
        let slice = Slice::of(measure, year);
        if let Some(rank) = slice.row(region).and_then(|r| r.rank) {
            html.leaf("small", &[], &summary::rank_phrase(rank, locale));
        }
    }
    html.close("th");
    for region in &state.pins {
        html.open("td", &[]).leaf("b", &[], &figure(*region)).close("td");
    }
    html.leaf("td", &[("class", "kz")], &figure(COUNTRY));
    if let Some(region) = alone(state) {
        let size = ["0 0 ", &SPARK.0.to_string(), " ", &SPARK.1.to_string()].concat();
        html.open("td", &[])
            .open("svg", &[("class", "sp"), ("viewBox", &size), ("aria-hidden", "true")])
            .raw(&spark::markup(measure, region, year, SPARK.0, SPARK.1))
            .close("svg")
            .close("td");
    }
    html.close("tr");
}
