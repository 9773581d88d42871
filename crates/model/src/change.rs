//! THE CHANGE between two years of a measure, region by region, within the same borders.
//!
//! Invariant: a change is the later figure minus the earlier one, both as shown for those years; nothing where
//! either is missing, and none at all across different borders or methods.

use super::slice::{Datum, Slice, datum};
use super::subject::Subject;
use dataset::{COUNTRY, Group, Measure, RegionIx, Vintage};
use text::{Decimal, sort_by};

/// Two years of a measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub measure: Measure,
    /// The part of the population; `None` for everybody.
    pub group: Option<Group>,
    /// The earlier year.
    pub from: u16,
    /// The later year.
    pub to: u16,
    /// The borders of both.
    pub vintage: Vintage,
    /// One a region of the borders, in their order.
    pub shifts: Vec<Shift>,
    pub national: Shift,
}

/// A region's two figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    pub region: RegionIx,
    /// The earlier figure.
    pub from: Datum,
    /// The later figure.
    pub to: Datum,
}

impl Shift {
    /// The later figure minus the earlier one: percentage points of a rate.
    pub fn by(&self) -> Option<Decimal> {
        Some(self.to.value()?.minus(self.from.value()?))
    }

    /// The same in percent of the earlier figure, with one decimal; `None` from zero.
    pub fn percent(&self) -> Option<Decimal> {
        let (by, from) = (self.by()?, self.from.value()?);
        let places = by.places.max(from.places);
        let scaled = |d: Decimal| i64::from(d.with_places(places).scaled);
        Decimal::ratio(scaled(by), scaled(from), 100, 1)
    }

    /// Why there is no change: the first of the two figures that is missing.
    pub fn gap(&self) -> Option<Datum> {
        [self.from, self.to].into_iter().find(|d| d.value().is_none())
    }
}

impl Change {
    /// Measure and group.
    pub fn subject(&self) -> Subject {
        Subject { measure: self.measure, group: self.group }
    }
}

/// The change between two slices of a measure, whichever is the earlier; `None` across different borders or methods
/// and within one year.
pub fn between(one: &Slice, other: &Slice) -> Option<Change> {
    if one.vintage != other.vintage || one.year == other.year || one.subject() != other.subject() {
        return None;
    }
    let (from, to) = if one.year < other.year { (one, other) } else { (other, one) };
    if method_between(one.measure, from.year, to.year).is_some() {
        return None;
    }
    let pairs = from.rows.iter().zip(&to.rows);
    Some(Change {
        measure: one.measure,
        group: one.group,
        from: from.year,
        to: to.year,
        vintage: one.vintage,
        shifts: pairs.map(|(a, b)| Shift { region: a.region, from: a.datum, to: b.datum }).collect(),
        national: Shift { region: COUNTRY, from: from.national, to: to.national },
    })
}

/// The change of the country, or of a region whose territory is the same in the borders of both; `None` where it is not, and
/// across different methods.
pub fn of_region(one: &Slice, other: &Slice, region: RegionIx) -> Option<Shift> {
    let same = one.subject() == other.subject() && one.year != other.year;
    if !same || method_between(one.measure, one.year, other.year).is_some() {
        return None;
    }
    let (from, to) = if one.year < other.year { (one, other) } else { (other, one) };
    let figure = |slice: &Slice| match region {
        COUNTRY => Some(slice.national),
        _ => slice.row(region).map(|row| row.datum),
    };
    Some(Shift { region, from: figure(from)?, to: figure(to)? })
}

/// The year between two others from which a measure was taken by another method.
pub fn method_between(measure: Measure, one: u16, other: u16) -> Option<u16> {
    measure.method_break().filter(|cut| (one.min(other) + 1..=one.max(other)).contains(cut))
}

/// Classes of change: up to `near` in either direction is about the same, from `far` on is much. Set once for a
/// measure from the changes between any two years of a region, so that a colour means the same for every pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steps {
    /// The largest change that is about none.
    pub near: Decimal,
    /// The smallest change that is large.
    pub far: Decimal,
}

impl Steps {
    /// The steps of a measure: a third of all changes are no larger than `near`, a fifth no smaller than `far`.
    pub fn of(subject: impl Into<Subject>) -> Steps {
        let subject = subject.into();
        let measure = subject.measure;
        let places = dataset::table(measure).places;
        let mut all: Vec<i32> = Vec::new();
        for (region, _) in dataset::regions().filter(|(ix, _)| *ix != COUNTRY) {
            let figures = dataset::years(measure).filter_map(|y| datum(subject, region, y).value());
            let figures: Vec<i32> = figures.map(|value| value.with_places(places).scaled).collect();
            for (at, later) in figures.iter().enumerate() {
                all.extend(figures.iter().take(at).map(|earlier| (later - earlier).abs()));
            }
        }
        sort_by(&mut all, |a, b| a.cmp(b));
        let near = all.get(all.len() / 3).copied().unwrap_or(0);
        let far = all.get(all.len() * 4 / 5).copied().unwrap_or(0).max(near + 2);
        Steps { near: Decimal::new(near, places), far: Decimal::new(far, places) }
    }

    /// The class of a change: 1 rose much, 2 rose, 3 about the same, 4 fell, 5 fell much.
    pub fn class(&self, by: Decimal) -> u8 {
        let size = Decimal::new(by.scaled.abs(), by.places);
        match (by.scaled > 0, size <= self.near, size >= self.far) {
            (_, true, _) => 3,
            (true, _, true) => 1,
            (true, _, false) => 2,
            (false, _, true) => 5,
            (false, _, false) => 4,
        }
    }

    /// The classes from the largest fall to the largest rise: class, lowest and highest printable change.
    pub fn ranges(&self) -> [(u8, Option<Decimal>, Option<Decimal>); 5] {
        let at = |scaled: i32| Some(Decimal::new(scaled, self.near.places));
        let (near, far) = (self.near.scaled, self.far.scaled);
        [
            (5, None, at(-far)),
            (4, at(1 - far), at(-near - 1)),
            (3, at(-near), at(near)),
            (2, at(near + 1), at(far - 1)),
            (1, at(far), None),
        ]
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::borders;
    use dataset::roles;

    #[test]
    fn the_later_year_is_compared_with_the_earlier_whichever_is_chosen() {
        let slice = |year| Slice::of(roles::UNEMPLOYMENT, year);
        let change = between(&slice(2016), &slice(2013)).unwrap();
        assert_eq!((change.from, change.to), (2013, 2016));
        assert_eq!(between(&slice(2013), &slice(2016)).unwrap(), change);
        // 5.2 and 5.0 are printed for the country.
        assert_eq!(change.national.by(), Some(Decimal::new(-2, 1)));
    }

    #[test]
    fn different_borders_have_no_change_before_they_are_made_comparable() {
        let slice = |year| Slice::of(roles::UNEMPLOYMENT, year);
        assert_eq!(between(&slice(2016), &slice(2023)), None);
        let onto = |year| borders::onto(roles::UNEMPLOYMENT, year, Vintage::OLDEST);
        let change = between(&onto(2016), &onto(2023)).unwrap();
        let missing = change.shifts.iter().filter(|s| s.by().is_none());
        assert!(missing.clone().all(|s| s.gap() == Some(Datum::NotComparable)));
        assert_eq!(missing.count(), 4);
    }

    #[test]
    fn a_change_of_method_is_no_change_of_the_figure() {
        let slice = |year| borders::onto(roles::POVERTY, year, Vintage::OLDEST);
        assert_eq!(between(&slice(2017), &slice(2018)), None);
        assert!(between(&slice(2013), &slice(2017)).is_some());
        assert!(between(&slice(2018), &slice(2021)).is_some());
        assert_eq!(method_between(roles::POVERTY, 2023, 2016), Some(2018));
    }

    #[test]
    fn every_printable_change_has_one_class() {
        for measure in dataset::measures() {
            let steps = Steps::of(measure);
            let ranges = steps.ranges();
            for scaled in -400..400 {
                let by = Decimal::new(scaled, steps.near.places);
                let holds = |(_, low, high): &&(u8, Option<Decimal>, Option<Decimal>)| {
                    low.is_none_or(|l| by >= l) && high.is_none_or(|h| by <= h)
                };
                let found: Vec<u8> = ranges.iter().filter(holds).map(|r| r.0).collect();
                assert_eq!(found, [steps.class(by)], "{measure:?} {scaled}");
            }
        }
    }
}
