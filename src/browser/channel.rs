//! Messages between an embedded explorer and its host page, by way of `embed-child.js`: the state goes out as an attribute of
//! `<html>` and an event, actions come in as events.

use super::interned::set_attribute;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit};

const STATE: &str = "jolkarta-state";
const ASK: &str = "jolkarta-ask";

/// Writes the query of the state into `<html data-query>` and sends an event.
pub fn announce(query: &str) {
    if let Some(root) = root() {
        set_attribute(&root, "data-query", Some(query));
        send(STATE, query);
    }
}

/// Calls back with every action that the host page requests.
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
