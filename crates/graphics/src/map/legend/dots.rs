//! The dots of the legend: one a region over its value, on an axis of five classes of equal width.
//!
//! Invariant: dots closer than most of their width stand on different rows, so each can be seen.

use dataset::{COUNTRY, RegionIx};
use model::Slice;
use model::slice::datum;
use text::{Decimal, sort_by};

/// Dots whose centres are closer than this, tenths of a pixel, go on top of each other.
const CLOSE: i32 = 70;

/// The axis of a rate: within a class a value stands in proportion; the two open classes reach to the
/// lowest and highest figure of all years, or of the year whose classes they are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    bounds: [f64; 6],
    /// Left end, tenths of a pixel.
    pub left: i32,
    /// Width of a class, tenths of a pixel.
    pub step: i32,
}

/// A dot: region, class, distance from the left in tenths of a pixel, row from 0 at the bottom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dot {
    pub region: RegionIx,
    /// 1 to 5.
    pub class: u8,
    /// Centre, tenths of a pixel.
    pub x: i32,
    /// Row, from 0 at the bottom.
    pub row: u8,
}

impl Axis {
    /// The axis of a slice between `left` and `right`, tenths of a pixel; `None` for counts.
    pub fn of(slice: &Slice, left: i32, right: i32) -> Option<Axis> {
        let classes = slice.classes?;
        let [a, b, c, d] = classes.edges.map(Decimal::to_f64);
        let subject = slice.subject();
        let unit = 0.1_f64.powi(i32::from(dataset::table(slice.measure).places));
        let of_year = |ix| slice.row(ix).and_then(|row| row.datum.value()).into_iter().collect::<Vec<_>>();
        let of_all =
            |ix| dataset::years(subject.measure).filter_map(|y| datum(subject, ix, y).value()).collect();
        let regions = dataset::regions().filter(|(ix, _)| *ix != COUNTRY);
        let found = regions.flat_map(|(ix, _)| if classes.of_year { of_year(ix) } else { of_all(ix) });
        let (low, high) = found.fold((a, d), |(low, high), value| {
            let value = value.to_f64();
            (low.min(value - unit), high.max(value + unit))
        });
        Some(Axis { bounds: [low, a, b, c, d, high], left, step: (right - left) / 5 })
    }

    /// The position of a value.
    pub fn x(&self, value: Decimal) -> i32 {
        let value = value.to_f64();
        let mut x = self.left;
        for pair in self.bounds.windows(2) {
            let [low, high] = pair else { continue };
            let part = ((value - low) / (high - low).max(1e-9)).clamp(0.0, 1.0);
            x += (part * f64::from(self.step)).round() as i32;
        }
        x
    }

    /// The upper end of a class, 1 to 5.
    pub fn end(&self, class: u8) -> i32 {
        self.left + self.step * i32::from(class)
    }
}

/// The dots of a slice.
pub fn dots(slice: &Slice, axis: &Axis) -> Vec<Dot> {
    let mut points: Vec<(i32, RegionIx, u8)> =
        slice.rows.iter().filter_map(|r| Some((axis.x(r.datum.value()?), r.region, r.class?))).collect();
    sort_by(&mut points, |a, b| a.0.cmp(&b.0));
    let mut out: Vec<Dot> = Vec::with_capacity(points.len());
    for (x, region, class) in points {
        let taken = |row: u8| out.iter().any(|d| d.row == row && x - d.x < CLOSE);
        let row = (0..u8::MAX).find(|r| !taken(*r)).unwrap_or(0);
        out.push(Dot { region, class, x, row });
    }
    out
}

/// The rows that the fullest year needs, so that the legend keeps its height; in the classes of one year those of that
/// year.
pub fn rows(slice: &Slice, axis: &Axis) -> i32 {
    let own = || dots(slice, axis);
    let all = || dataset::years(slice.measure).flat_map(|year| dots(&Slice::of(slice.subject(), year), axis));
    let tallest = match slice.classes.is_some_and(|classes| classes.of_year) {
        true => own().iter().map(|dot| dot.row).max(),
        false => all().map(|dot| dot.row).max(),
    };
    i32::from(tallest.unwrap_or(0)) + 1
}
