//! Finding elements of the page as it was served.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent};

/// Every element that a selector finds: inside another, or in the whole page.
pub fn all(holder: Option<&Element>, selector: &str) -> Vec<Element> {
    let found = match holder {
        Some(holder) => holder.query_selector_all(selector).ok(),
        None => web_sys::window()
            .and_then(|window| window.document())
            .and_then(|document| document.query_selector_all(selector).ok()),
    };
    let Some(found) = found else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}

/// The first element inside another that a selector finds.
pub fn inside(holder: &Element, selector: &str) -> Option<Element> {
    holder.query_selector(selector).ok()?
}

/// The event's target, or the nearest element around it, that a selector finds.
pub fn around(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

/// The number of an attribute, NaN where it is none.
pub fn number(element: &Element, name: &str) -> f64 {
    js_sys::parse_float(&attribute(element, name))
}

/// An attribute, or an empty text.
pub fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

/// How far to the right the pointer is in an element: 0 at its left edge, 1 at its right.
pub fn share_in(element: &Element, event: &Event) -> Option<f64> {
    let event = event.dyn_ref::<MouseEvent>()?;
    let frame = element.get_bounding_client_rect();
    Some((f64::from(event.client_x()) - frame.left()) / frame.width().max(1.0))
}

/// The value of an input or a select.
pub fn value_in(element: &Element) -> String {
    let select = element.dyn_ref::<web_sys::HtmlSelectElement>().map(web_sys::HtmlSelectElement::value);
    let input = || element.dyn_ref::<web_sys::HtmlInputElement>().map(web_sys::HtmlInputElement::value);
    select.or_else(input).unwrap_or_default()
}

/// Gives an input or a select a value.
pub fn give_value(element: &Element, value: &str) {
    if let Some(select) = element.dyn_ref::<web_sys::HtmlSelectElement>() {
        select.set_value(value);
    }
    if let Some(input) = element.dyn_ref::<web_sys::HtmlInputElement>().filter(|i| i.value() != value) {
        input.set_value(value);
    }
}
