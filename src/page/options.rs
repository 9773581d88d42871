//! The choices under the headline: the year to compare with, and the borders; each is there only where it means
//! something.

use super::asked;
use super::html::{Html, truth, when};
use crate::data;
use crate::model::{borders, classes, groups, summary};
use crate::text::{msg, uncapitalised};
use crate::view::{Action, Borders, View, ViewState, Years};

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
    classes(&mut html, state);
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
    let note = || summary::comparable_note(asked::subject(state), state.year, state.with, state.locale);
    let notes: Vec<String> = chosen.then(note).flatten().into_iter().chain(group(state)).collect();
    let mut html = Html::new();
    html.text(&notes.join(" "));
    html.done()
}

/// Why the chosen group has no figures here: in this year, or in any, when everybody is shown instead.
fn group(state: &ViewState) -> Option<String> {
    let asked = state.group.filter(|_| state.embed.part.is_none() && state.view != View::Passport)?;
    let why = groups::why_not(state.measure, asked, state.year, asked::by_country(state))?;
    let text = if asked::group(state).is_some() { msg::GROUP_THEN } else { msg::GAP_ASKED };
    let name = summary::group_name(asked, state.locale);
    let name = if asked::group(state).is_some() { name } else { uncapitalised(&name) };
    let reason = summary::gap_reason(why, state.year, state.locale);
    Some(state.locale.fill(text, &[("group", &name), ("reason", &reason)]))
}

/// The switch between classes of all years and those of the shown year. Two years have one scale, so there it is not.
fn classes(html: &mut Html, state: &ViewState) {
    let tinted = classes::edges(state.measure).is_some() && matches!(state.view, View::Map | View::Tiles);
    if !tinted || state.with.is_some() || state.embed.part.is_some() {
        return;
    }
    let action = Action::OwnClasses(!state.own_classes).to_string();
    let attrs = [
        ("type", "button"),
        ("class", "chip-b"),
        ("id", "classes"),
        ("aria-pressed", truth(state.own_classes)),
        ("data-do", &*action),
    ];
    html.leaf("button", &attrs, state.locale.t(msg::CLASSES_OF_YEAR));
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
