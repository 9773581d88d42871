//! The data as schema.org describes data sets, for search engines that look for them.
//!
//! The first view carries what is required and what tells one data set from another; the whole text carries everything:
//! each file, each measure with its unit, the documents that the tables rest on. Both describe the same data set, by `@id`.

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
pub fn markup(locale: Locale, whole: bool) -> String {
    let root = ["{base}", locale.folder()].concat();
    let mut pairs = named(locale, &root);
    pairs.extend(if whole { at_length(locale) } else { in_short(locale) });
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

fn at_length(locale: Locale) -> Vec<Pair> {
    let measure = |m: &Measure| {
        let words = [
            summary::measure_name(*m, locale),
            summary::unit(*m, locale),
            summary::measure_about(*m, locale),
        ];
        let pairs = ["name", "unitText", "description"].into_iter().zip(words.map(quoted));
        object("PropertyValue", pairs.collect())
    };
    let names = Measure::ALL.iter().map(|m| quoted(summary::measure_name(*m, locale)));
    let files = [archive()].into_iter().chain(data::resources().iter().map(|resource| {
        let kind = if resource.path.ends_with(".csv") { "text/csv" } else { "application/json" };
        file(
            resource.path,
            kind,
            &[
                ("name", locale.t(resource.title)),
                ("description", locale.t(resource.note)),
                ("usageInfo", &summary::rights(resource.rights, locale)),
            ],
        )
    }));
    let mut cited: Vec<&str> =
        data::resources().iter().flat_map(|resource| resource.sources).copied().collect();
    cited.sort_unstable();
    cited.dedup();
    vec![
        ("keywords", list(names)),
        ("variableMeasured", list(Measure::ALL.iter().map(measure))),
        ("distribution", list(files)),
        ("isBasedOn", list(cited.into_iter().filter_map(document))),
    ]
}

/// Everything in one file.
fn archive() -> String {
    file(data::archive().0, "application/zip", &[])
}

fn file(name: &str, kind: &str, words: &[(&'static str, &str)]) -> String {
    let mut pairs: Vec<Pair> = words.iter().map(|(key, text)| (*key, quoted(text))).collect();
    pairs.push(("encodingFormat", quoted(kind)));
    pairs.push(("contentUrl", quoted(&["{base}data/", name].concat())));
    object("DataDownload", pairs)
}

/// A document that tables rest on.
fn document(id: &str) -> Option<String> {
    let found = data::source(id)?;
    let mut pairs = vec![("name", quoted(found.title))];
    if !found.publisher.is_empty() {
        pairs.push(("publisher", object("Organization", vec![("name", quoted(found.publisher))])));
    }
    for (key, value) in [("datePublished", found.date), ("url", found.url)] {
        if !value.is_empty() {
            pairs.push((key, quoted(value)));
        }
    }
    Some(object("CreativeWork", pairs))
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
