//! The tooltip of a region: it follows the pointer and stands beside the focused region.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::kit::effect;
use super::{Pointer, Spot, Store};
use crate::browser::{self, Element};
use crate::once::{ErasedView, IntoOnce};
use graphics::map::tooltip;

/// The tooltip, inside the element that it is placed in.
pub fn tooltip(store: Store) -> ErasedView {
    let place = NodeRef::<Div>::new();
    effect(move || {
        if let Some(tip) = place.get() {
            show(store, tip.unchecked_ref());
        }
    });
    view! { <div class="tip" id="tip" aria-hidden="true" hidden node_ref=place></div> }.once()
}

fn show(store: Store, tip: &Element) {
    let shown = store.pointer.with(|pointer| content(store, pointer));
    browser::set_attribute(tip, "hidden", shown.is_none().then_some(""));
    let (Some((spot, markup)), Some(holder)) = (shown, tip.parent_element()) else {
        return;
    };
    browser::set_markup(tip, &markup);
    let at = match spot {
        Spot::Pointer(x, y) => browser::point_in(&holder, x, y),
        Spot::Element(id) => browser::centre_in(&holder, &id),
    };
    browser::place(tip, &holder, at);
}

/// Where it stands and what it says.
fn content(store: Store, pointer: &Pointer) -> Option<(Spot, String)> {
    let (spot, region) = pointer.spot.clone().zip(pointer.region)?;
    store.slice.with(|slice| Some((spot, tooltip::markup(slice, slice.row(region)?, store.locale))))
}
