//! A stub of wasm-streams for a page without a server: reading gives an error, and a sent request has no body.

use futures_util::stream::{Stream, once};
use wasm_bindgen::{JsCast, JsValue};

/// A stream without data.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Wraps a stream of the browser.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        ReadableStream(raw)
    }

    /// The body of a request: none.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        ReadableStream(JsValue::NULL.unchecked_into())
    }

    /// The wrapped stream.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// A stream of one error.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        once(std::future::ready(Err(JsValue::from_str("This page has no server."))))
    }
}
