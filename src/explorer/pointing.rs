//! What is pointed at, wherever on the page the pointer or the focus is: a region of the map or of the tiles, a row of the
//! ranking, a class of the legend, or none of them.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::kit::{effect, keep_alive};
use super::{Pointer, Store, TooltipAnchor, region_events};
use crate::browser::{self, Event};
use dataset::RegionIx;

/// How far the pointer moves before the tooltip follows, CSS pixels.
const WAITS_PX: i32 = 40;
/// What a key that is held presses once, or it would press what a dialog gives the focus to; only steps go on.
const PRESSED: &str = "button:not(#year-back, #year-on), summary, a";

/// Follows pointer, focus and keys for as long as the explorer is there. What was pointed at before is pointed at.
pub fn start(store: Store) {
    effect(move || {
        if let Some(at) = browser::all(None, "[data-region]:is(:hover, :focus)").first() {
            let region = dataset::region_by_id(&browser::attribute(at, "data-region"));
            store.point(Pointer {
                region,
                class: None,
                anchor: Some(TooltipAnchor::Element(browser::attribute(at, "id"))),
            });
        }
        keep_alive(browser::add_listener("pointermove", move |event| pointer(store, event)));
        keep_alive(browser::add_listener("focusin", move |event| focus(store, event)));
        keep_alive(browser::add_listener("focusout", move |event| blur(store, event)));
        keep_alive(browser::add_listener("keydown", move |event| key(store, event)));
    });
}

fn pointer(store: Store, event: &Event) {
    if store.places.tip.get_untracked().is_some_and(|tip| browser::is_in(event, &tip)) {
        return;
    }
    let region = region_events::region(event);
    let row = browser::attribute_of(event, "data-row").and_then(|id| dataset::region_by_id(&id));
    let anchor = region.map(|_| anchor(store, region, browser::client_of(event)));
    store.point(Pointer { region: region.or(row), class: class(store, event), anchor });
}

/// A class of the legend of the map.
fn class(store: Store, event: &Event) -> Option<u8> {
    let legend = store.places.legend.get_untracked()?;
    browser::number_of(event, "data-class").filter(|_| browser::is_in(event, &legend))
}

/// The position of the tooltip: it waits for a pointer that moves a little in the same region, so that the pointer can reach it.
fn anchor(store: Store, region: Option<RegionIx>, (x, y): (i32, i32)) -> TooltipAnchor {
    let near = |u: i32, v: i32| (x - u).abs() <= WAITS_PX && (y - v).abs() <= WAITS_PX;
    store.pointer.with_untracked(|pointer| match pointer.anchor {
        Some(TooltipAnchor::Pointer(u, v)) if pointer.region == region && near(u, v) => {
            TooltipAnchor::Pointer(u, v)
        }
        _ => TooltipAnchor::Pointer(x, y),
    })
}

/// Focus shows what the pointer would.
fn focus(store: Store, event: &Event) {
    let region = region_events::region(event);
    let anchor = region.map(|_| TooltipAnchor::Element(browser::id_of(event)));
    let class = if region.is_some() { None } else { class(store, event) };
    store.point(Pointer { region, class, anchor });
}

/// What lost the focus to nothing is no longer pointed at; else [`focus`] says what is.
fn blur(store: Store, event: &Event) {
    if event.dyn_ref::<FocusEvent>().is_some_and(|event| event.related_target().is_none()) {
        store.point(Pointer::default());
    }
}

/// Esc hides the tooltip wherever the focus is; what a region does with the key comes first.
fn key(store: Store, event: &Event) {
    let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
        return;
    };
    if event.repeat() && event.key() == "Enter" && browser::around(event, PRESSED).is_some() {
        event.prevent_default();
    }
    if browser::key_of(event) == "Escape" && region_events::region(event).is_none() {
        store.point(Pointer::default());
    }
}
