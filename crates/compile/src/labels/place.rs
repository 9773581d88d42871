//! The search for a place: on a lattice, nearest to the label point.

use super::UNITS_PER_PX;
use super::block::Block;
use super::rect::Rect;
use super::surface::LabelSurface;
use crate::geometry::albers::Point;
use crate::geometry::frame::WIDTH;

/// Lattice of the search, units: 2 px.
const STEP: f64 = 2.0 * UNITS_PER_PX;
/// Width of the map on a wide screen, css px; names that have no room on the narrowest map have it there.
const WIDE_PX: f64 = 832.0;
/// Space kept around a label, units: 2 px.
const ROOM: f64 = 2.0 * UNITS_PER_PX;
/// An extra line is worth this many units of distance: 16 px.
const LINE_COST: f64 = 16.0 * UNITS_PER_PX;
/// The share of a text that may be over a border.
const OVERHANG: f64 = 0.005;
/// A text wholly over other regions is worth this many units of distance: 10,000 px.
const OVERHANG_COST: f64 = 10_000.0 * UNITS_PER_PX;
/// The share that may before a label stands far outside.
const LARGE_OVERHANG: f64 = 0.12;
/// How far from its region's label point a label may stand outside before it is far, units: 110 px.
const LEADER: f64 = 110.0 * UNITS_PER_PX;
/// How far from its region a label may stand outside, units: 110 px.
const REACH: f64 = 110.0 * UNITS_PER_PX;

/// A block of text and its centre.
pub type Placed = (Block, Point);

/// The best place on the region, if there is one: near the label point, in few lines. First with room around
/// the text, then without, then where it has room on a wide screen, then with a letter over the border.
pub fn inside(surface: &LabelSurface, blocks: &[Block], occupied: &[Rect]) -> Option<Placed> {
    let fits = |room: f64| {
        nearest(surface, blocks, 0.0, |block, at| {
            let rects = block.rects(at);
            let roomy = grown(&rects, room);
            rects.iter().all(|r| surface.raster.foreign(r) == 0)
                && clear(&roomy, occupied)
                && roomy.iter().all(|r| surface.holds(r))
        })
    };
    let fits_on_wide_screens = || {
        nearest(surface, blocks, 0.0, |block, at| {
            clear(&block.rects(at), occupied) && block.rects_on(at, WIDE_PX).iter().all(|r| surface.holds(r))
        })
    };
    let nearly = || {
        let (placed, share) = least_overlap(surface, blocks, occupied)?;
        Some(placed).filter(|_| share <= OVERHANG)
    };
    fits(ROOM).or_else(|| fits(0.0)).or_else(fits_on_wide_screens).or_else(nearly)
}

/// True when the leader of a label outside is short enough to be followed.
pub fn is_near(surface: &LabelSurface, (_, at): &Placed) -> bool {
    distance(*at, surface.anchor) <= LEADER
}

/// The nearest place outside the country and on the page whose leader crosses no other region.
pub fn outside(
    surface: &LabelSurface,
    blocks: &[Block],
    occupied: &[Rect],
    country: &LabelSurface,
    height: f64,
) -> Option<Placed> {
    let on_page = |r: &Rect| r.left >= 0.0 && r.top >= 0.0 && r.right <= WIDTH && r.bottom <= height;
    nearest(surface, blocks, REACH, |block, at| {
        let rects = block.rects_towards(at, surface.anchor);
        let roomy = grown(&rects, ROOM);
        rects.iter().all(|r| country.raster.own(r) == 0 && on_page(r))
            && clear(&roomy, occupied)
            && leader_is_clean(&rects, surface, country, occupied)
            && roomy.iter().all(|r| country.is_off(r))
    })
}

/// True when the way from the text to the label point is abroad or at home, never over a third region, and
/// meets neither a label nor another leader.
fn leader_is_clean(
    rects: &[Rect],
    surface: &LabelSurface,
    country: &LabelSurface,
    occupied: &[Rect],
) -> bool {
    let way: Vec<Rect> = way(rects, surface.anchor).collect();
    let is_astray = |p: &Rect| surface.raster.foreign(p) > 0 && country.raster.own(p) > 0;
    // A cell on the border belongs to neither side: three in a row are a crossing.
    let mut run = 0;
    let crosses = way.iter().any(|p| {
        run = if is_astray(p) { run + 1 } else { 0 };
        run > 2
    });
    !crosses && clear(&way, occupied)
}

/// Small squares from the middle of a text to a point.
fn way(rects: &[Rect], to: Point) -> impl Iterator<Item = Rect> {
    let side = |of: fn(&Rect) -> f64| rects.iter().map(of);
    let from = Point {
        x: f64::midpoint(
            side(|r| r.left).fold(f64::MAX, f64::min),
            side(|r| r.right).fold(f64::MIN, f64::max),
        ),
        y: f64::midpoint(
            side(|r| r.top).fold(f64::MAX, f64::min),
            side(|r| r.bottom).fold(f64::MIN, f64::max),
        ),
    };
    let steps = (distance(from, to) / STEP).ceil().max(1.0);
    (0..=steps as i32).map(move |i| {
        let part = f64::from(i) / steps;
        let at = Point { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
        Rect::sized(at, 1.0, 1.0)
    })
}

/// The place over the region where the text stands little over its neighbours, if there is one.
pub fn nearly(surface: &LabelSurface, blocks: &[Block], occupied: &[Rect]) -> Option<Placed> {
    let (placed, share) = least_overlap(surface, blocks, occupied)?;
    Some(placed).filter(|_| share <= LARGE_OVERHANG)
}

/// The place over the region with the smallest share of the text over its neighbours on a wide screen, and that share.
pub fn least_overlap(surface: &LabelSurface, blocks: &[Block], occupied: &[Rect]) -> Option<(Placed, f64)> {
    let places = blocks.iter().flat_map(|block| lattice(surface, 0.0).map(move |at| (block, at)));
    let judged = places.filter_map(|(block, at)| {
        let rects = block.rects(at);
        let roomy = grown(&rects, ROOM);
        let share = foreign_share(surface, &block.rects_on(at, WIDE_PX));
        let cost = share * OVERHANG_COST + distance(at, surface.anchor);
        clear(&roomy, occupied).then_some((cost, share, block, at))
    });
    let best = judged.min_by(|a, b| a.0.total_cmp(&b.0));
    best.map(|(_, share, block, at)| ((block.clone(), at), share))
}

fn foreign_share(surface: &LabelSurface, rects: &[Rect]) -> f64 {
    let foreign: u32 = rects.iter().map(|r| surface.raster.foreign(r)).sum();
    let own: u32 = rects.iter().map(|r| surface.raster.own(r)).sum();
    f64::from(foreign) / f64::from((foreign + own).max(1))
}

/// For each block the nearest place of the lattice that is good, and of these the best.
fn nearest(
    surface: &LabelSurface,
    blocks: &[Block],
    margin: f64,
    is_good: impl Fn(&Block, Point) -> bool,
) -> Option<Placed> {
    let away = |p: Point| (distance(p, surface.anchor), p);
    let mut places: Vec<(f64, Point)> = lattice(surface, margin).map(away).collect();
    places.sort_by(|a, b| a.0.total_cmp(&b.0));
    let found = blocks.iter().filter_map(|block| {
        let (distance, at) = places.iter().find(|at| is_good(block, at.1))?;
        let cost = distance + LINE_COST * block.lines.len() as f64;
        Some((cost, block, *at))
    });
    let best = found.min_by(|a, b| a.0.total_cmp(&b.0));
    best.map(|(_, block, at)| (block.clone(), at))
}

fn grown(rects: &[Rect], by: f64) -> Vec<Rect> {
    rects.iter().map(|r| r.grown(by)).collect()
}

fn clear(rects: &[Rect], occupied: &[Rect]) -> bool {
    !rects.iter().any(|r| occupied.iter().any(|t| t.overlaps(r)))
}

/// Points around the label point, over the region's box and a margin.
fn lattice(surface: &LabelSurface, margin: f64) -> impl Iterator<Item = Point> {
    let (b, a) = (surface.bounds, surface.anchor);
    let steps = move |middle: f64, from: f64, to: f64| {
        let before = ((middle - from + margin) / STEP).clamp(0.0, 1_000.0) as i32;
        let after = ((to - middle + margin) / STEP).clamp(0.0, 1_000.0) as i32;
        (-before..=after).map(move |i| middle + f64::from(i) * STEP)
    };
    steps(a.y, b.top, b.bottom).flat_map(move |y| steps(a.x, b.left, b.right).map(move |x| Point { x, y }))
}

fn distance(a: Point, b: Point) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}
