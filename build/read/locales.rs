//! `locales/*.toml`: flat tables, key → text.

use std::collections::BTreeMap;

use super::files::{self, Files};
use super::table::line_at;
use crate::zone::problem::Problems;

/// Languages in the order of every per-language table.
pub const LANGUAGES: [&str; 3] = ["kk", "ru", "en"];

/// The texts of one language.
#[derive(Debug, Default)]
pub struct Locale {
    /// `locales/kk.toml`.
    pub file: String,
    /// Key → text and its line.
    pub texts: BTreeMap<String, (usize, String)>,
}

/// Reads the three files; syntax errors, keys used twice and texts that are not strings are problems.
pub fn read(files: &Files, problems: &mut Problems) -> [Locale; 3] {
    LANGUAGES.map(|language| one(files, &format!("locales/{language}.toml"), problems))
}

fn one(files: &Files, file: &str, problems: &mut Problems) -> Locale {
    let text = files::text(files, file, problems).unwrap_or_default();
    let mut texts = BTreeMap::new();
    let lines = lines(text);
    for (key, value) in parse(file, text, problems) {
        let line = lines.get(key.as_str()).copied().unwrap_or(1);
        if let toml::Value::String(words) = value {
            texts.insert(key, (line, words));
        } else {
            let what = format!("{key} is not a text; write it in quotes");
            problems.add(file, line, "text-kind", what);
        }
    }
    let file = file.to_owned();
    Locale { file, texts }
}

fn parse(file: &str, text: &str, problems: &mut Problems) -> BTreeMap<String, toml::Value> {
    toml::from_str(text).unwrap_or_else(|error| {
        let at = error.span().map_or(0, |span| span.start);
        let what = error.message().lines().next().unwrap_or_default();
        let what = format!("{what}; write key = \"text\", each key once");
        problems.add(file, line_at(text.as_bytes(), at), "toml", what);
        BTreeMap::new()
    })
}

/// Key → the first line that gives it a text.
fn lines(text: &str) -> BTreeMap<&str, usize> {
    let mut lines = BTreeMap::new();
    for (at, line) in text.lines().enumerate() {
        if let Some((key, _)) = line.split_once('=') {
            lines.entry(key.trim()).or_insert(at + 1);
        }
    }
    lines
}
