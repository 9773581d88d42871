//! What became of all targets together, by counting their statuses.

use super::{Status, coverage, trackers};
use dataset::Status as Reliability;

/// How many targets came to what. The targets of coverage count as one, whatever the categories and years.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The first and the last year that a target was set for.
    pub years: (u16, u16),
    /// Met by a published figure.
    pub met: u8,
    /// Met by a figure that we computed.
    pub computed: u8,
    /// Not met: close, behind or missed.
    pub missed: u8,
    /// No figure was found.
    pub silent: u8,
}

impl Tally {
    /// All targets.
    pub const fn all(&self) -> u8 {
        self.met + self.computed + self.missed + self.silent
    }
}

/// Counts the targets, each in its own year.
pub fn tally() -> Tally {
    let years = || dataset::targets().iter().map(|target| target.year);
    let mut found = Tally {
        years: (years().min().unwrap_or(0), years().max().unwrap_or(0)),
        silent: u8::from(!coverage().is_empty()),
        ..Tally::default()
    };
    for of in trackers() {
        let computed = of.actual.is_some_and(|actual| actual.status == Reliability::Derived);
        *match of.status {
            Status::Met if computed => &mut found.computed,
            Status::Met => &mut found.met,
            Status::Close | Status::Behind | Status::Missed => &mut found.missed,
            Status::NoTarget | Status::NotReported | Status::NotDue => &mut found.silent,
        } += 1;
    }
    found
}
