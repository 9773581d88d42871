//! Broken lines and hatches as plain legs, because plotters' back ends have neither.

use super::draw_list::{Dash, Point, Rect};

/// Cuts a line into its dashes; the pattern runs on round corners.
pub fn split(points: &[Point], (on, off): Dash) -> Vec<Vec<Point>> {
    let mut dashes: Vec<Vec<Point>> = Vec::new();
    // Shorter patterns could not be seen, and would take for ever.
    let lengths = [on.max(0.5), off.max(0.5)];
    let (mut phase, mut left) = (0_usize, lengths[0]);
    let mut current: Vec<Point> = points.first().copied().into_iter().collect();
    for (from, to) in points.iter().zip(points.iter().skip(1)) {
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        let mut gone = 0.0;
        while length - gone > left {
            gone += left;
            let share = gone / length;
            let here = (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
            if phase == 0 {
                current.push(here);
                dashes.push(std::mem::take(&mut current));
            } else {
                current = vec![here];
            }
            phase = 1 - phase;
            left = if phase == 0 { lengths[0] } else { lengths[1] };
        }
        left -= length - gone;
        if phase == 0 {
            current.push(*to);
        }
    }
    if phase == 0 && current.len() > 1 {
        dashes.push(current);
    }
    dashes
}

/// Falling diagonals inside a rectangle, `distance` apart along its upper edge.
pub fn hatch(rect: &Rect, distance: f32) -> Vec<[Point; 2]> {
    let (width, height) = (rect.right - rect.left, rect.bottom - rect.top);
    if width <= 0.0 || height <= 0.0 {
        return Vec::new();
    }
    let count = ((width + height) / distance.max(1.0)) as usize;
    (1..=count)
        .map(|n| n as f32 * distance.max(1.0) - height)
        .map(|start| {
            let (from, to) = (start.max(0.0), (start + height).min(width));
            let y = |x: f32| rect.top + x - start;
            [(rect.left + from, y(from)), (rect.left + to, y(to))]
        })
        .filter(|[a, b]| b.0 - a.0 > 0.5)
        .collect()
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    #[test]
    fn dashes_have_their_length_and_go_round_corners() {
        let dashes = split(&[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)], (6.0, 3.0));
        assert_eq!(dashes.len(), 3);
        assert_eq!(dashes[0], [(0.0, 0.0), (6.0, 0.0)]);
        assert_eq!(dashes[1], [(9.0, 0.0), (10.0, 0.0), (10.0, 5.0)]);
        assert_eq!(dashes[2], [(10.0, 8.0), (10.0, 10.0)]);
    }

    #[test]
    fn a_hatch_stays_inside() {
        let rect = Rect::new(5.0, 10.0, 35.0, 60.0);
        let legs = hatch(&rect, 7.0);
        assert!(legs.len() > 8);
        for [a, b] in legs {
            for p in [a, b] {
                assert!(rect.grown(0.01).distance(p) == 0.0, "{p:?}");
            }
            assert!((b.1 - a.1 - (b.0 - a.0)).abs() < 0.01, "45 degrees");
        }
    }
}
