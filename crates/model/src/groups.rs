//! Outcomes of parts of the population: what is known of a group in a place and a year, and why the rest is not.

use super::series;
use super::slice::{self, Datum};
use dataset::{COUNTRY, Group, Measure, RegionIx};
use text::{Decimal, sort_by};

/// Why a group has no figure. The first that is true is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The measure has no figure of this group anywhere.
    NotForMeasure,
    /// Only the country has one.
    CountryAlone,
    /// The region did not exist in the year.
    DidNotExist,
    /// This region never has one.
    NotHere,
    /// Published for that year alone.
    Only(u16),
    /// Published for other years.
    NotThen,
}

/// The measures that have figures of groups.
pub fn measures() -> Vec<Measure> {
    dataset::group_measures().collect()
}

/// The figure of a group in a place and a year, or why there is none.
pub fn datum(measure: Measure, group: Group, region: RegionIx, year: u16) -> Datum {
    if let Some(found) = dataset::group_observation(measure, group, region, year) {
        return Datum::Value(found);
    }
    match slice::datum(measure, region, year) {
        Datum::DidNotExist => Datum::DidNotExist,
        _ => Datum::NotPublished,
    }
}

/// True when a group has figures of regions, or with `country` any figure at all: then a view can show it.
pub fn is_shown(measure: Measure, group: Group, country: bool) -> bool {
    dataset::group_regions(measure, group).any(|region| country || region != COUNTRY)
}

/// Why a view of regions has no figure of a group in a year, or with `country` a view of the country's; `None` where it
/// has one.
pub fn why_not(measure: Measure, group: Group, year: u16, country: bool) -> Option<Why> {
    let regions: Vec<RegionIx> = dataset::group_regions(measure, group).collect();
    if regions.is_empty() {
        return Some(Why::NotForMeasure);
    }
    if country {
        return None;
    }
    if regions.iter().all(|region| *region == COUNTRY) {
        return Some(Why::CountryAlone);
    }
    let regional = regions.iter().filter(|region| **region != COUNTRY);
    let has = |year: u16| {
        let mut own = regional.clone();
        own.any(|region| dataset::group_observation(measure, group, *region, year).is_some())
    };
    let mut known = dataset::group_years(measure).filter(|year| has(*year));
    match (has(year), known.next(), known.next()) {
        (true, ..) => None,
        (_, Some(only), None) => Some(Why::Only(only)),
        _ => Some(Why::NotThen),
    }
}

/// All years of a group in a place.
pub fn points(measure: Measure, group: Group, region: RegionIx) -> Vec<(u16, Datum)> {
    dataset::group_years(measure).map(|year| (year, datum(measure, group, region, year))).collect()
}

/// The same as runs that may be joined by a line.
pub fn runs(measure: Measure, group: Group, region: RegionIx) -> Vec<Vec<(u16, Datum)>> {
    series::runs(measure, &points(measure, group, region))
}

/// Why a group has no figure; `None` where it has one.
pub fn why(measure: Measure, group: Group, region: RegionIx, year: u16) -> Option<Why> {
    if datum(measure, group, region, year).value().is_some() {
        return None;
    }
    let mut regions = dataset::group_regions(measure, group).peekable();
    if regions.peek().is_none() {
        return Some(Why::NotForMeasure);
    }
    let regions: Vec<RegionIx> = regions.collect();
    if regions == [COUNTRY] && region != COUNTRY {
        return Some(Why::CountryAlone);
    }
    if slice::datum(measure, region, year) == Datum::DidNotExist {
        return Some(Why::DidNotExist);
    }
    let own = points(measure, group, region);
    let known: Vec<u16> = own.iter().filter(|(_, d)| d.value().is_some()).map(|(year, _)| *year).collect();
    Some(match known.as_slice() {
        [] => Why::NotHere,
        [only] => Why::Only(*only),
        _ => Why::NotThen,
    })
}

/// The groups with a figure in a place and a year.
pub fn offered(measure: Measure, region: RegionIx, year: u16) -> Vec<Group> {
    dataset::all_groups().filter(|g| why(measure, *g, region, year).is_none()).collect()
}

/// The groups without one, by reason, in the order of their table.
pub fn withheld(measure: Measure, region: RegionIx, year: u16) -> Vec<(Why, Vec<Group>)> {
    let mut reasons: Vec<(Why, Vec<Group>)> = Vec::new();
    for group in dataset::all_groups() {
        let Some(why) = why(measure, group, region, year) else {
            continue;
        };
        match reasons.iter_mut().find(|(known, _)| *known == why) {
            Some((_, groups)) => groups.push(group),
            None => reasons.push((why, vec![group])),
        }
    }
    reasons
}

/// How far two groups of a region are apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    pub region: RegionIx,
    /// The figures of the two, each as published.
    pub figures: [Datum; 2],
    /// The first above the second, percentage points; negative where it is below.
    pub apart: Decimal,
}

impl Gap {
    /// The gap between two groups in a place and a year; `None` where one of them has no figure.
    pub fn of(measure: Measure, groups: [Group; 2], region: RegionIx, year: u16) -> Option<Gap> {
        let figures = groups.map(|group| datum(measure, group, region, year));
        let [first, second] = figures.map(Datum::value);
        Some(Gap { region, figures, apart: first?.minus(second?) })
    }

    /// How wide it is, whichever of the two is higher.
    pub fn width(&self) -> Decimal {
        Decimal::new(self.apart.scaled.saturating_abs(), self.apart.places)
    }
}

/// The gaps between two groups in the regions of a year that have figures of both, the first group's widest lead first.
pub fn gaps(measure: Measure, groups: [Group; 2], year: u16) -> Vec<Gap> {
    let members = dataset::members(dataset::vintage(measure, year)).iter();
    let mut gaps: Vec<Gap> = members.filter_map(|region| Gap::of(measure, groups, *region, year)).collect();
    sort_by(&mut gaps, |a, b| b.apart.order(&a.apart));
    gaps
}
