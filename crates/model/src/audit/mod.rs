//! THE AUDIT: does the source's own arithmetic hold? Every check of `data/audit.md`, computed from the embedded
//! figures.
//!
//! A check is a function of [`Cells`]; nothing is pasted, so a corrected figure corrects its verdict.

mod cells;
mod city;
mod file;
mod found;
mod group;
mod national;
mod plan;
mod rule;
mod statements;
mod text;
pub mod words;

use std::sync::OnceLock;

pub use cells::{Cells, Figure};
pub use dataset::Verdict;
pub use found::{differences, found};
pub use group::{Chapter, Group, Unit};
pub use statements::Statement;

use ::text::{Decimal, Msg};

/// What a check is about, inside its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    Year(u16),
    /// A quarter of a year; 0 is the whole year.
    Period(u16, u8),
    /// A subject of its own: its code and its words.
    Named(&'static str, Msg),
    /// A statement of the text.
    Said(Statement),
}

/// A check with its outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// What is checked, and how.
    pub group: Group,
    /// Where.
    pub at: At,
    /// The working: numbers stand for `#`, in the order of `inputs`; empty where the formula says it all.
    pub working: &'static str,
    /// The numbers of the working.
    pub inputs: Vec<Decimal>,
    /// What comes out.
    pub computed: Option<Decimal>,
    /// What the source prints.
    pub printed: Option<Decimal>,
    /// What both count.
    pub unit: Unit,
    /// The outcome.
    pub verdict: Verdict,
    /// The figures it concerns, the one that is checked first.
    pub concerns: Vec<Figure>,
}

impl Check {
    /// Computed − printed.
    pub fn difference(&self) -> Option<Decimal> {
        self.computed.zip(self.printed).map(|(computed, printed)| computed.minus(printed))
    }

    /// The id of its row: `audit-city-unemployment-2011`.
    pub fn id(&self) -> String {
        let at = match self.at {
            At::Year(year) | At::Period(year, 0) => year.to_string(),
            At::Period(year, quarter) => [&year.to_string(), "-Q", &quarter.to_string()].concat(),
            At::Named(code, _) => code.to_owned(),
            At::Said(statement) => statement.code().to_owned(),
        };
        ["audit-", self.group.code(), "-", &at].concat()
    }

    /// True where the figure or the sentence differs from what it is checked against.
    pub const fn differs(&self) -> bool {
        matches!(self.verdict, Verdict::Differs | Verdict::Rounding | Verdict::Overlap)
    }
}

/// All checks of some figures, by chapter and group.
pub fn checks(cells: &Cells) -> Vec<Check> {
    let mut all = plan::checks(cells);
    all.extend(city::checks(cells));
    all.extend(text::checks(cells));
    all.extend(statements::checks(cells));
    all.extend(national::checks(cells));
    all.extend(file::checks());
    all
}

/// All checks of the embedded figures.
pub fn all() -> &'static [Check] {
    static ALL: OnceLock<Vec<Check>> = OnceLock::new();
    ALL.get_or_init(|| checks(&Cells::embedded()))
}

/// The checks that concern a figure: the first is the gravest.
pub fn concerns(figure: Figure) -> Option<&'static Check> {
    let own = || all().iter().filter(|check| check.concerns.first() == Some(&figure));
    Verdict::ALL.iter().find_map(|verdict| own().find(|check| check.verdict == *verdict))
}

/// How many checks have a verdict; all of them for `None`.
pub fn count(verdict: Option<Verdict>) -> usize {
    all().iter().filter(|check| verdict.is_none_or(|v| check.verdict == v)).count()
}
