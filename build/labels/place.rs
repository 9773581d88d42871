//! The search for a place: on a lattice, nearest to the label point.

use super::UNITS_PER_PX;
use super::block::Block;
use super::obstacle::Rect;
use crate::zone::geometry::albers::Point;
use crate::zone::geometry::frame::WIDTH;
use crate::zone::geometry::path::Grid;
use crate::zone::geometry::ring::{Bounds, contains, sides};

/// Lattice of the search, units: 7 px.
const STEP: f64 = 7.0 * UNITS_PER_PX;
/// Space kept around a label, units: 2 px.
const ROOM: f64 = 2.0 * UNITS_PER_PX;
/// An extra line is worth this many units of distance: 16 px.
const LINE_COST: f64 = 16.0 * UNITS_PER_PX;

/// A region's outline and label point.
#[derive(Clone, Debug)]
pub struct Ground {
    rings: Vec<Vec<Point>>,
    sides: Vec<(Point, Point)>,
    bounds: Bounds,
    anchor: Point,
}

impl Ground {
    /// From rings in units.
    pub fn new(rings: Vec<Vec<Point>>, anchor: Grid) -> Ground {
        Ground {
            sides: rings.iter().flat_map(|r| sides(r)).collect(),
            bounds: Bounds::of(rings.iter().flatten()),
            anchor: Point {
                x: f64::from(anchor.0),
                y: f64::from(anchor.1),
            },
            rings,
        }
    }

    fn holds(&self, rect: &Rect) -> bool {
        !self.sides.iter().any(|(a, b)| crosses(*a, *b, rect))
            && contains(&self.rings, Point { x: rect.left, y: rect.top })
    }

    fn off(&self, rect: &Rect) -> bool {
        !self.sides.iter().any(|(a, b)| crosses(*a, *b, rect))
            && !contains(&self.rings, Point { x: rect.left, y: rect.top })
    }
}

/// The best place wholly inside the region, if there is one.
pub fn inside(ground: &Ground, blocks: &[Block], taken: &[Rect]) -> Option<(Block, Point)> {
    let candidates = blocks.iter().filter_map(|block| {
        let cost = LINE_COST * block.lines.len() as f64;
        let mut places = lattice(ground, 0.0);
        places.sort_by(|a, b| distance(*a, ground.anchor).total_cmp(&distance(*b, ground.anchor)));
        let fits = |centre: &Point| {
            let rect = Rect::around(*centre, block).grown(ROOM);
            !taken.iter().any(|t| t.overlaps(&rect)) && ground.holds(&rect)
        };
        let centre = places.into_iter().find(fits)?;
        Some((block.clone(), centre, cost + distance(centre, ground.anchor)))
    });
    let best = candidates.min_by(|a, b| a.2.total_cmp(&b.2));
    best.map(|(block, centre, _)| (block, centre))
}

/// The nearest place outside the country; without one, the place over the region with fewest crossings.
pub fn outside(
    ground: &Ground,
    blocks: &[Block],
    taken: &[Rect],
    country: &[Vec<Point>],
    height: f64,
) -> (Block, Point) {
    let abroad = Ground::new(country.to_vec(), (0, 0));
    let page = |r: &Rect| r.left >= 0.0 && r.top >= 0.0 && r.right <= WIDTH && r.bottom <= height;
    let mut best: Option<(Block, Point, f64)> = None;
    for block in blocks {
        for centre in lattice(ground, 3.0 * block.width.max(block.height)) {
            let cost = distance(centre, ground.anchor);
            if best.as_ref().is_some_and(|b| b.2 <= cost) {
                continue;
            }
            let rect = Rect::around(centre, block);
            let roomy = rect.grown(ROOM);
            let clear = page(&rect) && !taken.iter().any(|t| t.overlaps(&roomy)) && abroad.off(&roomy);
            if clear {
                best = Some((block.clone(), centre, cost));
            }
        }
    }
    if let Some((block, centre, _)) = best {
        return (block, centre);
    }
    let narrow = blocks.last().cloned();
    let block = narrow.unwrap_or(Block {
        lines: Vec::new(),
        width: 0.0,
        height: 0.0,
    });
    (block, ground.anchor)
}

fn lattice(ground: &Ground, margin: f64) -> Vec<Point> {
    let b = &ground.bounds;
    let steps = |from: f64, to: f64| {
        let count = ((to - from + 2.0 * margin) / STEP).clamp(0.0, 1_000.0) as u32;
        (0..=count).map(move |i| from - margin + f64::from(i) * STEP)
    };
    let mut out: Vec<Point> = steps(b.left, b.right)
        .flat_map(|x| steps(b.top, b.bottom).map(move |y| Point { x, y }))
        .collect();
    out.push(ground.anchor);
    out
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
