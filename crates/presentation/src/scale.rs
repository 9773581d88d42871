//! The scale that all rows of a ranking share.

use model::{Datum, Slice, classes};
use text::Decimal;

/// From the left to the right end of a track.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    low: f64,
    high: f64,
}

impl Scale {
    /// Counts start at zero; rates span the figures of the year, the country and the target, with some room.
    pub fn of(slice: &Slice) -> Option<Scale> {
        let regional = || slice.rows.iter().filter_map(|r| r.datum.value()).map(Decimal::to_f64);
        let high = regional().reduce(f64::max)?;
        if classes::edges(slice.measure).is_none() {
            return Some(Scale { low: 0.0, high });
        }
        let target = slice.target().map(|t| Decimal::new(t.scaled, t.places).to_f64());
        let national = slice.national.value().map(Decimal::to_f64);
        let all = || regional().chain(national).chain(target);
        let (low, high) = (all().reduce(f64::min)?, all().reduce(f64::max)?);
        let room = (high - low) * 0.06;
        Some(Scale { low: low - room, high: high + room })
    }

    /// The place of a figure on the track, percent; the middle when all figures are equal.
    pub fn place(self, value: Decimal) -> f64 {
        let span = self.high - self.low;
        if span > 0.0 { ((value.to_f64() - self.low) / span * 100.0).clamp(0.0, 100.0) } else { 50.0 }
    }

    /// The place of a datum, percent; `None` without a figure.
    pub fn place_of(self, datum: Datum) -> Option<f64> {
        datum.value().map(|v| self.place(v))
    }
}

/// A percentage with one decimal, for SVG: `12.5%`.
pub fn pc(percent: f64) -> String {
    let tenths = (percent * 10.0).round() as i32;
    [&graphics::map::xml::tenths(tenths), "%"].concat()
}
