//! `texts.rs`: one constant a key, and all texts in one string, language by language in the order of the keys,
//! each parted from the next by U+0000.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::literal;
use crate::zone::read::locales::Locale;

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
    let mut plurals: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    let keys = keys(locales);
    for (number, key) in keys.iter().copied().enumerate() {
        if let Some((stem, form)) = plural_of(key) {
            plurals.entry(stem).or_default().insert(form, number);
        } else {
            let name = key.to_uppercase();
            let _ = writeln!(out, "/// `{key}`.\npub const {name}: Msg = Msg({number});");
        }
    }
    for (stem, forms) in plurals {
        let number = |form| forms.get(form).or_else(|| forms.get("_other")).copied();
        let [one, few, many, other] = FORMS.map(|f| number(f).unwrap_or(usize::from(u16::MAX)));
        let name = stem.to_uppercase();
        let _ = writeln!(
            out,
            "/// `{stem}_…`.\npub const {name}: Plural = Plural{{\
             one:Msg({one}),few:Msg({few}),many:Msg({many}),other:Msg({other})}};"
        );
    }
    let of = |locale| keys.iter().map(move |key| text_of(locale, key));
    let texts: Vec<&str> = locales.iter().flat_map(of).collect();
    let texts = literal::text(&texts.join("\0"));
    let _ = writeln!(out, "pub(super) const KEYS: usize = {};", keys.len());
    let _ = writeln!(out, "pub(super) static TEXTS: &str = {texts};");
    out
}

fn keys(locales: &[Locale; 3]) -> Vec<&str> {
    let mut keys: Vec<&str> = locales
        .iter()
        .flat_map(|l| l.texts.keys().map(String::as_str))
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn text_of<'a>(locale: &'a Locale, key: &str) -> &'a str {
    let find = |key: &str| locale.texts.get(key).map(|(_, text)| text.as_str());
    let other = || plural_of(key).and_then(|(stem, _)| find(&format!("{stem}_other")));
    find(key).or_else(other).unwrap_or("")
}
