//! The application of the pages.

pub mod regions;

/// Starts the application on the page as it was served.
pub fn start() {}
