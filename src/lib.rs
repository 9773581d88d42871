//! Kazakhstan's Employment Roadmap 2020: plan, targets and outcomes, as a site that runs in the browser.
//!
//! This crate is the application. Every page is complete as it was served. The application goes from page to page without
//! loading a document anew ([`navigation`]), and brings the parts of a page to life that a visitor can change
//! ([`islands`]). The crates below it know nothing of Leptos and, but for the canvas of charts, of the browser.

pub mod browser;
mod components;
mod current;
mod erased_view;
pub mod explorer;
pub mod islands;
pub mod navigation;
mod offline;
pub mod preferences;
pub mod projects;
mod query;
pub mod regions;
pub mod search;
pub mod share;
pub mod strip_plots;
mod year;

/// Starts the application on the page as it was served.
pub fn start() {
    browser::watch_pointer();
    islands::open();
}

/// A small allocator for a small program; natively the system's own is used.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
