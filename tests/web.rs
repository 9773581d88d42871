//! Tests that run as WebAssembly in headless Chromium: what only a browser can tell.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use wasm_bindgen_test::wasm_bindgen_test_configure;

#[path = "web/canvas.rs"]
mod canvas;
#[path = "web/numbers.rs"]
mod numbers;
#[path = "web/page.rs"]
mod page;

wasm_bindgen_test_configure!(run_in_browser);
<<<<<<< HEAD

/// What the browser itself writes for this figure.
fn browser_text(locale: Locale, value: f64, places: u8) -> String {
    let options = Object::new();
    for key in ["minimumFractionDigits", "maximumFractionDigits"] {
        Reflect::set(&options, &key.into(), &places.into()).unwrap();
    }
    let format = Intl::NumberFormat::new(&js_sys::Array::of1(&locale.code().into()), &options);
    let text = format.format().call1(&JsValue::UNDEFINED, &value.into()).unwrap();
    // The browser writes a hyphen for minus in English; ours is the true minus everywhere.
    text.as_string().unwrap().replace('-', "\u{2212}")
}

#[wasm_bindgen_test]
fn figures_are_written_as_the_browser_writes_them() {
    // Chromium ships no number formats for Kazakh and would compare English ones.
    for locale in [Locale::Ru, Locale::En] {
        for value in [0_i32, 7, 999, 1_000, 52_231, 509_108, 20_000_000, -1_234] {
            let ours = integer(locale, i64::from(value));
            assert_eq!(ours, browser_text(locale, f64::from(value), 0), "{locale:?}");
        }
        for (scaled, places) in [(53, 1), (50, 1), (-3, 1), (123_456, 2), (5, 2)] {
            let value = Decimal::new(scaled, places);
            let ours = number(locale, value);
            assert_eq!(ours, browser_text(locale, value.to_f64(), places), "{locale:?}");
        }
    }
}
=======
>>>>>>> 7201b44982d41e237f27236e954218c3676a1dce
