//! A measure of one region over the years, cut where a line must not be joined.

use super::slice::{Datum, datum};
use super::subject::Subject;
use dataset::{Measure, RegionIx, Vintage};

/// First year of each later vintage of a measure: where borders changed.
pub fn border_changes(measure: Measure) -> Vec<(u16, Vintage)> {
    let mut changes = Vec::new();
    let mut before = None;
    for year in dataset::years(measure) {
        let now = dataset::vintage(measure, year);
        if before.is_some_and(|b| b != now) {
            changes.push((year, now));
        }
        before = Some(now);
    }
    changes
}

/// All years of a measure for a region.
pub fn of_region(subject: impl Into<Subject>, region: RegionIx) -> Vec<(u16, Datum)> {
    let subject = subject.into();
    dataset::years(subject.measure).map(|year| (year, datum(subject, region, year))).collect()
}

/// Runs of years with figures that may be joined by a line.
pub fn runs(measure: Measure, points: &[(u16, Datum)]) -> Vec<Vec<(u16, Datum)>> {
    let cut = measure.method_break();
    let mut runs: Vec<Vec<(u16, Datum)>> = Vec::new();
    let mut open = false;
    for &(year, datum) in points {
        if datum.value().is_none() {
            open = false;
            continue;
        }
        if open
            && Some(year) != cut
            && let Some(run) = runs.last_mut()
        {
            run.push((year, datum));
        } else {
            runs.push(vec![(year, datum)]);
        }
        open = true;
    }
    runs
}
