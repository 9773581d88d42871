//! Listeners that end with what they were made for.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, EventTarget};

/// What is listened to: a target and a kind of event.
pub(super) type Places = Rc<RefCell<Vec<(EventTarget, &'static str)>>>;

/// Listeners that run; they end when this is dropped.
#[must_use]
pub struct Listening {
    places: Places,
    closure: Closure<dyn Fn(Event)>,
}

impl Listening {
    /// Nothing is listened to yet.
    pub(super) fn new(run: impl Fn(Event) + 'static) -> Listening {
        Listening::at(Places::default(), run)
    }

    /// The same where the callback itself changes what is listened to.
    pub(super) fn at(places: Places, run: impl Fn(Event) + 'static) -> Listening {
        Listening { places, closure: Closure::new(run) }
    }

    /// The callback as the browser knows it.
    pub(super) fn listener(&self) -> JsValue {
        self.closure.as_ref().clone()
    }

    /// Listens to one more place.
    pub(super) fn to(self, target: &EventTarget, kind: &'static str) -> Listening {
        add(&self.places, &self.listener(), target, kind);
        self
    }

    /// For as long as the document lives.
    pub fn forever(self) {
        std::mem::forget(self);
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        clear(&self.places, &self.listener());
    }
}

/// Has a callback listen to one more place.
pub(super) fn add(places: &Places, listener: &JsValue, target: &EventTarget, kind: &'static str) {
    let _refused = target.add_event_listener_with_callback(kind, listener.unchecked_ref());
    places.borrow_mut().push((target.clone(), kind));
}

/// Has a callback listen to nothing any more.
pub(super) fn clear(places: &Places, listener: &JsValue) {
    for (target, kind) in places.take() {
        let _refused = target.remove_event_listener_with_callback(kind, listener.unchecked_ref());
    }
}

/// Calls back with every event of a kind that reaches the document.
pub fn listening(kind: &'static str, run: impl Fn(&Event) + 'static) -> Listening {
    let listening = Listening::new(move |event| run(&event));
    match web_sys::window().and_then(|w| w.document()) {
        Some(document) => listening.to(&document, kind),
        None => listening,
    }
}
