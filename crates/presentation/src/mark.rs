//! The mark after a figure that differs from what it is checked against, in what a frame shows. It opens the note of its check,
//! which stands in the page. What agrees has none.

use crate::html::Html;
use dataset::msg;
use model::differing::{Differences, Shown};
use text::Locale;

/// The sign of a mark; `crates/site` has the same on the pages.
pub const SIGN: &str = "≠";

/// Writes the mark of a figure.
pub fn mark(html: &mut Html, all: &Differences, shown: Shown) {
    if let Some(found) = all.of(shown) {
        let note = found.note();
        let attrs = [
            ("class", "differs-mark"),
            ("type", "button"),
            ("popovertarget", &*note),
            ("aria-label", &*found.name),
        ];
        html.leaf("button", &attrs, SIGN);
    }
}

/// A line of the years that are marked, under the caption of a chart; nothing where none is.
pub fn years(html: &mut Html, all: &Differences, years: impl Iterator<Item = (u16, Shown)>, locale: Locale) {
    let years: Vec<(u16, Shown)> = years.filter(|(_, shown)| all.of(*shown).is_some()).collect();
    if years.is_empty() {
        return;
    }
    html.open("p", &[("class", "fig-s")]).text(locale.t(msg::NAV_AUDIT)).text(":");
    for (year, shown) in years {
        html.text(" ").text(&year.to_string());
        mark(html, all, shown);
    }
    html.close("p");
}
