//! The regions, weighted by their inhabitants, give nearly the country. Inhabitants are not what a rate is a share of
//! (labour force, employed, young people), so how nearly is taken from the other years of the table: twice their
//! largest distance is doubted, and never less than 0.15.

use super::series::Series;
use super::{ADVICE, Reported, TIMES, usual};
use crate::derive::tables::{self, Grid};
use crate::facts::Facts;
use crate::problem::Problems;

/// Thousandths of a percent that are usual in every table; twice that is 0.15.
const FLOOR: i32 = 75;
/// A new year comes before its population.
const YEARS: u16 = 2;

/// Warns of years whose regions do not give the country, where no doubt has named one of them.
pub fn check(facts: &Facts, series: &Series, reported: &Reported, problems: &mut Problems) {
    let (_, population) = tables::all(facts);
    let distances: Vec<(u16, i32)> = series
        .row(0)
        .filter_map(|(year, _)| Some((year, distance(facts, series, &population, year)?)))
        .collect();
    for (year, own) in &distances {
        let others = distances.iter().filter(|(other, _)| other != year).map(|(_, d)| d.abs()).collect();
        let usual = usual(others, FLOOR);
        let is_reported = reported.has_year(series, *year);
        let Some(country) = series.at(0, *year).filter(|_| own.abs() > TIMES * usual && !is_reported) else {
            continue;
        };
        let what = format!(
            "value: {} is printed for KZ in {year}, its regions weighted by inhabitants give {:.2} {}; in other years \
             they are at most {:.2} apart; {ADVICE}",
            country.printed,
            f64::from(own.abs()) / 1000.0,
            if *own > 0 { "more" } else { "less" },
            f64::from(usual) / 1000.0
        );
        problems.warn((&series.file, country.line), "mean", series.place("KZ", *year), what);
    }
}

/// Mean of the regions less the country, in thousandths of a percent.
fn distance(facts: &Facts, series: &Series, population: &Grid, year: u16) -> Option<i32> {
    let (mut persons, mut sum) = (0_i64, 0_i64);
    for region in 1..facts.regions.len() {
        if let Some(cell) = series.at(region, year) {
            let years = (year.saturating_sub(YEARS)..=year).rev();
            let own = years.into_iter().find_map(|y| tables::inhabitants(facts, population, region, y))?;
            (persons, sum) = (persons + own, sum + own * i64::from(cell.value));
        }
    }
    let country = f64::from(series.at(0, year)?.value);
    let apart = sum as f64 / (persons > 0).then_some(persons as f64)? - country;
    let unit = 10_f64.powi(i32::from(series.places) + 1);
    Some((apart / unit * 1000.0).round() as i32)
}
