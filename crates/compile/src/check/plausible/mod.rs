//! Figures that are possible and yet hardly true: one cell mistyped, two regions exchanged, a country that does not fit
//! its regions. What is usual is taken from the table itself, and twice as much is doubted. Each cause is told once.
//!
//! A figure `published-suspect` has been doubted already and one `published-backcast` was computed otherwise; neither
//! is compared.

mod change;
mod groups;
mod mean;
mod series;
mod swap;

use std::collections::BTreeSet;

use crate::facts::Facts;
use crate::problem::Problems;
use crate::read::rows::Outcome;
use crate::read::table::Row;
use series::Series;

/// How many times the usual is doubted.
const TIMES: i32 = 2;
/// How many times the largest so far is no longer usual.
const GAP: i32 = 3;
/// What to do about a doubt.
const ADVICE: &str = "correct it, or accept it in data/accepted.csv with the reason";

/// The cells that a doubt has named: file, group, position of the region, year.
#[derive(Default)]
struct Reported(BTreeSet<(String, String, usize, u16)>);

impl Reported {
    fn add(&mut self, series: &Series, region: usize, year: u16) {
        self.0.insert((series.file.clone(), series.group.clone(), region, year));
    }

    /// True for a cell that was named itself, and for one of a group whose total was.
    fn has(&self, series: &Series, region: usize, year: u16) -> bool {
        let named = |group: &str| self.0.contains(&(series.file.clone(), group.to_owned(), region, year));
        named("") || named(&series.group)
    }

    /// True when a cell of everybody was named in a year.
    fn has_year(&self, series: &Series, year: u16) -> bool {
        self.0
            .iter()
            .any(|(file, group, _, other)| *file == series.file && group.is_empty() && *other == year)
    }
}

/// Warns of figures that are hardly true.
pub fn check(facts: &Facts, problems: &mut Problems) {
    let all = series::all(facts);
    let mut reported = Reported::default();
    for series in &all {
        swap::check(facts, series, &mut reported, problems);
        change::check(facts, series, &mut reported, problems);
    }
    groups::check(facts, &all, &mut reported, problems);
    for series in all.iter().filter(|series| series.is_rate && series.group.is_empty()) {
        mean::check(facts, series, &reported, problems);
    }
}

/// Reports a rate of the country that is not between the rates of its regions, for everybody and for every group.
pub fn range(facts: &Facts, name: &str, rows: &[Row<Outcome>], problems: &mut Problems) {
    for series in series::outcome(facts, name, rows) {
        for (year, country) in series.row(0) {
            let Some(others) = series.whole_year(year, rows, facts) else {
                continue;
            };
            let (least, most) =
                (others.iter().min_by_key(|c| c.value), others.iter().max_by_key(|c| c.value));
            let (Some(least), Some(most)) = (least, most) else {
                continue;
            };
            if country.value < least.value || country.value > most.value {
                let what = format!(
                    "value: {} is printed for KZ in {year}{}, its regions have {} to {}; one of the figures of that \
                     year is wrong",
                    country.printed,
                    series.said(),
                    least.printed,
                    most.printed
                );
                problems.add(&series.file, country.line, "range", what);
            }
        }
    }
}

/// The largest of the usual sizes: from the upper quartile upwards, as long as none is more than three times the last.
/// What lies beyond such a gap is unusual, however many such sizes there are. Never less than `floor`.
fn usual(mut sizes: Vec<i32>, floor: i32) -> i32 {
    sizes.sort_unstable();
    let quartile = sizes.get(sizes.len() * 3 / 4).copied().unwrap_or(floor);
    let mut largest = floor.max(quartile);
    for size in sizes.into_iter().filter(|size| *size > quartile) {
        if size > GAP.saturating_mul(largest) {
            break;
        }
        largest = size;
    }
    largest
}

/// The id of a region by its position.
fn id(facts: &Facts, region: usize) -> &str {
    facts.regions.get(region).map_or("", |r| r.value.id.as_str())
}
