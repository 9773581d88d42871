//! Closed rings of points: area, box, inside or not.
//!
//! A ring does not repeat its first point at the end.

use super::albers::Point;

/// Left, top, right, bottom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Bounds {
    /// The box around points; all zero without any.
    pub fn of<'a>(points: impl IntoIterator<Item = &'a Point>) -> Bounds {
        let around = points.into_iter().fold(None, |found: Option<Bounds>, p| {
            let b = found.unwrap_or(Bounds { left: p.x, top: p.y, right: p.x, bottom: p.y });
            Some(Bounds {
                left: b.left.min(p.x),
                top: b.top.min(p.y),
                right: b.right.max(p.x),
                bottom: b.bottom.max(p.y),
            })
        });
        around.unwrap_or(Bounds { left: 0.0, top: 0.0, right: 0.0, bottom: 0.0 })
    }

    /// Length of the diagonal.
    pub fn diagonal(&self) -> f64 {
        (self.right - self.left).hypot(self.bottom - self.top)
    }
}

/// The sides of a ring, the closing one included.
pub fn sides(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(a, b)| (*a, *b))
}

/// Signed area; the sign tells the direction.
pub fn area(ring: &[Point]) -> f64 {
    sides(ring).map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>() / 2.0
}

/// Area of a polygon with holes: rings of opposite directions cancel.
pub fn polygon_area(rings: &[Vec<Point>]) -> f64 {
    rings.iter().map(|r| area(r)).sum::<f64>().abs()
}

/// True when the point is inside the polygon (even–odd rule, so holes are outside).
pub fn contains(rings: &[Vec<Point>], p: Point) -> bool {
    let crossings = rings
        .iter()
        .flat_map(|r| sides(r))
        .filter(|(a, b)| (a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x);
    crossings.count() % 2 == 1
}
