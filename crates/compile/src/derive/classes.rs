//! Class edges of a rate: five classes, the same in every year.
//!
//! 1. ckmeans (Wang and Song 2011) over all regional figures of all years.
//! 2. A national target becomes an edge, half a printed step above it, in place of the nearest one.
//! 3. With a target the classes are no longer the best ones: one with less than a fiftieth of the figures is
//!    given up and the fullest is divided instead.
//! 4. Each edge is rounded to the roundest number strictly between the two classes, the lowest one if there
//!    are several; if there is no round number, to half a printed step nearest the middle.
//!
//! So no class is empty and no printed figure lies on an edge.

use ckmeans::ckmeans;

const CLASSES: u8 = 5;
/// Half a printed step.
const HALF_STEP: i64 = 5;

/// Between two classes: the highest figure below and the lowest above, and the edge if it is given.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Gap {
    below: i64,
    above: i64,
    fixed: Option<i64>,
}

/// The four inner edges, from figures and a target in tenths of a printed step (5.7 is 570 when the table
/// has one decimal). Empty when there are too few different figures for five classes.
pub fn edges(figures: &[i32], target: Option<i32>) -> Vec<i32> {
    let mut sorted: Vec<i64> = figures.iter().copied().map(i64::from).collect();
    sorted.sort_unstable();
    let mut gaps = split(&sorted, CLASSES);
    if gaps.len() + 1 < usize::from(CLASSES) {
        return Vec::new();
    }
    if let Some(gap) = target.and_then(|t| target_gap(&sorted, i64::from(t))) {
        put_target(&mut gaps, gap);
        for _ in 1..CLASSES {
            refill(&mut gaps, &sorted);
        }
    }
    gaps.iter().filter_map(|gap| i32::try_from(round(gap)).ok()).collect()
}

/// The same as an array: zeros where there are too few different figures, as in some single years.
pub fn four(figures: &[i32], target: Option<i32>) -> [i32; 4] {
    edges(figures, target).try_into().unwrap_or_default()
}

fn split(sorted: &[i64], classes: u8) -> Vec<Gap> {
    let figures: Vec<f64> = sorted.iter().map(|f| *f as f64).collect();
    let Ok(groups) = ckmeans(&figures, classes) else {
        return Vec::new();
    };
    let pairs = groups.iter().zip(groups.iter().skip(1));
    let gap = |(low, high): (&Vec<f64>, &Vec<f64>)| {
        let (below, above) = (*low.last()? as i64, *high.first()? as i64);
        let fixed = None;
        (below < above).then_some(Gap { below, above, fixed })
    };
    pairs.filter_map(gap).collect()
}

fn target_gap(sorted: &[i64], target: i64) -> Option<Gap> {
    Some(Gap {
        below: sorted.iter().copied().rfind(|f| *f <= target)?,
        above: sorted.iter().copied().find(|f| *f > target)?,
        fixed: Some(target + HALF_STEP),
    })
}

fn put_target(gaps: &mut [Gap], target: Gap) {
    let edge = target.fixed.unwrap_or_default();
    let away = |g: &Gap| (i64::midpoint(g.below, g.above) - edge).abs();
    let nearest = gaps.iter_mut().min_by_key(|g| away(g));
    if let Some(gap) = nearest {
        *gap = target;
    }
}

/// Gives up one class that is too small and divides the fullest one.
fn refill(gaps: &mut Vec<Gap>, sorted: &[i64]) {
    let counts = counts(gaps, sorted);
    let small = |n: &usize| n * 50 < sorted.len();
    let Some(class) = counts.iter().position(small) else {
        return;
    };
    let free = |at: &usize| gaps.get(*at).is_some_and(|g| g.fixed.is_none());
    let sides = [class.checked_sub(1), Some(class)];
    let Some(at) = sides.into_iter().flatten().find(free) else {
        return;
    };
    let mut tried = gaps.clone();
    tried.remove(at);
    let fullest = self::counts(&tried, sorted);
    let most = fullest.iter().max().copied().unwrap_or(0);
    let Some(class) = fullest.iter().position(|n| *n == most) else {
        return;
    };
    let before: usize = fullest.iter().take(class).sum();
    let members: Vec<i64> = sorted.iter().copied().skip(before).take(most).collect();
    if let [gap] = split(&members, 2).as_slice() {
        tried.insert(class, *gap);
        *gaps = tried;
    }
}

fn counts(gaps: &[Gap], sorted: &[i64]) -> Vec<usize> {
    let up_to = |g: &Gap| sorted.iter().filter(|f| **f <= g.below).count();
    let mut ends: Vec<usize> = gaps.iter().map(up_to).collect();
    ends.push(sorted.len());
    let starts = std::iter::once(0).chain(ends.iter().copied());
    ends.iter().zip(starts).map(|(end, start)| end.saturating_sub(start)).collect()
}

fn round(gap: &Gap) -> i64 {
    if let Some(edge) = gap.fixed {
        return edge;
    }
    let (low, high) = (gap.below, gap.above);
    let round = [10_000, 5_000, 1_000, 500, 100, 50]
        .into_iter()
        .map(|step| (low.div_euclid(step) + 1) * step)
        .find(|edge| *edge < high);
    let middle = i64::midpoint(low, high);
    round.unwrap_or((middle - 1).div_euclid(10) * 10 + HALF_STEP)
}
