//! Presses on links and buttons.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, HtmlElement, MouseEvent};

/// The address of the link that a click follows in the same window; `None` for clicks that are handled already, with a
/// modifier, with another button, or on a download.
pub fn pressed_link(event: &Event) -> Option<String> {
    let press = event.dyn_ref::<MouseEvent>()?;
    let modified = press.ctrl_key() || press.meta_key() || press.shift_key() || press.alt_key();
    if event.default_prevented() || press.button() != 0 || modified {
        return None;
    }
    link_of(event)
}

/// The address of the link that an event happened to, where it opens in the same window.
pub fn link_of(event: &Event) -> Option<String> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let link = target.closest("a[href]").ok()??.dyn_into::<HtmlAnchorElement>().ok()?;
    let elsewhere = !matches!(link.target().as_str(), "" | "_self");
    (!elsewhere && !link.has_attribute("download")).then(|| link.href())
}

/// Presses the link or the button with this id.
pub fn press(id: &str) {
    if let Some(element) = super::by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.click();
    }
}

/// True when an event's key is typed into something, or belongs to an open dialog.
pub fn is_typing(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let around =
        |element: Element| element.closest("input, select, textarea, [contenteditable], dialog").ok()?;
    target.and_then(around).is_some()
}
