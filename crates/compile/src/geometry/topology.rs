//! Units as lists of arcs: merging and stitching into rings.
//!
//! Neighbours share arcs, so whatever is done to an arc is done to both. An arc reference `!i` (negative)
//! is arc `i` walked backwards, as in TopoJSON.

use std::collections::BTreeMap;

use super::albers::Point;

/// One arc's points, in order.
pub type Arc = Vec<Point>;

/// References to arcs; negative ones are walked backwards.
pub type ArcRefs = Vec<i64>;

/// The rings of a unit merged from `parts`: arcs that two parts share cancel out.
///
/// Rings come out in the direction of their parts. A ring that cannot be closed is left out; the checks
/// have refused such geometry before.
pub fn merge(parts: &[&[ArcRefs]], arcs: &[Arc]) -> Vec<ArcRefs> {
    let mut used: BTreeMap<i64, i64> = BTreeMap::new();
    for &at in parts.iter().copied().flatten().flatten() {
        if used.remove(&!at).is_none() {
            used.insert(at, at);
        }
    }
    let mut left: Vec<i64> = used.into_keys().collect();
    let mut rings = Vec::new();
    while let Some(first) = left.pop() {
        let mut ring = vec![first];
        let start = ends(first, arcs).map(|e| e.0);
        let mut tail = ends(first, arcs).map(|e| e.1);
        while tail != start {
            let follows = |at: &i64| ends(*at, arcs).map(|e| e.0) == tail;
            let Some(next) = left.iter().position(follows) else {
                break;
            };
            let at = left.swap_remove(next);
            tail = ends(at, arcs).map(|e| e.1);
            ring.push(at);
        }
        if tail == start {
            rings.push(ring);
        }
    }
    rings
}

/// The points of a ring of arcs, the closing point left out.
pub fn points(ring: &[i64], arcs: &[Arc]) -> Vec<Point> {
    let mut out: Vec<Point> = Vec::new();
    for &at in ring {
        let walked = walk(at, arcs);
        let keep = walked.len().saturating_sub(1);
        out.extend(walked.into_iter().take(keep));
    }
    out
}

/// The points of one arc in the direction of the reference.
pub fn walk(at: i64, arcs: &[Arc]) -> Vec<Point> {
    let mut found = usize::try_from(if at < 0 { !at } else { at })
        .ok()
        .and_then(|i| arcs.get(i))
        .cloned()
        .unwrap_or_default();
    if at < 0 {
        found.reverse();
    }
    found
}

/// First and last point of an arc, as bits: arcs of one topology meet exactly or not at all.
pub fn ends(at: i64, arcs: &[Arc]) -> Option<((u64, u64), (u64, u64))> {
    let index = usize::try_from(if at < 0 { !at } else { at }).ok()?;
    let arc = arcs.get(index)?;
    let bits = |p: &Point| (p.x.to_bits(), p.y.to_bits());
    let (first, last) = (bits(arc.first()?), bits(arc.last()?));
    Some(if at < 0 { (last, first) } else { (first, last) })
}
