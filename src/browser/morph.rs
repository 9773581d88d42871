//! Markup that changes what stands, not all of it: morph.js compares.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = globalThis)]
    fn morph(element: &Element, markup: &str, whole: bool) -> Result<(), JsValue>;
}

/// Makes what is inside an element like markup; what is alike stays. Callers pass markup of our own making only. Before
/// morph.js has come, with the second program, everything inside is replaced.
pub fn set_markup(element: &Element, markup: &str) {
    if morph(element, markup, false).is_err() {
        element.set_inner_html(markup);
    }
}

/// Makes an element itself like markup of one element; false where that cannot be done.
pub(super) fn set_whole(element: &Element, markup: &str) -> bool {
    morph(element, markup, true).is_ok()
}
