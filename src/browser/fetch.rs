//! Reading a file of the page's own host.

use std::rc::Rc;

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Fetches a text and calls back with it, or with `None` when it cannot be had.
pub fn fetch_text(path: &str, done: impl Fn(Option<String>) + 'static) {
    let Some(window) = web_sys::window() else {
        return done(None);
    };
    let done = Rc::new(done);
    let (read, refused, broken) = (done.clone(), done.clone(), done.clone());
    let text = Closure::once(move |text: JsValue| read(text.as_string()));
    let lost = Closure::once(move |_: JsValue| broken(None));
    let answered = Closure::once(move |answer: JsValue| {
        let answer = answer.dyn_into::<web_sys::Response>().ok().filter(web_sys::Response::ok);
        match answer.and_then(|answer| answer.text().ok()) {
            Some(promise) => {
                let _chained = promise.then2(&text, &lost);
            }
            None => done(None),
        }
        text.forget();
        lost.forget();
    });
    let failed = Closure::once(move |_: JsValue| refused(None));
    let _chained = window.fetch_with_str(path).then2(&answered, &failed);
    answered.forget();
    failed.forget();
}
