//! The document as a whole: its language, its title, and the sign that it is ready.

use super::interned::set_attribute;

/// Sets the title of the document.
pub fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|w| w.document()) {
        document.set_title(title);
    }
}

/// Sets `<html data-ready>` and writes the performance mark `ready`, once.
pub fn mark_ready() {
    let Some(root) = root() else {
        return;
    };
    if root.has_attribute("data-ready") {
        return;
    }
    set_attribute(&root, "data-ready", Some(""));
    if let Some(performance) = web_sys::window().and_then(|w| w.performance()) {
        let _refused = performance.mark("ready");
    }
}

fn root() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.document_element()
}
