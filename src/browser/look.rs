//! The look that the visitor has chosen: attributes of `<html>`, remembered where storage allows.

use super::media::CHANGED;
use crate::view::Look;

/// Where the words of the look are remembered; `look.js` reads them before the first paint.
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

/// Remembers a look for the next visit, or forgets it when it is the normal one. Storage may be refused: nothing
/// depends on it.
pub fn remember(look: Look) {
    let storage = web_sys::window().and_then(|w| w.local_storage().ok().flatten());
    let Some(storage) = storage else {
        return;
    };
    let _refused =
        if look.is_normal() { storage.remove_item(KEY) } else { storage.set_item(KEY, &look.to_string()) };
}

fn root() -> Option<super::Element> {
    web_sys::window()?.document()?.document_element()
}
