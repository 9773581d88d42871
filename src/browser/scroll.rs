//! Scrolling, and leaving the page.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::Element;

/// Calls back after scrolling, at most once a frame.
pub fn on_scroll(run: impl Fn() + 'static) {
    let (run, waiting) = (Rc::new(run), Rc::new(Cell::new(false)));
    super::listen::listen("scroll", move |_| {
        if !waiting.replace(true) {
            let (run, waiting) = (run.clone(), waiting.clone());
            super::timers::in_frame(move || {
                waiting.set(false);
                run();
            });
        }
    });
}

/// Calls back when the page is left or hidden.
pub fn on_leave(run: impl Fn() + 'static) {
    let closure = wasm_bindgen::prelude::Closure::<dyn Fn()>::new(run);
    if let Some(window) = web_sys::window() {
        let _refused = window.add_event_listener_with_callback("pagehide", closure.as_ref().unchecked_ref());
        closure.forget();
    }
}

/// The event's target or its nearest ancestor that a selector finds.
pub fn holder(event: &web_sys::Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}
