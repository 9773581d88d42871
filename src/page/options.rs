//! The choices under the headline: the year to compare with, and the borders; each is there only where it means
//! something.

use super::html::{Html, when};
use crate::data;
use crate::model::{borders, summary};
use crate::text::msg;
use crate::view::{Borders, View, ViewState, Years};

/// The choices of a state.
pub fn markup(state: &ViewState) -> String {
    let locale = state.locale;
    let mut html = Html::new();
    if matches!(state.view, View::Map | View::Table) {
        with(&mut html, state);
    }
    if let Some(year) = state.with.filter(|_| !compared(state)) {
        let words = locale.fill(msg::WITH_ELSEWHERE, &[("year", &year.to_string())]);
        html.leaf("p", &[("class", "opt")], &words);
    }
    if state.view != View::Trend && borders::change(state.measure) {
        html.open("label", &[("class", "opt")]).leaf("span", &[], locale.t(msg::BORDERS_LABEL));
        html.open("select", &[("id", "borders")]);
        for (borders, words) in
            [(Borders::Published, msg::BORDERS_PUBLISHED), (Borders::Comparable, msg::BORDERS_TOGETHER)]
        {
            let on = when(state.borders == borders, "selected", "");
            html.leaf("option", &[("value", borders.code()), on], locale.t(words));
        }
        html.close("select").close("label");
    }
    html.done()
}

/// True where a second year is shown, and on a sheet, which has years of its own.
fn compared(state: &ViewState) -> bool {
    match state.view {
        View::Map | View::Passport => true,
        View::Table => state.table.years == Years::One,
        View::Tiles | View::Bars | View::Trend => false,
    }
}

/// What comparable borders do to the figures, and where the chosen group is shown; empty without either.
pub fn note(state: &ViewState) -> String {
    let chosen =
        state.view != View::Trend && borders::change(state.measure) && state.borders == Borders::Comparable;
    let note = || summary::comparable_note(state.measure, state.year, state.with, state.locale);
    let group = state.group.filter(|_| state.embed.part.is_none()).map(|group| {
        let name = summary::group_name(group, state.locale);
        state.locale.fill(msg::GROUP_ELSEWHERE, &[("group", &name)])
    });
    let notes: Vec<String> = chosen.then(note).flatten().into_iter().chain(group).collect();
    let mut html = Html::new();
    html.text(&notes.join(" "));
    html.done()
}

fn with(html: &mut Html, state: &ViewState) {
    let locale = state.locale;
    html.open("label", &[("class", "opt")]).leaf("span", &[], locale.t(msg::WITH_LABEL));
    html.open("select", &[("id", "with")]);
    html.leaf(
        "option",
        &[("value", ""), when(state.with.is_none(), "selected", "")],
        locale.t(msg::WITH_NONE),
    );
    for year in data::years(state.measure) {
        let text = year.to_string();
        let on = when(state.with == Some(year), "selected", "");
        html.leaf("option", &[("value", &text), on], &text);
    }
    html.close("select").close("label");
}
