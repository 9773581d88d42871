//! What a region's one-page profile shows: which year, which years beside it, whose plan, which related regions.
//!
//! Invariant: the profile's year is one in which the region existed; a region that had no plan of its own shows that
//! of the unit it was part of, never a share of it.

use super::lineage::{in_vintage, lineage};
use super::series::of_region;
use dataset::{COUNTRY, Measure, RegionIx, Vintage, roles};
use text::sort_by;

/// A profile as plain values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The region, or the country.
    pub region: RegionIx,
    /// The year asked for, moved to the nearest one in which the region existed.
    pub year: u16,
    /// The start, the year and the latest year, those in which the region existed.
    pub years: Vec<u16>,
    /// The measure of the trend: the one asked for, or unemployment beside the plan.
    pub trend: Measure,
    /// Whose plan is shown; another unit than the region where that was part of it.
    pub planned: RegionIx,
    /// The region, then the unit it came from or those it became.
    pub lines: Vec<RegionIx>,
}

impl Profile {
    /// The profile of a region, or of the country.
    pub fn of(region: RegionIx, measure: Measure, year: u16) -> Profile {
        let (trend, year) = shown(region, measure, year);
        let lived = lifetime(region);
        let last = lived.last().copied().unwrap_or(year);
        // The year of the programme's start is the first to compare with.
        let start = *dataset::years(roles::PLAN).start();
        let mut years = vec![start, year, last];
        years.retain(|y| lived.contains(y));
        sort_by(&mut years, u16::cmp);
        years.dedup();
        let planned =
            in_vintage(region, dataset::vintage(roles::PLAN, start)).first().copied().unwrap_or(region);
        let planned = if region == COUNTRY { COUNTRY } else { planned };
        Profile { region, year, years, trend, planned, lines: relatives(region) }
    }

    /// True for the profile of the country.
    pub fn is_country(&self) -> bool {
        self.region == COUNTRY
    }

    /// The borders in which the region is drawn: those of the year.
    pub fn vintage(&self) -> Vintage {
        dataset::vintage(roles::UNEMPLOYMENT, self.year)
    }
}

/// The measure of the trend and the year of a profile.
pub fn shown(region: RegionIx, measure: Measure, year: u16) -> (Measure, u16) {
    let trend = if measure.is_plan() { roles::UNEMPLOYMENT } else { measure };
    (trend, nearest(&lifetime(region), year))
}

/// The years of the outcomes in which a region existed.
fn lifetime(region: RegionIx) -> Vec<u16> {
    let span = dataset::years(roles::UNEMPLOYMENT);
    let lives = |y: &u16| {
        region == COUNTRY || dataset::members(dataset::vintage(roles::UNEMPLOYMENT, *y)).contains(&region)
    };
    span.filter(lives).collect()
}

fn nearest(lived: &[u16], year: u16) -> u16 {
    lived.iter().copied().min_by_key(|y| y.abs_diff(year)).unwrap_or(year)
}

fn relatives(region: RegionIx) -> Vec<RegionIx> {
    if region == COUNTRY {
        return Vec::new();
    }
    let line = lineage(region);
    let others = line.parent.into_iter().chain(line.successors.iter().copied());
    let known = |r: &RegionIx| of_region(roles::UNEMPLOYMENT, *r).iter().any(|(_, d)| d.value().is_some());
    std::iter::once(region).chain(others.filter(known)).take(3).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn sheet(id: &str, year: u16) -> Profile {
        Profile::of(dataset::region_by_id(id).unwrap(), roles::PLAN, year)
    }

    #[test]
    fn the_year_is_one_in_which_the_region_existed() {
        assert_eq!((sheet("KZ-AKM", 2016).year, sheet("KZ-AKM", 2016).years), (2016, vec![2013, 2016, 2023]));
        assert_eq!((sheet("KZ-ABY", 2016).year, sheet("KZ-ABY", 2016).years), (2022, vec![2022, 2023]));
        assert_eq!((sheet("KZ-YUZ", 2020).year, sheet("KZ-YUZ", 2020).years), (2017, vec![2013, 2017]));
    }

    #[test]
    fn a_younger_region_shows_the_plan_it_was_part_of() {
        let ids = |list: &[RegionIx]| list.iter().map(|r| dataset::region(*r).id).collect::<Vec<_>>();
        assert_eq!(
            ids(&[sheet("KZ-SHY", 2016).planned, sheet("KZ-AKM", 2016).planned]),
            ["KZ-YUZ", "KZ-AKM"]
        );
        assert_eq!(ids(&sheet("KZ-YUZ", 2016).lines), ["KZ-YUZ", "KZ-TUR", "KZ-SHY"]);
        assert_eq!(ids(&sheet("KZ-ABY", 2016).lines), ["KZ-ABY", "KZ-VOS-PRE"]);
        assert!(sheet("KZ", 2016).lines.is_empty() && sheet("KZ", 2016).is_country());
    }
}
