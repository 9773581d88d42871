//! A modal dialog: the browser keeps the focus inside, closes it with Esc and gives the focus back.

use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

/// Opens the dialog with this id.
pub fn open_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        let _already = dialog.show_modal();
    }
}

/// Closes the dialog with this id.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id) {
        dialog.close();
    }
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    super::by_id(id)?.dyn_into().ok()
}

/// Today's date in the visitor's time zone, as `2026-11-22`.
pub fn today() -> String {
    let now = js_sys::Date::new_0();
    let two = |n: u32| if n < 10 { format!("0{n}") } else { n.to_string() };
    [now.get_full_year().to_string(), two(now.get_month() + 1), two(now.get_date())].join("-")
}

/// The text of the first element inside `id` that a selector finds; empty without one.
pub fn text_in(id: &str, selector: &str) -> String {
    let found = super::by_id(id).and_then(|e| e.query_selector(selector).ok()?);
    found.and_then(|e| e.text_content()).unwrap_or_default()
}
