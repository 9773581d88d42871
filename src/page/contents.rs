//! The contents of the page: every section in its order, under the name that its links carry.

use super::html::Html;
use crate::text::{Locale, Msg, msg};

/// The sections in the order of the page: the anchor and the name. One that is not on the page is not listed.
pub const SECTIONS: [(&str, Msg); 15] = [
    ("trackers", msg::NAV_TRACKERS),
    ("explorer", msg::NAV_MAP),
    ("plan", msg::NAV_PLAN),
    ("targets", msg::NAV_TARGETS),
    ("matrix", msg::NAV_MATRIX),
    ("groups", msg::NAV_GROUPS),
    ("programme", msg::NAV_PROGRAMME),
    ("facts", msg::NAV_FACTS),
    ("reports", msg::NAV_REPORTS),
    ("almaty", msg::NAV_ALMATY),
    ("projects", msg::NAV_PROJECTS),
    ("audit", msg::NAV_AUDIT),
    ("data", msg::NAV_DATA),
    ("article", msg::NAV_ARTICLE),
    ("glossary", msg::NAV_GLOSSARY),
];

/// The name of a section.
pub fn name(id: &str) -> Option<Msg> {
    SECTIONS.into_iter().find(|(known, _)| *known == id).map(|(_, name)| name)
}

/// The list of the sections that stand on the page.
pub fn list(locale: Locale, stands: impl Fn(&str) -> bool) -> String {
    let mut html = Html::new();
    for (id, name) in SECTIONS.into_iter().filter(|(id, _)| stands(id)) {
        html.open("li", &[]).leaf("a", &[("href", &["#", id].concat())], locale.t(name)).close("li");
    }
    html.done()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_on_the_page_is_listed() {
        let some = list(Locale::Kk, |id| id == "plan" || id == "almaty");
        assert_eq!(some.matches("<li>").count(), 2);
        assert!(some.find("#plan") < some.find("#almaty") && !some.contains("#groups"));
    }
}
