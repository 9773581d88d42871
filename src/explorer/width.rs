//! How wide the figure is.

use std::cell::Cell;

use leptos::html::Figure;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::Store;
use super::kit::{effect, keep_alive};
use crate::browser::{self, Element, Scheme};

/// The narrowest and the widest map that is drawn, CSS pixels at a text size of 100 %.
const NARROWEST: f64 = 260.0;
const WIDEST: f64 = 4000.0;

/// Measures a place of the figure whenever it is resized or the size of the text changes. Around printing `paint` is called
/// at once: Firefox prints a copy that it takes before any effect has run.
pub fn follow(store: Store, place: NodeRef<Figure>, paint: impl Fn() + Copy + 'static) {
    effect(move || {
        let Some(place) = place.get() else {
            return;
        };
        let place: Element = place.unchecked_into();
        let resized = place.clone();
        keep_alive(browser::observe_width(&place, move |_| measure(store, &resized)));
        let printed = Cell::new(false);
        keep_alive(browser::on_scheme_change(move |scheme| {
            measure(store, &place);
            let leaves = printed.replace(scheme == Scheme::Print);
            if leaves || scheme == Scheme::Print {
                untrack(paint);
            }
        }));
    });
}

/// A place that is not on the screen leaves the width as it was.
fn measure(store: Store, place: &Element) {
    let px = browser::drawn_width(place);
    let shown = browser::width_of(place) >= 1.0;
    if px >= 1.0 && shown {
        let fitted = (px / browser::text_scale()).round().clamp(NARROWEST, WIDEST) as u16;
        store.edit_page(|page| page.width = fitted);
    }
}
