//! Columns in three languages: filled in all of them or in none.

use super::cells::column;
use crate::problem::Problems;
use crate::read::locales::LANGUAGES;
use crate::read::table::Table;

/// What is before the language in the names of columns.
const PREFIXES: [&str; 3] = ["", "name_", "short_"];

/// Reports rows with a language missing.
pub fn check(table: &Table, problems: &mut Problems) {
    for prefix in PREFIXES {
        let names = LANGUAGES.map(|language| format!("{prefix}{language}"));
        let columns: Vec<usize> = names.iter().filter_map(|n| column(table, n)).collect();
        if columns.len() < names.len() {
            continue;
        }
        for (line, record) in &table.records {
            let filled = |at: &usize| record.get(*at).is_some_and(|c| !c.is_empty());
            if !columns.iter().any(filled) {
                continue;
            }
            for (name, _) in names.iter().zip(&columns).filter(|(_, at)| !filled(at)) {
                let what = format!("{name}: the text is missing in this language; translate it");
                problems.add(&table.file, *line, "translation", what);
            }
        }
    }
}
