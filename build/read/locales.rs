//! `locales/*.toml`: flat tables, key → text.

use std::collections::BTreeMap;

use super::files::Files;
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
    let mut locale = Locale {
        file: file.to_owned(),
        texts: BTreeMap::new(),
    };
    let Some(bytes) = files.get(file) else {
        problems.add(
            file,
            1,
            "the file is missing; restore it from the repository",
        );
        return locale;
    };
    let Ok(text) = std::str::from_utf8(bytes) else {
        problems.add(file, 1, "not UTF-8; save the file as UTF-8");
        return locale;
    };
    match toml::from_str::<BTreeMap<String, toml::Value>>(text) {
        Ok(table) => {
            for (key, value) in table {
                let line = line_of(text, &key);
                match value {
                    toml::Value::String(words) => {
                        locale.texts.insert(key, (line, words));
                    }
                    _ => problems.add(
                        file,
                        line,
                        format!("{key} is not a text; write it in quotes"),
                    ),
                }
            }
        }
        Err(error) => {
            let line = error.span().map_or(1, |span| line_at(bytes, span.start));
            let what = error.message().lines().next().unwrap_or_default();
            problems.add(
                file,
                line,
                format!("{what}; write key = \"text\", each key once"),
            );
        }
    }
    locale
}

fn line_of(text: &str, key: &str) -> usize {
    let begins = |line: &str| {
        let rest = line.trim_start().strip_prefix(key);
        rest.is_some_and(|r| r.trim_start().starts_with('='))
    };
    text.lines().position(begins).map_or(1, |at| at + 1)
}
