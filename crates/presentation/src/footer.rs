//! Where the figures come from: under a printed view, and under a map.

use super::html::Html;
use dataset::msg;
use text::{DOT, Locale};

/// The line under a printed view: the product, the release of the data, the whole address.
pub fn paper(address: &str, locale: Locale) -> String {
    let release = locale.fill(msg::FOOTER_RELEASE, &[("release", dataset::RELEASE)]);
    [locale.t(msg::APP_NAME), DOT, &release, DOT, address].concat()
}

/// The link that the licence of the boundaries asks for.
pub fn credit(html: &mut Html, locale: Locale, id: &str) {
    let attrs = [
        ("id", id),
        ("href", "https://www.openstreetmap.org/copyright"),
        ("rel", "noopener"),
        ("lang", "en"),
    ];
    html.leaf("a", &attrs, locale.t(msg::MAP_ATTRIBUTION));
}
