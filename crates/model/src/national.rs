//! Figure 1 of the article: the national unemployment rate since 2000, with a visible change of source, and every
//! other rendering of a year beside it.

use super::slice::Datum;
use dataset::{Observation, Rendering, Status, roles};
use text::Decimal;

/// The source of the years before the official annual series. Its values come through the ILO.
const BEFORE: &str = "wdi";

/// A run of years from one source; runs are never joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Id in `data/sources.csv`.
    pub source: &'static str,
    /// Years without a gap, oldest first.
    pub points: Vec<(u16, Datum)>,
}

/// A figure of a year as one source gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Id in `data/sources.csv`.
    pub source: &'static str,
    /// Percent.
    pub value: Decimal,
    /// Its reliability; `Derived` for the mean of four quarters.
    pub status: Status,
}

/// The runs of Figure 1: the World Bank's national estimate up to the first official year, then the official rate.
pub fn runs() -> Vec<Run> {
    let Some(official) = dataset::renderings().first() else {
        return Vec::new();
    };
    let before = rendering(BEFORE).map(|r| points(r, r.first_year, official.first_year));
    let early = before.map(|points| Run { source: BEFORE, points });
    let late =
        Run { source: official.source, points: points(official, official.first_year, official.years().end) };
    early.into_iter().chain([late]).collect()
}

/// The first year of the official series: where the source changes.
pub fn source_change() -> u16 {
    *dataset::years(roles::UNEMPLOYMENT).start()
}

/// Every figure published for a year, the official one first; the quarters as their mean.
pub fn readings(year: u16) -> Vec<Reading> {
    let all = dataset::renderings().iter();
    all.filter_map(|r| reading(r, year)).collect()
}

/// The four quarters of a year.
pub fn quarters(year: u16) -> Vec<Decimal> {
    let quarterly = dataset::renderings().iter().find(|r| r.quarterly);
    let one = |quarter| quarterly?.at(year, quarter);
    let found = (1..=4).filter_map(one);
    found.map(|(value, _)| value).collect()
}

/// The mean of the four quarters, two decimals; `None` unless all four were published.
pub fn quarters_mean(year: u16) -> Option<Decimal> {
    let quarters = quarters(year);
    let places = quarters.iter().map(|q| q.places).max()?;
    let sum: i64 = quarters.iter().map(|q| i64::from(q.with_places(places).scaled)).sum();
    let whole = 4 * 10_i64.pow(u32::from(places.min(9)));
    let mean = Decimal::ratio(sum, whole, 1, 2);
    mean.filter(|_| quarters.len() == 4)
}

fn rendering(source: &str) -> Option<&'static Rendering> {
    dataset::renderings().iter().find(|r| r.source == source)
}

fn reading(from: &'static Rendering, year: u16) -> Option<Reading> {
    let (value, status) =
        if from.quarterly { (quarters_mean(year)?, Status::Derived) } else { from.at(year, 0)? };
    Some(Reading { source: from.source, value, status })
}

fn points(from: &Rendering, first: u16, end: u16) -> Vec<(u16, Datum)> {
    let point = |year| {
        let found = from.at(year, 0);
        let found = found.map(|(value, status)| Observation { value, status });
        (year, found.map_or(Datum::NotPublished, Datum::Value))
    };
    (first..end).map(point).collect()
}
