//! Tables as files: CSV for machines, CSV for Excel in Kazakh and Russian, and a workbook that Excel opens in any language.
//!
//! Invariant: a reader of RFC 4180 gets back exactly the cells that went in. The file for Excel keeps texts from being
//! taken for formulas.

use super::code_labels::spoken;
use super::table::{Cell, Table};
use super::workbook::{self, Value};
use dataset::msg;
use text::{Decimal, Locale};

/// RFC 4180: UTF-8, commas, CR LF, decimal points, codes as in `data/`.
pub fn plain(table: &Table) -> String {
    let heads = table.heads.iter().map(|(code, _)| (*code).to_owned());
    let mut out = String::new();
    record(&mut out, ',', heads);
    for row in &table.rows {
        record(
            &mut out,
            ',',
            row.iter().map(|cell| match cell {
                Cell::Text(words) => words.clone(),
                Cell::Number(value) => decimal(*value, "."),
                Cell::Empty => String::new(),
            }),
        );
    }
    out
}

/// For a double click in Excel on a Kazakh or Russian Windows, whatever the language of the page: a byte order mark,
/// semicolons and decimal commas, words instead of codes.
pub fn excel(table: &Table, locale: Locale) -> String {
    let mut out = String::from("\u{feff}");
    let (heads, rows) = read(table, locale);
    record(&mut out, ';', heads.iter().map(|words| harmless(words)));
    for row in rows {
        let cells = row.iter().map(|cell| match cell {
            Value::Text(words) => harmless(words),
            Value::Number(digits) => digits.replace('.', ","),
            Value::Empty => String::new(),
        });
        record(&mut out, ';', cells);
    }
    out
}

/// For Excel on any Windows, and for every other spreadsheet.
pub fn book(table: &Table, locale: Locale) -> Vec<u8> {
    let (heads, rows) = read(table, locale);
    workbook::file(locale.t(msg::APP_NAME), &heads, &rows, None)
}

/// The columns that have a name for readers, in words.
fn read(table: &Table, locale: Locale) -> (Vec<String>, Vec<Vec<Value>>) {
    let shown = || table.heads.iter().filter(|(_, words)| !words.is_empty());
    let rows = table.rows.iter().map(|row| {
        let cells = row.iter().zip(&table.heads).filter(|(_, (_, words))| !words.is_empty());
        let cells = cells.map(|(cell, (column, _))| match cell {
            Cell::Text(words) => Value::Text(spoken(words, column, locale).unwrap_or_else(|| words.clone())),
            Cell::Number(value) => Value::Number(decimal(*value, ".")),
            Cell::Empty => Value::Empty,
        });
        cells.collect()
    });
    (shown().map(|(_, words)| words.clone()).collect(), rows.collect())
}

fn record(out: &mut String, separator: char, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(separator);
        }
        field(out, separator, &cell);
    }
    out.push_str("\r\n");
}

/// A field in quotes where it has to be. A space at an end is kept by quotes too.
fn field(out: &mut String, separator: char, cell: &str) {
    let special = |c: char| matches!(c, '"' | '\r' | '\n') || c == separator;
    if !cell.contains(special) && cell.trim() == cell {
        out.push_str(cell);
        return;
    }
    out.push('"');
    out.push_str(&cell.replace('"', "\"\""));
    out.push('"');
}

/// A text that begins like a formula gets an apostrophe, which Excel shows as text.
fn harmless(words: &str) -> String {
    if words.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        return ["'", words].concat();
    }
    words.to_owned()
}

/// A figure with its decimals and no groups: `-0.5`, `11709`.
fn decimal(value: Decimal, point: &str) -> String {
    let mut digits = value.scaled.unsigned_abs().to_string();
    let places = usize::from(value.places);
    if places > 0 {
        digits = ["0".repeat((places + 1).saturating_sub(digits.len())), digits].concat();
        digits.insert_str(digits.len() - places, point);
    }
    if value.scaled < 0 {
        digits.insert(0, '-');
    }
    digits
}
