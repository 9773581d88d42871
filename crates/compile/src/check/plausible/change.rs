//! A change from one year to the next that is more than twice the largest of the other regions within three years.

use std::collections::BTreeMap;

use super::series::Series;
use super::{ADVICE, Reported, TIMES, id, usual};
use crate::facts::Facts;
use crate::problem::Problems;

/// Years on either side that are compared.
const YEARS: u16 = 3;
/// With fewer changes of others nothing is usual.
const ENOUGH: usize = 8;

/// Region and size of the changes into a year.
type Changes = BTreeMap<u16, Vec<(usize, i32)>>;

/// Warns of such changes. A cell that goes up and back is told once.
pub fn check(facts: &Facts, series: &Series, reported: &mut Reported, problems: &mut Problems) {
    let changes = changes(series);
    for (year, own) in &changes {
        for (region, size) in own {
            let known = reported.has(series, *region, *year) || reported.has(series, *region, year - 1);
            if *size <= TIMES * series.floor() || known {
                continue;
            }
            let Some(usual) = elsewhere(&changes, *region, *year, series.floor()) else {
                continue;
            };
            if *size > TIMES * usual {
                say(facts, series, (*region, *year), usual, problems);
                reported.add(series, *region, *year);
                reported.add(series, *region, year - 1);
            }
        }
    }
}

fn changes(series: &Series) -> Changes {
    let mut changes = Changes::new();
    for ((region, year), cell) in &series.cells {
        if let Some(before) = year.checked_sub(1).and_then(|y| series.at(*region, y)) {
            changes.entry(*year).or_default().push((*region, (cell.value - before.value).abs()));
        }
    }
    changes
}

/// The largest usual change of the other regions around a year.
fn elsewhere(changes: &Changes, region: usize, year: u16, floor: i32) -> Option<i32> {
    let near = changes.range(year.saturating_sub(YEARS)..=year.saturating_add(YEARS));
    let others = near.flat_map(|(_, own)| own).filter(|(other, _)| *other != region);
    let sizes: Vec<i32> = others.map(|(_, size)| *size).collect();
    (sizes.len() >= ENOUGH).then(|| usual(sizes, floor))
}

fn say(facts: &Facts, series: &Series, (region, year): (usize, u16), usual: i32, problems: &mut Problems) {
    let (Some(before), Some(cell)) = (series.at(region, year - 1), series.at(region, year)) else {
        return;
    };
    let id = id(facts, region);
    let what = format!(
        "{}: {id}{} goes from {} in {} to {} in {year}; the largest change of the others in those years is {}; {ADVICE}",
        series.column(),
        series.said(),
        before.printed,
        year - 1,
        cell.printed,
        series.size(usual)
    );
    problems.warn((&series.file, cell.line), "change", series.place(id, year), what);
}
