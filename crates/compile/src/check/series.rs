//! Years and borders of a table: no year is missing, and the regions of every year are those of one vintage.

use std::collections::BTreeSet;

use crate::derive::tables::{Total, published};
use crate::derive::vintage::of_year;
use crate::facts::Facts;
use crate::problem::Problems;
use schema::Status;

/// A total with the line it stands on.
pub type Lined = (usize, Total);

/// Reports years that stand apart, years without the country, and regions that do not belong to the
/// borders of their year or are missing.
pub fn check(facts: &Facts, file: &str, totals: &[Lined], problems: &mut Problems) {
    let years: BTreeSet<u16> = totals.iter().map(|(_, t)| t.year).collect();
    let mut before: Option<u16> = None;
    for &year in &years {
        let line = first_line(totals, year);
        if let Some(gap) = before.map(|b| b + 1).filter(|next| *next < year) {
            let what = format!(
                "year: {year} lies outside the span of this table, {gap} has no rows; \
                 correct the year or add the years between"
            );
            problems.add(file, line, "year-gap", what);
        }
        before = Some(year);
        let of_year: Vec<Lined> = totals.iter().filter(|(_, t)| t.year == year).copied().collect();
        if !of_year.iter().any(|(_, t)| t.region == 0) {
            problems.add(
                file,
                line,
                "no-country",
                format!("{year} has no total for KZ; add the country's row"),
            );
        }
        let is_regional = |(_, t): &&Lined| t.region > 0 && t.status != Status::Backcast;
        if totals.iter().any(|t| is_regional(&t)) && !of_year.iter().any(|t| is_regional(&t)) {
            let what = format!(
                "{year} has no regions, other years have; add them, with status not-published without figures"
            );
            problems.add(file, line, "no-row", what);
        }
        regions(facts, file, year, &of_year, problems);
    }
}

fn regions(facts: &Facts, file: &str, year: u16, rows: &[Lined], problems: &mut Problems) {
    let totals: Vec<Total> = rows.iter().map(|(_, total)| *total).collect();
    let published = published(&totals, year);
    if published.is_empty() {
        return;
    }
    let vintage = facts.vintages.get(of_year(facts, &published)).map_or("", |row| row.value.id.as_str());
    let members = facts.members(vintage);
    let id = |at: usize| facts.regions.get(at).map_or("", |r| r.value.id.as_str());
    for (line, total) in rows.iter().filter(|(_, t)| t.region > 0) {
        let is_member = members.contains(&total.region);
        let region = id(total.region);
        if !is_member && total.status != Status::Backcast {
            let what = format!(
                "region: {region} is outside the borders of {year} ({vintage} regions); \
                 use the units of that time or the status published-backcast"
            );
            problems.add(file, *line, "borders", what);
        }
        if is_member && total.status == Status::Backcast {
            let what = format!("status: {region} existed in {year}; write published");
            problems.add(file, *line, "backcast", what);
        }
    }
    for missing in members.iter().filter(|m| !totals.iter().any(|t| t.region == **m)) {
        let what = format!(
            "{year} has no row for {}; add it, with status not-published if there is no figure",
            id(*missing)
        );
        problems.add(file, first_line(rows, year), "no-row", what);
    }
}

fn first_line(totals: &[Lined], year: u16) -> usize {
    let lines = totals.iter().filter(|(_, t)| t.year == year);
    lines.map(|(line, _)| *line).min().unwrap_or(1)
}
