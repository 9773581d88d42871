//! Counts of regions add up to the printed figure of the country, every year.

use std::collections::BTreeMap;

use super::series::Lined;
use crate::problem::Problems;
use schema::Status;

/// Reports years whose regions do not add up.
pub fn check(file: &str, totals: &[Lined], problems: &mut Problems) {
    let mut sums: BTreeMap<u16, i64> = BTreeMap::new();
    for (_, total) in totals.iter().filter(|(_, t)| t.region > 0 && t.status != Status::Backcast) {
        let persons = total.value.map_or(0, |f| i64::from(f.scaled));
        *sums.entry(total.year).or_default() += persons;
    }
    for (line, country) in totals.iter().filter(|(_, t)| t.region == 0) {
        let printed = country.value.map_or(0, |f| i64::from(f.scaled));
        let sum = sums.get(&country.year).copied().unwrap_or(0);
        if sum != printed {
            let what = format!(
                "persons: {} is printed for KZ in {}, the regions add up to {sum}; \
                 one of the figures of that year is wrong",
                printed, country.year
            );
            problems.add(file, *line, "sum", what);
        }
    }
}
