//! The texts of the program, which come with its parts in the language of the page.

#[cfg(feature = "split")]
mod parts {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(raw_module = "./__wasm_split.js")]
    extern "C" {
        #[wasm_bindgen(catch)]
        pub async fn speak(language: &str) -> Result<JsValue, JsValue>;
    }
}

/// Fetches the texts of all that runs in one more language; false when they could not be fetched.
#[cfg(feature = "split")]
pub async fn fetch_texts(language: &str) -> bool {
    parts::speak(language).await.is_ok()
}

/// A program in one file has its texts in all languages.
#[cfg(not(feature = "split"))]
pub async fn fetch_texts(_language: &str) -> bool {
    true
}
