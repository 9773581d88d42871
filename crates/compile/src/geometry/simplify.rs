//! Douglas–Peucker on arcs. End points stay, so borders still meet; neighbours stay joined because they
//! share the arc.

use super::albers::Point;
use super::ring::Bounds;

/// Thins an arc so that no point moves further than `tolerance`. A closed arc keeps its far side too, and
/// small arcs keep more: at most a fiftieth of their size is given up.
pub fn simplify(arc: &[Point], tolerance: f64) -> Vec<Point> {
    let (Some(first), Some(last)) = (arc.first(), arc.last()) else {
        return Vec::new();
    };
    let tolerance = tolerance.min(Bounds::of(arc).diagonal() / 50.0);
    if first != last {
        return thin(arc, tolerance);
    }
    let far = |p: &Point| (p.x - first.x).hypot(p.y - first.y);
    let middle = arc.iter().enumerate().max_by(|a, b| far(a.1).total_cmp(&far(b.1))).map_or(0, |(i, _)| i);
    let (head, tail) = arc.split_at(middle);
    let mut half = head.to_vec();
    half.extend(tail.first());
    let mut out = thin(&half, tolerance);
    out.pop();
    out.extend(thin(tail, tolerance));
    out
}

fn thin(arc: &[Point], tolerance: f64) -> Vec<Point> {
    let (Some(&first), Some(&last)) = (arc.first(), arc.last()) else {
        return Vec::new();
    };
    let inner = arc.len().saturating_sub(2);
    let widest = arc
        .iter()
        .enumerate()
        .skip(1)
        .take(inner)
        .map(|(i, p)| (i, distance(*p, first, last)))
        .max_by(|a, b| a.1.total_cmp(&b.1));
    match widest {
        Some((at, d)) if d > tolerance => {
            let (head, tail) = arc.split_at(at);
            let mut left = head.to_vec();
            left.extend(tail.first());
            let mut out = thin(&left, tolerance);
            out.pop();
            out.extend(thin(tail, tolerance));
            out
        }
        _ if arc.len() > 1 => vec![first, last],
        _ => vec![first],
    }
}

/// Distance of a point from the segment between `a` and `b`.
fn distance(p: Point, a: Point, b: Point) -> f64 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let length = dx * dx + dy * dy;
    let along =
        if length > 0.0 { (((p.x - a.x) * dx + (p.y - a.y) * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    (p.x - a.x - along * dx).hypot(p.y - a.y - along * dy)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: f64, y: f64) -> Point {
        Point { x, y }
    }

    #[test]
    fn keeps_ends_and_corners_and_drops_the_rest() {
        let arc = [at(0.0, 0.0), at(50.0, 0.4), at(100.0, 0.0), at(100.0, 100.0)];
        let thinned = simplify(&arc, 1.0);
        assert_eq!(thinned, [at(0.0, 0.0), at(100.0, 0.0), at(100.0, 100.0)]);
    }

    #[test]
    fn a_closed_arc_stays_a_ring() {
        let arc = [at(0.0, 0.0), at(90.0, 0.0), at(90.0, 90.0), at(0.0, 90.0), at(0.0, 0.0)];
        assert_eq!(simplify(&arc, 2.0), arc);
    }
}
