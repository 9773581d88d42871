//! The legend of circles: three nested ones at the scale of the map, with their numbers.

use crate::map::spec::units;
use crate::map::symbol;
use crate::map::xml::tenths;
use dataset::msg;
use text::{Decimal, Locale, integer};

/// What the circles stand for.
const COUNTS: [i32; 3] = [10_000, 5_000, 1_000];
/// Least distance between two lines of text, tenths of a pixel.
const LINE: i32 = 150;

/// Nested circles, from the largest to the smallest; lengths in tenths of a pixel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circles {
    /// Width and height.
    pub size: (i32, i32),
    pub circles: Vec<Circle>,
}

/// A circle with a line from its top to its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circle {
    /// Centre.
    pub at: (i32, i32),
    pub radius: i32,
    /// The `d` of the line.
    pub leader: String,
    /// Where the number begins.
    pub text: (i32, i32),
    /// The number.
    pub words: String,
    /// What a screen reader says.
    pub spoken: String,
}

impl Circles {
    /// The circles of a map `width_px` wide.
    pub fn of(locale: Locale, width_px: u16) -> Circles {
        let scale = units(width_px).max(1);
        let radius = |n: i32| symbol::radius(Decimal::whole(n), width_px) * 10_000 / scale;
        let [largest, ..] = COUNTS.map(radius);
        let (x, floor, edge) = (largest + 20, largest * 2 + 80, largest * 2 + 20);
        let mut above = -LINE;
        let circle = |count: i32| {
            let (radius, words) = (radius(count), integer(locale, i64::from(count)));
            let level = (floor - 2 * radius).max(above + LINE);
            above = level;
            let (top, end) = (tenths(floor - 2 * radius), tenths(edge + 120));
            Circle {
                at: (x, floor - radius),
                radius,
                leader: ["M", &tenths(x), " ", &top, "L", &end, " ", &tenths(level)].concat(),
                text: (edge + 160, level + 45),
                spoken: locale.fill(msg::LEGEND_SYMBOL, &[("value", &words)]),
                words,
            }
        };
        Circles { size: (edge + 700, floor + 20), circles: COUNTS.into_iter().map(circle).collect() }
    }
}
