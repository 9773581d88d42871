//! The share dialog of the system (`navigator.share`).

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Opens the share dialog; false where there is none.
pub fn share(title: &str, address: &str) -> bool {
    let Some(navigator) = web_sys::window().map(|window| JsValue::from(window.navigator())) else {
        return false;
    };
    let Some(offer) =
        Reflect::get(&navigator, &"share".into()).ok().and_then(|f| f.dyn_into::<Function>().ok())
    else {
        return false;
    };
    let what = Object::new();
    for (key, value) in [("title", title), ("url", address)] {
        let _set = Reflect::set(&what, &key.into(), &value.into());
    }
    // The promise is rejected when the visitor cancels.
    let Ok(promise) = offer.call1(&navigator, &what) else {
        return false;
    };
    if let Ok(promise) = promise.dyn_into::<js_sys::Promise>() {
        let quiet = wasm_bindgen::prelude::Closure::once(|_: JsValue| {});
        let _chained = promise.catch(&quiet);
        quiet.forget();
    }
    true
}

/// A text as a part of an address.
pub fn encoded(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}
