//! The pinned regions' figures: one region against the country with its trend, or two and three side by side. Of a region
//! that did not exist in the year, the figures of the one that covered its ground stand there, by its name.

use super::header::link_to;
use super::html::{Html, term, when};
use super::icon;
use crate::data::{self, COUNTRY, Group, Kind, Measure, RegionIx};
use crate::map::spark;
use crate::model::{Datum, Slice, Subject, lineage, slice, summary};
use crate::route::{Page, Route};
use crate::text::{Locale, msg};
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
        kin(&mut html, slice, region, locale);
        pair(&mut html, slice, region, locale);
    }
    table(&mut html, state, slice);
    if alone(state).is_some() {
        key(&mut html, state);
    }
    acts(&mut html, state);
    html.close("aside");
    html.done()
}

/// Links to the pages of the regions that cover the ground of one that did not exist.
fn kin(html: &mut Html, slice: &Slice, region: RegionIx, locale: Locale) {
    if slice.row(region).is_some() {
        return;
    }
    html.open("p", &[("class", "kin")]);
    for unit in lineage::in_vintage(region, slice.vintage) {
        let address = page_of(unit, locale);
        html.leaf("a", &[("href", &address)], summary::plain_name(unit, locale));
    }
    html.close("p");
}

/// Women and men, where the measure is published for both.
fn pair(html: &mut Html, slice: &Slice, region: RegionIx, locale: Locale) {
    let sexes = (Group::Female, Group::Male);
    let words = summary::group_pair(slice.measure, sexes, region, slice.year, locale);
    if !words.is_empty() {
        html.leaf("p", &[("class", "meta")], &words);
    }
}

/// Its page, another region beside it, its sheet.
fn acts(html: &mut Html, state: &ViewState) {
    let locale = state.locale;
    html.open("p", &[("class", "rp-acts")]);
    if let Some(region) = alone(state) {
        let attrs = [("class", "btn"), ("id", "region-page"), ("href", &*page_of(region, locale))];
        html.leaf("a", &attrs, locale.t(msg::PANEL_PAGE));
    }
    if !state.pins_full() {
        let attrs = [("type", "button"), ("class", "btn"), ("id", "add-region"), ("data-do", "add")];
        html.leaf("button", &attrs, locale.t(msg::PANEL_ADD));
    }
    if alone(state).is_some() {
        passport_link(html, state, "passport-open");
    }
    html.close("p");
}

/// The address of a region's page.
fn page_of(region: RegionIx, locale: Locale) -> String {
    ["./", &Route { locale, page: Page::Region(region) }.folder()].concat()
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

fn table(html: &mut Html, state: &ViewState, slice: &Slice) {
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
        let now = measure == slice.measure;
        line(html, state, if now { slice.subject() } else { measure.into() }, now);
    }
    html.raw("</tbody></table>");
}

/// The region whose figure is given in a year: the region itself, or the one that it belonged to.
fn then(measure: Measure, region: RegionIx, year: u16) -> RegionIx {
    if slice::datum(measure, region, year) != Datum::DidNotExist {
        return region;
    }
    match lineage::in_vintage(region, data::vintage(measure, year)).as_slice() {
        [one] => *one,
        _ => region,
    }
}

/// The span of some measures together.
pub fn trend_years(measures: &[Measure]) -> (String, String) {
    let starts = measures.iter().map(|m| *data::years(*m).start());
    let ends = measures.iter().map(|m| *data::years(*m).end());
    let text = |year: Option<u16>| year.unwrap_or_default().to_string();
    (text(starts.min()), text(ends.max()))
}

fn line(html: &mut Html, state: &ViewState, subject: Subject, now: bool) {
    let measure = subject.measure;
    let locale = state.locale;
    let year = state.year;
    let figure = |region| summary::datum_number(slice::datum(subject, region, year), locale);
    // One region has room for the name of the one that stands for it.
    let shown = |region| if alone(state).is_some() { then(measure, region, year) } else { region };
    html.open("tr", &[when(now, "class", "now")]);
    html.open("th", &[("scope", "row")]);
    term(html, measure.code(), &summary::subject_with_unit(subject, locale), locale);
    if let Some(region) = alone(state) {
        let slice = Slice::of(subject, year);
        let whose = shown(region);
        if whose != region {
            html.leaf("small", &[("class", "whose")], summary::plain_name(whose, locale));
        }
        if let Some(rank) = slice.row(whose).and_then(|r| r.rank) {
            html.leaf("small", &[], &summary::rank_phrase(rank, locale));
        }
    }
    html.close("th");
    for region in &state.pins {
        html.open("td", &[]).leaf("b", &[], &figure(shown(*region))).close("td");
    }
    html.leaf("td", &[("class", "kz")], &figure(COUNTRY));
    if let Some(region) = alone(state) {
        let size = ["0 0 ", &SPARK.0.to_string(), " ", &SPARK.1.to_string()].concat();
        html.open("td", &[])
            .open("svg", &[("class", "sp"), ("viewBox", &size), ("aria-hidden", "true")])
            .raw(&spark::markup(subject, shown(region), year, SPARK.0, SPARK.1))
            .close("svg")
            .close("td");
    }
    html.close("tr");
}
