//! Reported results: every kind of figure has its words, every remark its translation.

use std::collections::BTreeSet;

use crate::emit::texts::plural_of;
use crate::facts::Facts;
use crate::problem::Problems;
use crate::programme::{AS_ABOVE, Programme};
use crate::read::locales::Locale;

const RESULTS: &str = "data/programme-results.csv";
const NOTES: &str = "data/notes.csv";

/// What is before the kind of figure in the keys of `locales/*.toml`.
pub const PREFIX: &str = "report_measure_";
/// What is before the word of a caution there.
pub const CAUTION: &str = "caution_";

/// Reports remarks without a translation and translations without a remark.
pub fn remarks(facts: &Facts, problems: &mut Problems) {
    let programme = &facts.programme;
    let mut used = BTreeSet::new();
    for (table, line, note) in written(programme) {
        if note.is_empty() || note == AS_ABOVE {
            continue;
        }
        match programme.note(table, note) {
            Some(at) => {
                used.insert(at);
            }
            None => {
                let file = format!("data/{table}.csv");
                let what = "note: is not in data/notes.csv; translate it there";
                problems.add(&file, line, "remark", what);
            }
        }
    }
    let first = programme.reports.first();
    if let Some(row) = first.filter(|r| r.value.note == AS_ABOVE) {
        let what = "note: there is no row above; write the remark out";
        problems.add(RESULTS, row.line, "remark", what);
    }
    for (at, row) in programme.notes.iter().enumerate() {
        if !used.contains(&at) {
            let table = &row.value.table;
            let what = format!("note: no row of {table} has this remark; remove it");
            problems.add(NOTES, row.line, "remark-unused", what);
        }
    }
}

/// Table, line and remark of every row that may have one.
fn written(programme: &Programme) -> impl Iterator<Item = (&'static str, usize, &str)> {
    let reports = programme.reports.iter();
    let reports = reports.map(|r| ("programme-results", r.line, r.value.note.as_str()));
    let shares = programme.productive.iter();
    let lists = programme.lists.iter().map(|r| ("lists", r.line, r.value.note.as_str()));
    reports.chain(shares.map(|r| ("productive", r.line, r.value.note.as_str()))).chain(lists)
}

/// Reports kinds of figures and cautions without words in `locales/`.
pub fn words(facts: &Facts, locales: &[Locale; 3], problems: &mut Problems) {
    let [first, ..] = locales;
    let known = |key: &str| {
        let plain = first.texts.contains_key(key);
        plain || first.texts.keys().any(|k| plural_of(k).is_some_and(|(stem, _)| stem == key))
    };
    for row in &facts.programme.reports {
        let key = format!("{PREFIX}{}", row.value.measure);
        if !known(&key) {
            let what = format!("measure: '{}' has no words; add {key} to locales/*.toml", row.value.measure);
            problems.add(RESULTS, row.line, "words", what);
        }
    }
    for row in facts.programme.rules.iter().filter(|r| !r.value.caution.is_empty()) {
        let key = caution_key(&row.value.caution);
        if !first.texts.contains_key(&key) {
            let what = format!("caution: '{}' has no words; add {key} to locales/*.toml", row.value.caution);
            problems.add("data/target-rules.csv", row.line, "words", what);
        }
    }
}

/// The key of a caution: `survey-change` is `caution_survey_change`.
pub fn caution_key(word: &str) -> String {
    format!("{CAUTION}{}", word.replace('-', "_"))
}
