//! The application of the pages.

/// Starts the application on the page as it was served.
pub fn start() {}
