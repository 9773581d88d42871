//! Small reads and writes of elements.

use super::interned::set_attribute;
use model::state::place;
use wasm_bindgen::JsCast;
pub use web_sys::{Element, HtmlCanvasElement as Canvas};

thread_local! {
    /// Kept, because a year change looks up a hundred elements.
    static DOCUMENT: Option<web_sys::Document> = web_sys::window().and_then(|w| w.document());
}

/// The element with this id.
pub fn by_id(id: &str) -> Option<Element> {
    DOCUMENT.with(|document| document.as_ref()?.get_element_by_id(id))
}

/// The first element that a selector finds.
pub fn first(selector: &str) -> Option<Element> {
    web_sys::window()?.document()?.query_selector(selector).ok()?
}

/// Takes the element with this id out of the page.
pub fn remove(id: &str) {
    if let Some(element) = by_id(id) {
        element.remove();
    }
}

/// Writes markup of our own making into an element.
pub fn set_markup(element: &Element, markup: &str) {
    element.set_inner_html(markup);
}

/// Replaces the text inside an element. A single text node is changed and not replaced: a new node would cost a new layout.
pub fn set_text(element: &Element, text: &str) {
    match element
        .first_child()
        .filter(|child| child.next_sibling().is_none() && child.node_type() == web_sys::Node::TEXT_NODE)
    {
        Some(alone) if !text.is_empty() => alone.set_node_value(Some(text)),
        _ => element.set_text_content(Some(text)),
    }
}

/// Writes a sentence into the live region (`aria-live=polite`), so that screen readers announce it.
pub fn say(sentence: &str) {
    if let Some(live) = by_id("live").filter(|_| !sentence.is_empty()) {
        set_text(&live, sentence);
    }
}

/// Moves the keyboard focus to the element with this id, without scrolling.
pub fn focus(id: &str) {
    if let Some(element) = by_id(id) {
        focus_on(&element);
    }
}

/// The same for an element.
pub fn focus_on(element: &Element) {
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

/// An attribute of the event's target or of its nearest ancestor that has it.
pub fn attribute_of(event: &web_sys::Event, attribute: &str) -> Option<String> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let holder = target.closest(&["[", attribute, "]"].concat()).ok()??;
    holder.get_attribute(attribute)
}

/// The same as a small number.
pub fn number_of(event: &web_sys::Event, attribute: &str) -> Option<u8> {
    attribute_of(event, attribute)?.parse().ok()
}

/// The id of the event's target, or an empty string.
pub fn id_of(event: &web_sys::Event) -> String {
    let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
    target.map(|t| t.id()).unwrap_or_default()
}

/// True when the event's target lies inside an element.
pub fn is_in(event: &web_sys::Event, holder: &Element) -> bool {
    let target = event.target().and_then(|t| t.dyn_into::<web_sys::Node>().ok());
    holder.contains(target.as_ref())
}

/// The pointer's place inside an element, CSS pixels from its top left corner.
pub fn point_in(element: &Element, client_x: i32, client_y: i32) -> (f64, f64) {
    let frame = element.get_bounding_client_rect();
    (f64::from(client_x) - frame.left(), f64::from(client_y) - frame.top())
}

/// An element's width in CSS pixels.
pub fn width_of(element: &Element) -> f64 {
    element.get_bounding_client_rect().width()
}

/// The width inside an element's padding, CSS pixels.
pub fn inner_width(element: &Element) -> f64 {
    let style = web_sys::window().and_then(|w| w.get_computed_style(element).ok()?);
    let side = |name: &str| {
        let value = style.as_ref().and_then(|s| s.get_property_value(name).ok());
        let px = value.as_deref().map_or(f64::NAN, js_sys::parse_float);
        if px.is_finite() { px } else { 0.0 }
    };
    f64::from(element.client_width()) - side("padding-left") - side("padding-right")
}

/// The centre of the element with this id, CSS pixels from the top left corner of `holder`.
pub fn centre_in(holder: &Element, id: &str) -> (f64, f64) {
    by_id(id).map_or((0.0, 0.0), |element| middle_in(holder, &element))
}

/// The same for an element.
pub fn middle_in(holder: &Element, element: &Element) -> (f64, f64) {
    let [outer, inner] = [holder, element].map(Element::get_bounding_client_rect);
    (inner.left() + inner.width() / 2.0 - outer.left(), inner.top() + inner.height() / 2.0 - outer.top())
}

/// Sets a custom property of an element's style.
pub fn set_property(element: &Element, name: &str, value: &str) {
    let style = if let Some(svg) = element.dyn_ref::<web_sys::SvgElement>() {
        svg.style()
    } else if let Some(html) = element.dyn_ref::<web_sys::HtmlElement>() {
        html.style()
    } else {
        return;
    };
    let _refused = style.set_property(name, value);
}

/// The id of the focused element.
pub fn focused_id() -> Option<String> {
    let active = web_sys::window()?.document()?.active_element()?;
    Some(active.id()).filter(|id| !id.is_empty())
}

/// Makes the element `id` the only tab stop among the buttons inside `holder`.
pub fn tab_stop(holder: &Element, id: &str) {
    while let Ok(Some(old)) = holder.query_selector("[tabindex=\"0\"]") {
        set_attribute(&old, "tabindex", Some("-1"));
    }
    let new = holder.query_selector(&["[id=\"", id, "\"]"].concat());
    if let Ok(Some(new)) = new {
        set_attribute(&new, "tabindex", Some("0"));
    }
}

/// The id of the focused element, when it lies inside `holder`.
pub fn focused_in(holder: &Element) -> Option<String> {
    focused_id().filter(|id| by_id(id).is_some_and(|f| holder.contains(Some(&f))))
}

/// Moves the focus to the first button inside `holder` that is on the screen.
pub fn focus_first(holder: &Element) {
    let first = holder.query_selector("button:not([hidden] *)").ok().flatten();
    if let Some(button) = first {
        focus(&button.id());
    }
}

/// Restores the focus inside `holder` after its contents were replaced: to the element with this id, else to the first button
/// there. False where nothing there takes it.
pub fn refocus(holder: &Element, id: &str) -> bool {
    let lost = || focused_in(holder).is_none();
    if lost() {
        focus(id);
    }
    if lost() {
        focus_first(holder);
    }
    !lost()
}

/// Width and height in CSS pixels.
pub fn size_of(element: &Element) -> (f64, f64) {
    let frame = element.get_bounding_client_rect();
    (frame.width(), frame.height())
}

/// True when a point so far below the top of `holder` lies under the window's lower edge.
pub fn below_window(holder: &Element, down: f64) -> bool {
    let height = web_sys::window().and_then(|w| w.inner_height().ok()?.as_f64());
    height.is_some_and(|h| holder.get_bounding_client_rect().top() + down > h)
}

/// Moves a floating element inside its holder, CSS pixels.
pub fn move_to(element: &Element, left: f64, top: f64) {
    let [left, top] = [left, top].map(|px| (px.round() as i32).to_string());
    set_property(element, "transform", &["translate(", &left, "px,", &top, "px)"].concat());
}

/// Scrolls an element to the top of the window and focuses it, so that screen readers continue there.
pub fn go_to(id: &str) {
    if let Some(element) = by_id(id) {
        element.scroll_into_view();
        // Links and buttons can have the focus without `tabindex`, which would take them out of the order of Tab.
        let takes = element.dyn_ref::<web_sys::HtmlElement>().is_some_and(|html| html.tab_index() >= 0);
        if !takes {
            set_attribute(&element, "tabindex", Some("-1"));
        }
        focus(id);
    }
}

/// What the address names after `#`: the id on this page that is meant, else the text as it stands.
pub fn fragment() -> Option<String> {
    let raw = super::location::hash();
    let raw = raw.strip_prefix('#').filter(|id| !id.is_empty())?;
    let known = by_id(raw).map(|_| raw.to_owned());
    Some(known.or_else(|| meant(raw)).unwrap_or_else(|| raw.to_owned()))
}

fn meant(raw: &str) -> Option<String> {
    let named = place(raw);
    let all = web_sys::window()?.document()?.query_selector_all("[id]").ok()?;
    let mut ids = (0..all.length()).filter_map(|at| Some(all.item(at)?.dyn_into::<Element>().ok()?.id()));
    ids.find(|id| !named.is_empty() && place(id) == named)
}
