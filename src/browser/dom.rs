//! Small reads and writes of elements.

use wasm_bindgen::JsCast;
pub use web_sys::Element;

/// The element with this id.
pub fn by_id(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// Sets an attribute, or removes it for `None`.
pub fn set_attribute(element: &Element, name: &str, value: Option<&str>) {
    let _refused = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// Replaces the text inside an element.
pub fn set_text(element: &Element, text: &str) {
    element.set_text_content(Some(text));
}

/// Replaces the markup inside an element. Callers pass markup of our own making only.
pub fn set_markup(element: &Element, markup: &str) {
    element.set_inner_html(markup);
}

/// Moves the keyboard focus to the element with this id, without scrolling.
pub fn focus(id: &str) {
    let Some(element) = by_id(id) else {
        return;
    };
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(html) = element.dyn_ref::<web_sys::HtmlElement>() {
        let _refused = html.focus_with_options(&options);
    } else if let Some(svg) = element.dyn_ref::<web_sys::SvgElement>() {
        let _refused = svg.focus_with_options(&options);
    }
}

/// Brings an element into view if it is outside.
pub fn scroll_into_view(id: &str) {
    if let Some(element) = by_id(id) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// The `data-region` of the event's target or of its nearest ancestor.
pub fn region_of(event: &web_sys::Event) -> Option<String> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let holder = target.closest("[data-region]").ok()??;
    holder.get_attribute("data-region")
}

/// The pointer's place inside an element, CSS pixels from its top left corner.
pub fn point_in(element: &Element, client_x: i32, client_y: i32) -> (f64, f64) {
    let frame = element.get_bounding_client_rect();
    (
        f64::from(client_x) - frame.left(),
        f64::from(client_y) - frame.top(),
    )
}

/// An element's width in CSS pixels.
pub fn width_of(element: &Element) -> f64 {
    element.get_bounding_client_rect().width()
}
