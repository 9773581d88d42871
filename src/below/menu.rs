//! The list of pages in the header closes at a press elsewhere and by Esc.

use crate::browser::{self, Event};

const MENU: &str = "menu";

/// A press outside closes the list.
pub fn click(event: &Event) {
    if !browser::within(event, MENU) {
        close();
    }
}

/// Esc closes the list and gives the focus back.
pub fn key(event: &Event) {
    if browser::key_of(event) == "Escape" && browser::within(event, MENU) && close() {
        browser::focus("menu-button");
    }
}

/// True when it was open.
fn close() -> bool {
    let Some(menu) = browser::by_id(MENU).filter(|m| m.has_attribute("open")) else {
        return false;
    };
    browser::set_attribute(&menu, "open", None);
    true
}
