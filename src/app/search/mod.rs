//! ONE SEARCH in the bar of every page: regions, pages, social projects and terms.

mod entries;
mod find;
mod view;

pub use view::view;

use crate::browser;

/// The ids of the button that opens the search, and of its dialog.
const BUTTON: &str = "search-open";
const DIALOG: &str = "search-dialog";

/// Opens the search with `/`, wherever nothing is typed into.
pub fn start() {
    browser::listen("keydown", |event| {
        if browser::key_of(event) == "/" && !browser::is_typing(event) {
            event.prevent_default();
            browser::press(BUTTON);
        }
    });
}
