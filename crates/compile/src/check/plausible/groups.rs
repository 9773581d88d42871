//! A total lies between its groups by sex and by age, but for rounding. By settlement the official file contradicts
//! itself in places: the page's checks of the data show where.

use super::series::{Cell, Series};
use super::{ADVICE, Reported, id};
use crate::facts::Facts;
use crate::problem::Problems;

const SEXES: [&str; 2] = ["male", "female"];
/// One printed step, in the tenths that series have.
const STEP: i32 = 10;

/// Warns of totals outside their groups, where no doubt has named the cell.
pub fn check(facts: &Facts, all: &[Series], reported: &mut Reported, problems: &mut Problems) {
    for total in all.iter().filter(|s| s.is_rate && s.group.is_empty()) {
        let own = || all.iter().filter(|s| s.file == total.file && !s.group.is_empty());
        let is_age = |s: &&Series| s.group.starts_with(|sign: char| sign.is_ascii_digit());
        let sexes: Vec<&Series> = own().filter(|s| SEXES.contains(&s.group.as_str())).collect();
        let ages: Vec<&Series> = own().filter(is_age).collect();
        for (name, groups) in [("sex", sexes), ("age", ages)] {
            for ((region, year), cell) in &total.cells {
                let found: Vec<Cell> = groups.iter().filter_map(|s| s.at(*region, *year)).collect();
                if let Some(what) =
                    outside(cell, &found, name).filter(|_| !reported.has(total, *region, *year))
                {
                    let place = total.place(id(facts, *region), *year);
                    problems.warn((&total.file, cell.line), "groups", place, what);
                    reported.add(total, *region, *year);
                }
            }
        }
    }
}

fn outside(total: &Cell, groups: &[Cell], name: &str) -> Option<String> {
    let (least, most) = (groups.iter().min_by_key(|c| c.value)?, groups.iter().max_by_key(|c| c.value)?);
    let fits = total.value >= least.value - STEP && total.value <= most.value + STEP;
    (groups.len() > 1 && !fits).then(|| {
        format!(
            "value: {} in total is outside its groups by {name}, {} to {}; {ADVICE}",
            total.printed, least.printed, most.printed
        )
    })
}
