//! A table for people: heads and words of a language instead of names and codes, as a workbook, and as the CSV that Excel in
//! Kazakh and Russian opens: byte order mark, semicolons, decimal commas, Windows line ends.
//!
//! Behind the column `region` stands the region's name, so that nobody has to look up an id. No column stands twice.

use csv::ReaderBuilder;

use super::workbook::{self, Value};
use super::{deflated, words};
use crate::zone::facts::Facts;
use crate::zone::read::locales::Locale;
use crate::zone::read::package::Resource;

/// The column that names a region.
const REGION: &str = "region";

/// The column whose codes the table itself has words for.
const INDICATOR: &str = "indicator";

/// A table in a language.
pub struct Sheet {
    name: String,
    heads: Vec<String>,
    rows: Vec<Vec<Value>>,
}

/// The table in a language.
pub fn sheet(bytes: &[u8], resource: &Resource, facts: &Facts, (language, texts): (&str, &Locale)) -> Sheet {
    let mut reader = ReaderBuilder::new().flexible(true).from_reader(bytes);
    let header: Vec<String> =
        reader.headers().map(|names| names.iter().map(str::to_owned).collect()).unwrap_or_default();
    let own = format!("{REGION}_{language}");
    let named = header.iter().position(|name| name == REGION).filter(|_| !header.contains(&own));
    let number = |at: usize| {
        let fields = resource.schema.as_ref().and_then(|schema| schema.fields.get(at));
        fields.is_some_and(|field| matches!(field.kind.as_str(), "number" | "integer" | "year"))
    };
    let mut heads: Vec<String> = header.iter().map(|name| words::head(name, texts)).collect();
    if let Some(at) = named {
        heads.insert(at + 1, words::head("region_name", texts));
    }
    let mut rows = Vec::new();
    for record in reader.records().flatten() {
        let line: Vec<(&str, &str)> = header.iter().map(String::as_str).zip(&record).collect();
        let cell = |(at, (name, code)): (usize, &(&str, &str))| match *code {
            "" => Value::Empty,
            digits if number(at) => Value::Number(digits.to_owned()),
            code => Value::Text(words::spoken(name, code, &line, facts, (language, texts))),
        };
        let mut row: Vec<Value> = line.iter().enumerate().map(cell).collect();
        if let Some(at) = named {
            let id = record.get(at).unwrap_or_default();
            row.insert(at + 1, Value::Text(words::region(facts, id, language).to_owned()));
        }
        rows.push(row);
    }
    let mut sheet = Sheet { name: resource.name.chars().take(31).collect(), heads, rows };
    if let Some(at) = header.iter().position(|name| name == language) {
        sheet.drop_twice(at, header.iter().any(|name| name == INDICATOR));
    }
    sheet
}

impl Sheet {
    /// Where the words of the language stand for a code already, their own column would say them once more.
    fn drop_twice(&mut self, at: usize, said: bool) {
        if said {
            self.heads.remove(at);
            self.rows.iter_mut().filter(|row| at < row.len()).for_each(|row| {
                row.remove(at);
            });
        }
    }
}

/// The table as a workbook.
pub fn book(sheet: &Sheet) -> Vec<u8> {
    workbook::file(&sheet.name, &sheet.heads, &sheet.rows, Some(deflated))
}

/// The table as CSV for Excel in Kazakh and Russian.
pub fn csv(sheet: &Sheet) -> Vec<u8> {
    let mut out = String::from("\u{feff}");
    line(&mut out, sheet.heads.iter().cloned());
    for row in &sheet.rows {
        line(
            &mut out,
            row.iter().map(|value| match value {
                Value::Text(words) => words.clone(),
                Value::Number(digits) => digits.replace('.', ","),
                Value::Empty => String::new(),
            }),
        );
    }
    out.into_bytes()
}

fn line(out: &mut String, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(';');
        }
        if cell.contains([';', '"', '\n', '\r']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}
