//! Streams of a server's functions, for a page without a server: what is read gives an error, what is sent has no body.

use futures_util::stream::{Stream, once};
use wasm_bindgen::{JsCast, JsValue};

/// A stream that nothing flows through.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// A stream of the browser.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        ReadableStream(raw)
    }

    /// The body of a request: none.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        ReadableStream(JsValue::NULL.unchecked_into())
    }

    /// As the browser knows it.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// One error.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        once(std::future::ready(Err(JsValue::from_str("This page has no server."))))
    }
}
