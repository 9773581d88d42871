//! `measures.csv`: one measure counts the plan, two follow from it, every other is an official rate with a table of its
//! own; each has its texts.

use crate::facts::Facts;
use crate::problem::Problems;
use crate::read::locales::Locale;
use crate::read::rows::Measure;

const FILE: &str = "data/measures.csv";

/// Kinds of which there is one measure each.
const SINGLE: [&str; 3] = ["count", "per inhabitants", "ratio"];

/// Endings of the keys of a measure's texts: on the tab, the full name, its unit, the name inside a sentence, what the
/// figure is taken of, what it is.
pub const TEXTS: [&str; 6] = ["tab", "name", "unit", "phrase", "base", "about"];

/// What the keys of a measure's texts begin with: `measure_plan_per_10k`.
pub fn stem(id: &str) -> String {
    format!("measure_{}", id.replace('-', "_"))
}

/// The key of what to keep in mind when years of a measure are compared.
pub fn caution_key(caution: &str) -> String {
    format!("note_{caution}")
}

/// Reports all that does not fit.
pub fn check(facts: &Facts, problems: &mut Problems) {
    for kind in SINGLE {
        let own = facts.measures.iter().filter(|r| r.value.kind == kind);
        if own.count() != 1 {
            problems.add(
                FILE,
                1,
                "measure",
                format!("kind: one measure must be '{kind}'; correct the column"),
            );
        }
    }
    for (at, row) in facts.measures.iter().enumerate() {
        let measure = &row.value;
        let earlier = facts.measures.iter().take(at).map(|r| &r.value);
        if measure.is_rate() && earlier.into_iter().any(|other| other.table == measure.table) {
            let what = format!("table: '{}' has a measure already; name its own", measure.table);
            problems.add(FILE, row.line, "measure", what);
        }
        if measure.is_rate() != measure.table.starts_with("outcomes-") {
            let what = "table: the table of a rate is an outcomes-…, that of the plan is plan; correct it";
            problems.add(FILE, row.line, "measure", what);
        }
    }
}

/// Reports measures without texts, and texts of measures that do not exist.
pub fn words(facts: &Facts, locales: &[Locale; 3], problems: &mut Problems) {
    let [first, ..] = locales;
    for row in &facts.measures {
        for key in needed(&row.value).into_iter().filter(|key| !first.texts.contains_key(key)) {
            let what = format!("id: the measure '{}' has no text {key} in locales/; add it", row.value.id);
            problems.add(FILE, row.line, "words", what);
        }
    }
    let all: Vec<String> = facts.measures.iter().flat_map(|row| needed(&row.value)).collect();
    for (key, (line, _)) in &first.texts {
        let ending = key.strip_prefix("measure_").and_then(|rest| rest.rsplit('_').next());
        if ending.is_some_and(|ending| TEXTS.contains(&ending)) && !all.contains(key) {
            let what = format!("{key}: no measure of data/measures.csv has this text; remove it");
            problems.add(first.file_of(key), *line, "text", what);
        }
    }
}

fn needed(measure: &Measure) -> Vec<String> {
    let stem = stem(&measure.id);
    let caution = (!measure.caution.is_empty()).then(|| caution_key(&measure.caution));
    TEXTS.map(|text| format!("{stem}_{text}")).into_iter().chain(caution).collect()
}
