//! How wide things are drawn: on the screen as wide as they stand there, on paper as wide as the sheet lets them be.
//!
//! A page that is about to be printed is not laid out for paper yet, in some browsers never before it is too late to draw.

use super::dom::{Element, width_of};
use super::media::{Scheme, scheme};

/// The width of text on paper, CSS pixels: A4 between the margins of `style/sheet.css`.
pub const SHEET_PX: f64 = 703.0;
/// A column, where `style/print.css` sets two with its widest gap between them.
pub const COLUMN_PX: f64 = 336.0;
/// What `style/print.css` sets in two columns.
pub const COLUMNS: &str = ".ex.two";

/// The width that a drawing in this place is made for.
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
