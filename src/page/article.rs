//! The article itself, paragraph by paragraph: its own words, and links to where its tables, figures and lists stand.

use super::html::Html;
use super::targets::source;
use crate::data;
use crate::model::audit::Figure;
use crate::text::{Locale, Msg, msg};

/// The parts in reading order: their names in fragments, and their titles.
pub const PARTS: [(&str, Msg); 5] = [
    ("abstract", msg::ARTICLE_ABSTRACT),
    ("projects", msg::ARTICLE_PROJECTS),
    ("labour", msg::ARTICLE_LABOUR),
    ("programme", msg::ARTICLE_PROGRAMME),
    ("almaty", msg::ARTICLE_ALMATY),
];

/// The head of the section.
pub fn head(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h2", &[("id", "article-title")], locale.t(msg::ARTICLE_TITLE)).open("div", &[]);
    html.leaf("p", &[], locale.t(msg::ARTICLE_INTRO));
    source(&mut html, "article", locale);
    html.close("div");
    html.done()
}

/// The text, one closed part under the other.
pub fn text(locale: Locale) -> String {
    let mut html = Html::new();
    for (part, title) in PARTS {
        let id = |before: &str| [before, "-", part].concat();
        html.open("details", &[("class", "more"), ("id", &id("article"))]);
        html.leaf("summary", &[("id", &id("articles"))], locale.t(title));
        html.open("div", &[("class", "prose")]);
        for (number, paragraph) in (1..).zip(data::article()).filter(|(_, p)| p.part == part) {
            let lang = [("lang", paragraph.locale.code())];
            if paragraph.title {
                html.leaf("h3", &lang, paragraph.text);
            } else if paragraph.place.is_empty() {
                html.open("p", &lang).text(paragraph.text);
                super::audit::mark(&mut html, Figure::Passage(number), locale);
                html.close("p");
            } else {
                html.open("p", &[("class", "place"), ("lang", paragraph.locale.code())]);
                html.leaf("a", &[("href", &["#", paragraph.place].concat())], paragraph.text).close("p");
            }
        }
        html.close("div").close("details");
    }
    html.done()
}
