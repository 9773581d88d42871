//! Knowing when a part of the page comes near the window.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// Calls back once when the element comes within half a window of being seen. A browser that cannot tell calls
/// back at once.
pub fn on_sight(element: &Element, run: impl Fn() + 'static) {
    let run = std::rc::Rc::new(run);
    let seen = run.clone();
    let closure = Closure::<dyn Fn(js_sys::Array, IntersectionObserver)>::new(
        move |entries: js_sys::Array, observer: IntersectionObserver| {
            let near = |e: wasm_bindgen::JsValue| {
                e.dyn_into::<IntersectionObserverEntry>().is_ok_and(|e| e.is_intersecting())
            };
            if entries.iter().any(near) {
                observer.disconnect();
                seen();
            }
        },
    );
    let init = IntersectionObserverInit::new();
    init.set_root_margin("50%");
    match IntersectionObserver::new_with_options(closure.as_ref().unchecked_ref(), &init) {
        Ok(observer) => {
            observer.observe(element);
            closure.forget();
        }
        Err(_) => run(),
    }
}
