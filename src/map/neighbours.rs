//! Arrow keys on the map: the nearest region in a direction.
//!
//! Invariant: in every vintage each region can be reached from every other one.

use crate::data::{self, RegionIx, Vintage};

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
    let (x, y) = data::shape(from)?.anchor;
    let members = data::members(vintage).iter().copied();
    let costs = members.filter(|&to| to != from).filter_map(|to| {
        let (u, v) = data::shape(to)?.anchor;
        let (right, down) = (i32::from(u) - i32::from(x), i32::from(v) - i32::from(y));
        Some((cost(right, down, towards)?, to))
    });
    costs.min_by_key(|(cost, _)| *cost).map(|(_, to)| to)
}

/// The tile that an arrow key leads to; `None` at the edge of the grid.
pub fn tile_neighbour(vintage: Vintage, from: RegionIx, towards: Direction) -> Option<RegionIx> {
    let own = data::tile(from)?;
    let members = data::members(vintage).iter().copied();
    let costs = members.filter(|&to| to != from).filter_map(|to| {
        let tile = data::tile(to)?;
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
