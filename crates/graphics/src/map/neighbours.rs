//! Which regions lie beside which: those with a common border, and the nearest in the direction of an arrow key.
//!
//! Invariant: in every vintage each region can be reached from every other one.

use std::collections::BTreeSet;

use dataset::{RegionIx, Vintage};

/// An arrow key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// ArrowLeft.
    Left,
    /// ArrowRight.
    Right,
    /// ArrowUp.
    Up,
    /// ArrowDown.
    Down,
}

impl Direction {
    /// All four.
    pub const ALL: [Direction; 4] = [Direction::Left, Direction::Right, Direction::Up, Direction::Down];

    /// The direction of a keyboard event's `key`.
    pub fn of_key(key: &str) -> Option<Direction> {
        Some(match key {
            "ArrowLeft" => Direction::Left,
            "ArrowRight" => Direction::Right,
            "ArrowUp" => Direction::Up,
            "ArrowDown" => Direction::Down,
            _ => return None,
        })
    }
}

/// The region that an arrow key leads to; `None` at the edge of the map.
pub fn neighbour(vintage: Vintage, from: RegionIx, towards: Direction) -> Option<RegionIx> {
    let (x, y) = dataset::shape(from)?.anchor;
    let members = dataset::members(vintage).iter().copied();
    let costs = members.filter(|&to| to != from).filter_map(|to| {
        let (u, v) = dataset::shape(to)?.anchor;
        let (right, down) = (i32::from(u) - i32::from(x), i32::from(v) - i32::from(y));
        Some((cost(right, down, towards)?, to))
    });
    costs.min_by_key(|(cost, _)| *cost).map(|(_, to)| to)
}

/// The tile that an arrow key leads to; `None` at the edge of the grid.
pub fn tile_neighbour(vintage: Vintage, from: RegionIx, towards: Direction) -> Option<RegionIx> {
    let own = dataset::tile(from)?;
    let members = dataset::members(vintage).iter().copied();
    let costs = members.filter(|&to| to != from).filter_map(|to| {
        let tile = dataset::tile(to)?;
        let right = step((own.column, own.columns), (tile.column, tile.columns));
        let down = step((own.row, own.rows), (tile.row, tile.rows));
        Some((cost(right, down, towards)?, to))
    });
    costs.min_by_key(|(cost, _)| *cost).map(|(_, to)| to)
}

/// Squares from one stretch of a row or column to another; 0 where they overlap.
fn step((from, own): (u8, u8), (to, other): (u8, u8)) -> i32 {
    let [from, own, to, other] = [from, own, to, other].map(i32::from);
    if to >= from + own {
        to - (from + own) + 1
    } else if from >= to + other {
        -(from - (to + other) + 1)
    } else {
        0
    }
}

/// The way along the arrow and twice the way across it; `None` for what lies more than 68° off.
fn cost(right: i32, down: i32, towards: Direction) -> Option<i32> {
    let (along, across) = match towards {
        Direction::Left => (-right, down.abs()),
        Direction::Right => (right, down.abs()),
        Direction::Up => (-down, right.abs()),
        Direction::Down => (down, right.abs()),
    };
    (along > 0 && across * 2 <= along * 5).then_some(along + 2 * across)
}

/// Points of an outline that two regions share where they have a common border; one alone is where corners meet.
const SHARED: usize = 2;

/// The regions that have a border with this one in a vintage, in the order of `dataset::members`.
pub fn bordering(vintage: Vintage, of: RegionIx) -> Vec<RegionIx> {
    let own = points(of);
    let touches = |other: &RegionIx| {
        let shared = points(*other).into_iter().filter(|point| own.contains(point));
        *other != of && shared.take(SHARED).count() == SHARED
    };
    dataset::members(vintage).iter().copied().filter(touches).collect()
}

/// The points of an outline. All outlines are cut from the same arcs, so that neighbours have the same points.
fn points(of: RegionIx) -> BTreeSet<(i32, i32)> {
    let path = dataset::shape(of).map_or("", |shape| shape.path);
    let mut found = BTreeSet::new();
    for ring in path.split('z').filter(|ring| !ring.is_empty()) {
        let (start, steps) = ring.split_once('l').unwrap_or((ring, ""));
        let mut at = (0, 0);
        for (x, y) in pairs(start).into_iter().chain(pairs(steps)) {
            at = (at.0 + x, at.1 + y);
            found.insert(at);
        }
    }
    found
}

/// The numbers of path data, two by two. A minus sign parts numbers as a space does.
fn pairs(numbers: &str) -> Vec<(i32, i32)> {
    let parted = numbers.replace('-', " -");
    let mut each = parted.split([' ', 'M', ',']).filter_map(|number| number.parse().ok());
    let mut pairs = Vec::new();
    while let (Some(x), Some(y)) = (each.next(), each.next()) {
        pairs.push((x, y));
    }
    pairs
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn beside(id: &str, vintage: Vintage) -> Vec<&'static str> {
        let found = bordering(vintage, dataset::region_by_id(id).unwrap());
        found.into_iter().map(|region| dataset::region(region).id).collect()
    }

    #[test]
    fn borders_are_those_of_the_year() {
        assert_eq!(beside("KZ-MAN", Vintage::by_code("20").unwrap()), ["KZ-AKT", "KZ-ATY"]);
        assert_eq!(beside("KZ-SHY", Vintage::by_code("17").unwrap()), ["KZ-TUR"]);
        assert_eq!(beside("KZ-KZY", Vintage::OLDEST), ["KZ-AKT", "KZ-KAR-PRE", "KZ-YUZ"]);
        assert_eq!(beside("KZ-KZY", Vintage::by_code("20").unwrap()), ["KZ-AKT", "KZ-TUR", "KZ-ULY"]);
    }

    #[test]
    fn whoever_has_a_neighbour_is_its_neighbour() {
        for vintage in dataset::vintages() {
            for region in dataset::members(vintage) {
                let beside = bordering(vintage, *region);
                assert!(!beside.is_empty());
                assert!(beside.iter().all(|other| bordering(vintage, *other).contains(region)));
            }
        }
    }
}
