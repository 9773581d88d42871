//! The low-vision panel: every choice of [`Look`] as pressed buttons with a tick.

use super::html::{Html, truth};
use super::icon;
use crate::text::{Locale, Msg, msg};
use crate::view::{CHOICES, Look};

/// The heading of each of [`CHOICES`] and the words of what can be chosen; no words are a size of text.
pub const GROUPS: [(Msg, &[Msg]); CHOICES.len()] = [
    (msg::SEE_TEXT, &[]),
    (msg::SEE_COLOURS, &[msg::SEE_COLOURS_NORMAL, msg::SEE_COLOURS_WHITE, msg::SEE_COLOURS_BLACK]),
    (msg::SEE_SPACING, &[msg::SEE_SPACING_NORMAL, msg::SEE_SPACING_WIDE]),
    (msg::SEE_PATTERNS, &[msg::SEE_PATTERNS_OFF, msg::SEE_PATTERNS_ON]),
    (msg::SEE_LINKS, &[msg::SEE_LINKS_NORMAL, msg::SEE_LINKS_UNDERLINED]),
    (msg::SEE_MOTION, &[msg::SEE_MOTION_ON, msg::SEE_MOTION_OFF]),
];

/// Sizes of text, percent.
pub const SIZES: [&str; 4] = ["100", "125", "150", "200"];

/// The inside of the panel for a look.
pub fn markup(look: Look, locale: Locale) -> String {
    let mut html = Html::new();
    html.open("div", &[("class", "wrap")]).open("div", &[("class", "lv-h")]);
    html.leaf("h2", &[("id", "lv-title")], locale.t(msg::SEE_TITLE));
    let close = [
        ("type", "button"),
        ("class", "x"),
        ("id", "lv-close"),
        ("data-do", "see"),
        ("aria-label", locale.t(msg::SEE_CLOSE)),
    ];
    html.open("button", &close).icon(icon::CLOSE).close("button").close("div");
    for (choice, (title, words)) in GROUPS.into_iter().enumerate() {
        html.open("fieldset", &[]).leaf("legend", &[], locale.t(title)).open("div", &[("class", "o")]);
        for at in 0..words.len().max(if words.is_empty() { SIZES.len() } else { 0 }) {
            let on = usize::from(look.chosen(choice)) == at;
            button(&mut html, (choice, at), on, locale, words.get(at).copied());
        }
        html.close("div").close("fieldset");
    }
    let reset = [("type", "button"), ("class", "lv-reset"), ("id", "lv-reset"), ("data-do", "see:reset")];
    html.leaf("button", &reset, locale.t(msg::SEE_RESET)).close("div");
    html.done()
}

/// The look after a button with this `data-do` is pressed; `None` for anything else.
pub fn pressed(look: Look, asked: &str) -> Option<Look> {
    let what = asked.strip_prefix("see:")?;
    if what == "reset" {
        return Some(Look::default());
    }
    let (choice, at) = what.split_once(':')?;
    let mut after = look;
    after.choose(choice.parse().ok()?, at.parse().ok()?);
    Some(after)
}

fn button(html: &mut Html, (choice, at): (usize, usize), on: bool, locale: Locale, word: Option<Msg>) {
    let place = [choice.to_string(), at.to_string()];
    let attrs = [
        ("type", "button"),
        ("id", &["lv-", &place.join("-")].concat()),
        ("data-do", &["see:", &place.join(":")].concat()),
        ("aria-pressed", truth(on)),
    ];
    html.open("button", &attrs);
    if on {
        html.icon(icon::CHECK);
    }
    match (word, SIZES.get(at)) {
        (Some(word), _) => {
            html.text(locale.t(word));
        }
        (None, Some(size)) => {
            let percent = locale.fill(msg::SEE_PERCENT, &[("size", size)]);
            html.leaf(
                "span",
                &[("class", ["a0", "a1", "a2", "a3"].get(at).copied().unwrap_or_default())],
                locale.t(msg::SEE_LETTER),
            );
            html.leaf("span", &[("class", "pc")], &percent);
        }
        (None, None) => {}
    }
    html.close("button");
}
