//! Official outcomes: gaps are marked as gaps, decimals are those of the table, and a figure of a group
//! has the figure of everybody beside it.

use std::collections::BTreeSet;

use crate::zone::derive::tables::usual_places;
use crate::zone::problem::Problems;
use crate::zone::read::rows::Outcome;
use crate::zone::read::table::Row;

/// The status of a row without a figure.
pub const GAP: &str = "not-published";

/// Reports rows that break these rules. Places of decimals matter to totals, which the page shows.
pub fn check(file: &str, rows: &[Row<Outcome>], problems: &mut Problems) {
    let totals: BTreeSet<(&str, u16)> = rows
        .iter()
        .filter(|r| r.value.is_total())
        .map(|r| (r.value.region.as_str(), r.value.year))
        .collect();
    let figures = rows.iter().filter_map(|r| r.value.value);
    let places = usual_places(figures);
    for Row { line, value: row } in rows {
        let mut say = |what: String| problems.add(file, *line, what);
        match row.value {
            None if row.status != GAP => {
                say(format!(
                    "value: is empty; fill it in or write the status {GAP}"
                ));
            }
            Some(_) if row.status == GAP => {
                say(format!(
                    "status: {GAP} stands beside a figure; remove one of them"
                ));
            }
            Some(f) if f.places < places => {
                say(format!(
                    "value: has fewer decimals than the table; write {places} as published"
                ));
            }
            Some(f) if f.places > places + 1 => {
                say(format!(
                    "value: has more decimals than the table; write {places} as published"
                ));
            }
            _ => {}
        }
        if !totals.contains(&(row.region.as_str(), row.year)) {
            let (region, year) = (&row.region, row.year);
            say(format!(
                "region: {region} has no total for {year}; add the row of the total"
            ));
        }
    }
}
