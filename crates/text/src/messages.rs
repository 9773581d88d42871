//! Texts of the interface. `locales/*.toml` is compiled to one table; a key, placeholder or plural form
//! that is missing in a language stops the build.
//!
//! A key is its three texts, so a text lies in the program only where it is used, and in the part that uses it.

use super::locale::Locale;
use super::plural::{Form, form};

/// A text in three languages, parted by U+001F; the constants in `dataset::msg` are the keys of `locales/*.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Msg(&'static str);

/// A text with plural forms. Languages without a form use `other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plural {
    one: Msg,
    few: Msg,
    many: Msg,
    other: Msg,
}

impl Msg {
    /// Three texts, Kazakh, Russian and English, parted by U+001F.
    pub const fn new(texts: &'static str) -> Self {
        Msg(texts)
    }
}

impl Plural {
    /// The forms of a text.
    pub const fn new(one: Msg, few: Msg, many: Msg, other: Msg) -> Self {
        Plural { one, few, many, other }
    }
}

impl Locale {
    /// The text in this language.
    pub fn t(self, msg: Msg) -> &'static str {
        let mut texts = msg.0.split(['\u{1e}', '\u{1f}']);
        let text = texts.nth(self.index() + 1).unwrap_or_default();
        #[cfg(not(target_arch = "wasm32"))]
        let text = pseudo::shown(text);
        text
    }

    /// The text with `{name}` placeholders filled.
    pub fn fill(self, msg: Msg, values: &[(&str, &str)]) -> String {
        fill(self.t(msg), values)
    }

    /// The plural form for `count`, with placeholders filled.
    pub fn count(self, plural: Plural, count: u64, values: &[(&str, &str)]) -> String {
        let msg = match form(self, count) {
            Form::One => plural.one,
            Form::Few => plural.few,
            Form::Many => plural.many,
            Form::Other => plural.other,
        };
        self.fill(msg, values)
    }
}

/// A pseudo-locale: every text of the locale files stands in `⟦ ⟧`, so that a test finds words that do not come from
/// them. Native only; the browser's program has no trace of it.
#[cfg(not(target_arch = "wasm32"))]
pub mod pseudo {
    use std::cell::Cell;

    thread_local! {
        static ON: Cell<bool> = const { Cell::new(false) };
    }

    /// Brackets all texts from now on, in this thread.
    pub fn switch_on() {
        ON.set(true);
    }

    pub(super) fn shown(text: &'static str) -> &'static str {
        if !ON.get() {
            return text;
        }
        Box::leak(["⟦", text, "⟧"].concat().into_boxed_str())
    }
}

/// Replaces each `{name}` by its value; unknown names stay as they are.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            out.push('{');
            rest = after;
            continue;
        };
        match values.iter().find(|(key, _)| *key == name) {
            Some((_, value)) => out.push_str(value),
            None => {
                out.push('{');
                out.push_str(name);
                out.push('}');
            }
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}
