//! The footer: where the figures come from.

use super::html::Html;
use crate::text::{Locale, msg};

/// The inside of the footer.
pub fn markup(locale: Locale) -> String {
    let mut html = Html::new();
    for text in [msg::FOOTER_PLAN, msg::FOOTER_OUTCOMES, msg::FOOTER_LICENCE] {
        html.leaf("p", &[], locale.t(text));
    }
    html.open("p", &[])
        .leaf("a", &[("id", "footer-access"), ("href", "#accessibility")], locale.t(msg::ACCESS_TITLE))
        .close("p");
    html.open("p", &[]);
    credit(&mut html, locale, "footer-credit");
    html.close("p");
    html.done()
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
