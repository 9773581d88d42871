//! The year: a native range over a small column chart of the country's figures, with buttons that play and step.

use leptos::ev::{Event, KeyboardEvent};
use leptos::html::{Div, Input};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::Store;
use super::axis::axis;
use super::kit::{act, attribute, effect, flag, icon, memo, piece, press, text};
use super::player::Player;
use crate::browser::{self, Element};
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use model::state::{Action, View};
use model::{Slice, summary};
use presentation::{icon as drawings, selection};

/// Years that a page key goes on.
const PAGE: i16 = 2;

pub fn slider(store: Store) -> ErasedView {
    let locale = store.locale;
    let at_end =
        move |last: bool| attribute(move || store.slice.with(|slice| is_end(slice, last)).then_some("true"));
    view! {
        <div class="year-slider" id="slider" hidden=flag(move || store.frame.get().view == View::Profile)>
            <div class="year-buttons">
                {play(store)}
                <button type="button" id="year-back" class="round-button" aria-label=locale.t(msg::YEAR_PREVIOUS)
                    aria-disabled=at_end(false) on:click=act(store, Action::Step(-1))>{icon(drawings::PREVIOUS)}</button>
                <button type="button" id="year-on" class="round-button" aria-label=locale.t(msg::YEAR_NEXT)
                    aria-disabled=at_end(true) on:click=act(store, Action::Step(1))>{icon(drawings::NEXT)}</button>
                <span class="shown-year" id="yr" aria-hidden="true">{text(move || year(store).to_string())}</span>
            </div>
            {range(store)}
        </div>
    }
    .into_erased()
}

/// A button at its end keeps the focus, so it is called disabled and not made so.
fn is_end(slice: &Slice, last: bool) -> bool {
    let span = dataset::years(slice.measure);
    slice.year == if last { *span.end() } else { *span.start() }
}

fn year(store: Store) -> u16 {
    store.slice.with(|slice| slice.year)
}

/// The button that plays; visitors who asked for less motion have none.
fn play(store: Store) -> ErasedView {
    let player = Player::new(store);
    let playing = move || store.page.with(|page| page.playing);
    let label = text(move || store.locale.t(if playing() { msg::YEAR_PAUSE } else { msg::YEAR_PLAY }));
    let drawing = text(move || if playing() { drawings::PAUSE } else { drawings::PLAY });
    view! {
        <button type="button" id="play" class="round-button play" aria-label=label
            hidden=flag(move || store.page.with(|page| page.reduced_motion)) on:click=press(move || player.toggle())>
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=drawing/></svg>
        </button>
    }
    .into_erased()
}

/// The range over its axis. Bounds and value are set in this order by one effect: a value is cut to the bounds that stand.
fn range(store: Store) -> ErasedView {
    let (holder, input) = (NodeRef::<Div>::new(), NodeRef::<Input>::new());
    let years = move || dataset::years(store.frame.get().measure);
    let dense = attribute(move || (years().count() > 9).then_some(""));
    let spoken = text(move || store.slice.with(|slice| summary::year_spoken(slice, store.locale)));
    effect(move || {
        let (Some(holder), Some(input)) = (holder.get(), input.get()) else {
            return;
        };
        browser::set_property(holder.unchecked_ref::<Element>(), "--n", &years().count().to_string());
        let input = input.unchecked_ref::<Element>();
        for (name, value) in ["min", "max"].into_iter().zip([*years().start(), *years().end()]) {
            browser::set_attribute(input, name, Some(&value.to_string()));
        }
        // WebKit sets inputs back to their default when a page comes out of its memory.
        browser::set_attribute(input, "value", Some(&year(store).to_string()));
        browser::give_value(input, &year(store).to_string());
    });
    let (first, last, now) = untrack(move || (*years().start(), *years().end(), year(store)));
    let subject = memo(move || store.state.with(selection::subject));
    view! {
        <div class="axis" id="axis" data-dense=dense node_ref=holder>
            <svg aria-hidden="true">{piece(move || axis(store, subject.get()))}</svg>
            <input type="range" name="year" id="year" autocomplete="off" aria-label=store.locale.t(msg::YEAR_LABEL)
                min=first.to_string() max=last.to_string() value=now.to_string() aria-valuetext=spoken
                node_ref=input on:input=move |event| enter(store, &event) on:keydown=move |event| key(store, &event)/>
        </div>
    }
    .into_erased()
}

fn enter(store: Store, event: &Event) {
    if let Ok(year) = browser::value_of(event).parse() {
        store.act(Action::Year(year));
    }
}

fn key(store: Store, event: &KeyboardEvent) {
    let step = match browser::key_of(event).as_str() {
        "PageUp" => PAGE,
        "PageDown" => -PAGE,
        _ => return,
    };
    event.prevent_default();
    store.act(Action::Step(step));
}
