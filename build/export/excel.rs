//! A table as Excel opens it in Kazakh and Russian: byte order mark, semicolons, decimal commas, Windows line ends.
//!
//! Behind the column `region` stands the region's name, so that nobody has to look up an id.

use std::fmt::Write;

use csv::ReaderBuilder;

use crate::zone::facts::Facts;
use crate::zone::read::package::Schema;

/// The column that names a region.
const REGION: &str = "region";

/// The table in a language.
pub fn sheet(bytes: &[u8], schema: &Schema, facts: &Facts, language: &str) -> Vec<u8> {
    let mut reader = ReaderBuilder::new().flexible(true).from_reader(bytes);
    let header = reader.headers().cloned().unwrap_or_default();
    let number = |at: usize| schema.fields.get(at).is_some_and(|field| field.kind == "number");
    let region = header.iter().position(|name| name == REGION);
    let mut out = String::from("\u{feff}");
    let mut titles: Vec<String> = header.iter().map(str::to_owned).collect();
    if let Some(at) = region {
        titles.insert(at + 1, format!("{REGION}_{language}"));
    }
    line(&mut out, titles.iter().map(String::as_str));
    for record in reader.records().flatten() {
        let mut cells: Vec<String> = record.iter().map(str::to_owned).collect();
        for (_, cell) in cells.iter_mut().enumerate().filter(|(at, _)| number(*at)) {
            *cell = cell.replace('.', ",");
        }
        if let Some(at) = region {
            let name = name(facts, record.get(at).unwrap_or_default(), language);
            cells.insert(at + 1, name.to_owned());
        }
        line(&mut out, cells.iter().map(String::as_str));
    }
    out.into_bytes()
}

fn name<'a>(facts: &'a Facts, id: &str, language: &str) -> &'a str {
    let found = facts.regions.iter().map(|row| &row.value).find(|region| region.id == id);
    found.map_or("", |region| if language == "ru" { &region.name_ru } else { &region.name_kk })
}

fn line<'a>(out: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(';');
        }
        if cell.contains([';', '"', '\n', '\r']) {
            let _ = write!(out, "\"{}\"", cell.replace('"', "\"\""));
        } else {
            out.push_str(cell);
        }
    }
    out.push_str("\r\n");
}
