//! History entries of pages, each with the reading position on its page.
//!
//! While the program runs, it restores scroll positions (`history.scrollRestoration = manual`). When the page is left, the
//! browser does, so that reloading and coming back from another document work as they do without the program.

use std::cell::Cell;

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ScrollRestoration, ScrollToOptions, Window};

/// A selector of everything that can have the focus.
const FOCUSABLE: &str = "a[href], button, summary, input, select, [tabindex]";

/// The prefix of the history state that this module writes.
const MARK: &str = "spot ";

thread_local! {
    /// How far the program has scrolled the page, CSS pixels.
    static REACHED: Cell<f64> = const { Cell::new(f64::NAN) };
}

/// Where a reader was on a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScrollPosition {
    /// How far the page was scrolled, CSS pixels.
    pub top: f64,
    /// The number of the focused element among those that can have the focus.
    pub focus: Option<u32>,
}

/// The address of the document.
pub fn address() -> String {
    let href = web_sys::window().and_then(|w| w.location().href().ok());
    href.unwrap_or_default()
}

/// Adds an entry with this address; false when the browser refuses.
pub fn enter_address(address: &str) -> bool {
    let history = web_sys::window().and_then(|w| w.history().ok());
    history.is_some_and(|h| h.push_state_with_url(&JsValue::NULL, "", Some(address)).is_ok())
}

/// Loads an address as a new document.
pub fn load(address: &str) {
    if let Some(window) = web_sys::window() {
        let _refused = window.location().assign(address);
    }
}

/// The same, replacing the current history entry.
pub fn load_instead(address: &str) {
    if let Some(window) = web_sys::window() {
        let _refused = window.location().replace(address);
    }
}

/// Reloads the document.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _refused = window.location().reload();
    }
}

/// The current scroll position and focus.
pub fn scroll_position() -> Option<ScrollPosition> {
    let window = web_sys::window()?;
    let active = window.document()?.active_element();
    let all = window.document()?.query_selector_all(FOCUSABLE).ok()?;
    let focus = (0..all.length()).find(|at| all.item(*at).as_ref() == active.as_deref());
    Some(ScrollPosition { top: scrolled(), focus })
}

/// Saves scroll position and focus in the current history entry.
pub fn save_scroll_position() {
    if let Some(spot) = scroll_position().filter(|spot| saved_scroll_position().as_ref() != Some(spot)) {
        let focus = spot.focus.map_or(String::new(), |at| at.to_string());
        super::remember_here(&[MARK, &(spot.top.round() as i64).to_string(), " ", &focus].concat());
    }
}

/// Scroll position and focus that the current history entry holds.
pub fn saved_scroll_position() -> Option<ScrollPosition> {
    let memory = super::memory()?;
    let (top, focus) = memory.strip_prefix(MARK)?.split_once(' ')?;
    Some(ScrollPosition { top: top.parse::<u32>().ok()?.into(), focus: focus.parse().ok() })
}

/// Restores scroll position and focus; false when no element had the focus.
pub fn restore_scroll_position(spot: ScrollPosition) -> bool {
    let all = web_sys::window().and_then(|w| w.document()?.query_selector_all(FOCUSABLE).ok());
    let element = spot.focus.and_then(|at| all?.item(at)?.dyn_into::<super::Element>().ok());
    if let Some(element) = &element {
        super::focus_on(element);
    }
    scroll_to(spot.top);
    element.is_some()
}

/// Scrolls to an offset from the top of the page, CSS pixels, without animation.
pub fn scroll_to(top: f64) {
    if let Some(window) = web_sys::window() {
        let options = ScrollToOptions::new();
        options.set_top(top);
        options.set_behavior(web_sys::ScrollBehavior::Instant);
        window.scroll_to_with_scroll_to_options(&options);
        REACHED.set(scrolled());
    }
}

/// Finishes a [`scroll_to`] that ended early because the page was still too short; does nothing when the visitor has scrolled since.
pub fn scroll_on_to(top: f64) {
    if REACHED.get() < top && REACHED.get() == scrolled() {
        scroll_to(top);
    }
}

fn scrolled() -> f64 {
    web_sys::window().and_then(|w| w.page_y_offset().ok()).unwrap_or_default()
}

/// Sets who restores scroll positions: the browser or the program.
pub fn leave_scrolling(browser: bool) {
    if let Some(Ok(history)) = web_sys::window().map(|w| w.history()) {
        let who = if browser { ScrollRestoration::Auto } else { ScrollRestoration::Manual };
        let _refused = history.set_scroll_restoration(who);
    }
}

/// Gives the page's heading the focus.
pub fn focus_heading() {
    if let Some(heading) = super::first("main h1") {
        super::set_attribute(&heading, "tabindex", Some("-1"));
        super::focus_on(&heading);
    }
}

/// Gives the link of the page's own language the focus.
pub fn focus_language() {
    if let Some(link) = super::first(".languages [aria-current]") {
        super::focus_on(&link);
    }
}

/// Marks the element that the fragment names: `:target` does not follow `history.pushState`.
const HERE: &str = "data-here";

/// Removes that mark when the visitor goes to another part of the page.
pub fn leave_here() {
    if let Some(element) = super::first("[data-here]") {
        super::set_attribute(&element, HERE, None);
    }
}

/// Opens every `<details>` around the element with this id, scrolls to it and focuses it.
pub fn reveal(id: &str) {
    let mut around = super::by_id(id);
    if let Some(element) = &around {
        super::set_attribute(element, HERE, Some(""));
    }
    while let Some(element) = around {
        if element.tag_name().eq_ignore_ascii_case("details") {
            super::set_attribute(&element, "open", Some(""));
        }
        around = element.parent_element();
    }
    super::go_to(id);
}

/// Calls back when the page is restored from the back/forward cache.
pub fn on_return(run: impl Fn() + 'static) {
    let closure = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        let persisted = js_sys::Reflect::get(&event, &JsValue::from_str("persisted"));
        if persisted.is_ok_and(|kept| kept.is_truthy()) {
            run();
        }
    });
    let listen = |window: Window| {
        window.add_event_listener_with_callback("pageshow", closure.as_ref().unchecked_ref())
    };
    let _refused = web_sys::window().map(listen);
    closure.forget();
}
