//! What a page around a frame and the explorer in it say to each other: the state is written into `<html data-query>` and said,
//! and actions are asked for in words.

use super::words::set_attribute;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit};

const STATE: &str = "jolkarta-state";
const ASK: &str = "jolkarta-ask";

/// Says what is shown now.
pub fn announce(query: &str) {
    if let Some(root) = root() {
        set_attribute(&root, "data-query", Some(query));
        send(STATE, query);
    }
}

/// Calls back with every action asked for.
pub fn on_ask(run: impl Fn(String) + 'static) {
    receive(ASK, run);
}

fn root() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.document_element()
}

/// Sends an event to the window.
pub(super) fn send(name: &str, detail: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&JsValue::from_str(detail));
    let event = CustomEvent::new_with_event_init_dict(name, &init);
    if let (Some(window), Ok(event)) = (web_sys::window(), event) {
        let _cancelled = window.dispatch_event(&event);
    }
}

fn receive(name: &str, run: impl Fn(String) + 'static) {
    let closure = Closure::<dyn Fn(CustomEvent)>::new(move |event: CustomEvent| {
        run(event.detail().as_string().unwrap_or_default());
    });
    if let Some(window) = web_sys::window() {
        let _refused = window.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
        closure.forget();
    }
}
