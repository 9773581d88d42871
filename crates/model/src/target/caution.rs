//! What a reader has to know beside a status. Every caution follows from the tables: the reliability of a figure, a
//! gap, a break of the series, or a word in `data/target-rules.csv`.

use super::series::actual;
use super::{Assessment, Fulfilment};
use dataset::{Series, Status};
use text::{Decimal, Msg};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caution {
    /// A figure that the judgement or its history rests on is not plainly published.
    Reliability {
        year: u16,
        value: Decimal,
        /// Its reliability.
        status: Status,
    },
    /// The figure of the year is that of a quarter.
    Quarter {
        year: u16,
        /// 1 to 4.
        quarter: u8,
    },
    /// Years from the baseline on for which no figure was found.
    Missing(Vec<u16>),
    /// The method changed, the series breaks.
    Break(u16),
    /// The figure is the target itself, to the last printed digit.
    AtTarget,
    /// The target was reached before the programme began.
    ReachedBefore {
        /// First year it was reached.
        year: u16,
        /// First year of the programme.
        start: u16,
    },
    /// The target was reached by far.
    Over,
    /// A caution about the whole series.
    OfRule(Msg),
}

/// The cautions of an assessment, the figure's own first. The baseline itself is not cautioned against unless it
/// has a reliability of its own.
pub(super) fn of(a: &Assessment) -> Vec<Caution> {
    let mut out = Vec::new();
    let from = a.rule.baseline.unwrap_or(a.rule.start);
    let standings = (from..=a.year).rev();
    out.extend(standings.filter_map(|year| unreliable(a.rule.series, year)));
    if let Some(known) = a.actual.filter(|known| known.quarter > 0) {
        let (year, quarter) = (known.year, known.quarter);
        out.push(Caution::Quarter { year, quarter });
    }
    if a.rule.series != Series::Unpublished {
        let lacks = |year: &u16| actual(a.rule.series, *year).is_none();
        let missing: Vec<u16> = (from..=a.year).filter(lacks).collect();
        if !missing.is_empty() {
            out.push(Caution::Missing(missing));
        }
    }
    if let Series::Measure(measure) = a.rule.series {
        out.extend(measure.method_break().map(Caution::Break));
    }
    out.extend(a.distance.filter(|d| d.is_zero()).map(|_| Caution::AtTarget));
    if let Some(known) = a.reached.as_ref().filter(|r| r.first < a.rule.start) {
        let (year, start) = (known.first, a.rule.start);
        out.push(Caution::ReachedBefore { year, start });
    }
    let far = |f: &Fulfilment| f.exceeds(a.rule.over);
    out.extend(a.fulfilment.filter(far).map(|_| Caution::Over));
    out.extend(dataset::caution(a.rule).map(Caution::OfRule));
    out
}

fn unreliable(series: Series, year: u16) -> Option<Caution> {
    let known = actual(series, year)?;
    let (value, status) = (known.value, known.status);
    (status != Status::Published).then_some(Caution::Reliability { year, value, status })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::target::assess;
    use dataset::Rule;

    /// Unemployment was first at 5.0 % in 2014.
    #[test]
    fn reaching_a_target_in_the_first_year_is_not_before_it() {
        let cautions = |start| {
            let mut found = assess("unemployment", 2016).unwrap();
            let rule = *dataset::rule("unemployment").unwrap();
            found.rule = Box::leak(Box::new(Rule { start, ..rule }));
            of(&found)
        };
        let before = |start| Caution::ReachedBefore { year: 2014, start };
        assert!(!cautions(2014).contains(&before(2014)));
        assert!(cautions(2015).contains(&before(2015)));
    }
}
