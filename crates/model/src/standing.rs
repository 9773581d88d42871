//! How one figure stands to another: higher, lower or about the same. One function and one threshold for the whole site.

use std::cmp::Ordering;

use text::Decimal;

/// Differences below this are "about the same", in the unit of the figures: percentage points for shares. A rule of
/// this site: the publisher gives no margins of error.
pub const ABOUT: Decimal = Decimal::new(3, 1);

/// Figures of a survey that lie no further apart than this may differ by chance, percentage points.
pub const CLOSE: Decimal = Decimal::new(10, 1);

/// How a figure stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// By [`ABOUT`] or more above it.
    Higher,
    /// Nearer than [`ABOUT`].
    Same,
    /// By [`ABOUT`] or more below it.
    Lower,
}

/// How `own` stands to `other`.
pub fn standing(own: Decimal, other: Decimal) -> Standing {
    let apart = own.minus(other);
    let size = Decimal::new(apart.scaled.saturating_abs(), apart.places);
    match (size.order(&ABOUT), apart.scaled > 0) {
        (Ordering::Less, _) => Standing::Same,
        (_, true) => Standing::Higher,
        (_, false) => Standing::Lower,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_threshold_itself_is_a_difference() {
        let of = |own, other| standing(Decimal::new(own, 1), Decimal::new(other, 1));
        assert_eq!([of(50, 47), of(49, 47), of(47, 47)], [Standing::Higher, Standing::Same, Standing::Same]);
        assert_eq!([of(45, 47), of(44, 47), of(0, 0)], [Standing::Same, Standing::Lower, Standing::Same]);
        assert_eq!(standing(Decimal::new(988, 2), Decimal::new(58, 1)), Standing::Higher);
    }
}
