//! Which region got more of the plan than its share of the population, and how that changed: the shares of the plan
//! stood still, the population did not.

use super::plan::{Share, inhabitants, regions, share, shares};
use dataset::{RegionIx, roles};
use text::{Decimal, Ratio, sort_by};

/// A region in the first and in the last year of the plan.
#[derive(Clone, Copy, Debug)]
pub struct Drift {
    pub region: RegionIx,
    /// The first year.
    pub first: Share,
    /// The last year.
    pub last: Share,
}

impl Drift {
    /// Ratio of the last year − ratio of the first, six places: quotients of this size are compared rounded.
    pub fn change(&self) -> Decimal {
        self.last.ratio.minus(self.first.ratio).rounded(6)
    }
}

/// The first and the last year of the plan.
pub fn span() -> (u16, u16) {
    let years = dataset::years(roles::PLAN);
    (*years.start(), *years.end())
}

/// All regions of the plan, by the ratio of the last year, highest first.
pub fn drift() -> Vec<Drift> {
    let (from, to) = span();
    let line =
        |region: RegionIx| Some(Drift { region, first: share(region, from)?, last: share(region, to)? });
    let mut lines: Vec<Drift> = regions().filter_map(line).collect();
    sort_by(&mut lines, |a, b| b.last.ratio.order(&a.last.ratio));
    lines
}

/// The region whose ratio fell most, if any fell.
pub fn largest_fall() -> Option<Drift> {
    let lines = drift().into_iter().filter(|line| line.change().scaled < 0);
    lines.min_by(|a, b| a.change().order(&b.change()))
}

/// The region whose ratio rose most, if any rose.
pub fn largest_rise() -> Option<Drift> {
    let lines = drift().into_iter().filter(|line| line.change().scaled > 0);
    lines.max_by(|a, b| a.change().order(&b.change()))
}

/// How many regions had a larger share of the plan than of the population in a year.
pub fn above(year: u16) -> usize {
    let Some(one) = Ratio::of(1, 1, 1) else {
        return 0;
    };
    shares(year).iter().filter(|share| share.ratio.order(&one).is_gt()).count()
}

/// Regions of the plan for which the population is the sum of their parts, with the first year of the plan in which it
/// is.
pub fn summed() -> Vec<(RegionIx, u16)> {
    let years = || dataset::years(roles::PLAN);
    let alone = |region, year| dataset::population(region, year).is_some();
    let since = |region: RegionIx| {
        let year = years().find(|y| !alone(region, *y) && inhabitants(region, *y).is_some())?;
        Some((region, year))
    };
    regions().filter_map(since).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn of(id: &str) -> Drift {
        let region = dataset::region_by_id(id).unwrap();
        drift().into_iter().find(|line| line.region == region).unwrap()
    }

    fn two(ratio: Ratio) -> (i32, u8) {
        let rounded = ratio.rounded(2);
        (rounded.scaled, rounded.places)
    }

    /// By hand from plan.csv and population.csv: (7,304 ÷ 84,826) ÷ (778,145 ÷ 16,910,246) = 1.8712,
    /// (6,758 ÷ 78,485) ÷ (1,136,156 ÷ 18,631,779) = 1.4120.
    #[test]
    fn astana_lost_most() {
        let astana = of("KZ-AST");
        assert_eq!((astana.first.persons, astana.first.inhabitants), (7_304, 778_145));
        assert_eq!((astana.last.persons, astana.last.inhabitants), (6_758, 1_136_156));
        assert_eq!((two(astana.first.ratio), two(astana.last.ratio)), ((187, 2), (141, 2)));
        assert_eq!((two(astana.first.plan), two(astana.last.plan)), ((861, 2), (861, 2)));
        assert_eq!((two(astana.first.people), two(astana.last.people)), ((460, 2), (610, 2)));
        assert_eq!(largest_fall().unwrap().region, astana.region);
    }

    /// (3,268 ÷ 84,826) ÷ (579,700 ÷ 16,910,246) = 1.1238, (3,024 ÷ 78,485) ÷ (548,755 ÷ 18,631,779) = 1.3082.
    #[test]
    fn north_kazakhstan_gained_most() {
        let north = of("KZ-SEV");
        assert_eq!((two(north.first.ratio), two(north.last.ratio)), ((112, 2), (131, 2)));
        assert_eq!(largest_rise().unwrap().region, north.region);
    }

    /// Turkistan Region 2,016,037 and Shymkent 1,038,152 together: (10,834 ÷ 78,485) ÷ (3,054,189 ÷ 18,631,779) = 0.8421.
    #[test]
    fn the_parts_of_a_divided_region_are_added() {
        let south = of("KZ-YUZ");
        assert_eq!(south.last.inhabitants, 2_016_037 + 1_038_152);
        assert_eq!(two(south.last.ratio), (84, 2));
        assert_eq!(summed(), [(south.region, 2017)]);
    }

    #[test]
    fn all_regions_in_order() {
        let ids: Vec<&str> = drift().iter().map(|line| dataset::region(line.region).id).collect();
        assert_eq!(ids.len(), 16);
        assert_eq!(ids.first(), Some(&"KZ-AST"));
        assert_eq!(ids.last(), Some(&"KZ-ALA"));
        assert_eq!((above(2013), above(2020)), (10, 11));
    }
}
