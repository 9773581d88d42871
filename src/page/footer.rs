//! The footer: where the figures come from.

use super::Write;
use super::header::link_to;
use super::html::{Html, on_page};
use super::icon;
use crate::data::{self, Measure};
use crate::model::summary;
use crate::route::{Page, Route};
use crate::text::{DOT, Locale, Msg, msg};
use crate::view::{Part, ViewState};

/// The pages beside this one.
const PAGES: [(Page, Msg); 11] = [
    (Page::Regions, msg::SITE_REGIONS),
    (Page::Measures, msg::SITE_MEASURES),
    (Page::Targets, msg::NAV_TARGETS),
    (Page::Plan, msg::NAV_PLAN),
    (Page::Groups, msg::NAV_GROUPS),
    (Page::Programme, msg::NAV_PROGRAMME),
    (Page::Projects, msg::NAV_PROJECTS),
    (Page::Reports, msg::NAV_REPORTS),
    (Page::Article, msg::SITE_ARTICLE),
    (Page::Data, msg::SITE_DATA),
    (Page::About, msg::SITE_ABOUT),
];

/// The inside of the footer.
pub fn markup(locale: Locale) -> String {
    let mut html = Html::new();
    html.open("p", &[("class", "pages")]);
    for (page, name) in PAGES {
        let address = ["./", &Route { locale, page }.folder()].concat();
        html.leaf("a", &[("href", &address)], locale.t(name)).text(" ");
    }
    html.close("p");
    for text in [msg::FOOTER_PLAN, msg::FOOTER_OUTCOMES, msg::FOOTER_LICENCE] {
        html.leaf("p", &[], locale.t(text));
    }
    html.open("p", &[])
        .leaf(
            "a",
            &[("id", "footer-access"), ("href", &on_page(Page::About, locale, "accessibility"))],
            locale.t(msg::ACCESS_TITLE),
        )
        .close("p");
    html.open("p", &[]);
    credit(&mut html, locale, "footer-credit");
    html.close("p");
    html.done()
}

/// The line under a printed view: the product, the release of the data, the whole address.
pub fn paper(address: &str, locale: Locale) -> Write {
    let release = locale.fill(msg::FOOTER_RELEASE, &[("release", data::RELEASE)]);
    Write::text("paper", [locale.t(msg::APP_NAME), DOT, &release, DOT, address].concat())
}

/// The inside of the footer where another page shows a part of this one: the source where the part does not name it, and
/// the way to the same view on the full page.
pub fn framed(state: &ViewState) -> String {
    let locale = state.locale;
    let mut html = Html::new();
    html.leaf("p", &[("class", "src")], &source(state));
    let there = link_to(&state.unframed());
    let leads =
        [("class", "brand"), ("id", "full"), ("href", &*there), ("target", "_blank"), ("rel", "noopener")];
    html.open("a", &leads)
        .raw(icon::BRAND)
        .text(locale.t(msg::APP_NAME))
        .leaf("span", &[("class", "vh")], locale.t(msg::EMBED_FULL))
        .icon(icon::SHARE)
        .close("a");
    // Where the sandbox lets no window open, embed-child.js writes the address behind the words and shows them.
    let shut = [("class", "src"), ("id", "shut"), ("hidden", "")];
    html.open("p", &shut).text(locale.t(msg::EMBED_SHUT)).raw(" <span></span>").close("p");
    html.done()
}

/// The explorer names its sources under the figure.
fn source(state: &ViewState) -> String {
    let locale = state.locale;
    match state.embed.part {
        Some(Part::Matrix) => summary::source_line(Measure::Unemployment, locale),
        Some(Part::Tracker) => locale.t(msg::FOOTER_OUTCOMES).to_owned(),
        _ => String::new(),
    }
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
