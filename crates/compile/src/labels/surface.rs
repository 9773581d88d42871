//! A unit as ground for labels: what lies on it, what beside it, exactly and by bitmap.

use super::raster::Raster;
use super::rect::Rect;
use crate::geometry::albers::Point;
use crate::geometry::path::Grid;
use crate::geometry::ring::{Bounds, contains, sides};

/// A unit's outline and label point, in units.
#[derive(Clone, Debug)]
pub struct LabelSurface {
    rings: Vec<Vec<Point>>,
    sides: Vec<(Point, Point)>,
    /// The box around it.
    pub bounds: Bounds,
    /// The label point.
    pub anchor: Point,
    /// Answers most questions without the outline itself.
    pub raster: Raster,
}

impl LabelSurface {
    /// From rings, label point and the height of the page.
    pub fn new(rings: Vec<Vec<Point>>, anchor: Grid, height: f64) -> LabelSurface {
        LabelSurface {
            sides: rings.iter().flat_map(|r| sides(r)).collect(),
            bounds: Bounds::of(rings.iter().flatten()),
            anchor: Point { x: f64::from(anchor.0), y: f64::from(anchor.1) },
            raster: Raster::of(&rings, height),
            rings,
        }
    }

    /// True when the rectangle lies wholly inside.
    pub fn holds(&self, rect: &Rect) -> bool {
        self.is_on_one_side(rect) && contains(&self.rings, corner(rect))
    }

    /// True when the rectangle lies wholly outside.
    pub fn is_off(&self, rect: &Rect) -> bool {
        self.is_on_one_side(rect) && !contains(&self.rings, corner(rect))
    }

    fn is_on_one_side(&self, rect: &Rect) -> bool {
        !self.sides.iter().any(|(a, b)| crosses(*a, *b, rect))
    }
}

fn corner(rect: &Rect) -> Point {
    Point { x: rect.left, y: rect.top }
}

/// True when a segment touches a rectangle (Liang and Barsky 1984).
fn crosses(a: Point, b: Point, r: &Rect) -> bool {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let mut from = 0.0_f64;
    let mut to = 1.0_f64;
    for (step, room) in [(-dx, a.x - r.left), (dx, r.right - a.x), (-dy, a.y - r.top), (dy, r.bottom - a.y)] {
        if step == 0.0 {
            if room < 0.0 {
                return false;
            }
        } else if step < 0.0 {
            from = from.max(room / step);
        } else {
            to = to.min(room / step);
        }
    }
    from <= to
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_segment_touches_a_rectangle_or_not() {
        let at = |x, y| Point { x, y };
        let r = Rect::sized(at(50.0, 50.0), 20.0, 20.0);
        assert!(crosses(at(0.0, 50.0), at(100.0, 50.0), &r));
        assert!(crosses(at(45.0, 45.0), at(46.0, 46.0), &r));
        assert!(!crosses(at(0.0, 0.0), at(30.0, 100.0), &r));
        assert!(!crosses(at(50.0, 0.0), at(50.0, 39.0), &r));
    }
}
