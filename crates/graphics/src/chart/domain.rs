//! The span of an axis and its ticks.
//!
//! Invariant: a [`Domain`] is finite, not empty and not huge, whatever it was made from, so an axis can
//! never loop for ever and no point can land on a not-a-number.

use text::Decimal;

/// No axis reaches farther from zero.
const LIMIT: f64 = 1e9;
/// No axis is shorter.
const SHORTEST: f64 = 1e-6;

/// A span of figures, low < high.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Domain {
    low: f64,
    high: f64,
}

/// Where an axis may start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Floor {
    /// At zero: counts, whose bars and areas are compared.
    Zero,
    /// Above zero when the lowest figure is more than half of the highest: rates.
    Free,
}

/// An axis with its ticks, lowest first; the first and last tick are the ends of the domain.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// The span.
    pub domain: Domain,
    /// Exact tick figures with no more places than they need.
    pub ticks: Vec<Decimal>,
}

impl Domain {
    /// The span between two figures in any order. What is not finite counts as 0; an empty span is
    /// widened to 1 around its figure.
    pub fn new(a: f64, b: f64) -> Domain {
        let tame = |v: f64| match v.is_finite() {
            true => v.abs().min(LIMIT).copysign(v),
            false => 0.0,
        };
        let (low, high) = (tame(a).min(tame(b)), tame(a).max(tame(b)));
        if high - low >= SHORTEST {
            return Domain { low, high };
        }
        Domain { low: low - 0.5, high: low + 0.5 }
    }

    /// Lower end.
    pub const fn low(self) -> f64 {
        self.low
    }

    /// Upper end.
    pub const fn high(self) -> f64 {
        self.high
    }

    /// The place of a figure between two pixel positions; figures outside are held at the ends.
    pub fn px(self, value: f64, from_px: f32, to_px: f32) -> f32 {
        // `max` turns a not-a-number into the lower end.
        let value = value.max(self.low).min(self.high);
        let share = (value - self.low) / (self.high - self.low);
        from_px + (to_px - from_px) * share as f32
    }
}

/// A length held between two others. Unlike `clamp` it cannot panic, and brings no words for it along.
pub fn held(length: f32, least: f32, most: f32) -> f32 {
    length.max(least).min(most)
}

impl Scale {
    /// An axis over `values` with at most `most` ticks (at least 3) on round figures, never finer than
    /// the figures themselves. Without any value it runs from 0 to 1.
    pub fn over(values: impl Iterator<Item = Decimal>, floor: Floor, most: usize) -> Scale {
        let values: Vec<Decimal> = values.collect();
        let places = values.iter().map(|v| v.places).max().unwrap_or(0);
        let scaled = || values.iter().map(|v| i64::from(v.with_places(places).scaled));
        let high = scaled().max().unwrap_or(1);
        let low = scaled().min().unwrap_or(0);
        let to_zero = floor == Floor::Zero || low.saturating_mul(2) <= high;
        let low = if to_zero && low > 0 { 0 } else { low };
        let high = if to_zero && high < 0 { 0 } else { high };
        Scale::between(low, high, places, most.max(3))
    }

    /// True when the axis starts at zero, so that a baseline may be drawn.
    pub fn starts_at_zero(&self) -> bool {
        self.ticks.first().is_some_and(|t| t.is_zero())
    }

    fn between(low: i64, high: i64, places: u8, most: usize) -> Scale {
        let (step, from, to) = steps()
            .map(|step| (step, low.div_euclid(step), up(high, step)))
            .map(|(step, from, to)| (step, from, to.max(from + 1)))
            .find(|(_, from, to)| to - from < most as i64)
            .unwrap_or((1, 0, 1));
        let ticks: Vec<Decimal> = (from..=to).map(|n| tick(n * step, step, places)).collect();
        let end = |t: Option<&Decimal>| t.map_or(0.0, |d| d.to_f64());
        Scale { domain: Domain::new(end(ticks.first()), end(ticks.last())), ticks }
    }
}

/// 1, 2, 5, 10, 20, 50 …
fn steps() -> impl Iterator<Item = i64> {
    (0..10u32).flat_map(|power| [1, 2, 5].map(|digit| digit * 10_i64.pow(power)))
}

fn up(value: i64, step: i64) -> i64 {
    value.div_euclid(step) + i64::from(value.rem_euclid(step) != 0)
}

/// A tick without the trailing zeros that no tick of this step needs.
fn tick(scaled: i64, step: i64, places: u8) -> Decimal {
    let (mut scaled, mut step, mut places) = (scaled, step, places);
    while places > 0 && step % 10 == 0 {
        (scaled, step, places) = (scaled / 10, step / 10, places - 1);
    }
    let held = scaled.clamp(i64::from(i32::MIN), i64::from(i32::MAX));
    Decimal::new(i32::try_from(held).unwrap_or(0), places)
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ticks(of: &[(i32, u8)], floor: Floor, most: usize) -> Vec<(i32, u8)> {
        let scale = Scale::over(of.iter().map(|&(s, p)| Decimal::new(s, p)), floor, most);
        scale.ticks.iter().map(|t| (t.scaled, t.places)).collect()
    }

    #[test]
    fn rates_start_above_zero_and_counts_do_not() {
        let rates = ticks(&[(47, 1), (58, 1)], Floor::Free, 5);
        assert_eq!(rates, [(45, 1), (50, 1), (55, 1), (60, 1)]);
        let from_zero = ticks(&[(25, 1), (65, 1), (60, 1)], Floor::Free, 8);
        assert_eq!(from_zero.first(), Some(&(0, 0)));
        assert_eq!(from_zero.last(), Some(&(7, 0)));
        let counts = ticks(&[(52_063, 0), (84_826, 0)], Floor::Zero, 6);
        assert_eq!(counts, [(0, 0), (20_000, 0), (40_000, 0), (60_000, 0), (80_000, 0), (100_000, 0)]);
    }

    proptest! {
        #[test]
        fn a_domain_is_always_finite_and_wide(a in any::<f64>(), b in any::<f64>(), v in any::<f64>()) {
            let d = Domain::new(a, b);
            prop_assert!(d.low().is_finite() && d.high().is_finite());
            prop_assert!(d.high() - d.low() >= SHORTEST);
            prop_assert!(d.low().abs() <= LIMIT + 1.0 && d.high().abs() <= LIMIT + 1.0);
            let x = d.px(v, 10.0, 90.0);
            prop_assert!((10.0..=90.0).contains(&x));
        }

        #[test]
        fn ticks_are_few_even_and_hold_all_values(
            of in proptest::collection::vec((any::<i32>(), 0u8..=4), 0..8),
            zero in any::<bool>(),
            most in 3usize..12,
        ) {
            let values: Vec<Decimal> = of.iter().map(|&(s, p)| Decimal::new(s / 20_000, p)).collect();
            let floor = if zero { Floor::Zero } else { Floor::Free };
            let scale = Scale::over(values.iter().copied(), floor, most);
            prop_assert!((2..=most).contains(&scale.ticks.len()));
            for v in &values {
                prop_assert!(scale.domain.low() <= v.to_f64() && v.to_f64() <= scale.domain.high());
            }
            let steps: Vec<Decimal> =
                scale.ticks.windows(2).map(|w| w[1].minus(w[0])).collect();
            prop_assert!(steps.iter().all(|s| *s == steps[0] && s.scaled > 0));
        }
    }
}
