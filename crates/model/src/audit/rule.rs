//! The rules of the verdicts: when two figures agree. All comparisons are exact.

use std::cmp::Ordering;

use dataset::Verdict;
use text::Decimal;

/// Decimals of a computed rate.
const PLACES: u8 = 3;

/// `part ÷ whole × 100`, three decimals.
pub fn percent(part: Decimal, whole: Decimal) -> Option<Decimal> {
    quotient(part, whole, 100, PLACES)
}

/// `above ÷ below × factor`, rounded to `places`.
pub fn quotient(above: Decimal, below: Decimal, factor: i64, places: u8) -> Option<Decimal> {
    let common = above.places.max(below.places);
    let whole = |d: Decimal| i64::from(d.with_places(common).scaled);
    Decimal::ratio(whole(above), whole(below), factor, places)
}

/// The sum with the decimals of its finest part.
pub fn sum(parts: &[Decimal]) -> Decimal {
    let places = parts.iter().map(|p| p.places).max().unwrap_or(0);
    let sum: i64 = parts.iter().map(|p| i64::from(p.with_places(places).scaled)).sum();
    Decimal::new(i32::try_from(sum).unwrap_or(i32::MAX), places)
}

/// A rate agrees when it rounds to what is printed. `exact` is the rate at the decimals of the printed figure.
pub fn rounds(exact: Option<Decimal>, printed: Decimal) -> Verdict {
    if exact.is_some_and(|e| e.order(&printed) == Ordering::Equal) {
        Verdict::Agrees
    } else {
        Verdict::Differs
    }
}

/// A sum of rounded parts agrees when it is equal; one unit of the last printed decimal is rounding.
pub fn adds_up(sum: Decimal, printed: Decimal) -> Verdict {
    let apart = sum.minus(printed);
    if apart.is_zero() {
        return Verdict::Agrees;
    }
    let unit = Decimal::new(1, printed.places);
    if size(apart).order(&unit) == Ordering::Greater { Verdict::Differs } else { Verdict::Rounding }
}

/// Figures that are not rounded agree when they are equal.
pub fn equals(computed: Decimal, printed: Decimal) -> Verdict {
    if computed.minus(printed).is_zero() { Verdict::Agrees } else { Verdict::Differs }
}

/// Two renderings of one rate agree within a tenth of a percentage point.
pub fn near(computed: Decimal, printed: Decimal) -> Verdict {
    let tenth = Decimal::new(1, 1);
    let apart = size(computed.minus(printed));
    if apart.order(&tenth) == Ordering::Greater { Verdict::Differs } else { Verdict::Agrees }
}

/// "More than": the computed figure is higher.
pub fn more_than(computed: Decimal, printed: Decimal) -> Verdict {
    if computed.order(&printed) == Ordering::Greater { Verdict::Agrees } else { Verdict::Differs }
}

/// "About": apart by no more than a tenth of what is printed.
pub fn about(computed: Decimal, printed: Decimal) -> Verdict {
    let apart = i64::from(size(computed.minus(printed)).with_places(3).scaled);
    let whole = i64::from(size(printed).with_places(3).scaled);
    if apart * 10 <= whole { Verdict::Agrees } else { Verdict::Differs }
}

/// Groups of which the text says that they overlap: together they may be more than the whole, never less.
pub fn overlapping(sum: Decimal, printed: Decimal) -> Verdict {
    match adds_up(sum, printed) {
        Verdict::Differs if sum.order(&printed) == Ordering::Greater => Verdict::Overlap,
        other => other,
    }
}

/// Without its sign.
pub fn size(value: Decimal) -> Decimal {
    Decimal::new(value.scaled.saturating_abs(), value.places)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(scaled: i32, places: u8) -> Decimal {
        Decimal::new(scaled, places)
    }

    #[test]
    fn a_sum_may_miss_by_one_unit_of_the_last_decimal() {
        assert_eq!(adds_up(d(7409, 1), d(7408, 1)), Verdict::Rounding);
        assert_eq!(adds_up(d(7410, 1), d(7408, 1)), Verdict::Differs);
        assert_eq!(adds_up(d(7408, 1), d(7408, 1)), Verdict::Agrees);
        assert_eq!(adds_up(d(89748, 4), d(90, 1)), Verdict::Rounding);
    }

    #[test]
    fn groups_may_be_more_than_the_whole_but_not_less() {
        assert_eq!(overlapping(d(222, 2), d(20, 1)), Verdict::Overlap);
        assert_eq!(overlapping(d(18, 1), d(20, 1)), Verdict::Differs);
        assert_eq!(overlapping(d(20, 1), d(20, 1)), Verdict::Agrees);
    }

    #[test]
    fn renderings_agree_within_a_tenth() {
        assert_eq!(near(d(506, 2), d(50, 1)), Verdict::Agrees);
        assert_eq!(near(d(493, 2), d(51, 1)), Verdict::Differs);
    }

    #[test]
    fn claims_are_taken_at_their_word() {
        assert_eq!(more_than(d(242, 2), d(2, 0)), Verdict::Agrees);
        assert_eq!(more_than(d(2, 0), d(2, 0)), Verdict::Differs);
        assert_eq!(about(d(100, 2), d(11, 1)), Verdict::Agrees);
        assert_eq!(about(d(98, 2), d(11, 1)), Verdict::Differs);
    }
}
