//! Official outcomes: gaps are marked as gaps, decimals are those of the table, and a figure of a group
//! has the figure of everybody beside it.

use std::collections::BTreeSet;

use crate::derive::tables::usual_places;
use crate::facts::Facts;
use crate::problem::Problems;
use crate::read::rows::Outcome;
use crate::read::table::Row;
use crate::read::values::Figure;

/// The status of a row without a figure.
pub const GAP: &str = "not-published";

/// Reports rows that break these rules.
pub fn check(facts: &Facts, file: &str, rows: &[Row<Outcome>], problems: &mut Problems) {
    let key = |r: &Row<Outcome>| (r.value.region.clone(), r.value.year);
    let totals = rows.iter().filter(|r| r.value.is_total());
    let totals: BTreeSet<(String, u16)> = totals.map(key).collect();
    let places = usual_places(rows.iter().filter_map(|r| r.value.value));
    for row in rows {
        if let Some((code, what)) = wrong(&row.value, places) {
            problems.add(file, row.line, code, what);
        }
        if !row.value.is_total() && facts.group(&row.value).is_none() {
            let what = "urbanisation, sex, age: no known part of the population; name one of groups.csv, in one column";
            problems.add(file, row.line, "group", what.to_owned());
        }
        if !totals.contains(&key(row)) {
            let (region, year) = key(row);
            let what = format!("region: {region} has no total for {year}; add the row of the total");
            problems.add(file, row.line, "no-total", what);
        }
    }
}

fn wrong(row: &Outcome, places: u8) -> Option<(&'static str, String)> {
    let fault = match row.value {
        None if row.status != GAP => {
            ("gap", format!("value: is empty; fill it in or write the status {GAP}"))
        }
        Some(_) if row.status == GAP => {
            ("gap", format!("status: {GAP} stands beside a figure; remove one of them"))
        }
        Some(f) if f.places < places => {
            let (words, full) = (decimals(places), padded(f, places));
            ("decimals", format!("value: {f} has fewer decimals than the table; write {words}: {full}"))
        }
        Some(f) if f.places > places + 1 => {
            let words = decimals(places);
            ("decimals", format!("value: {f} has more decimals than the table; write {words} as published"))
        }
        _ => return None,
    };
    Some(fault)
}

fn decimals(places: u8) -> String {
    match places {
        0 => "a whole number".to_owned(),
        1 => "one decimal".to_owned(),
        2 => "two decimals".to_owned(),
        _ => format!("{places} decimals"),
    }
}

/// The figure with zeros behind it: what a spreadsheet has taken away.
fn padded(figure: Figure, places: u8) -> Figure {
    figure.at(places).map_or(figure, |scaled| Figure { scaled, places })
}
