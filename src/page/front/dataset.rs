//! The data as schema.org describes data sets, for search engines that look for them.
//!
//! The explorer's page carries what is required and what tells one data set from another; the page of the data carries everything.
//! Both describe the same data set, by `@id`.

use crate::data::{self, Measure};
use crate::model::summary;
use crate::text::{Locale, msg};

/// The data set in short, as JSON.
pub fn short(locale: Locale) -> String {
    let mut pairs = named(locale, &["{base}", locale.folder()].concat());
    pairs.extend(in_short(locale));
    object("Dataset", pairs)
}

/// The data set in a script element; addresses begin with `{base}` (see `head`).
pub fn markup(locale: Locale) -> String {
    let root = ["{base}", locale.folder()].concat();
    let mut pairs = named(locale, &root);
    pairs.extend(in_short(locale));
    ["<script type=\"application/ld+json\">", &object("Dataset", pairs), "</script>"].concat()
}

type Pair = (&'static str, String);

fn named(locale: Locale, root: &str) -> Vec<Pair> {
    // The documents have dates of their own: those are no times of the figures.
    let years = || data::resources().iter().filter(|r| r.name != "sources").filter_map(|r| r.years);
    let first = years().map(|(first, _)| first).min().unwrap_or_default();
    let last = years().map(|(_, last)| last).max().unwrap_or_default();
    let creator = vec![("name", quoted(locale.t(msg::APP_NAME))), ("url", quoted("{base}"))];
    let words = [&summary::lede(locale), " ", locale.t(msg::DATA_INTRO)].concat();
    let place = vec![("name", quoted(data::short_name(data::COUNTRY, locale)))];
    vec![
        ("@context", quoted("https://schema.org")),
        ("@id", quoted("{base}#data")),
        ("name", quoted(locale.t(msg::HERO_TITLE))),
        ("description", quoted(&words)),
        ("url", quoted(root)),
        ("inLanguage", quoted(locale.code())),
        ("version", quoted(data::RELEASE)),
        ("temporalCoverage", quoted(&format!("{first}/{last}"))),
        ("spatialCoverage", object("Place", place)),
        ("license", list(licences(locale).into_iter())),
        ("creator", object("Organization", creator)),
        ("isAccessibleForFree", "true".to_owned()),
    ]
}

/// The licences that the files name, each once, with its words: a bare address would say more than the facts.
fn licences(locale: Locale) -> Vec<String> {
    let mut known: Vec<data::Rights> = Vec::new();
    for rights in data::resources().iter().flat_map(|file| file.rights).filter(|one| !one.url.is_empty()) {
        if !known.iter().any(|one| one.words == rights.words) {
            known.push(*rights);
        }
    }
    let one = |of: &data::Rights| vec![("name", quoted(locale.t(of.words))), ("url", quoted(of.url))];
    known.iter().map(|of| object("CreativeWork", one(of))).collect()
}

fn in_short(locale: Locale) -> Vec<Pair> {
    let measures = Measure::ALL.iter().map(|m| quoted(summary::measure_name(*m, locale)));
    vec![("variableMeasured", list(measures)), ("distribution", archive())]
}

/// Everything in one file.
fn archive() -> String {
    let address = ["{base}data/", data::archive().0].concat();
    object(
        "DataDownload",
        vec![("encodingFormat", quoted("application/zip")), ("contentUrl", quoted(&address))],
    )
}

fn object(kind: &str, pairs: Vec<Pair>) -> String {
    let typed = [("@type", quoted(kind))].into_iter().chain(pairs);
    let inside: Vec<String> = typed.map(|(key, value)| ["\"", key, "\":", &value].concat()).collect();
    ["{", &inside.join(","), "}"].concat()
}

fn list(values: impl Iterator<Item = String>) -> String {
    ["[", &values.collect::<Vec<_>>().join(","), "]"].concat()
}

/// A text as JSON that may stand in a script.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '<' => out.push_str("\\u003c"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stand_safely_in_a_script() {
        assert_eq!(quoted("a \"b\" </script>"), "\"a \\\"b\\\" \\u003c/script>\"");
    }
}
