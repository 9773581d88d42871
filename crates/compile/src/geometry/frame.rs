//! From kilometres to the viewBox: 4,000 units wide, with margins for the names that stand outside.

use super::albers::Point;
use super::path::Grid;
use super::ring::Bounds;

/// Width of the viewBox, units.
pub const WIDTH: f64 = 4_000.0;

/// Space around the country, units: left, top, right, bottom.
const MARGINS: (f64, f64, f64, f64) = (24.0, 24.0, 24.0, 100.0);

/// A scale and a shift.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// Units a kilometre.
    pub scale: f64,
    left: f64,
    top: f64,
    /// Height of the viewBox, units.
    pub height: f64,
}

impl Frame {
    /// Fits the country's box, in kilometres, to the width.
    pub fn fit(country: Bounds) -> Frame {
        let (left, top, right, bottom) = MARGINS;
        let across = (country.right - country.left).max(1.0);
        let scale = (WIDTH - left - right) / across;
        Frame {
            scale,
            left: left - country.left * scale,
            top: top - country.top * scale,
            height: (top + bottom + (country.bottom - country.top) * scale).ceil(),
        }
    }

    /// Kilometres to units.
    pub fn place(&self, p: Point) -> Point {
        Point { x: p.x * self.scale + self.left, y: p.y * self.scale + self.top }
    }
}

/// The nearest point of the grid. The viewBox is far smaller than `i16`, so nothing is cut off.
pub fn grid(p: Point) -> Grid {
    let near = |v: f64| v.round().clamp(f64::from(i16::MIN), f64::from(i16::MAX)) as i32;
    (near(p.x), near(p.y))
}
