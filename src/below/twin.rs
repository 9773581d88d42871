//! The table of what a chart says, under the chart: every mark in words, for whoever would rather read than walk.

use crate::browser;
use crate::chart::Hits;
use crate::page::html;
use crate::text::{Locale, msg};

/// Writes the table of the chart `name` into its place and shows the place; an open table stays open.
pub fn write(name: &str, hits: &Hits, locale: Locale) {
    let places = ["twin", "twins", "rows"].map(|part| browser::by_id(&[part, "-", name].concat()));
    if let [Some(twin), Some(title), Some(rows)] = places {
        let heads = [msg::TWIN_WHAT, msg::TWIN_VALUE].map(|m| locale.t(m));
        browser::set_text(&title, locale.t(msg::TWIN_TITLE));
        browser::set_markup(&rows, &html::rows(heads, hits.marks.iter().map(|m| m.spoken.as_str())));
        browser::set_attribute(&twin, "hidden", None);
    }
}

/// Hides it: the chart is not on the screen.
pub fn hide(name: &str) {
    if let Some(twin) = browser::by_id(&["twin-", name].concat()) {
        browser::set_attribute(&twin, "hidden", Some(""));
    }
}
