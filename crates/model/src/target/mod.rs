//! Was a promise kept, by how much, since when, and how do we know: a target against its series in one year.
//!
//! Thresholds, baselines and directions come from `data/target-rules.csv`. Figures are compared as exact integers;
//! a rounded percentage never decides. Targets are national, so only the country is judged.

mod caution;
mod coverage;
mod open_sdg;
mod pace;
mod reached;
mod rule;
mod series;
mod tally;

pub use caution::Caution;
pub use coverage::{Coverage, coverage};
pub use open_sdg::{OpenSdg, Progress, open_sdg};
pub use pace::{Pace, Track, pace};
pub use reached::{Reached, Run, Year, by_year, history, reached};
pub use rule::{Fulfilment, holds, judge};
pub use series::{Actual, actual, points};
pub use tally::{Tally, tally};

use dataset::{Rule, Series, Target};
use text::Decimal;

/// What became of a target. The words stand in `model::summary::status_word`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// The figure reached the target.
    Met,
    Close,
    Behind,
    /// Far from it.
    Missed,
    /// Nothing was promised for the year.
    NoTarget,
    /// Promised, but nobody published a figure.
    NotReported,
    /// The target's year has not come; see [`Assessment::pace`].
    NotDue,
}

/// A target in one year.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// How it is judged.
    pub rule: &'static Rule,
    /// What was promised; `None` where nothing was, for this year.
    pub goal: Option<&'static Target>,
    /// The year looked at.
    pub year: u16,
    /// What became of it.
    pub status: Status,
    /// The figure of the year, with its reliability and sources.
    pub actual: Option<Actual>,
    /// Actual ÷ target, or target ÷ actual where lower is better; `None` where the quotient says nothing.
    pub fulfilment: Option<Fulfilment>,
    /// Actual − target, in percentage points.
    pub distance: Option<Decimal>,
    /// The figure of the baseline year.
    pub baseline: Option<Actual>,
    /// When the target was first reached, up to the year looked at.
    pub reached: Option<Reached>,
}

impl Assessment {
    /// True where the figure that meets the target is computed by us, not published.
    pub fn is_met_by_ours(&self) -> bool {
        self.status == Status::Met
            && self.actual.is_some_and(|actual| actual.status == dataset::Status::Derived)
    }

    /// The target's figure.
    pub fn goal_value(&self) -> Option<Decimal> {
        self.goal.map(value)
    }

    /// Distance covered against distance expected; only between the baseline and the target's year.
    pub fn pace(&self) -> Option<Pace> {
        let (from, now, to) = self.way()?;
        pace(from.value, now, value(to), (from.year, self.year, to.year), self.rule)
    }

    /// The ratio of growth rates that Open SDG uses, for comparison; up to the target's year.
    pub fn open_sdg(&self) -> Option<OpenSdg> {
        let (from, now, to) = self.way()?;
        open_sdg(from.value, now, value(to), (from.year, self.year, to.year), self.rule.lower_is_better)
    }

    /// What the reader has to know beside the status.
    pub fn cautions(&self) -> Vec<Caution> {
        caution::of(self)
    }

    fn way(&self) -> Option<(Actual, Decimal, &'static Target)> {
        Some((self.baseline?, self.actual?.value, self.goal?))
    }
}

/// A target's figure, percent.
pub const fn value(target: &Target) -> Decimal {
    Decimal::new(target.scaled, target.places)
}

/// A target (`unemployment`, `poverty`, `productive`, `coverage_…`) in a year; `None` for an unknown id.
pub fn assess(id: &str, year: u16) -> Option<Assessment> {
    let rule = dataset::rule(id)?;
    let goal = goal(rule, year);
    let actual = actual(rule.series, year);
    let figure = actual.map(|a| a.value);
    let baseline = rule.baseline.and_then(|from| series::actual(rule.series, from));
    let due = goal.is_none_or(|g| year >= g.year);
    let promised = goal.map(value);
    Some(Assessment {
        rule,
        goal,
        year,
        status: judge(figure, promised, rule, due),
        actual,
        fulfilment: Fulfilment::of(figure, promised, rule),
        distance: figure.zip(promised).map(|(f, p)| f.minus(p)),
        baseline,
        reached: goal.and_then(|g| reached(rule, value(g), year)),
    })
}

/// The targets that have a series, each in its own year, in the order of display.
pub fn trackers() -> Vec<Assessment> {
    let rules = dataset::rules().iter();
    let judged = rules.filter(|r| r.series != Series::Unpublished);
    judged.filter_map(|r| assess(r.target, goal(r, 0)?.year)).collect()
}

/// What was promised: the one target of a series, whatever the year, or that of the year where there are several.
fn goal(rule: &Rule, year: u16) -> Option<&'static Target> {
    let single = rule.series != Series::Unpublished;
    let mut own = dataset::targets().iter().filter(|t| t.id == rule.target);
    own.find(|t| single || t.year == year)
}
