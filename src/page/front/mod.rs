//! The first view as a whole: the shell with every part in it, for the page that stands before the program runs.
//!
//! Invariant: this is what the first program itself writes for the same state on a map [`WIDTH_PX`] wide, element
//! by element; the program therefore takes the page over without touching it. An end-to-end test compares the two.

mod dataset;
mod doc;
pub mod head;
pub mod start;

use std::cmp::Ordering;

use super::html::Html;
use super::shell::{self, SHELL};
use super::{Write, asked, controls, explorer, footer, header, options, ranking, slider};
use crate::map::{self, Ask, Hot, legend};
use crate::model::{Slice, summary};
use crate::text::{Locale, msg};
use crate::view::ViewState;
use doc::Doc;

/// The figure's width before it is there to be measured, CSS pixels.
pub const WIDTH_PX: u16 = 832;

/// The state of a page that is asked for without a query.
pub fn state(locale: Locale) -> ViewState {
    ViewState::opening(locale)
}

/// The title of that page.
pub fn title(locale: Locale) -> String {
    let state = state(locale);
    explorer::title(&state, &asked::slice(&state))
}

/// The inside of `#app` for that page.
pub fn markup(locale: Locale) -> String {
    let state = state(locale);
    let slice = asked::slice(&state);
    let mut doc = Doc::new(SHELL);
    frame(&mut doc, &state);
    figure(&mut doc, &state, &slice);
    draw(&mut doc, &state, &slice);
    doc.before("hero", &without_program(locale));
    doc.done()
}

/// For browsers that run no programs: what is missing, and where everything can be read.
fn without_program(locale: Locale) -> String {
    let mut html = Html::new();
    html.raw("<noscript><div class=\"notice\"><div class=\"wrap\"><p>")
        .text(locale.t(msg::STILL_SCRIPT))
        .text(" ");
    html.leaf(
        "a",
        &[("href", &["./", locale.folder(), "text/index.html"].concat())],
        locale.t(msg::STILL_LINK),
    );
    html.raw("</p></div></div></noscript>");
    html.done()
}

/// What changes with the language alone, and the controls.
fn frame(doc: &mut Doc, state: &ViewState) {
    let locale = state.locale;
    doc.put("defs", &map::page_defs());
    doc.write(&Write::text("skip", locale.t(msg::SKIP_LINK)));
    doc.part("top", &header::skeleton(locale), &header::writes(state, false));
    doc.write(&Write::attr("lv", "hidden", "hidden"));
    doc.put("notice", "");
    doc.put("hero", &explorer::heading(locale));
    doc.part("bar", &controls::bar(locale), &controls::bar_writes(state));
    doc.part("views", &controls::views(locale), &controls::view_writes(state));
    doc.put("foot", &footer::markup(locale));
}

/// Headline, slider, ranking and sources.
fn figure(doc: &mut Doc, state: &ViewState, slice: &Slice) {
    let locale = state.locale;
    doc.write(&Write::text("finding", explorer::finding(state, slice)));
    doc.write(&Write::text("sub", explorer::subtitle(state, slice)));
    let year = slider::skeleton(slice.subject(), locale, true);
    doc.part("slider", &year, &slider::writes(slice, state, false, true));
    doc.part("rank", &ranking::skeleton(locale), &ranking::writes(slice, state, None));
    for empty in ["trackers", "pins", "panel", "table", "lost"] {
        doc.put(empty, "");
    }
    doc.part("table-tools", &super::table::tools(locale), &super::table::tools_writes(state));
    doc.put("acts", &explorer::actions(state));
    doc.write(&Write::attr("acts", "hidden", ""));
    doc.put("sources", &explorer::sources(state));
    doc.put("options", &options::markup(state));
    shell::shown(state, false).iter().for_each(|write| doc.write(write));
}

/// The map and its legend.
fn draw(doc: &mut Doc, state: &ViewState, slice: &Slice) {
    let locale = state.locale;
    let ask = Ask::of(slice, locale, WIDTH_PX);
    let faces = map::faces(slice, locale, WIDTH_PX, &[]);
    let mut writes = map::paint(&ask, &faces);
    writes.extend(map::mark(&ask, &faces, WIDTH_PX, Hot::Nothing, &[]));
    let ranked = slice.ranked(|_, _| Ordering::Equal);
    if let Some(first) = ranked.first() {
        writes.push(Write::attr(&map::button_id(first.region), "tabindex", "0"));
    }
    doc.put("map", &map::skeleton(&ask));
    writes.iter().chain(&map::fit(WIDTH_PX).1).for_each(|write| doc.write(write));
    let label = locale.fill(msg::MAP_LABEL, &[("finding", &summary::finding(slice, locale))]);
    for (name, value) in
        [("viewBox", map::view_box()), ("class", ask.svg_class().into()), ("aria-label", label)]
    {
        doc.write(&Write::attr("map", name, value));
    }
    doc.write(&Write::text("map-help", locale.t(msg::MAP_HELP)));
    doc.put("legend", &legend::markup(slice, locale, true, &[], WIDTH_PX));
}
