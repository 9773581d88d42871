//! The address bar and the history.

use model::state::at_root;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

/// The query string of the present address, question mark included, or an empty string.
pub fn search() -> String {
    let search = web_sys::window().and_then(|w| w.location().search().ok());
    search.unwrap_or_default()
}

/// The query that means the same at the site's root as the current address: language and measure of its folder included.
pub fn query() -> String {
    query_of(&search())
}

/// The same for another query of the present page.
pub fn query_of(search: &str) -> String {
    let path = web_sys::window().and_then(|w| {
        let location = w.location();
        Some([location.origin().ok()?, location.pathname().ok()?].concat())
    });
    let path = path.unwrap_or_default();
    at_root(path.strip_prefix(&site()).unwrap_or_default(), search)
}

/// The whole address of what is below the site's root.
pub fn whole(address: &str) -> String {
    [&site(), address.strip_prefix("./").unwrap_or(address)].concat()
}

/// The address of the site's root, with a slash at its end.
pub fn site() -> String {
    super::root().unwrap_or_default()
}

/// Adds a history entry for an address, whole or relative to the present one; false when the browser refuses.
pub fn push(address: &str) -> bool {
    write(address, "", true)
}

/// Changes the present history entry; false when the browser refuses.
pub fn replace(address: &str) -> bool {
    write(address, "", false)
}

/// Adds a history entry, and the fragment stays.
pub fn add(address: &str) -> bool {
    write(address, &hash(), true)
}

/// Changes the present history entry, and the fragment stays.
pub fn amend(address: &str) -> bool {
    write(address, &hash(), false)
}

/// What follows the query in the address, `#` included, or an empty string.
pub fn hash() -> String {
    let hash = web_sys::window().and_then(|w| w.location().hash().ok());
    hash.unwrap_or_default()
}

/// The state of the current history entry.
pub fn memory() -> Option<String> {
    web_sys::window()?.history().ok()?.state().ok()?.as_string()
}

/// Sets the state of the current history entry.
pub fn remember_here(text: &str) {
    if let Some(Ok(history)) = web_sys::window().map(|w| w.history()) {
        let _refused = history.replace_state_with_url(&JsValue::from_str(text), "", None);
    }
}

/// Calls back with the query string when the visitor goes back or forward.
pub fn on_pop(run: impl Fn(String) + 'static) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let closure = Closure::<dyn Fn()>::new(move || run(query()));
    window.set_onpopstate(Some(closure.as_ref().unchecked_ref()));
    closure.forget();
}

/// Browsers limit how often a page may write, some with an error and some silently; some sandboxes never allow it. The
/// entry's state is kept.
fn write(address: &str, fragment: &str, entry: bool) -> bool {
    let write = || {
        let window = web_sys::window()?;
        let location = window.location();
        let path = location.pathname().ok()?;
        let target = [if address.is_empty() { path.as_str() } else { address }, fragment].concat();
        let whole = web_sys::Url::new_with_base(&target, &location.href().ok()?).ok()?.href();
        let history = window.history().ok()?;
        let memory = history.state().unwrap_or(JsValue::NULL);
        let written = if entry {
            history.push_state_with_url(&memory, "", Some(&whole))
        } else {
            history.replace_state_with_url(&memory, "", Some(&whole))
        };
        written.ok()?;
        (location.href().ok()? == whole).then_some(())
    };
    write().is_some()
}
