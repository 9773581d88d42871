//! LABELS: where the name and value of each region stand on a choropleth, worked out once so that the page
//! never measures text.
//!
//! Sizes are those of a map drawn 720 css px wide. A label that fits inside its region stands there, near
//! the label point; otherwise it stands outside the country, and the map draws a leader.

pub mod block;
pub mod obstacle;
pub mod place;

use block::Block;
use obstacle::Rect;
use place::{Ground, inside, outside};

use crate::zone::derive::vintage::members;
use crate::zone::geometry::Drawing;
use crate::zone::geometry::albers::Point;
use crate::zone::geometry::path::Grid;
use crate::zone::read::rows::Region;
use crate::zone::read::table::Row;
use crate::zone::schema::Vintage;

/// Width of the map that the sizes are for, css px.
pub const MAP_PX: f64 = 720.0;

/// Units of the viewBox in a css px.
pub const UNITS_PER_PX: f64 = 4_000.0 / MAP_PX;

/// A placed label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Position of the region in `regions.csv`.
    pub region: usize,
    /// Centre of the block of text, units.
    pub at: Grid,
    /// The name, in lines.
    pub lines: Vec<String>,
    /// Stands inside its region.
    pub inside: bool,
}

/// Places for every vintage (outer) and language (inner).
pub fn place_all(drawing: &Drawing, regions: &[Row<Region>]) -> [[Vec<Spot>; 3]; 3] {
    Vintage::ALL.map(|vintage| [0, 1, 2].map(|language| place_one(drawing, regions, vintage, language)))
}

/// Places for one vintage and language: first the labels that fit, then the others around them.
fn place_one(
    drawing: &Drawing,
    regions: &[Row<Region>],
    vintage: Vintage,
    language: usize,
) -> Vec<Spot> {
    let shown = members(regions, vintage);
    let mut taken = obstacle::cities(drawing, regions, &shown);
    let country = drawing.units.first().map(|u| rings(&u.grid)).unwrap_or_default();
    let height = drawing.frame.height;
    let mut spots = Vec::new();
    let mut homeless = Vec::new();
    for at in shown {
        let (Some(row), Some(unit)) = (regions.get(at), drawing.units.get(at)) else {
            continue;
        };
        if row.value.kind == "city" {
            continue;
        }
        let ground = Ground::new(rings(&unit.grid), unit.anchor);
        let blocks = block::variants(short_name(&row.value, language));
        match inside(&ground, &blocks, &taken) {
            Some((block, centre)) => {
                taken.push(Rect::around(centre, &block));
                spots.push(spot(at, &block, centre, true));
            }
            None => homeless.push((at, ground, blocks)),
        }
    }
    for (at, ground, blocks) in homeless {
        let (block, centre) = outside(&ground, &blocks, &taken, &country, height);
        taken.push(Rect::around(centre, &block));
        spots.push(spot(at, &block, centre, false));
    }
    spots
}

fn spot(region: usize, block: &Block, centre: Point, inside: bool) -> Spot {
    Spot {
        region,
        at: crate::zone::geometry::frame::grid(centre),
        lines: block.lines.clone(),
        inside,
    }
}

fn short_name(region: &Region, language: usize) -> &str {
    match language {
        0 => &region.short_kk,
        1 => &region.short_ru,
        _ => &region.short_en,
    }
}

fn rings(grid: &[Vec<Grid>]) -> Vec<Vec<Point>> {
    let point = |p: &Grid| Point {
        x: f64::from(p.0),
        y: f64::from(p.1),
    };
    grid.iter().map(|r| r.iter().map(point).collect()).collect()
}
