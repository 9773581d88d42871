//! When a target was first reached, and whether it was kept since.

use super::rule::holds;
use super::series::{actual, points};
use crate::data::{Rule, Status};
use crate::text::Decimal;

/// The history of a target up to a year. Years without a figure count neither way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The first year whose figure kept the promise.
    pub first: u16,
    /// That figure.
    pub value: Decimal,
    /// Its standing.
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
