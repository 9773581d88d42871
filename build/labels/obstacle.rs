//! What labels must keep clear of: other labels, and the insets of the cities with their own names.

use super::UNITS_PER_PX;
use super::block::Block;
use crate::zone::geometry::Drawing;
use crate::zone::geometry::albers::Point;
use crate::zone::read::rows::Region;
use crate::zone::read::table::Row;

/// A rectangle in units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Bottom edge.
    pub bottom: f64,
}

impl Rect {
    /// The rectangle of a block of text around its centre.
    pub fn around(centre: Point, block: &Block) -> Rect {
        Rect {
            left: centre.x - block.width / 2.0,
            top: centre.y - block.height / 2.0,
            right: centre.x + block.width / 2.0,
            bottom: centre.y + block.height / 2.0,
        }
    }

    /// Grown on all sides.
    pub fn grown(self, by: f64) -> Rect {
        Rect {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }

    /// True when the two share more than an edge.
    pub fn overlaps(&self, other: &Rect) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// The insets and their names, for the cities among the regions shown. Places follow `src/map/inset.rs`.
pub fn cities(drawing: &Drawing, regions: &[Row<Region>], shown: &[usize]) -> Vec<Rect> {
    let found = shown.iter().filter_map(|at| Some((regions.get(*at)?, drawing.units.get(*at)?)));
    let cities = found.filter(|(row, _)| row.value.kind == "city");
    cities
        .flat_map(|(row, unit)| {
            let (x, y) = (f64::from(unit.anchor.0), f64::from(unit.anchor.1));
            inset(&row.value.id, Point { x, y })
        })
        .collect()
}

fn inset(id: &str, at: Point) -> Vec<Rect> {
    let px = UNITS_PER_PX;
    let rect = |left: f64, top: f64, right: f64, bottom: f64| Rect {
        left: at.x + left * px,
        top: at.y + top * px,
        right: at.x + right * px,
        bottom: at.y + bottom * px,
    };
    match id {
        "KZ-AST" => vec![rect(-21.0, -21.0, 21.0, 21.0), rect(21.0, -15.0, 72.0, 15.0)],
        "KZ-ALA" => vec![rect(4.0, 4.0, 100.0, 70.0)],
        "KZ-SHY" => vec![rect(-90.0, 0.0, 30.0, 45.0)],
        _ => Vec::new(),
    }
}
