//! What a new year does not bring yet: said, and no mistake.

use std::collections::{BTreeMap, BTreeSet};

use super::programme::OFFICIAL;
use crate::facts::Facts;
use crate::problem::Problems;
use crate::read::rows::Outcome;
use crate::read::table::Row;

const RATE: &str = "outcomes-unemployment.csv";

/// Notes years without groups after years with them, and official years without a row for comparison.
pub fn check(facts: &Facts, problems: &mut Problems) {
    for (name, rows) in &facts.outcomes {
        groups(name, rows, problems);
    }
    let national = || facts.programme.national.iter().map(|r| &r.value).filter(|n| n.source == OFFICIAL);
    for (line, total) in facts.outcome_lines(RATE).iter().filter(|(_, t)| t.region == 0 && t.value.is_some())
    {
        if !national().any(|n| n.year == total.year) {
            let what = format!(
                "{} has no row of {OFFICIAL} in unemployment-national.csv; the line of the country ends before it",
                total.year
            );
            problems.note(&format!("data/{RATE}"), *line, "no-national", what);
        }
    }
}

/// What the rows of a year are parted by: settlement, sex, age.
fn respects(row: &Outcome) -> impl Iterator<Item = &'static str> {
    let cells = [("urbanisation", &row.urbanisation), ("sex", &row.sex), ("age", &row.age)];
    cells.into_iter().filter(|(_, cell)| *cell != "total").map(|(name, _)| name)
}

fn groups(name: &str, rows: &[Row<Outcome>], problems: &mut Problems) {
    let mut years: BTreeMap<u16, (usize, BTreeSet<&str>)> = BTreeMap::new();
    for row in rows {
        let (_, found) = years.entry(row.value.year).or_insert((row.line, BTreeSet::new()));
        found.extend(respects(&row.value));
    }
    let mut before = BTreeSet::new();
    for (year, (line, found)) in years {
        let missing: Vec<&str> = before.difference(&found).copied().collect();
        if !missing.is_empty() {
            let what = format!("{year} has no groups by {}, the year before has", missing.join(", "));
            problems.note(&format!("data/{name}"), line, "no-groups", what);
        }
        before = found;
    }
}
