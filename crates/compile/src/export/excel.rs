//! A table for people: heads and words of a language instead of names and codes; and the CSV of it that Excel in Kazakh and
//! Russian opens: byte order mark, semicolons, decimal commas, Windows line ends.
//!
//! Behind the column `region` stands the region's name, so that nobody has to look up an id. No column stands twice.

use csv::ReaderBuilder;

use super::words;
use crate::derive::figures::{persons, plan_years};
use crate::facts::Facts;
use crate::read::locales::Locale;
use crate::read::package::Resource;

/// The column that names a region.
const REGION: &str = "region";

/// The column whose codes the table itself has words for.
const INDICATOR: &str = "indicator";

/// Columns of counts and amounts: digits of long numbers stand in groups of three.
const AMOUNTS: [&str; 3] = ["persons", "value", "area_km2"];

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Text(String),
    /// Digits with a point, as published: `5.0`.
    Number(String),
    /// The same of a count or an amount: `16203274`.
    Amount(String),
    Empty,
}

/// A table in a language.
pub struct Sheet {
    /// The heads of the columns, each another.
    pub heads: Vec<String>,
    /// The rows; a row may end before the last column.
    pub rows: Vec<Vec<Value>>,
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
            digits if number(at) && AMOUNTS.contains(name) => Value::Amount(digits.to_owned()),
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
    let mut sheet = Sheet { heads, rows };
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

/// Table 1 as it is printed: a row for each region, a column for each year, the country's row last.
pub fn plan_by_year(facts: &Facts, (language, texts): (&str, &Locale)) -> Sheet {
    let years = plan_years(facts);
    let mut units: Vec<&str> = Vec::new();
    for row in &facts.plan {
        if !units.contains(&row.value.region.as_str()) {
            units.push(&row.value.region);
        }
    }
    let line = |id: &&str| {
        let cell = |year: &u16| {
            persons(facts, id, *year).map_or(Value::Empty, |count| Value::Amount(count.to_string()))
        };
        let name = Value::Text(words::region(facts, id, language).to_owned());
        [name].into_iter().chain(years.iter().map(cell)).collect()
    };
    let heads = [words::head("region_name", texts)].into_iter().chain(years.iter().map(u16::to_string));
    Sheet { heads: heads.collect(), rows: units.iter().map(line).collect() }
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
                Value::Number(digits) | Value::Amount(digits) => digits.replace('.', ","),
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
