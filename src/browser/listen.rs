//! Listeners on the document that stay for good, and what their events say.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
pub use web_sys::Event;

/// Calls back with every event of a kind that reaches the document.
pub fn listen(kind: &str, run: impl Fn(&Event) + 'static) {
    let Some(document) = web_sys::window().and_then(|w| w.document()) else {
        return;
    };
    let closure = Closure::<dyn Fn(Event)>::new(move |event: Event| run(&event));
    let _refused = document.add_event_listener_with_callback(kind, closure.as_ref().unchecked_ref());
    closure.forget();
}

/// The key of a keyboard event pressed without modifiers, or an empty string.
pub fn key_of(event: &Event) -> String {
    let Some(event) = event.dyn_ref::<web_sys::KeyboardEvent>() else {
        return String::new();
    };
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return String::new();
    }
    event.key()
}

thread_local! {
    static HELD: Cell<bool> = const { Cell::new(false) };
}

/// Starts to observe whether a key is held down; in the capture phase, so before all other listeners.
pub(super) fn watch_held() {
    let Some(document) = web_sys::window().and_then(|w| w.document()) else {
        return;
    };
    let held = Closure::<dyn Fn(Event)>::new(|event: Event| {
        let key = event.dyn_ref::<web_sys::KeyboardEvent>();
        // Space presses a button on keyup, so holding it presses once.
        hold(key.is_some_and(|key| key.repeat() && key.key() != " "));
    });
    for kind in ["keydown", "mousedown"] {
        let listener = held.as_ref().unchecked_ref();
        let _refused = document.add_event_listener_with_callback_and_bool(kind, listener, true);
    }
    held.forget();
}

/// Sets whether a key is held down and repeats.
pub fn hold(on: bool) {
    HELD.set(on);
}

/// True while a key is held down: its repeated presses become one history entry.
pub fn is_held() -> bool {
    HELD.get()
}

/// True for the second press of a double click and for the repeats of a held key.
pub fn is_again(event: &Event) -> bool {
    let pressed = event.dyn_ref::<web_sys::MouseEvent>().is_some_and(|e| e.detail() > 1);
    pressed || event.dyn_ref::<web_sys::KeyboardEvent>().is_some_and(|e| e.repeat())
}

/// The value of the input or select that an event happened to.
pub fn value_of(event: &Event) -> String {
    let target = event.target();
    let select = target.as_ref().and_then(|t| t.dyn_ref::<web_sys::HtmlSelectElement>());
    let input = target.as_ref().and_then(|t| t.dyn_ref::<web_sys::HtmlInputElement>());
    select.map(|s| s.value()).or_else(|| input.map(|i| i.value())).unwrap_or_default()
}

/// The pointer's position in the window, CSS pixels.
pub fn client_of(event: &Event) -> (i32, i32) {
    let event = event.dyn_ref::<web_sys::MouseEvent>();
    event.map_or((0, 0), |e| (e.client_x(), e.client_y()))
}
