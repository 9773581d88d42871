//! Texts of the interface: the same keys and placeholders in the three languages, and the plural forms
//! that each language needs, each with all placeholders.

use std::collections::{BTreeMap, BTreeSet};

use crate::derive::figures;
use crate::emit::texts::{EDGE, SEPARATOR, plural_of};
use crate::problem::Problems;
use crate::read::locales::{LANGUAGES, Locale};

/// The forms of a language, in the order of [`LANGUAGES`] (CLDR; whole numbers).
const FORMS: [&[&str]; 3] = [&["_one", "_other"], &["_one", "_few", "_many", "_other"], &["_one", "_other"]];

/// Key without plural ending → forms, first line and all placeholders of a language.
type Entries<'a> = BTreeMap<&'a str, Entry<'a>>;

#[derive(Default)]
struct Entry<'a> {
    file: &'a str,
    line: usize,
    forms: BTreeSet<&'static str>,
    /// How many of the forms have it.
    placeholders: BTreeMap<&'a str, usize>,
}

/// Reports texts that are missing, empty or unlike their translations.
pub fn check(locales: &[Locale; 3], problems: &mut Problems) {
    let entries = locales.each_ref().map(|locale| {
        locale.texts.iter().for_each(|(key, (line, text))| form(locale, key, *line, text, problems));
        entries(locale)
    });
    let stems: BTreeSet<&str> = entries.iter().flat_map(|e| e.keys().copied()).collect();
    for stem in stems {
        compare(stem, locales, &entries, problems);
    }
}

fn entries(locale: &Locale) -> Entries<'_> {
    let mut found = Entries::new();
    for (key, (line, text)) in &locale.texts {
        let (stem, ending) = plural_of(key).unwrap_or((key, ""));
        let entry = found.entry(stem).or_default();
        entry.file = locale.file_of(key);
        entry.line = if entry.line == 0 { *line } else { entry.line.min(*line) };
        entry.forms.insert(ending);
        for name in placeholders(text).collect::<BTreeSet<_>>() {
            *entry.placeholders.entry(name).or_default() += 1;
        }
    }
    found
}

fn form(locale: &Locale, key: &str, line: usize, text: &str, problems: &mut Problems) {
    let mut say = |what: String| problems.add(locale.file_of(key), line, "text", format!("{key}: {what}"));
    let snake = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
    let begins = key.bytes().next().is_some_and(|b| b.is_ascii_lowercase());
    if !begins || !key.bytes().all(snake) {
        say("the key is not in small letters joined by _; rename it".to_owned());
    }
    if text.trim().is_empty() {
        say("the text is empty; write it".to_owned());
    }
    if text.contains([EDGE, SEPARATOR]) {
        say("the text holds U+001F, which parts the languages from each other; remove it".to_owned());
    }
    for name in placeholders(text).filter_map(|name| name.strip_prefix(figures::PREFIX)) {
        if !figures::is_known(name) {
            let all = figures::names();
            say(format!("{{data.{name}}} is no figure of the tables; use one of {all}"));
        }
    }
    if text.matches('{').count() != text.matches('}').count() {
        say("a brace has no partner; write placeholders as {name}".to_owned());
    }
}

fn compare(stem: &str, locales: &[Locale; 3], entries: &[Entries; 3], problems: &mut Problems) {
    let all = || entries.iter().filter_map(|e| e.get(stem));
    let wanted: BTreeSet<&str> = all().flat_map(|e| e.placeholders.keys().copied()).collect();
    let is_plural = all().any(|e| e.forms.iter().any(|f| !f.is_empty()));
    let languages = locales.iter().zip(entries).zip(FORMS);
    for ((locale, entries), forms) in languages {
        let Some(entry) = entries.get(stem) else {
            problems.add(
                &locale.file,
                1,
                "translation",
                format!("{stem}: the text is missing; add it as in {}", others(locale)),
            );
            continue;
        };
        let mut say =
            |what: String| problems.add(entry.file, entry.line, "translation", format!("{stem}: {what}"));
        for name in &wanted {
            match entry.placeholders.get(name) {
                None => {
                    say(format!(
                        "{{{name}}} is missing, other languages have it; add it here or remove it there"
                    ));
                }
                Some(forms) if *forms < entry.forms.len() => {
                    say(format!("{{{name}}} is missing in one of the plural forms; every form needs it"));
                }
                Some(_) => {}
            }
        }
        let needed: &[&str] = if is_plural { forms } else { &[""] };
        for form in needed.iter().filter(|form| !entry.forms.contains(*form)) {
            say(format!("the form {stem}{form} is missing; this language needs it"));
        }
        for form in entry.forms.iter().filter(|form| !needed.contains(form)) {
            say(format!("the form {stem}{form} is not used in this language; remove it"));
        }
    }
}

fn others(locale: &Locale) -> String {
    let files = LANGUAGES.map(|language| format!("locales/{language}.toml"));
    let others: Vec<String> = files.into_iter().filter(|file| *file != locale.file).collect();
    others.join(" and ")
}

fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}
