//! The programme's promises and reports: every status rule by hand, every result a second time from `data/*.csv`
//! without the crate's own tables, fractions or number formats.

mod complete;
mod figure1;
mod matrix;
mod open_sdg;
mod pace;
mod plan;
mod reliability;
mod reports;
mod rules;
mod targets;
mod words;

use std::collections::BTreeMap;

/// A row by the names of its columns.
pub type Row = BTreeMap<String, String>;

/// All rows of a table.
pub fn read(file: &str) -> Vec<Row> {
    let path = format!("{}/data/{file}", env!("CARGO_MANIFEST_DIR"));
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

/// A printed figure in thousandths.
pub fn thousandths(figure: &str) -> i64 {
    let (whole, decimals) = figure.split_once('.').unwrap_or((figure, ""));
    format!("{whole}{decimals:0<3}").parse().unwrap()
}

/// The figures of everybody of an outcome: region, year, printed figure, status.
pub fn totals(file: &str) -> Vec<(String, u16, String, String)> {
    let total = |r: &Row| ["urbanisation", "sex", "age"].iter().all(|c| r[*c] == "total");
    let rows = read(file).into_iter().filter(total);
    rows.map(|r| {
        let year = r["year"].parse().unwrap();
        (r["region"].clone(), year, r["value"].clone(), r["status"].clone())
    })
    .collect()
}

/// As on the page, with ordinary spaces and without word joiners.
pub fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").replace('\u{2060}', "")
}
