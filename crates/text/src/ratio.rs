//! Exact quotients: what is derived from published figures, before it is rounded.
//!
//! A derived value stays a [`Ratio`] until it is printed or drawn, so that it is rounded once: 4.647 is 4.6, not 4.65
//! and then 4.7.

use std::cmp::Ordering;

use super::decimal::Decimal;

/// `above / below`.
#[derive(Clone, Copy, Debug)]
pub struct Ratio {
    above: i128,
    /// Positive.
    below: i128,
}

impl Ratio {
    /// `above ÷ below × factor`; `None` for a zero denominator.
    pub fn of(above: i64, below: i64, factor: i64) -> Option<Ratio> {
        let sign = i128::from(below.signum());
        let above = i128::from(above) * i128::from(factor) * sign;
        (below != 0).then_some(Ratio { above, below: i128::from(below) * sign })
    }

    /// Rounded half away from zero; the largest figure there is where the quotient has no room.
    pub fn rounded(self, places: u8) -> Decimal {
        let wide = self.above * 10_i128.pow(u32::from(places.min(9)));
        let half = if wide < 0 { -(self.below / 2) } else { self.below / 2 };
        let rounded = (wide + half) / self.below;
        Decimal::new(i32::try_from(rounded).unwrap_or(i32::MAX), places)
    }

    /// The difference.
    pub fn minus(self, other: Ratio) -> Ratio {
        let above = self.above * other.below - other.above * self.below;
        Ratio { above, below: self.below * other.below }
    }

    /// Without its sign.
    pub fn size(self) -> Ratio {
        Ratio { above: self.above.abs(), ..self }
    }

    pub fn order(&self, other: &Ratio) -> Ordering {
        (self.above * other.below).cmp(&(other.above * self.below))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn is_rounded_once() {
        // Almaty city in the plan of 2013: 3,942 of 84,826 are 4.6472 %.
        let share = Ratio::of(3_942, 84_826, 100).unwrap();
        assert_eq!(share.rounded(1), Decimal::new(46, 1));
        assert_eq!(share.rounded(2), Decimal::new(465, 2));
        assert_eq!(Ratio::of(-1, 8, 10).unwrap().rounded(1), Decimal::new(-13, 1));
        assert_eq!(Ratio::of(1, -8, 10).unwrap().rounded(0), Decimal::new(-1, 0));
        assert!(Ratio::of(1, 0, 100).is_none());
    }

    #[test]
    fn is_exact_in_between() {
        let [third, half] = [Ratio::of(1, 3, 1).unwrap(), Ratio::of(1, 2, 1).unwrap()];
        assert_eq!(half.minus(third).order(&Ratio::of(1, 6, 1).unwrap()), Ordering::Equal);
        assert_eq!(third.order(&half), Ordering::Less);
    }
}
