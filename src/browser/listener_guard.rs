//! Event listeners that are removed when dropped.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, EventTarget};

/// The targets and kinds of events that a listener is registered for.
pub(super) type Places = Rc<RefCell<Vec<(EventTarget, &'static str)>>>;

/// A callback with its registrations, which are removed when this is dropped.
#[must_use]
pub struct ListenerGuard {
    places: Places,
    closure: Closure<dyn Fn(Event)>,
}

impl ListenerGuard {
    /// A callback without registrations.
    pub(super) fn new(run: impl Fn(Event) + 'static) -> ListenerGuard {
        ListenerGuard::at(Places::default(), run)
    }

    /// The same, with registrations that the callback can change.
    pub(super) fn at(places: Places, run: impl Fn(Event) + 'static) -> ListenerGuard {
        ListenerGuard { places, closure: Closure::new(run) }
    }

    /// The callback as a JavaScript value.
    pub(super) fn listener(&self) -> JsValue {
        self.closure.as_ref().clone()
    }

    /// Adds a registration.
    pub(super) fn to(self, target: &EventTarget, kind: &'static str) -> ListenerGuard {
        add(&self.places, &self.listener(), target, kind);
        self
    }

    /// Never removes the registrations.
    pub fn forever(self) {
        std::mem::forget(self);
    }
}

impl Drop for ListenerGuard {
    fn drop(&mut self) {
        clear(&self.places, &self.listener());
    }
}

/// Adds a registration of a callback.
pub(super) fn add(places: &Places, listener: &JsValue, target: &EventTarget, kind: &'static str) {
    let _refused = target.add_event_listener_with_callback(kind, listener.unchecked_ref());
    places.borrow_mut().push((target.clone(), kind));
}

/// Removes all registrations of a callback.
pub(super) fn clear(places: &Places, listener: &JsValue) {
    for (target, kind) in places.take() {
        let _refused = target.remove_event_listener_with_callback(kind, listener.unchecked_ref());
    }
}

/// Calls back with every event of a kind that reaches the document.
pub fn add_listener(kind: &'static str, run: impl Fn(&Event) + 'static) -> ListenerGuard {
    let listening = ListenerGuard::new(move |event| run(&event));
    match web_sys::window().and_then(|w| w.document()) {
        Some(document) => listening.to(&document, kind),
        None => listening,
    }
}
