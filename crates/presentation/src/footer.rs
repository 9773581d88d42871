//! Where the figures come from: under a printed view, and under a map.

use dataset::msg;
use text::{DOT, Locale};

/// The line under a printed view: the product, the release of the data, the whole address.
pub fn paper(address: &str, locale: Locale) -> String {
    let release = locale.fill(msg::FOOTER_RELEASE, &[("release", dataset::RELEASE)]);
    [locale.t(msg::APP_NAME), DOT, &release, DOT, address].concat()
}
