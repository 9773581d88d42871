//! Where the window stands on the page, and going back to a place on it.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::dom::by_id;
use super::words::set_attribute;

/// Calls back after scrolling, at most once a frame.
pub fn on_scroll(run: impl Fn() + 'static) {
    let (run, waiting) = (Rc::new(run), Rc::new(Cell::new(false)));
    super::listen::listen("scroll", move |_| {
        if !waiting.replace(true) {
            let (run, waiting) = (run.clone(), waiting.clone());
            super::frame::in_frame(move || {
                waiting.set(false);
                run();
            });
        }
    });
}

/// True when the address names a place on the page.
pub fn has_fragment() -> bool {
    super::location::hash().len() > 1
}

/// True when the visitor has done something since the page came; look.js keeps it.
pub fn has_moved() -> bool {
    let root = web_sys::window().and_then(|w| w.document()?.document_element());
    root.is_some_and(|root| root.has_attribute("data-moved"))
}

/// Scrolls until the element with this id begins so far below the window's upper edge, CSS pixels.
pub fn bring(id: &str, top: f64) {
    if let (Some(now), Some(window)) = (top_of(id), web_sys::window()) {
        window.scroll_by_with_x_and_y(0.0, now - top);
    }
}

/// Calls back when the page is left or hidden.
pub fn on_leave(run: impl Fn() + 'static) {
    let closure = wasm_bindgen::prelude::Closure::<dyn Fn()>::new(run);
    if let Some(window) = web_sys::window() {
        let _refused = window.add_event_listener_with_callback("pagehide", closure.as_ref().unchecked_ref());
        closure.forget();
    }
}

/// The window's height, CSS pixels.
pub fn window_height() -> f64 {
    web_sys::window().and_then(|w| w.inner_height().ok()?.as_f64()).unwrap_or_default()
}

/// How far the element with this id begins below the window's upper edge.
pub fn top_of(id: &str) -> Option<f64> {
    Some(by_id(id)?.get_bounding_client_rect().top())
}

/// Marks the links inside the element `holder` that lead to the section `id` as the present place, and no others.
pub fn mark_links(holder: &str, id: &str) {
    let Some(links) = by_id(holder).and_then(|h| h.query_selector_all("a[href^=\"#\"]").ok()) else {
        return;
    };
    for at in 0..links.length() {
        if let Some(link) = links.item(at).and_then(|n| n.dyn_into::<Element>().ok()) {
            let here = link.get_attribute("href").is_some_and(|h| h.strip_prefix('#') == Some(id));
            if here != link.has_attribute("aria-current") {
                set_attribute(&link, "aria-current", here.then_some("location"));
            }
        }
    }
}

/// The event's target or its nearest ancestor that a selector finds.
pub fn holder(event: &web_sys::Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

/// Brings an element to the middle of the window and gives it the focus.
pub fn return_to(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Center);
    element.scroll_into_view_with_scroll_into_view_options(&options);
    if let Some(html) = element.dyn_ref::<web_sys::HtmlElement>() {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _refused = html.focus_with_options(&options);
    }
}
