//! `data/accepted.csv`: warnings that somebody has looked at and found true, each with a reason. It can silence
//! nothing for long: a line without its warning is an error.

use serde::Deserialize;

use crate::problem::Problems;
use crate::read::files::{ACCEPTED, Files};
use crate::read::table::{self, Row};

const COLUMNS: [&str; 4] = ["file", "code", "place", "reason"];
/// A reason is a sentence.
const WORDS: usize = 3;

/// One accepted warning.
#[derive(Debug, Deserialize)]
struct Accepted {
    file: String,
    code: String,
    place: String,
    reason: String,
}

/// Takes away the warnings that are accepted; reports lines that accept nothing or say no reason.
pub fn check(files: &Files, problems: &mut Problems) {
    let rows = read(files, problems);
    let mut used = vec![false; rows.len()];
    problems.retain_warnings(|p| {
        let is = |row: &Row<Accepted>| {
            let a = &row.value;
            p.file.strip_prefix("data/") == Some(&a.file) && p.code == a.code && p.place == a.place
        };
        let found = rows.iter().position(is);
        if let Some(mark) = found.and_then(|at| used.get_mut(at)) {
            *mark = true;
        }
        found.is_none()
    });
    for (Row { line, value: row }, used) in rows.iter().zip(used) {
        if row.reason.split_whitespace().count() < WORDS {
            let what = "reason: is not a sentence; write how the figure was checked and where it stands";
            problems.add(ACCEPTED, *line, "reason", what);
        }
        if !used {
            let Accepted { file, code, place, .. } = row;
            let what = format!("{file} has no warning {code} {place}; remove it");
            problems.add(ACCEPTED, *line, "accepted", what);
        }
    }
}

fn read(files: &Files, problems: &mut Problems) -> Vec<Row<Accepted>> {
    if !files.contains_key(ACCEPTED) {
        return Vec::new();
    }
    let Some(table) = table::read(files, ACCEPTED, problems) else {
        return Vec::new();
    };
    if table.header.iter().ne(COLUMNS) {
        let what = format!("has other columns; write {}", COLUMNS.join(","));
        problems.add(ACCEPTED, 1, "header", what);
        return Vec::new();
    }
    table::rows(&table, &[], problems)
}
