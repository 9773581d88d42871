//! ONE SEARCH in the bar of every page: regions, pages, social projects and terms.

mod entries;
mod find;
mod view;

pub use view::view;

use crate::browser;

/// The ids of the button that opens the search, and of its dialog.
const BUTTON: &str = "search-open";
const DIALOG: &str = "search-dialog";

/// Opens the search with `/`, wherever nothing is typed into, and with what says that it opens it; a list that is open
/// already is closed as without the program.
pub fn listen() {
    browser::listen("click", |event| {
        let opens = browser::attribute_of(event, "data-opens").is_some();
        let closed = browser::attribute_of(event, "open").is_none();
        if opens && closed && browser::by_id(BUTTON).is_some() {
            event.prevent_default();
            browser::press(BUTTON);
        }
    });
    browser::listen("keydown", |event| {
        if browser::key_of(event) == "/" && !browser::is_typing(event) {
            event.prevent_default();
            browser::press(BUTTON);
        }
    });
}
