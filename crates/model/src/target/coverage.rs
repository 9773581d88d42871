//! Coverage promised for 2013 to 2015 by category: what was promised stands beside what nobody published.

use super::value;
use dataset::Series;
use text::Decimal;

/// A category and its promises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Id in `data/targets.csv`: `coverage_unemployed`.
    pub id: &'static str,
    /// Year and percent of the category, in the order of years.
    pub promised: Vec<(u16, Decimal)>,
}

/// The categories in the order of display. None of their figures was ever published.
pub fn coverage() -> Vec<Coverage> {
    let rules = dataset::rules().iter();
    let unpublished = rules.filter(|r| r.series == Series::Unpublished);
    let category = |rule: &'static dataset::Rule| {
        let own = dataset::targets().iter().filter(|t| t.id == rule.target);
        Coverage { id: rule.target, promised: own.map(|t| (t.year, value(t))).collect() }
    };
    unpublished.map(category).collect()
}
