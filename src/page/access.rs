//! The accessibility statement: the aim, what a visitor can do, what was tested and how, what was not.
//!
//! It says only what the tests of this repository do; whoever changes them changes it.

use super::html::Html;
use crate::text::{Locale, Msg, msg};

/// Each list with its heading.
pub const LISTS: [(Msg, &[Msg]); 3] = [
    (
        msg::ACCESS_CAN_TITLE,
        &[msg::ACCESS_CAN_KEYS, msg::ACCESS_CAN_TABLE, msg::ACCESS_CAN_LOOK, msg::ACCESS_CAN_WORDS],
    ),
    (
        msg::ACCESS_TESTED_TITLE,
        &[
            msg::ACCESS_TESTED_AXE,
            msg::ACCESS_TESTED_KEYS,
            msg::ACCESS_TESTED_RING,
            msg::ACCESS_TESTED_REFLOW,
            msg::ACCESS_TESTED_MEDIA,
            msg::ACCESS_TESTED_CONTRAST,
        ],
    ),
    (msg::ACCESS_NOT_TITLE, &[msg::ACCESS_NOT_READERS, msg::ACCESS_NOT_BROWSERS]),
];

/// The head of the section `#accessibility`: the aim, what the law asks for, whom to tell.
pub fn head(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h2", &[("id", "accessibility-title")], locale.t(msg::ACCESS_TITLE)).open("div", &[]);
    for text in [msg::ACCESS_AIM, msg::ACCESS_ORDER, msg::ACCESS_TELL] {
        html.leaf("p", &[], locale.t(text));
    }
    html.close("div");
    html.done()
}

/// What a visitor can do, what was tested, what was not.
pub fn lists(locale: Locale) -> String {
    let mut html = Html::new();
    for (title, items) in LISTS {
        html.open("div", &[]).leaf("h3", &[("class", "sub-h")], locale.t(title));
        html.open("ul", &[("class", "plain")]);
        for item in items {
            html.leaf("li", &[], locale.t(*item));
        }
        html.close("ul").close("div");
    }
    html.done()
}
