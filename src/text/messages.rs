//! Texts of the interface. `locales/*.toml` is compiled to one table; a key, placeholder or plural form
//! that is missing in a language stops the build.
//!
//! The texts lie in the program as one string, because a table of addresses and lengths does not compress.

use std::sync::OnceLock;

use super::locale::Locale;
use super::plural::{Form, form};

/// A text in three languages; the constants in [`msg`] are the keys of `locales/*.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Msg(u16);

/// A text with plural forms. Languages without a form use `other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plural {
    one: Msg,
    few: Msg,
    many: Msg,
    other: Msg,
}

/// One constant for every key of `locales/*.toml`, in capitals.
pub mod msg {
    use super::{Msg, Plural};
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

impl Locale {
    /// The text in this language.
    pub fn t(self, msg: Msg) -> &'static str {
        static TABLE: OnceLock<Vec<&str>> = OnceLock::new();
        let table = TABLE.get_or_init(|| msg::TEXTS.split('\0').collect());
        let place = self.index() * msg::KEYS + usize::from(msg.0);
        table.get(place).copied().unwrap_or_default()
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
