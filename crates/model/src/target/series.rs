//! The figures a target is compared with, year by year.

use crate::Datum;
use crate::series::of_region;
use dataset::{COUNTRY, Measure, Observation, Series, Status};
use text::Decimal;

/// A figure with all that is known about it.
#[derive(Clone, Copy, Debug)]
pub struct Actual {
    pub year: u16,
    /// 1 to 4 where only a quarter was published, else 0.
    pub quarter: u8,
    /// Percent.
    pub value: Decimal,
    /// Its reliability.
    pub status: Status,
    /// For a derived share `100 × (1 − a ÷ b)`: the two published shares.
    pub shares: Option<(Decimal, Decimal)>,
    /// Ids in `data/sources.csv`.
    pub sources: &'static [&'static str],
}

/// The figure of a year: the whole year's, else the latest quarter's.
pub fn actual(series: Series, year: u16) -> Option<Actual> {
    match series {
        Series::Measure(measure) => official(measure, year),
        Series::Productive => productive(year),
        Series::Unpublished => None,
    }
}

/// Every year of a series from its first to its last figure, for lines and sparklines.
pub fn points(series: Series) -> Vec<(u16, Datum)> {
    match series {
        Series::Measure(measure) => of_region(measure, COUNTRY),
        Series::Productive => shares(),
        Series::Unpublished => Vec::new(),
    }
}

fn official(measure: Measure, year: u16) -> Option<Actual> {
    let found = dataset::observation(measure, COUNTRY, year)?;
    Some(Actual {
        year,
        quarter: 0,
        value: found.value,
        status: found.status,
        shares: None,
        sources: dataset::table(measure).sources,
    })
}

fn productive(year: u16) -> Option<Actual> {
    let own = || dataset::productive().iter().filter(|p| p.year == year);
    let whole = own().find(|p| p.quarter == 0);
    let found = whole.or_else(|| own().max_by_key(|p| p.quarter))?;
    Some(Actual {
        year,
        quarter: found.quarter,
        value: found.value,
        status: found.status,
        shares: found.shares,
        sources: found.sources,
    })
}

fn shares() -> Vec<(u16, Datum)> {
    let years = || dataset::productive().iter().map(|p| p.year);
    let (Some(first), Some(last)) = (years().min(), years().max()) else {
        return Vec::new();
    };
    let point = |year: u16| {
        let found = productive(year).map(|a| Observation { value: a.value, status: a.status });
        (year, found.map_or(Datum::NotPublished, Datum::Value))
    };
    (first..=last).map(point).collect()
}
