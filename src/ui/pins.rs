//! The pinned regions as chips, and the way to clear them.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use super::t;
use crate::data::{self, RegionIx};
use crate::state::{Store, use_store};
use crate::text::msg;

/// Chips A, B, C with remove buttons, and "clear all".
#[component]
pub fn Pins() -> impl IntoView {
    let store = use_store();
    let some = move || store.pins.with(|p| !p.is_empty());
    view! {
        <Show when=some>
            <ul class="pins" aria-label=t(msg::PINS_LABEL)>
                {move || {
                    let pins = store.pins.get();
                    let letters = ["A", "B", "C"];
                    pins.into_iter().zip(letters).map(|(p, l)| chip(store, p, l)).collect_view()
                }}
                <li class="clear">
                    <button type="button" class="btn" on:click=move |_| store.ask(|s| s.pins.clear())>
                        {t(msg::CLEAR_ALL)}
                    </button>
                </li>
                <Show when=move || { store.pins.track(); store.pins_full() }>
                    <li class="full">{t(msg::PINS_FULL)}</li>
                </Show>
            </ul>
        </Show>
    }
}

fn chip(store: Store, region: RegionIx, letter: &'static str) -> impl IntoView {
    let name = move || data::name(region, store.locale.get());
    let label = move || store.locale.get().fill(msg::UNPIN, &[("region", name())]);
    view! {
        <li>
            <span class="pin" data-pin=letter>{letter}</span>
            <span>{name}</span>
            <button type="button" aria-label=label on:click=move |_| store.ask(|s| s.toggle_pin(region))>
                {icon(Icon::Close)}
            </button>
        </li>
    }
}
