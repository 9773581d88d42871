//! Setting attributes with interned strings.
//!
//! A string that goes from WebAssembly to JavaScript is decoded each time, which costs more than setting the attribute.
//! Names of attributes and words such as `hot` are few, so each is decoded once.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    /// An element whose attributes are set with JavaScript strings.
    type InternedTarget;
    #[wasm_bindgen(method, js_name = setAttribute)]
    fn set(this: &InternedTarget, name: &JsValue, value: &JsValue);
    #[wasm_bindgen(method, js_name = removeAttribute)]
    fn remove(this: &InternedTarget, name: &JsValue);
}

thread_local! {
    static WORDS: RefCell<Vec<(String, JsValue)>> = const { RefCell::new(Vec::new()) };
}

/// Sets an attribute, or removes it for `None`.
pub fn set_attribute(element: &Element, name: &str, value: Option<&str>) {
    WORDS.with_borrow_mut(|words| {
        let name = place(words, name);
        let kept = value.filter(|v| is_word(v)).map(|v| place(words, v));
        let word = |at: usize| words.get(at).map(|(_, word)| word);
        let (Some(name), taker) = (word(name), element.unchecked_ref::<InternedTarget>()) else {
            return;
        };
        match (kept.and_then(word), value) {
            (Some(word), _) => taker.set(name, word),
            (None, Some(value)) => taker.set(name, &JsValue::from_str(value)),
            (None, None) => taker.remove(name),
        }
    });
}

/// True for a class or a state; figures are too many to intern.
fn is_word(value: &str) -> bool {
    matches!(value.as_bytes(), [_] | [b'a'..=b'z', _, ..]) && value.len() < 9
}

/// The index of an interned word.
fn place(words: &mut Vec<(String, JsValue)>, word: &str) -> usize {
    words.iter().position(|(text, _)| text == word).unwrap_or_else(|| {
        words.push((word.to_owned(), JsValue::from_str(word)));
        words.len() - 1
    })
}
