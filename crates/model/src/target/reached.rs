//! When a target was first reached, whether it was kept since, and its whole history.

use super::rule::holds;
use super::series::{Actual, actual, points};
use dataset::{Rule, Status};
use text::Decimal;

/// The history of a target up to a year. Years without a figure count neither way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The first year whose figure kept the promise.
    pub first: u16,
    /// That figure.
    pub value: Decimal,
    /// Its reliability.
    pub status: Status,
    /// Later years whose figure did not, with the figures.
    pub lapses: Vec<(u16, Decimal)>,
    /// The year since which every figure has; `None` when the last one does not.
    pub since: Option<u16>,
}

/// Looks through the series up to a year; `None` when the target was never reached.
pub fn reached(rule: &Rule, goal: Decimal, until: u16) -> Option<Reached> {
    let mut found: Option<Reached> = None;
    for (year, datum) in points(rule.series) {
        let Some(value) = datum.value().filter(|_| year <= until) else {
            continue;
        };
        match (&mut found, holds(value, goal, rule)) {
            (None, true) => {
                let status = actual(rule.series, year).map_or(Status::Published, |a| a.status);
                found = Some(Reached { first: year, value, status, lapses: Vec::new(), since: Some(year) });
            }
            (Some(known), true) => known.since = known.since.or(Some(year)),
            (Some(known), false) => {
                known.lapses.push((year, value));
                known.since = None;
            }
            (None, false) => {}
        }
    }
    found
}

/// Years one after another in which a target was kept, was not, or has no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// Whether the promise was kept; `None` without a figure.
    pub kept: Option<bool>,
    /// The first year.
    pub from: u16,
    /// The last year.
    pub to: u16,
    /// The figure of the first year.
    pub value: Option<Decimal>,
}

/// The whole history of a target, from the first year that kept it to the last figure of its series.
pub fn history(rule: &Rule, goal: Decimal) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (year, datum) in points(rule.series) {
        let value = datum.value();
        let kept = value.map(|value| holds(value, goal, rule));
        match runs.last_mut() {
            None if kept != Some(true) => {}
            Some(run) if run.kept == kept => run.to = year,
            _ => runs.push(Run { kept, from: year, to: year, value }),
        }
    }
    runs
}

/// A year of the programme or after it, beside its target.
#[derive(Clone, Copy, Debug)]
pub struct Year {
    pub year: u16,
    /// Its figure; `None` where none was found.
    pub actual: Option<Actual>,
    /// Whether the figure kept the promise; `None` without a figure.
    pub kept: Option<bool>,
}

/// Every year from the start of the programme to the last figure of the series, gaps included.
pub fn by_year(rule: &Rule, goal: Decimal) -> Vec<Year> {
    let years = points(rule.series).into_iter().map(|(year, _)| year).filter(|year| *year >= rule.start);
    let one = |year| {
        let actual = actual(rule.series, year);
        Year { year, actual, kept: actual.map(|found| holds(found.value, goal, rule)) }
    };
    years.map(one).collect()
}
