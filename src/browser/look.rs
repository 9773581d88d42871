//! The look that the visitor has chosen: attributes of `<html>`, remembered where storage allows.

use super::listening::Listening;
use super::media::CHANGED;
use model::state::Look;

/// Where the words of the look are remembered; `web/page.js` reads them before the first paint.
const KEY: &str = "jolkarta-lv";

/// The look that the page has now.
pub fn worn() -> Look {
    let root = root();
    Look::of(|name| root.as_ref()?.get_attribute(name))
}

/// Gives the page a look and says so; a look that it has already is left alone.
pub fn wear(look: Look) {
    let (Some(root), true) = (root(), worn() != look) else {
        return;
    };
    for (name, value) in look.attributes() {
        super::set_attribute(&root, name, value);
    }
    super::channel::send(CHANGED, "");
}

/// Remembers for the next visit what was chosen, beside what other tabs chose meanwhile; gives all of it. Storage may be
/// refused: nothing depends on it.
pub fn remember(before: Look, after: Look) -> Look {
    let Some(storage) = storage() else {
        return after;
    };
    let all = remembered(&storage).unwrap_or(before).with(before, after);
    let _refused =
        if all.is_normal() { storage.remove_item(KEY) } else { storage.set_item(KEY, &all.to_string()) };
    all
}

/// Calls back with what is remembered whenever another tab has chosen, until the listener is dropped.
pub fn on_remembered(run: impl Fn(Look) + 'static) -> Listening {
    let listening = Listening::new(move |_| {
        if let Some(look) = storage().and_then(|storage| remembered(&storage)) {
            run(look);
        }
    });
    match web_sys::window() {
        Some(window) => listening.to(&window, "storage"),
        None => listening,
    }
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// The look in a storage that can be read.
fn remembered(storage: &web_sys::Storage) -> Option<Look> {
    let words = storage.get_item(KEY).ok()?.unwrap_or_default();
    Some(Look::read(&words, |_| ()))
}

fn root() -> Option<super::Element> {
    web_sys::window()?.document()?.document_element()
}
