//! `texts.rs`: one constant a key, which holds its three texts parted by [`SEPARATOR`].

use std::collections::BTreeSet;
use std::fmt::Write;

use super::literal;
use crate::read::locales::Locale;

/// What is between the languages of a text; `crates/text/src/messages.rs` parts them there.
pub const SEPARATOR: char = '\u{1f}';

/// What stands before and after its texts: `crates/split` finds them by it.
pub const EDGE: char = '\u{1e}';

/// Endings of the keys that belong to one plural.
pub const FORMS: [&str; 4] = ["_one", "_few", "_many", "_other"];

/// The key without its plural ending, and the ending.
pub fn plural_of(key: &str) -> Option<(&str, &'static str)> {
    let form = FORMS.into_iter().find(|f| key.ends_with(f))?;
    Some((key.strip_suffix(form)?, form))
}

/// The file. A plural's text that a language does not need is that language's `_other`.
pub fn write(locales: &[Locale; 3]) -> String {
    let mut out = String::from("// Written by the build script from locales/*.toml.\n");
    let mut stems = BTreeSet::new();
    for key in keys(locales) {
        if let Some((stem, _)) = plural_of(key) {
            stems.insert(stem);
            continue;
        }
        let (name, msg) = (key.to_uppercase(), msg(locales, key));
        let _ = writeln!(out, "/// `{key}`.\npub const {name}: Msg = {msg};");
    }
    for stem in stems {
        let [one, few, many, other] = FORMS.map(|form| msg(locales, &format!("{stem}{form}")));
        let name = stem.to_uppercase();
        let _ = writeln!(
            out,
            "/// `{stem}_…`.\npub const {name}: Plural = \
             Plural::new({one},{few},{many},{other});"
        );
    }
    out
}

/// `Msg::new("\u{1e}kk\u{1f}ru\u{1f}en\u{1e}")`.
fn msg(locales: &[Locale; 3], key: &str) -> String {
    let texts = locales.each_ref().map(|locale| text_of(locale, key));
    format!("Msg::new({})", literal::text(&format!("{EDGE}{}{EDGE}", texts.join(&SEPARATOR.to_string()))))
}

fn keys(locales: &[Locale; 3]) -> Vec<&str> {
    let mut keys: Vec<&str> = locales.iter().flat_map(|l| l.texts.keys().map(String::as_str)).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn text_of<'a>(locale: &'a Locale, key: &str) -> &'a str {
    let find = |key: &str| locale.texts.get(key).map(|(_, text)| text.as_str());
    let other = || plural_of(key).and_then(|(stem, _)| find(&format!("{stem}_other")));
    find(key).or_else(other).unwrap_or("")
}
