//! How one figure compares with another: higher, lower or about the same. One function and one threshold for the whole site.

use std::cmp::Ordering;

use text::Decimal;

/// Differences below this are "about the same", in the unit of the figures: percentage points for shares. A rule of
/// this site: the publisher gives no margins of error.
pub const ABOUT: Decimal = Decimal::new(3, 1);

/// Figures of a survey that lie no further apart than this may differ by chance, percentage points.
pub const CLOSE: Decimal = Decimal::new(10, 1);

/// How a figure compares with another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// By [`ABOUT`] or more above it.
    Higher,
    /// Nearer than [`ABOUT`].
    Same,
    /// By [`ABOUT`] or more below it.
    Lower,
}

/// How `own` compares with `other`.
pub fn compare_figures(own: Decimal, other: Decimal) -> Comparison {
    let apart = own.minus(other);
    let size = Decimal::new(apart.scaled.saturating_abs(), apart.places);
    match (size.order(&ABOUT), apart.scaled > 0) {
        (Ordering::Less, _) => Comparison::Same,
        (_, true) => Comparison::Higher,
        (_, false) => Comparison::Lower,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_threshold_itself_is_a_difference() {
        let of = |own, other| compare_figures(Decimal::new(own, 1), Decimal::new(other, 1));
        assert_eq!(
            [of(50, 47), of(49, 47), of(47, 47)],
            [Comparison::Higher, Comparison::Same, Comparison::Same]
        );
        assert_eq!(
            [of(45, 47), of(44, 47), of(0, 0)],
            [Comparison::Same, Comparison::Lower, Comparison::Same]
        );
        assert_eq!(compare_figures(Decimal::new(988, 2), Decimal::new(58, 1)), Comparison::Higher);
    }
}
