//! `locales/*.toml` and, for the texts of pages, `locales/*/*.toml`: flat tables, key → text.

use std::collections::BTreeMap;

use super::files::{self, Files, line_at};
use crate::problem::Problems;

/// Languages in the order of every per-language table.
pub const LANGUAGES: [&str; 3] = ["kk", "ru", "en"];

/// The texts of one language.
#[derive(Debug, Default)]
pub struct Locale {
    /// `locales/kk.toml`.
    pub file: String,
    /// Key → text and its line.
    pub texts: BTreeMap<String, (usize, String)>,
    /// Key → its file, for texts of pages, which stand in `locales/kk/`.
    pub apart: BTreeMap<String, String>,
}

impl Locale {
    /// The file in which a key stands.
    pub fn file_of(&self, key: &str) -> &str {
        self.apart.get(key).unwrap_or(&self.file)
    }
}

/// Reads the files of the three languages; syntax errors, keys used twice and texts that are not strings are problems.
pub fn read(files: &Files, problems: &mut Problems) -> [Locale; 3] {
    LANGUAGES.map(|language| {
        let mut locale = Locale { file: format!("locales/{language}.toml"), ..Locale::default() };
        let file = locale.file.clone();
        add(&mut locale, files, &file, problems);
        let folder = format!("locales/{language}/");
        for file in files.keys().filter(|file| file.starts_with(&folder)) {
            add(&mut locale, files, file, problems);
        }
        locale
    })
}

fn add(locale: &mut Locale, files: &Files, file: &str, problems: &mut Problems) {
    let text = files::text(files, file, problems).unwrap_or_default();
    let lines = lines(text);
    for (key, value) in parse(file, text, problems) {
        let line = lines.get(key.as_str()).copied().unwrap_or(1);
        let toml::Value::String(words) = value else {
            let what = format!("{key} is not a text; write it in quotes");
            problems.add(file, line, "text-kind", what);
            continue;
        };
        if locale.texts.contains_key(&key) {
            let what = format!("{key} stands in {} too; keep one", locale.file_of(&key));
            problems.add(file, line, "text", what);
        }
        if file != locale.file {
            locale.apart.insert(key.clone(), file.to_owned());
        }
        locale.texts.insert(key, (line, words));
    }
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
