//! The search for a place: on a lattice, nearest to the label point.

use super::UNITS_PER_PX;
use super::block::Block;
use super::obstacle::Rect;
use super::raster::Raster;
use crate::zone::geometry::albers::Point;
use crate::zone::geometry::frame::WIDTH;
use crate::zone::geometry::path::Grid;
use crate::zone::geometry::ring::{Bounds, contains, sides};

/// Lattice of the search, units: 2 px.
const STEP: f64 = 2.0 * UNITS_PER_PX;
/// Space kept around a label, units: 2 px.
const ROOM: f64 = 2.0 * UNITS_PER_PX;
/// An extra line is worth this many units of distance: 16 px.
const LINE_COST: f64 = 16.0 * UNITS_PER_PX;
/// The share of a text that may stand over a border.
const OVERHANG: f64 = 0.12;
/// A text wholly over other regions is worth this many units of distance: 400 px.
const OVERHANG_COST: f64 = 400.0 * UNITS_PER_PX;
/// How far from its region a label may stand outside, units: 110 px.
const REACH: f64 = 110.0 * UNITS_PER_PX;

/// A unit's outline and label point, in units.
#[derive(Clone, Debug)]
pub struct Ground {
    rings: Vec<Vec<Point>>,
    sides: Vec<(Point, Point)>,
    bounds: Bounds,
    anchor: Point,
    raster: Raster,
}

impl Ground {
    /// From rings, label point and the height of the page.
    pub fn new(rings: Vec<Vec<Point>>, anchor: Grid, height: f64) -> Ground {
        Ground {
            sides: rings.iter().flat_map(|r| sides(r)).collect(),
            bounds: Bounds::of(rings.iter().flatten()),
            anchor: Point {
                x: f64::from(anchor.0),
                y: f64::from(anchor.1),
            },
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

/// A block of text and its centre.
pub type Placed = (Block, Point);

/// The best place on the region, if there is one: near the label point, in few lines. First with room around
/// the text, then without, then with a letter over the border.
pub fn inside(ground: &Ground, blocks: &[Block], taken: &[Rect]) -> Option<Placed> {
    let fits = |room: f64| {
        nearest(ground, blocks, 0.0, room, |rects, roomy| {
            rects.iter().all(|r| ground.raster.foreign(r) == 0)
                && clear(roomy, taken)
                && roomy.iter().all(|r| ground.holds(r))
        })
    };
    let nearly = || {
        let (placed, share) = least_overlap(ground, blocks, taken)?;
        Some(placed).filter(|_| share <= OVERHANG)
    };
    fits(ROOM).or_else(|| fits(0.0)).or_else(nearly)
}

/// The nearest place outside the country and on the page whose leader crosses no other region.
pub fn outside(
    ground: &Ground,
    blocks: &[Block],
    taken: &[Rect],
    country: &Ground,
    height: f64,
) -> Option<Placed> {
    let on_page =
        |r: &Rect| r.left >= 0.0 && r.top >= 0.0 && r.right <= WIDTH && r.bottom <= height;
    nearest(ground, blocks, REACH, ROOM, |rects, roomy| {
        rects
            .iter()
            .all(|r| country.raster.own(r) == 0 && on_page(r))
            && clear(roomy, taken)
            && leader_is_clean(rects, ground, country, taken)
            && roomy.iter().all(|r| country.is_off(r))
    })
}

/// True when the way from the text to the label point is abroad or at home, never over a third region, and
/// meets neither a label nor another leader.
fn leader_is_clean(rects: &[Rect], ground: &Ground, country: &Ground, taken: &[Rect]) -> bool {
    let to = ground.anchor;
    let corners = |r: &Rect| {
        [
            Point {
                x: r.left,
                y: r.top,
            },
            Point {
                x: r.right,
                y: r.bottom,
            },
        ]
    };
    let corners: Vec<Point> = rects.iter().flat_map(corners).collect();
    let text = Bounds::of(&corners);
    let middle = Point {
        x: f64::midpoint(text.left, text.right),
        y: f64::midpoint(text.top, text.bottom),
    };
    let steps = (distance(middle, to) / STEP).ceil().max(1.0);
    let along = |i: i32| Point {
        x: middle.x + (to.x - middle.x) * f64::from(i) / steps,
        y: middle.y + (to.y - middle.y) * f64::from(i) / steps,
    };
    let is_clean = |p: Point| {
        let spot = Rect::sized(p, 1.0, 1.0);
        ground.raster.foreign(&spot) == 0 || country.raster.own(&spot) == 0
    };
    let is_free = |i: i32| {
        !taken
            .iter()
            .any(|t| t.overlaps(&Rect::sized(along(i), 1.0, 1.0)))
    };
    // A cell on the border belongs to neither side: three in a row are a crossing.
    let mut run = 0;
    let crosses = (0..=steps as i32).any(|i| {
        run = if is_clean(along(i)) { 0 } else { run + 1 };
        run > 2
    });
    !crosses && (0..=steps as i32).all(is_free)
}

/// The place over the region with the smallest share of the text over its neighbours, and that share.
pub fn least_overlap(ground: &Ground, blocks: &[Block], taken: &[Rect]) -> Option<(Placed, f64)> {
    let places = blocks
        .iter()
        .flat_map(|block| lattice(ground, 0.0).map(move |at| (block, at)));
    let judged = places.filter_map(|(block, at)| {
        let rects = block.rects(at);
        let roomy: Vec<Rect> = rects.iter().map(|r| r.grown(ROOM)).collect();
        let share = foreign_share(ground, &rects);
        let cost = share * OVERHANG_COST + distance(at, ground.anchor);
        clear(&roomy, taken).then_some((cost, share, block, at))
    });
    let best = judged.min_by(|a, b| a.0.total_cmp(&b.0));
    best.map(|(_, share, block, at)| ((block.clone(), at), share))
}

fn foreign_share(ground: &Ground, rects: &[Rect]) -> f64 {
    let foreign: u32 = rects.iter().map(|r| ground.raster.foreign(r)).sum();
    let own: u32 = rects.iter().map(|r| ground.raster.own(r)).sum();
    f64::from(foreign) / f64::from((foreign + own).max(1))
}

/// For each block the nearest place of the lattice that is good, and of these the best. `is_good` gets the
/// rectangles of the text, and the same with room around them.
fn nearest(
    ground: &Ground,
    blocks: &[Block],
    margin: f64,
    room: f64,
    is_good: impl Fn(&[Rect], &[Rect]) -> bool,
) -> Option<Placed> {
    let away = |p: Point| (distance(p, ground.anchor), p);
    let mut places: Vec<(f64, Point)> = lattice(ground, margin).map(away).collect();
    places.sort_by(|a, b| a.0.total_cmp(&b.0));
    let found = blocks.iter().filter_map(|block| {
        let good = |at: &&(f64, Point)| {
            let rects = block.rects(at.1);
            let roomy: Vec<Rect> = rects.iter().map(|r| r.grown(room)).collect();
            is_good(&rects, &roomy)
        };
        let (distance, at) = places.iter().find(good)?;
        let cost = distance + LINE_COST * block.lines.len() as f64;
        Some((cost, block, *at))
    });
    let best = found.min_by(|a, b| a.0.total_cmp(&b.0));
    best.map(|(_, block, at)| (block.clone(), at))
}

fn clear(rects: &[Rect], taken: &[Rect]) -> bool {
    !rects.iter().any(|r| taken.iter().any(|t| t.overlaps(r)))
}

/// Points around the label point, over the region's box and a margin.
fn lattice(ground: &Ground, margin: f64) -> impl Iterator<Item = Point> {
    let (b, a) = (ground.bounds, ground.anchor);
    let steps = move |middle: f64, from: f64, to: f64| {
        let before = ((middle - from + margin) / STEP).clamp(0.0, 1_000.0) as i32;
        let after = ((to - middle + margin) / STEP).clamp(0.0, 1_000.0) as i32;
        (-before..=after).map(move |i| middle + f64::from(i) * STEP)
    };
    steps(a.y, b.top, b.bottom)
        .flat_map(move |y| steps(a.x, b.left, b.right).map(move |x| Point { x, y }))
}

fn corner(rect: &Rect) -> Point {
    Point {
        x: rect.left,
        y: rect.top,
    }
}

fn distance(a: Point, b: Point) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

/// True when a segment touches a rectangle (Liang and Barsky 1984).
fn crosses(a: Point, b: Point, r: &Rect) -> bool {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let mut from = 0.0_f64;
    let mut to = 1.0_f64;
    for (step, room) in [
        (-dx, a.x - r.left),
        (dx, r.right - a.x),
        (-dy, a.y - r.top),
        (dy, r.bottom - a.y),
    ] {
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
