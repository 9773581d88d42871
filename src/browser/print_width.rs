//! The width of drawings: measured on the screen, computed for paper.
//!
//! When `beforeprint` fires, the page is not laid out for paper yet, and in some browsers it never is before a canvas is
//! printed.

use super::dom::{Element, width_of};
use super::media::{Scheme, scheme};

/// The width of text on paper, CSS pixels: A4 between the margins of `style/views/region-profile.css`.
pub const SHEET_PX: f64 = 703.0;
/// A column, where `style/print.css` sets two with its widest gap between them.
pub const COLUMN_PX: f64 = 336.0;
/// What `style/print.css` sets in two columns.
pub const COLUMNS: &str = ".explorer-columns.two";

/// The width for a drawing inside this element, CSS pixels.
pub fn drawn_width(place: &Element) -> f64 {
    let live = width_of(place);
    if scheme() != Scheme::Print {
        return live;
    }
    let column = place.closest(COLUMNS).is_ok_and(|found| found.is_some());
    let paper = if column { COLUMN_PX } else { SHEET_PX };
    // A frame is as wide on paper as its page lets it be.
    if framed() && live >= 1.0 { live.min(paper) } else { paper }
}

fn framed() -> bool {
    web_sys::window().is_some_and(|w| w.parent().is_ok_and(|above| above.as_ref() != Some(&w)))
}
