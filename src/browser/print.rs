//! The printer.

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _refused = window.print();
    }
}
