//! A CSV table in the form that `form` gives it: UTF-8, comma, LF, one header row. Rows keep their line numbers.

use csv::{ReaderBuilder, StringRecord};
use serde::de::DeserializeOwned;

use super::files::{self, Files};
use crate::problem::Problems;

/// A table before its cells are understood.
#[derive(Debug)]
pub struct Table {
    /// `data/plan.csv`.
    pub file: String,
    /// Names of the columns.
    pub header: StringRecord,
    /// Records with the line each begins on; all have as many cells as the header.
    pub records: Vec<(usize, StringRecord)>,
}

/// A row with the line it stands on.
#[derive(Clone, Debug)]
pub struct Row<T> {
    /// Line in the file, from 1.
    pub line: usize,
    pub value: T,
}

/// Reads a table; a missing or unreadable file and records of another length are problems. Records with a
/// problem are left out.
pub fn read(files: &Files, file: &str, problems: &mut Problems) -> Option<Table> {
    let text = files::text(files, file, problems)?;
    records(file, text, problems)
}

/// The rows as `T`. Rows on a line in `known_bad` are skipped silently: they have been reported.
pub fn rows<T: DeserializeOwned>(table: &Table, known_bad: &[usize], problems: &mut Problems) -> Vec<Row<T>> {
    let mut out = Vec::new();
    for (line, record) in &table.records {
        if known_bad.contains(line) {
            continue;
        }
        match record.deserialize(Some(&table.header)) {
            Ok(value) => out.push(Row { line: *line, value }),
            Err(error) => problems.add(&table.file, *line, "cell", why(&error, &table.header)),
        }
    }
    out
}

fn records(file: &str, text: &str, problems: &mut Problems) -> Option<Table> {
    let mut reader = ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let header = reader.headers().ok().filter(|h| !h.is_empty()).cloned();
    let Some(header) = header else {
        let what = "has no header; write the names of the columns in line 1";
        problems.add(file, 1, "header", what);
        return None;
    };
    let mut records = Vec::new();
    let mut lines = LineCounter::default();
    // In text that is UTF-8, a flexible reader has nothing to fail on.
    for record in reader.records().flatten() {
        let line = lines.line_of(text.as_bytes(), &record);
        let (has, wants) = (record.len(), header.len());
        if has == wants {
            records.push((line, record));
        } else {
            let what = format!(
                "has {has} cells, the header has {wants}; add or remove commas, \
                 or put quotes around a text with a comma"
            );
            problems.add(file, line, "cell-count", what);
        }
    }
    let file = file.to_owned();
    Some(Table { file, header, records })
}

/// Counts lines once through the file.
#[derive(Default)]
struct LineCounter {
    counted: usize,
    lines: usize,
}

impl LineCounter {
    /// The reader reports where it began to look for a record: empty lines before it are not the record.
    fn line_of(&mut self, text: &[u8], record: &StringRecord) -> usize {
        let start = record.position().map_or(0, csv::Position::byte);
        let mut at = usize::try_from(start).unwrap_or(0);
        while text.get(at) == Some(&b'\n') {
            at += 1;
        }
        let new = text.get(self.counted..at).unwrap_or_default();
        self.lines += new.iter().filter(|b| **b == b'\n').count();
        self.counted = self.counted.max(at);
        self.lines + 1
    }
}

fn why(error: &csv::Error, header: &StringRecord) -> String {
    if let csv::ErrorKind::Deserialize { err, .. } = error.kind() {
        let column = err.field().and_then(|at| usize::try_from(at).ok()).and_then(|at| header.get(at));
        return match column {
            Some(column) => format!("{column}: {}; correct it", err.kind()),
            None => format!("{}; correct the row", err.kind()),
        };
    }
    error.to_string()
}
