//! Fetching and prefetching pages.

use std::cell::RefCell;

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::Response;

/// The number of prefetched pages that are kept.
const KEPT: usize = 4;

thread_local! {
    /// Address and file of what was fetched ahead.
    static READY: RefCell<Vec<(String, Promise)>> = const { RefCell::new(Vec::new()) };
}

/// The text of the page at an address without query and fragment; `None` when the request fails, is redirected elsewhere, or
/// the answer is not HTML.
pub async fn page_text(address: &str) -> Option<String> {
    let kept = READY.with_borrow_mut(|ready| {
        let at = ready.iter().position(|(known, _)| known == address)?;
        Some(ready.remove(at).1)
    });
    match kept {
        Some(promise) => JsFuture::from(promise).await.ok()?.as_string(),
        None => fetch(address).await,
    }
}

/// Prefetches a page.
pub fn prefetch(address: &str) {
    READY.with_borrow_mut(|ready| {
        if ready.iter().any(|(known, _)| known == address) {
            return;
        }
        let wanted = address.to_owned();
        let file =
            future_to_promise(async move { Ok(fetch(&wanted).await.map_or(JsValue::NULL, JsValue::from)) });
        ready.push((address.to_owned(), file));
        if ready.len() > KEPT {
            drop(ready.remove(0));
        }
    });
}

/// False for visitors who save data, and inside a frame.
pub fn may_prefetch() -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let get = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name)).ok();
    let saves = get(&window.navigator(), "connection").and_then(|connection| get(&connection, "saveData"));
    let framed = window.parent().ok().flatten().is_none_or(|parent| parent != window);
    !framed && !saves.is_some_and(|saves| saves.is_truthy())
}

async fn fetch(address: &str) -> Option<String> {
    let window = web_sys::window()?;
    let answer = JsFuture::from(window.fetch_with_str(address)).await.ok()?.dyn_into::<Response>().ok()?;
    let kind = answer.headers().get("content-type").ok()??;
    if !answer.ok() || answer.redirected() || !kind.starts_with("text/html") {
        return None;
    }
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}
