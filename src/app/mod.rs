//! The application of the pages.
//!
//! Every page is complete as it was served. The application goes from page to page without loading a document anew
//! ([`navigation`]), and brings the parts of a page to life that a visitor can change ([`islands`]).

mod components;
pub mod explorer;
pub mod islands;
pub mod look;
pub mod navigation;
mod offline;
mod once;
pub mod projects;
mod query;
pub mod regions;
pub mod search;
pub mod share;
pub mod strips;
mod year;

use crate::browser;

/// Starts the application on the page as it was served.
pub fn start() {
    browser::watch_hands();
    navigation::start();
}
