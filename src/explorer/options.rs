//! The choices under the headline: the year to compare with, the borders, and the classes; each is there only where it means
//! something. And the line that says what follows from them.

use leptos::ev::Event;
use leptos::html::Div;
use leptos::prelude::*;

use super::Store;
use super::kit::{aria, flag, keeping_focus, press, text};
use super::store::Frame;
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use model::state::{Action, Borders, View, ViewState, Years};
use model::{borders, classes, groups, summary};
use presentation::selection;
use text::uncapitalised;

pub fn options(store: Store) -> ErasedView {
    let holder = NodeRef::<Div>::new();
    let lists = keeping_focus(store, holder, move || {
        let frame = store.frame.get();
        [has_years(frame).then(|| other_year(store, frame)), has_borders(frame).then(|| ground(store))]
            .into_iter()
            .collect::<Vec<_>>()
            .into_erased()
    });
    let nothing = flag(move || {
        let frame = store.frame.get();
        let no_list = !has_years(frame) && !has_borders(frame);
        no_list && store.state.with(|s| elsewhere(s).is_none() && !has_classes(s))
    });
    let second = text(move || {
        let words = |year: u16| store.locale.fill(msg::WITH_ELSEWHERE, &[("year", &year.to_string())]);
        store.state.with(elsewhere).map_or_else(String::new, words)
    });
    let own = move || store.state.with(|s| s.own_classes);
    view! {
        <div class=text(move || if store.state.with(is_set) { "figure-options set" } else { "figure-options" }) id="options" node_ref=holder hidden=nothing>
            {lists}
            <p class="figure-option" hidden=flag(move || store.state.with(elsewhere).is_none())>{second}</p>
            <button type="button" class="chip-button" id="classes" aria-pressed=aria(own)
                hidden=flag(move || !store.state.with(has_classes))
                on:click=press(move || store.act(Action::OwnClasses(!store.state.with_untracked(|s| s.own_classes))))>
                {store.locale.t(msg::CLASSES_OF_YEAR)}
            </button>
        </div>
    }
    .into_erased()
}

/// What comparable borders do to the figures, and why the chosen group has none here.
pub fn note(store: Store) -> ErasedView {
    let words = move || store.state.with(notes);
    view! { <p class="options-note" id="options-note" hidden=flag(move || words().is_empty())>{text(words)}</p> }
        .into_erased()
}

fn has_years(frame: Frame) -> bool {
    matches!(frame.view, View::Map | View::Table)
}

fn has_borders(frame: Frame) -> bool {
    frame.view != View::Trend && borders::change(frame.measure)
}

/// True where something is chosen: a small screen does not fold that away.
fn is_set(state: &ViewState) -> bool {
    state.with.is_some() || state.borders != Borders::Published || state.own_classes
}

/// The second year where the view does not show one. A profile has years of its own.
fn elsewhere(state: &ViewState) -> Option<u16> {
    state.with.filter(|_| match state.view {
        View::Map | View::Profile => false,
        View::Table => state.table.years == Years::All,
        View::Tiles | View::Bars | View::Trend => true,
    })
}

/// Two years have one scale, so there the classes of a single year mean nothing.
fn has_classes(state: &ViewState) -> bool {
    let tinted = classes::edges(state.measure).is_some() && matches!(state.view, View::Map | View::Tiles);
    tinted && state.with.is_none() && state.embed.part.is_none()
}

fn other_year(store: Store, frame: Frame) -> ErasedView {
    let chosen = move |event: Event| store.act(Action::With(browser::value_of(&event).parse().ok()));
    let now = store.state.with_untracked(|s| s.with);
    let year = |year: u16| {
        view! { <option value=year.to_string() selected=now == Some(year)>{year.to_string()}</option> }
            .into_erased()
    };
    let value = move || store.state.with(|s| s.with).map_or_else(String::new, |year| year.to_string());
    view! {
        <label class="figure-option">
            <span>{store.locale.t(msg::WITH_LABEL)}</span>
            <select id="with" autocomplete="off" on:change=chosen prop:value=text(value)>
                <option value="" selected=now.is_none()>{store.locale.t(msg::WITH_NONE)}</option>
                {dataset::years(frame.measure).map(year).collect::<Vec<_>>()}
            </select>
        </label>
    }
    .into_erased()
}

fn ground(store: Store) -> ErasedView {
    let chosen = move |event: Event| {
        if let Some(borders) = Borders::parse(&browser::value_of(&event)) {
            store.act(Action::Borders(borders));
        }
    };
    let now = store.state.with_untracked(|s| s.borders);
    let option = |borders: Borders| {
        let words = match borders {
            Borders::Published => msg::BORDERS_PUBLISHED,
            Borders::Comparable => msg::BORDERS_TOGETHER,
        };
        let words = store.locale.t(words);
        view! { <option value=borders.code() selected=borders == now>{words}</option> }.into_erased()
    };
    view! {
        <label class="figure-option">
            <span>{store.locale.t(msg::BORDERS_LABEL)}</span>
            <select id="borders" autocomplete="off" on:change=chosen
                prop:value=text(move || store.state.with(|s| s.borders.code()))>
                {Borders::ALL.map(option).into_iter().collect::<Vec<_>>()}
            </select>
        </label>
    }
    .into_erased()
}

fn notes(state: &ViewState) -> String {
    let chosen =
        state.view != View::Trend && borders::change(state.measure) && state.borders == Borders::Comparable;
    let note = || summary::comparable_note(selection::subject(state), state.year, state.with, state.locale);
    let notes: Vec<String> = chosen.then(note).flatten().into_iter().chain(group(state)).collect();
    notes.join(" ")
}

/// Why the chosen group has no figures here: in this year, or in any, when everybody is shown instead.
fn group(state: &ViewState) -> Option<String> {
    let asked = state.group.filter(|_| state.embed.part.is_none() && state.view != View::Profile)?;
    let why = groups::why_not(state.measure, asked, state.year, selection::by_country(state))?;
    let text = if selection::group(state).is_some() { msg::GROUP_THEN } else { msg::GAP_ASKED };
    let name = summary::group_name(asked, state.locale);
    let name = if selection::group(state).is_some() { name } else { uncapitalised(&name) };
    let reason = summary::gap_reason(why, state.year, state.locale);
    Some(state.locale.fill(text, &[("group", &name), ("reason", &reason)]))
}
