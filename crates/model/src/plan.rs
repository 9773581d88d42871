//! The plan: its path and sum, and the one fixed key by which it was divided among the regions.
//!
//! Sums are of persons; shares and ratios come from persons, never from rounded shares.

use std::cmp::Ordering;

use dataset::{COUNTRY, RegionIx, roles};
use text::{Decimal, Ratio, sort_by};

/// A year of the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub year: u16,
    /// Persons planned for the year.
    pub persons: i64,
    /// Persons planned since the first year.
    pub sum: i64,
}

/// The sum of the plan in the table and in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total {
    /// Persons, all years of the table.
    pub table: i64,
    /// Thousand persons in the article's text.
    pub text_thousand: Decimal,
    /// Table − text, persons.
    pub difference: i64,
}

/// A region's line with the first year as 100.
#[derive(Clone, Debug)]
pub struct Index {
    pub region: RegionIx,
    /// Year and index.
    pub points: Vec<(u16, Ratio)>,
}

/// A region's part of the key.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    pub region: RegionIx,
    /// Persons over all years.
    pub sum: i64,
    /// Percent of the whole plan.
    pub share: Ratio,
}

/// The largest departure from the key.
#[derive(Clone, Copy, Debug)]
pub struct Deviation {
    /// Where.
    pub region: RegionIx,
    /// When.
    pub year: u16,
    /// How much, never negative: percentage points, or persons.
    pub size: Ratio,
}

/// The proof of the fixed key.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Regions × years.
    pub cells: u16,
    /// Largest difference of a share from the region's share in the first year, percentage points.
    pub share: Deviation,
    /// Largest difference of a cell from key × year's total, persons.
    pub persons: Deviation,
}

/// A region's share of the plan beside its share of the population, with the figures that both come from.
#[derive(Clone, Copy, Debug)]
pub struct Share {
    pub region: RegionIx,
    /// Persons planned for the year.
    pub persons: i64,
    /// Inhabitants at the start of the year.
    pub inhabitants: i64,
    /// Percent of the plan of the year.
    pub plan: Ratio,
    /// Percent of the population at the start of the year.
    pub people: Ratio,
    /// Plan ÷ population.
    pub ratio: Ratio,
}

/// A first yearly change that is far larger than all later ones.
#[derive(Clone, Copy, Debug)]
pub struct OutlyingStep {
    /// The second year.
    pub year: u16,
    /// Its change from the first, percent.
    pub change: Ratio,
    /// The year of the largest later change, up or down.
    pub later: u16,
    /// That change, percent.
    pub largest: Ratio,
}

/// The change from the first year to the second, if it is a fall and larger than every later change.
pub fn outlying_first_step() -> Option<OutlyingStep> {
    let path = path();
    let change = |(before, now): (&Step, &Step)| {
        Some((now.year, Ratio::of(now.persons - before.persons, before.persons, 100)?))
    };
    let changes: Vec<(u16, Ratio)> = path.iter().zip(path.iter().skip(1)).filter_map(change).collect();
    let ((year, change), later) = changes.split_first()?;
    let (at, largest) = later.iter().max_by(|a, b| a.1.size().order(&b.1.size()))?;
    let stands_apart = change.rounded(1).scaled < 0 && change.size().order(&largest.size()).is_gt();
    stands_apart.then_some(OutlyingStep { year: *year, change: *change, later: *at, largest: *largest })
}

/// The country's path, year by year.
pub fn path() -> Vec<Step> {
    let mut sum = 0;
    let step = |year| {
        let persons = persons(COUNTRY, year)?;
        sum += persons;
        Some(Step { year, persons, sum })
    };
    years().filter_map(step).collect()
}

/// The sum of the path against the text.
pub fn total() -> Total {
    let table = sum(COUNTRY);
    let text_thousand = dataset::plan_in_text();
    let thousands = text_thousand.with_places(3).scaled;
    Total { table, text_thousand, difference: table - i64::from(thousands) }
}

/// The lines of all regions with the first year as 100.
pub fn index() -> Vec<Index> {
    let line = |region: RegionIx| {
        let first = persons(region, *dataset::years(roles::PLAN).start())?;
        let point = |y| Some((y, Ratio::of(persons(region, y)?, first, 100)?));
        let points = years().filter_map(point).collect();
        Some(Index { region, points })
    };
    regions().filter_map(line).collect()
}

/// The largest gap between two lines of [`index`] in one year, index points, and its year.
pub fn largest_gap() -> Option<(u16, Ratio)> {
    let lines = index();
    let of_year = |year: u16| {
        let all = || lines.iter().flat_map(|l| &l.points);
        let own = || all().filter(|p| p.0 == year).map(|p| p.1);
        let gap = own().max_by(Ratio::order)?.minus(own().min_by(Ratio::order)?);
        Some((year, gap))
    };
    years().filter_map(of_year).max_by(|a, b| a.1.order(&b.1))
}

/// The key: every region's share of the whole plan, largest first.
pub fn parts() -> Vec<Part> {
    let all = sum(COUNTRY);
    let part = |region: RegionIx| {
        let sum = sum(region);
        let share = Ratio::of(sum, all, 100)?;
        Some(Part { region, sum, share })
    };
    let mut parts: Vec<Part> = regions().filter_map(part).collect();
    sort_by(&mut parts, |a, b| b.sum.cmp(&a.sum));
    parts
}

/// How well one key reproduces every cell of Table 1.
pub fn key() -> Option<Key> {
    let first = *dataset::years(roles::PLAN).start();
    let mut cells = 0;
    let mut share: Option<Deviation> = None;
    let mut people: Option<Deviation> = None;
    let all = sum(COUNTRY);
    for region in regions() {
        let (base, base_total) = (persons(region, first)?, persons(COUNTRY, first)?);
        let own = sum(region);
        for year in years() {
            let (here, total) = (persons(region, year)?, persons(COUNTRY, year)?);
            let apart = here * base_total - base * total;
            let points = Ratio::of(apart.abs(), total * base_total, 100)?;
            let off = Ratio::of((here * all - own * total).abs(), all, 1)?;
            widen(&mut share, region, year, points);
            widen(&mut people, region, year, off);
            cells += 1;
        }
    }
    Some(Key { cells, share: share?, persons: people? })
}

/// Shares of the plan beside shares of the population in a year, highest ratio first.
pub fn shares(year: u16) -> Vec<Share> {
    let mut shares: Vec<Share> = regions().filter_map(|region| share(region, year)).collect();
    sort_by(&mut shares, |a, b| b.ratio.order(&a.ratio));
    shares
}

/// A region's share of the plan beside its share of the population in a year; `None` where one of the two is not known.
pub fn share(region: RegionIx, year: u16) -> Option<Share> {
    let (plan, plans) = (persons(region, year)?, persons(COUNTRY, year)?);
    let (own, all) = (inhabitants(region, year)?, inhabitants(COUNTRY, year)?);
    Some(Share {
        region,
        persons: plan,
        inhabitants: own,
        plan: Ratio::of(plan, plans, 100)?,
        people: Ratio::of(own, all, 100)?,
        ratio: Ratio::of(plan * all, plans * own, 1)?,
    })
}

/// Inhabitants at the start of a year. Where the population is published for the parts of a region only, their sum
/// stands for it.
pub fn inhabitants(region: RegionIx, year: u16) -> Option<i64> {
    let of = |ix| dataset::population(ix, year).map(|o| i64::from(o.value.scaled));
    let parts = dataset::region(region).composed_of;
    of(region).or_else(|| {
        let sum: Option<i64> = parts.iter().map(|part| of(*part)).sum();
        sum.filter(|_| !parts.is_empty())
    })
}

fn widen(widest: &mut Option<Deviation>, region: RegionIx, year: u16, size: Ratio) {
    let wider = widest.is_none_or(|w| size.order(&w.size) == Ordering::Greater);
    if wider {
        *widest = Some(Deviation { region, year, size });
    }
}

fn years() -> std::ops::RangeInclusive<u16> {
    dataset::years(roles::PLAN)
}

/// The regions of Table 1.
pub fn regions() -> impl Iterator<Item = RegionIx> {
    let vintage = dataset::vintage(roles::PLAN, *years().start());
    dataset::members(vintage).iter().copied()
}

fn persons(region: RegionIx, year: u16) -> Option<i64> {
    let found = dataset::observation(roles::PLAN, region, year)?;
    Some(i64::from(found.value.scaled))
}

/// Persons planned over all years.
pub fn sum(region: RegionIx) -> i64 {
    years().filter_map(|year| persons(region, year)).sum()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// (53,139 − 84,826) ÷ 84,826 = −37.36 %; the largest later change is (71,628 − 61,934) ÷ 61,934 = 15.65 %.
    #[test]
    fn the_first_year_stands_apart() {
        let odd = outlying_first_step().unwrap();
        assert_eq!((odd.year, odd.change.rounded(2)), (2014, Decimal::new(-3736, 2)));
        assert_eq!((odd.later, odd.largest.rounded(2)), (2019, Decimal::new(1565, 2)));
    }

    /// 7,304 of 84,826 persons and 778,145 of 16,910,246 inhabitants.
    #[test]
    fn a_share_carries_its_inputs() {
        let share = share(dataset::region_by_id("KZ-AST").unwrap(), 2013).unwrap();
        assert_eq!((share.persons, share.inhabitants), (7_304, 778_145));
        assert_eq!(share.ratio.rounded(4), Decimal::new(18_712, 4));
    }
}
