//! The rule of a status: F = actual ÷ target, or target ÷ actual where lower is better.
//!
//! F is kept as a fraction of integers; a status follows from the fraction, never from the printed percentage.

use std::cmp::Ordering;

use super::Status;
use dataset::Rule;
use text::Decimal;

/// How much of a target was reached, as an exact fraction of two positive figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fulfilment {
    /// What is above the line, with the decimals of its source.
    pub above: Decimal,
    /// What is below the line.
    pub below: Decimal,
    part: i64,
    whole: i64,
}

impl Fulfilment {
    /// `None` where a figure is missing or the quotient says nothing: below zero, or division by zero.
    pub fn of(actual: Option<Decimal>, goal: Option<Decimal>, rule: &Rule) -> Option<Fulfilment> {
        let (actual, goal) = (actual?, goal?);
        let (above, below) = if rule.lower_is_better { (goal, actual) } else { (actual, goal) };
        let places = above.places.max(below.places);
        let part = i64::from(above.with_places(places).scaled);
        let whole = i64::from(below.with_places(places).scaled);
        (part >= 0 && whole > 0).then_some(Fulfilment { above, below, part, whole })
    }

    /// True from so many percent.
    pub const fn reaches(&self, percent: u16) -> bool {
        self.part * 100 >= percent as i64 * self.whole
    }

    /// True over so many percent.
    pub const fn exceeds(&self, percent: u16) -> bool {
        self.part * 100 > percent as i64 * self.whole
    }

    /// Percent, with one decimal unless it is whole. It is never rounded up over a threshold of the rule.
    pub fn percent(&self, rule: &Rule) -> Decimal {
        let Some(shown) = Decimal::ratio(self.part, self.whole, 100, 1) else {
            return Decimal::whole(i32::MAX);
        };
        let marks = [rule.met, rule.close, rule.behind];
        let over = |mark: &u16| !self.reaches(*mark) && shown.scaled >= i32::from(*mark) * 10;
        if marks.iter().any(over) {
            return Decimal::new(shown.scaled - 1, 1);
        }
        let whole = || Decimal::ratio(self.part, self.whole, 100, 0);
        match self.part * 100 % self.whole {
            0 => whole().unwrap_or(shown),
            _ => shown,
        }
    }
}

/// True when a figure keeps the promise.
pub fn holds(actual: Decimal, goal: Decimal, rule: &Rule) -> bool {
    match actual.order(&goal) {
        Ordering::Equal => true,
        Ordering::Less => rule.lower_is_better,
        Ordering::Greater => !rule.lower_is_better,
    }
}

/// The status of a figure against a promise. Where F says nothing, keeping the promise is all that counts.
pub fn judge(actual: Option<Decimal>, goal: Option<Decimal>, rule: &Rule, due: bool) -> Status {
    let Some(promised) = goal else {
        return Status::NoTarget;
    };
    if !due {
        return Status::NotDue;
    }
    let Some(figure) = actual else {
        return Status::NotReported;
    };
    match Fulfilment::of(actual, goal, rule) {
        Some(f) if f.reaches(rule.met) => Status::Met,
        Some(f) if f.reaches(rule.close) => Status::Close,
        Some(f) if f.reaches(rule.behind) => Status::Behind,
        None if holds(figure, promised, rule) => Status::Met,
        _ => Status::Missed,
    }
}
