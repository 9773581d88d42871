//! COMPARABLE REGIONS: the figures of later regions put together again into the region that they came from, so that
//! years with different borders can be compared.
//!
//! Invariant: counts are added, and only when every part was published; a figure per inhabitants is divided anew
//! from published counts; any other rate is never put together, least of all averaged.

use super::lineage::in_vintage;
use super::slice::{self, Datum, Slice};
use super::subject::Subject;
use dataset::{COUNTRY, Measure, MeasureKind, Observation, RegionIx, Status, Vintage, roles};
use text::Decimal;

/// How a measure is composed, which decides whether its figures can be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Composition {
    /// A number of people.
    Count,
    /// A published count by a published number of inhabitants.
    PerInhabitants,
    /// A rate of which only the quotient was published, or a quotient of shares.
    Rate,
}

/// What a measure is made of.
pub fn composition(measure: Measure) -> Composition {
    match measure.kind() {
        MeasureKind::Count => Composition::Count,
        MeasureKind::PerInhabitants => Composition::PerInhabitants,
        _ => Composition::Rate,
    }
}

/// The borders in which a year can be compared: those of the earlier of two years; with one year alone, the first
/// that the measure has.
pub fn common(measure: Measure, year: u16, with: Option<u16>) -> Vintage {
    let other = with.unwrap_or(*dataset::years(measure).start());
    dataset::vintage(measure, year).min(dataset::vintage(measure, other))
}

/// True when the borders of a measure change over the years.
pub fn change(measure: Measure) -> bool {
    let span = dataset::years(measure);
    dataset::vintage(measure, *span.start()) != dataset::vintage(measure, *span.end())
}

/// True when a slice shows earlier borders than those its figures were published in.
pub fn is_merged(slice: &Slice) -> bool {
    slice.vintage < dataset::vintage(slice.measure, slice.year)
}

/// A measure and a year in given borders, never later than those of the year.
pub fn onto(subject: impl Into<Subject>, year: u16, vintage: Vintage) -> Slice {
    let subject = subject.into();
    if vintage >= dataset::vintage(subject.measure, year) {
        return Slice::of(subject, year);
    }
    Slice::built(subject, year, vintage, datum)
}

/// What is known of a region in a year, its parts put together where it was divided by then.
pub fn datum(subject: impl Into<Subject>, region: RegionIx, year: u16) -> Datum {
    let subject = subject.into();
    let known = slice::datum(subject, region, year);
    if known != Datum::DidNotExist || region == COUNTRY {
        return known;
    }
    let measure = subject.measure;
    let parts = parts(measure, region, year);
    let figures: Vec<Datum> = parts.iter().map(|p| slice::datum(subject, *p, year)).collect();
    match composition(measure) {
        _ if subject.group.is_some() => apart(&figures),
        Composition::Count => added(&figures),
        Composition::PerInhabitants => {
            let counts: Vec<Datum> = parts.iter().map(|p| slice::datum(roles::PLAN, *p, year)).collect();
            let people: Vec<Datum> = parts.iter().map(|p| inhabitants(*p, year)).collect();
            divided(added(&counts), added(&people), 10_000, dataset::table(measure).places)
        }
        Composition::Rate => apart(&figures),
    }
}

/// The later regions that cover a region's territory in a year; empty where it still exists.
pub fn parts(measure: Measure, region: RegionIx, year: u16) -> Vec<RegionIx> {
    let now = dataset::vintage(measure, year);
    let heirs = dataset::region(region).composed_of;
    in_vintage(region, now).into_iter().filter(|unit| heirs.contains(unit)).collect()
}

/// The sum of counts. One part without a figure leaves the whole without one; a doubt about a part is a doubt
/// about the whole.
pub fn added(parts: &[Datum]) -> Datum {
    let mut total: Option<Observation> = None;
    for part in parts {
        let Datum::Value(found) = *part else {
            return *part;
        };
        let before = total.map_or(Decimal::whole(0), |t| t.value);
        let doubt = total.map_or(Status::Derived, |t| t.status);
        let status = match (doubt, found.status) {
            (Status::Derived, Status::Published) => Status::Derived,
            (Status::Derived, other) => other,
            (other, _) => other,
        };
        total = before.plus(found.value).map(|value| Observation { value, status });
        if total.is_none() {
            return Datum::NotComparable;
        }
    }
    total.map_or(Datum::DidNotExist, Datum::Value)
}

/// One count by another, times `per`, rounded to `places`.
pub fn divided(count: Datum, by: Datum, per: i64, places: u8) -> Datum {
    let (Datum::Value(count), Datum::Value(by)) = (count, by) else {
        return if count.value().is_none() { count } else { by };
    };
    let whole = |o: Observation| i64::from(o.value.with_places(0).scaled);
    let quotient = Decimal::ratio(whole(count), whole(by), per, places);
    let status = if count.status == Status::Derived { by.status } else { count.status };
    quotient.map_or(Datum::NotComparable, |value| Datum::Value(Observation { value, status }))
}

/// Rates stay apart: nothing where nothing was published, else what cannot be put together.
fn apart(parts: &[Datum]) -> Datum {
    let known = parts.iter().any(|part| part.value().is_some());
    match parts.first() {
        Some(_) if known => Datum::NotComparable,
        Some(gap) => *gap,
        None => Datum::DidNotExist,
    }
}

fn inhabitants(region: RegionIx, year: u16) -> Datum {
    dataset::population(region, year).map_or(Datum::NotPublished, Datum::Value)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn value(scaled: i32, places: u8, status: Status) -> Datum {
        Datum::Value(Observation { value: Decimal::new(scaled, places), status })
    }

    fn count(persons: i32) -> Datum {
        value(persons, 0, Status::Published)
    }

    #[test]
    fn counts_are_added_and_say_that_they_were() {
        assert_eq!(added(&[count(1_200), count(340)]), value(1_540, 0, Status::Derived));
        assert_eq!(added(&[count(0), count(0)]), value(0, 0, Status::Derived));
    }

    #[test]
    fn a_part_without_a_figure_leaves_the_whole_without_one() {
        assert_eq!(added(&[count(1_200), Datum::NotPublished]), Datum::NotPublished);
        assert_eq!(added(&[Datum::Withheld, count(5)]), Datum::Withheld);
        assert_eq!(added(&[]), Datum::DidNotExist);
    }

    #[test]
    fn a_doubt_about_a_part_is_a_doubt_about_the_whole() {
        let doubted = value(7, 0, Status::Suspect);
        assert_eq!(added(&[count(5), doubted]), value(12, 0, Status::Suspect));
        assert_eq!(added(&[doubted, count(5)]), value(12, 0, Status::Suspect));
    }

    #[test]
    fn a_sum_that_has_no_room_is_no_figure() {
        assert_eq!(added(&[count(i32::MAX), count(1)]), Datum::NotComparable);
    }

    /// 30 of 1,000 and 10 of 3,000 are 40 of 4,000: 100 per 10,000. The average of 300 and 33.3 would be 166.7.
    #[test]
    fn a_figure_per_inhabitants_is_divided_anew_and_not_averaged() {
        let counts = added(&[count(30), count(10)]);
        let people = added(&[count(1_000), count(3_000)]);
        assert_eq!(divided(counts, people, 10_000, 1), value(1_000, 1, Status::Derived));
        assert_eq!(divided(counts, Datum::NotPublished, 10_000, 1), Datum::NotPublished);
        assert_eq!(divided(Datum::NotPublished, people, 10_000, 1), Datum::NotPublished);
        assert_eq!(divided(counts, count(0), 10_000, 1), Datum::NotComparable);
    }

    #[test]
    fn rates_are_never_put_together() {
        let rate = |scaled| value(scaled, 1, Status::Published);
        assert_eq!(apart(&[rate(50), rate(52)]), Datum::NotComparable);
        // Equal parts are no exception: the published figures are rounded.
        assert_eq!(apart(&[rate(50), rate(50)]), Datum::NotComparable);
        assert_eq!(apart(&[rate(50), Datum::NotPublished]), Datum::NotComparable);
        assert_eq!(apart(&[Datum::NotPublished, Datum::NotPublished]), Datum::NotPublished);
    }
}
