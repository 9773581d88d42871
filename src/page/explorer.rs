//! Hero, headline of the figure, its sources and actions: the texts around the map.

use super::html::Html;
use super::{Write, asked, icon};
use crate::data::{self, COUNTRY, RegionIx};
use crate::model::{Slice, passport, summary};
use crate::text::{DOT, Locale, msg};
use crate::view::{View, ViewState};

/// The name of the programme, over the explorer.
pub fn heading(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h1", &[], locale.t(msg::HERO_TITLE));
    html.done()
}

/// The headline of what is shown.
pub fn finding(state: &ViewState, slice: &Slice) -> String {
    match state.pins.as_slice() {
        pins if state.view == View::Passport => of_sheet(state, pins.first().copied().unwrap_or(COUNTRY)),
        pins if state.view == View::Trend => {
            summary::finding_trend(asked::subject(state), pins, state.locale)
        }
        [] => summary::finding(slice, state.locale),
        [region] => of_region(slice, *region, state.locale),
        pins => summary::finding_pins(slice, pins, state.locale),
    }
}

/// The title of the document: the headline, with the pinned regions before it.
pub fn title(state: &ViewState, slice: &Slice) -> String {
    summary::document_title(&finding(state, slice), &state.pins, state.locale)
}

/// The headline of one region. That it did not exist is not the whole answer: then follows what covered its ground.
fn of_region(slice: &Slice, region: RegionIx, locale: Locale) -> String {
    let found = summary::finding_region(slice, region, locale);
    let ground = summary::territory_sentence(slice, region, locale).filter(|_| slice.row(region).is_none());
    ground.map_or(found.clone(), |ground| [&found, ". ", ground.trim_end_matches('.')].concat())
}

/// What is shown, in one line: over the years no single year or border is meant; a sheet has years of its own.
pub fn subtitle(state: &ViewState, slice: &Slice) -> String {
    let locale = state.locale;
    match state.view {
        View::Passport => String::new(),
        View::Trend => {
            let span = data::years(slice.measure);
            let years = [span.start().to_string(), span.end().to_string()].join("–");
            [&summary::subject_with_unit(slice.subject(), locale), DOT, &*years].concat()
        }
        _ => summary::subtitle(slice, locale),
    }
}

/// The headline of a sheet, of the year and the measure that it shows.
fn of_sheet(state: &ViewState, region: RegionIx) -> String {
    let (measure, year) = passport::shown(region, state.measure, state.year);
    let slice = Slice::of(measure, year);
    match region == COUNTRY {
        true => summary::finding_country(&slice, state.locale),
        false => summary::finding_region(&slice, region, state.locale),
    }
}

/// When the second program could not be loaded: where the figures are, and the same view once more; look.js adds the place.
pub fn lost(state: &ViewState) -> String {
    let locale = state.locale;
    let mut html = Html::new();
    html.leaf("p", &[], locale.t(msg::FAILURE_TEXT));
    let href = super::header::link_to(state);
    html.leaf("a", &[("class", "btn"), ("href", &href), ("data-do", "again")], locale.t(msg::START_AGAIN));
    html.done()
}

/// Under the figure: source, cautions, credit of the boundaries; in a frame also what can be taken away.
pub fn sources(state: &ViewState) -> String {
    let locale = state.locale;
    let mut html = Html::new();
    html.open("div", &[("class", "fig-f")]);
    if state.view != View::Passport {
        html.leaf("span", &[], &summary::source_line(state.measure, locale));
        for note in summary::measure_notes(state.measure, locale) {
            html.leaf("span", &[("class", "note-line")], &note);
        }
    }
    if state.view == View::Map {
        super::footer::credit(&mut html, locale, "credit");
    }
    html.close("div");
    if state.embed.part.is_some() && !state.embed.lock.holds("take") {
        html.open("div", &[("class", "acts")]);
        act(&mut html, state);
        html.close("div");
    }
    html.done()
}

/// Under the title: what can be taken away; in a frame it stands under the figure.
pub fn actions(state: &ViewState) -> String {
    let mut html = Html::new();
    if state.embed.part.is_none() {
        act(&mut html, state);
    }
    html.done()
}

/// What can be taken away. The link to the whole table works before the second program has come.
fn act(html: &mut Html, state: &ViewState) {
    let locale = state.locale;
    let file = data::table_file(state.measure);
    html.open("a", &[("href", file), ("download", ""), ("id", "download"), ("data-do", "take:")])
        .icon(icon::DOWNLOAD)
        .text(locale.t(msg::DOWNLOAD))
        .close("a");
    for (id, words, drawing) in [
        ("embed", msg::EMBED, icon::CODE),
        ("share", msg::SHARE, icon::SHARE),
        ("print", msg::PASSPORT_PRINT, icon::PRINT),
    ] {
        html.open("button", &[("type", "button"), ("id", id), ("data-do", id)])
            .icon(drawing)
            .text(locale.t(words))
            .close("button");
    }
    if state.view != View::Passport {
        super::panel::passport_link(html, state, "passport-country");
    }
}

/// What of them follows the year.
pub fn actions_writes(state: &ViewState) -> Vec<Write> {
    vec![Write::attr("passport-country", "href", super::panel::passport(state))]
}
