//! Exact decimal figures, as printed by their sources.
//!
//! A figure is kept as an integer and a number of places, so 5.0 stays "5.0", equal figures tie, and
//! no binary fraction ever reaches the page.

use std::cmp::Ordering;

/// `scaled / 10^places`, for example 5.3 = `Decimal { scaled: 53, places: 1 }`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decimal {
    /// The figure without its decimal point.
    pub scaled: i32,
    /// Digits after the decimal point, 0 to 4.
    pub places: u8,
}

impl Decimal {
    /// `scaled / 10^places`.
    pub const fn new(scaled: i32, places: u8) -> Self {
        Decimal { scaled, places }
    }

    /// A whole number.
    pub const fn whole(value: i32) -> Self {
        Decimal::new(value, 0)
    }

    /// Nearest binary fraction, for drawing only.
    pub fn to_f64(self) -> f64 {
        f64::from(self.scaled) / pow10(self.places) as f64
    }

    /// The same figure with at least so many places.
    pub fn with_places(self, places: u8) -> Decimal {
        if places > self.places { self.rounded(places) } else { self }
    }

    /// A published figure with other places; rounds half away from zero when there are fewer. A derived value comes
    /// from its [`Ratio`](super::Ratio): rounded twice, it would be another.
    pub fn rounded(self, places: u8) -> Decimal {
        let from = pow10(self.places);
        let to = pow10(places);
        let wide = i64::from(self.scaled) * to;
        let half = from / 2;
        let rounded = (wide + if wide < 0 { -half } else { half }) / from;
        Decimal::new(i32::try_from(rounded).unwrap_or(i32::MAX), places)
    }

    /// `numerator / denominator * factor` rounded half away from zero to `places`; `None` for a zero
    /// denominator or a result outside `i32`.
    pub fn ratio(numerator: i64, denominator: i64, factor: i64, places: u8) -> Option<Decimal> {
        if denominator == 0 {
            return None;
        }
        let wide = i128::from(numerator) * i128::from(factor) * i128::from(pow10(places));
        let den = i128::from(denominator);
        let half = if (wide < 0) == (den < 0) { den.abs() / 2 } else { -(den.abs() / 2) };
        let half = if den < 0 { -half } else { half };
        i32::try_from((wide + half) / den).ok().map(|scaled| Decimal::new(scaled, places))
    }

    /// The difference, with the larger number of places; saturates.
    pub fn minus(self, other: Decimal) -> Decimal {
        let places = self.places.max(other.places);
        let a = self.with_places(places).scaled;
        Decimal::new(a.saturating_sub(other.with_places(places).scaled), places)
    }

    /// The sum, with the larger number of places; `None` when it has no room.
    pub fn plus(self, other: Decimal) -> Option<Decimal> {
        let places = self.places.max(other.places);
        let a = self.with_places(places).scaled;
        let sum = a.checked_add(other.with_places(places).scaled)?;
        Some(Decimal::new(sum, places))
    }

    /// True for exactly zero.
    pub const fn is_zero(self) -> bool {
        self.scaled == 0
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.order(other))
    }
}

impl Decimal {
    /// Numeric order: 5.0 and 5 are equal here, though they print differently.
    pub fn order(&self, other: &Decimal) -> Ordering {
        let left = i64::from(self.scaled) * pow10(other.places);
        let right = i64::from(other.scaled) * pow10(self.places);
        left.cmp(&right)
    }
}

const fn pow10(places: u8) -> i64 {
    10_i64.pow(if places > 9 { 9 } else { places as u32 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_half_away_from_zero() {
        assert_eq!(Decimal::new(125, 2).rounded(1), Decimal::new(13, 1));
        assert_eq!(Decimal::new(-125, 2).rounded(1), Decimal::new(-13, 1));
        assert_eq!(Decimal::new(125, 2).with_places(1), Decimal::new(125, 2));
        assert_eq!(Decimal::ratio(1, 3, 100, 1), Some(Decimal::new(333, 1)));
        assert_eq!(Decimal::ratio(-1, 3, 100, 1), Some(Decimal::new(-333, 1)));
        assert_eq!(Decimal::ratio(1, 0, 100, 1), None);
    }

    #[test]
    fn orders_by_value() {
        assert_eq!(Decimal::new(50, 1).order(&Decimal::whole(5)), Ordering::Equal);
        assert!(Decimal::new(51, 1) > Decimal::whole(5));
        assert_eq!(Decimal::new(52, 1).minus(Decimal::whole(5)), Decimal::new(2, 1));
    }
}
