//! One measure in one year, of everybody or of a group, in the borders of that year: what a map, a ranking or a table shows.
//!
//! Invariant: a slice has one row per region of its vintage, in the order of `dataset::members`.

use super::classes::Classes;
use super::groups;
use super::rank::{Rank, ranks};
use super::subject::Subject;
use dataset::{COUNTRY, Group, Measure, Observation, RegionIx, Status, Target, Vintage};
use text::{Decimal, sort_by};

/// What is known of a region in a year. Withheld figures do not occur in the present tables; they have
/// their own look so that a later table can carry them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Datum {
    /// A figure, zero included.
    Value(Observation),
    /// The publisher has a gap.
    NotPublished,
    /// The region did not exist in that year.
    DidNotExist,
    /// Published as confidential.
    Withheld,
    /// Published for parts of the region only, and the parts' figures cannot be put together.
    NotComparable,
}

impl Datum {
    /// The figure, if there is one.
    pub fn value(self) -> Option<Decimal> {
        match self {
            Datum::Value(o) => Some(o.value),
            _ => None,
        }
    }
}

/// A region's line in a slice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    pub region: RegionIx,
    /// Its figure or the reason why there is none.
    pub datum: Datum,
    /// Class 1 to 5 of a rate; `None` for counts and gaps.
    pub class: Option<u8>,
    /// Place from the highest figure down; ties share a place.
    pub rank: Option<Rank>,
}

/// One measure in one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slice {
    pub measure: Measure,
    /// The part of the population; `None` for everybody.
    pub group: Option<Group>,
    pub year: u16,
    /// The borders.
    pub vintage: Vintage,
    /// The classes of a rate; `None` for counts.
    pub classes: Option<Classes>,
    /// One row per region of the vintage.
    pub rows: Vec<Row>,
    /// The country's own figure, as published.
    pub national: Datum,
}

impl Slice {
    /// Reads a measure and a year; a year outside the measure's span gives rows without figures.
    pub fn of(subject: impl Into<Subject>, year: u16) -> Slice {
        let subject = subject.into();
        Slice::built(subject, year, dataset::vintage(subject.measure, year), datum)
    }

    /// The same in given borders; `figure` says what is known of a region.
    pub(super) fn built(
        subject: Subject,
        year: u16,
        vintage: Vintage,
        figure: fn(Subject, RegionIx, u16) -> Datum,
    ) -> Slice {
        let members = dataset::members(vintage);
        let data: Vec<Datum> = members.iter().map(|&r| figure(subject, r, year)).collect();
        let values: Vec<Option<Decimal>> = data.iter().map(|d| d.value()).collect();
        let rows = members
            .iter()
            .zip(data)
            .zip(ranks(&values))
            .map(|((&region, datum), rank)| Row { region, datum, class: None, rank })
            .collect();
        let Subject { measure, group } = subject;
        let national = datum(subject, COUNTRY, year);
        let slice = Slice { measure, group, year, vintage, classes: None, rows, national };
        slice.classed(Classes::of(subject))
    }

    /// The same in classes made from its year alone, where that year has enough different figures.
    pub fn in_classes_of_year(self) -> Slice {
        let classes = self.classes.and_then(|_| Classes::of_year(self.subject(), self.year)).or(self.classes);
        self.classed(classes)
    }

    fn classed(mut self, classes: Option<Classes>) -> Slice {
        self.classes = classes;
        for row in &mut self.rows {
            row.class = row.datum.value().zip(classes).map(|(value, classes)| classes.class_of(value));
        }
        self
    }

    /// Measure and group.
    pub fn subject(&self) -> Subject {
        Subject { measure: self.measure, group: self.group }
    }

    /// The national target, where it holds for those whose figures these are.
    pub fn target(&self) -> Option<&'static Target> {
        self.subject().target()
    }

    /// What is known of any region in the year, whatever the borders of the slice.
    pub fn known(&self, region: RegionIx) -> Datum {
        datum(self.subject(), region, self.year)
    }

    /// The row of a region, if it belongs to these borders.
    pub fn row(&self, region: RegionIx) -> Option<&Row> {
        self.rows.iter().find(|r| r.region == region)
    }

    /// How many regions have a figure.
    pub fn counted(&self) -> usize {
        self.rows.iter().filter(|r| r.datum.value().is_some()).count()
    }

    /// The note that belongs to every figure of the regions alike, if there is one: it is said once and not marked on each.
    pub fn shared_status(&self) -> Option<Status> {
        let mut found = self.rows.iter().filter_map(|row| match row.datum {
            Datum::Value(o) => Some(o.status),
            _ => None,
        });
        let first = found.next().filter(|status| *status != Status::Published)?;
        found.all(|status| status == first).then_some(first)
    }

    /// Rows from the highest figure down, those without a figure last. Ties keep the order of `by_name`.
    pub fn ranked(&self, by_name: impl Fn(RegionIx, RegionIx) -> std::cmp::Ordering) -> Vec<&Row> {
        let mut rows: Vec<&Row> = self.rows.iter().collect();
        sort_by(&mut rows, |a, b| {
            let place = |r: &Row| r.rank.map_or(u8::MAX, |k| k.first);
            place(a).cmp(&place(b)).then_with(|| by_name(a.region, b.region))
        });
        rows
    }
}

/// A region's figure in a year, or why there is none.
pub fn datum(subject: impl Into<Subject>, region: RegionIx, year: u16) -> Datum {
    let Subject { measure, group } = subject.into();
    if let Some(group) = group {
        return groups::datum(measure, group, region, year);
    }
    if let Some(found) = dataset::observation(measure, region, year) {
        return Datum::Value(found);
    }
    let existed = region == COUNTRY || dataset::members(dataset::vintage(measure, year)).contains(&region);
    if existed { Datum::NotPublished } else { Datum::DidNotExist }
}
