//! Before a target's year: the distance covered against the distance expected.
//!
//! Covered D = (c − b) ÷ (T − b), expected E = (t − t₀) ÷ (t_T − t₀), with b the baseline, c the figure of the
//! year, T the target. Linear, so it works with zeros and changes of sign.

use super::rule::holds;
use dataset::Rule;
use text::Decimal;

/// How far a year is on the way to its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Track {
    /// The figure keeps the promise already.
    Reached,
    /// As much as expected was covered, or nearly.
    OnTrack,
    /// A good part of it.
    Partly,
    /// Less.
    Off,
}

/// Distance covered and expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// D, percent; below zero when the figure moved away. `None` when the baseline kept the promise already.
    pub covered: Option<Decimal>,
    /// E, percent.
    pub expected: Decimal,
    /// What follows from the two.
    pub track: Track,
}

/// The pace of a year between the baseline and the target's year; `None` outside. `span`: baseline, year, target's
/// year.
pub fn pace(
    baseline: Decimal,
    current: Decimal,
    goal: Decimal,
    span: (u16, u16, u16),
    rule: &Rule,
) -> Option<Pace> {
    let (from, year, to) = span;
    if year <= from || year >= to {
        return None;
    }
    let (gone, way) = (i64::from(year - from), i64::from(to - from));
    let expected = percent(gone, way)?;
    let places = baseline.places.max(current.places).max(goal.places);
    let whole = |d: Decimal| i64::from(d.with_places(places).scaled);
    let (done, need) = (whole(current) - whole(baseline), whole(goal) - whole(baseline));
    let (done, need) = if need < 0 { (-done, -need) } else { (done, need) };
    let from_share = |share: u16| done * 100 * way >= i64::from(share) * gone * need;
    let had = holds(baseline, goal, rule);
    let track = match (holds(current, goal, rule), had) {
        (true, _) => Track::Reached,
        (false, true) => Track::Off,
        _ if from_share(rule.on_track) => Track::OnTrack,
        _ if from_share(rule.partly) => Track::Partly,
        _ => Track::Off,
    };
    Some(Pace { covered: if had { None } else { percent(done, need) }, expected, track })
}

/// Percent with one decimal, without it when it is whole.
fn percent(part: i64, whole: i64) -> Option<Decimal> {
    let places = u8::from(part * 100 % whole.max(1) != 0);
    Decimal::ratio(part, whole, 100, places)
}
