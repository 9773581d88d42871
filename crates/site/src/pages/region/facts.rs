//! What is known of a region, as plain values.

use dataset::{COUNTRY, Measure, RegionIx, roles};
use model::{Datum, Rank, Slice, groups, lineage, plan, slice, summary};
use text::{Decimal, Ratio};

/// Rates of two groups.
#[derive(Clone, Copy, Debug)]
pub struct Sexes {
    /// Women, percent.
    pub women: Decimal,
    /// Men, percent.
    pub men: Decimal,
}

impl Sexes {
    /// The rates of a place in a year, where both are published.
    pub fn of(region: RegionIx, year: u16) -> Option<Sexes> {
        let rate = |group| groups::datum(roles::UNEMPLOYMENT, group, region, year).value();
        Some(Sexes { women: rate(roles::FEMALE)?, men: rate(roles::MALE)? })
    }

    /// How far the two are apart, percentage points.
    pub fn gap(&self) -> Decimal {
        size(self.women.minus(self.men))
    }
}

/// A plan over all its years.
#[derive(Clone, Copy, Debug)]
pub struct Planned {
    /// Whose plan it is: the region, or the unit it was part of.
    pub region: RegionIx,
    /// Persons.
    pub sum: i64,
}

/// What is known of a region.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The region, or the country.
    pub region: RegionIx,
    /// The latest year with its unemployment rate.
    pub year: u16,
    /// The unemployment rate of that year, percent.
    pub value: Option<Decimal>,
    /// That of the country; the country has nothing to be compared with.
    pub national: Option<Decimal>,
    /// The rates of women and men in the same year.
    pub sexes: Option<Sexes>,
    /// The poverty rate of the same year, percent, and its place.
    pub poverty: Option<(Decimal, Option<Rank>)>,
    /// The plan that covers the region.
    pub planned: Option<Planned>,
    /// Year, share of the plan and share of the population, percent.
    pub shares: Option<(u16, Ratio, Ratio)>,
    /// The unit it was part of.
    pub parent: Option<RegionIx>,
    /// The units it became.
    pub successors: &'static [RegionIx],
}

impl Facts {
    /// What is known of this region.
    pub fn of(region: RegionIx) -> Facts {
        let year = latest(roles::UNEMPLOYMENT, region);
        let line = lineage::lineage(region);
        let rate = |measure, of| slice::datum(measure, of, year).value();
        let poverty = rate(roles::POVERTY, region).map(|value| {
            let slice = Slice::of(roles::POVERTY, year);
            (value, slice.row(region).and_then(|row| row.rank))
        });
        Facts {
            region,
            year,
            value: rate(roles::UNEMPLOYMENT, region),
            national: rate(roles::UNEMPLOYMENT, COUNTRY).filter(|_| region != COUNTRY),
            sexes: Sexes::of(region, year),
            poverty,
            planned: planned(region, line.parent),
            shares: shares(region),
            parent: line.parent,
            successors: line.successors,
        }
    }

    /// Value minus target, percentage points, and the target.
    pub fn distance(&self) -> Option<(Decimal, &'static dataset::Target)> {
        let target = dataset::target(roles::UNEMPLOYMENT)?;
        Some((self.value?.minus(Decimal::new(target.scaled, target.places)), target))
    }
}

/// The latest year in which a measure has a figure of the region; without any, the measure's last.
pub fn latest(measure: Measure, region: RegionIx) -> u16 {
    let known = |year: &u16| matches!(slice::datum(measure, region, *year), Datum::Value(_));
    dataset::years(measure).rev().find(known).unwrap_or(*dataset::years(measure).end())
}

/// The figure without its sign.
pub fn size(value: Decimal) -> Decimal {
    Decimal::new(value.scaled.saturating_abs(), value.places)
}

fn planned(region: RegionIx, parent: Option<RegionIx>) -> Option<Planned> {
    if region == COUNTRY {
        return Some(Planned { region, sum: plan::total().table });
    }
    let parts = plan::parts();
    let of = |wanted: RegionIx| parts.iter().find(|part| part.region == wanted);
    let part = of(region).or_else(|| of(parent?))?;
    Some(Planned { region: part.region, sum: part.sum })
}

/// In the year of the targets.
fn shares(region: RegionIx) -> Option<(u16, Ratio, Ratio)> {
    let year = dataset::target(roles::UNEMPLOYMENT)?.year;
    let own = summary::share_of_plan(region, year).filter(|_| region != COUNTRY)?;
    Some((year, own, summary::share_of_people(region, year)?))
}
