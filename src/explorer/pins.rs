//! The pinned regions as chips A, B, C, and the way to clear them.

use leptos::html::Div;
use leptos::prelude::*;

use super::Store;
use super::kit::{act, flag, icon, keeping_focus, part, press};
use crate::erased_view::{ErasedView, IntoErased};
use dataset::RegionIx;
use dataset::msg;
use model::state::{Action, ViewState};
use presentation::icon::CLOSE;

/// The chips; none without a pin.
pub fn pins(store: Store) -> ErasedView {
    let holder = NodeRef::<Div>::new();
    let pins = part(store, |s| s.pins.clone());
    let chips = keeping_focus(store, holder, move || {
        if pins.with(Vec::is_empty) {
            ().into_erased()
        } else {
            store.state.with_untracked(|s| list(store, s))
        }
    });
    view! { <div id="pins" node_ref=holder hidden=flag(move || pins.with(Vec::is_empty))>{chips}</div> }
        .into_erased()
}

/// Unpins all regions; whoever does so goes on at the search.
pub fn clear(store: Store) {
    store.act(Action::Clear);
    store.places.go_to_search();
}

/// The letter of a pinned region.
pub fn letter(state: &ViewState, region: RegionIx) -> &'static str {
    let at = state.pins.iter().position(|pinned| *pinned == region);
    at.and_then(|at| ["A", "B", "C"].get(at)).copied().unwrap_or_default()
}

fn list(store: Store, state: &ViewState) -> ErasedView {
    let locale = store.locale;
    let chips: Vec<ErasedView> = state.pins.iter().map(|region| chip(store, state, *region)).collect();
    let full =
        state.pins_full().then(|| view! { <li class="full">{locale.t(msg::PINS_FULL)}</li> }.into_erased());
    view! {
        <ul class="pins" aria-label=locale.t(msg::PINS_LABEL)>
            {chips}
            <li>
                <button type="button" class="button" id="clear" on:click=press(move || clear(store))>
                    {locale.t(msg::CLEAR_ALL)}
                </button>
            </li>
            {full}
        </ul>
    }
    .into_erased()
}

fn chip(store: Store, state: &ViewState, region: RegionIx) -> ErasedView {
    let letter = letter(state, region);
    let name = dataset::name(region, store.locale);
    let id = ["unpin-", dataset::region(region).id].concat();
    view! {
        <li class="chip">
            <span class="pin" data-pin=letter>{letter}</span>
            <span>{name}</span>
            <button type="button" id=id aria-label=store.locale.fill(msg::UNPIN, &[("region", name)])
                on:click=act(store, Action::Pin(region))>{icon(CLOSE)}</button>
        </li>
    }
    .into_erased()
}
