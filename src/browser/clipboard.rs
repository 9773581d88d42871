//! Copying a text.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

/// Copies a text and calls back with whether the browser allowed it.
pub fn copy(text: &str, done: impl Fn(bool) + 'static) {
    let Some(window) = web_sys::window() else {
        return done(false);
    };
    // `navigator.clipboard` is undefined on plain http and in some frames.
    let navigator: JsValue = window.navigator().into();
    let present = js_sys::Reflect::get(&navigator, &"clipboard".into());
    if present.map_or(true, |c| c.is_undefined()) {
        return done(false);
    }
    let promise = window.navigator().clipboard().write_text(text);
    let done = std::rc::Rc::new(done);
    let refused = done.clone();
    let yes = Closure::once(move |_: JsValue| done(true));
    let no = Closure::once(move |_: JsValue| refused(false));
    let _chained = promise.then2(&yes, &no);
    yes.forget();
    no.forget();
}
