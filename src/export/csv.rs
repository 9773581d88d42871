//! Tables as CSV: one for machines, one that Excel opens with its letters and decimals intact.
//!
//! Invariant: a reader of RFC 4180 gets back exactly the cells that went in. The file for Excel keeps texts from being
//! taken for formulas.

use super::codes::spoken;
use super::table::{Cell, Table};
use crate::text::{Decimal, Locale};

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

/// For a double click in Excel: a byte order mark, words of the language, and in Kazakh and Russian, as Excel expects
/// there, semicolons and decimal commas.
pub fn excel(table: &Table, locale: Locale) -> String {
    let (separator, point) = if locale == Locale::En { (',', ".") } else { (';', ",") };
    let mut out = String::from("\u{feff}");
    record(&mut out, separator, table.heads.iter().map(|(_, words)| harmless(words)));
    for row in &table.rows {
        let cells = row.iter().zip(&table.heads).map(|(cell, (column, _))| match cell {
            Cell::Text(words) => harmless(&spoken(words, column, locale).unwrap_or_else(|| words.clone())),
            Cell::Number(value) => decimal(*value, point),
            Cell::Empty => String::new(),
        });
        record(&mut out, separator, cells);
    }
    out
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
