//! A unit as a bitmap with running sums: how much of a rectangle lies outside it, in four look-ups.

use super::UNITS_PER_PX;
use super::rect::Rect;
use crate::geometry::albers::Point;
use crate::geometry::frame::WIDTH;
use crate::geometry::ring::sides;

/// Side of a cell, units: 1 px.
const CELL: f64 = UNITS_PER_PX;

/// Sums of cells inside the unit, left of and above each corner.
#[derive(Clone, Debug)]
pub struct Raster {
    columns: usize,
    sums: Vec<u32>,
}

impl Raster {
    /// Draws rings, in units, on a page of the viewBox's size.
    pub fn of(rings: &[Vec<Point>], height: f64) -> Raster {
        let columns = (WIDTH / CELL).ceil() as usize + 1;
        let rows = (height / CELL).ceil() as usize + 1;
        let mut above = vec![0_u32; columns];
        let mut sums = above.clone();
        for row in 0..rows {
            let crossings = crossings(rings, (row as f64 + 0.5) * CELL);
            let mut run = 0;
            let mut left = crossings.iter().peekable();
            let mut is_inside = false;
            for (column, up) in above.iter_mut().enumerate().skip(1) {
                let x = (column as f64 - 0.5) * CELL;
                while left.next_if(|c| **c < x).is_some() {
                    is_inside = !is_inside;
                }
                run += u32::from(is_inside);
                *up += run;
            }
            sums.extend(&above);
        }
        Raster { columns, sums }
    }

    /// How many cells of a rectangle, rounded outwards, lie outside the unit.
    pub fn foreign(&self, rect: &Rect) -> u32 {
        let (own, all) = self.cells(rect);
        all.saturating_sub(own)
    }

    /// How many cells of a rectangle, rounded outwards, lie inside the unit.
    pub fn own(&self, rect: &Rect) -> u32 {
        self.cells(rect).0
    }

    fn cells(&self, rect: &Rect) -> (u32, u32) {
        let (left, top) = (floor(rect.left), floor(rect.top));
        let (right, bottom) = (floor(rect.right) + 1, floor(rect.bottom) + 1);
        let inside = (self.sum(right, bottom) + self.sum(left, top))
            .saturating_sub(self.sum(left, bottom) + self.sum(right, top));
        let cells = right.saturating_sub(left) * bottom.saturating_sub(top);
        (inside, u32::try_from(cells).unwrap_or(u32::MAX))
    }

    fn sum(&self, column: usize, row: usize) -> u32 {
        let rows = self.sums.len() / self.columns;
        let column = column.min(self.columns - 1);
        let row = row.min(rows.saturating_sub(1));
        self.sums.get(row * self.columns + column).copied().unwrap_or(0)
    }
}

fn floor(units: f64) -> usize {
    (units / CELL).floor().max(0.0) as usize
}

/// Where a level line crosses the rings, from the left.
fn crossings(rings: &[Vec<Point>], y: f64) -> Vec<f64> {
    let all = rings.iter().flat_map(|r| sides(r));
    let crossing = all.filter(|(a, b)| (a.y > y) != (b.y > y));
    let mut found: Vec<f64> = crossing.map(|(a, b)| (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x).collect();
    found.sort_by(f64::total_cmp);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_sticks_out() {
        let at = |x, y| Point { x: x * CELL, y: y * CELL };
        let square = vec![at(10.0, 10.0), at(50.0, 10.0), at(50.0, 50.0), at(10.0, 50.0)];
        let raster = Raster::of(&[square], 100.0 * CELL);
        let rect = |left: f64, top: f64, right: f64, bottom: f64| Rect {
            left: left * CELL,
            top: top * CELL,
            right: right * CELL,
            bottom: bottom * CELL,
        };
        assert_eq!(raster.foreign(&rect(20.2, 20.2, 29.8, 29.8)), 0);
        assert_eq!(raster.foreign(&rect(5.2, 20.2, 14.8, 29.8)), 5 * 10);
        assert_eq!(raster.foreign(&rect(60.2, 60.2, 69.8, 69.8)), 100);
    }
}
