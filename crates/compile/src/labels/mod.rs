//! LABELS: where the name and value of each region are on a choropleth, worked out once so that the page
//! never measures text.
//!
//! Sizes are those of a map drawn 720 css px wide. A label is on its region, near the label point, if it
//! fits there, at most a letter over the border; otherwise outside the country, and the map draws a leader.

pub mod block;
pub mod obstacle;
pub mod place;
pub mod raster;
pub mod rect;
pub mod surface;

use block::Block;
use place::{Placed, inside, is_near, least_overlap, nearly, outside};
use rect::Rect;
use surface::LabelSurface;

use crate::facts::Facts;
use crate::geometry::albers::Point;
use crate::geometry::path::Grid;
use crate::geometry::{ProjectedMap, Unit};
use crate::read::rows::Region;

/// Width of the map that the sizes are for, css px.
pub const MAP_PX: f64 = 720.0;

/// Units of the viewBox in a css px.
pub const UNITS_PER_PX: f64 = 4_000.0 / MAP_PX;

/// A placed label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelPosition {
    /// Position of the region in `regions.csv`.
    pub region: usize,
    /// Centre of the block of text, units.
    pub at: Grid,
    /// The name, in lines.
    pub lines: Vec<String>,
    /// Stands on its region.
    pub inside: bool,
}

/// Places for every vintage (outer) and language (inner).
pub fn place_all(drawing: &ProjectedMap, facts: &Facts) -> Vec<[Vec<LabelPosition>; 3]> {
    let page = Page::new(drawing, facts);
    let of_vintage = |vintage: &str| [0, 1, 2].map(|language| page.place(vintage, language));
    facts.vintages.iter().map(|row| of_vintage(&row.value.id)).collect()
}

/// What all maps share.
struct Page<'a> {
    drawing: &'a ProjectedMap,
    facts: &'a Facts,
    /// One a region.
    surfaces: Vec<LabelSurface>,
}

impl Page<'_> {
    fn new<'a>(drawing: &'a ProjectedMap, facts: &'a Facts) -> Page<'a> {
        let surface = |unit: &Unit| LabelSurface::new(rings(&unit.grid), unit.anchor, drawing.frame.height);
        Page { drawing, facts, surfaces: drawing.units.iter().map(surface).collect() }
    }

    /// One vintage and language: first the labels that fit, then the others around them.
    fn place(&self, vintage: &str, language: usize) -> Vec<LabelPosition> {
        let shown = self.facts.members(vintage);
        let mut occupied = obstacle::cities(self.drawing, &self.facts.regions, &shown, language);
        let mut spots = Vec::new();
        let mut homeless = Vec::new();
        for at in shown {
            let (Some(row), Some(surface)) = (self.facts.regions.get(at), self.surfaces.get(at)) else {
                continue;
            };
            if row.value.kind == "city" {
                continue;
            }
            let blocks = block::variants(short_name(&row.value, language));
            if let Some((block, centre)) = inside(surface, &blocks, &occupied) {
                occupied.extend(block.rects(centre));
                spots.push(spot(at, &block, centre, true));
            } else {
                homeless.push((at, surface, blocks));
            }
        }
        for (at, surface, blocks) in homeless {
            if let Some(((block, centre), inside)) = self.elsewhere(surface, &blocks, &occupied) {
                occupied.extend(if inside {
                    block.rects(centre)
                } else {
                    block.rects_towards(centre, surface.anchor)
                });
                spots.push(spot(at, &block, centre, inside));
            }
        }
        spots
    }

    /// Outside the country, if that is near; else over the region after all; and which of the two.
    fn elsewhere(
        &self,
        surface: &LabelSurface,
        blocks: &[Block],
        occupied: &[Rect],
    ) -> Option<(Placed, bool)> {
        let country = self.surfaces.first()?;
        let height = self.drawing.frame.height;
        let abroad = outside(surface, blocks, occupied, country, height);
        let over = |occupied| least_overlap(surface, blocks, occupied).map(|(placed, _)| (placed, true));
        let abroad = abroad.map(|placed| (placed, false));
        let near = abroad.clone().filter(|(placed, _)| is_near(surface, placed));
        near.or_else(|| nearly(surface, blocks, occupied).map(|placed| (placed, true)))
            .or(abroad)
            .or_else(|| over(occupied))
            .or_else(|| over(&[]))
    }
}

fn spot(region: usize, block: &Block, centre: Point, inside: bool) -> LabelPosition {
    LabelPosition { region, at: crate::geometry::frame::grid(centre), lines: block.lines.clone(), inside }
}

fn short_name(region: &Region, language: usize) -> &str {
    match language {
        0 => &region.short_kk,
        1 => &region.short_ru,
        _ => &region.short_en,
    }
}

fn rings(grid: &[Vec<Grid>]) -> Vec<Vec<Point>> {
    let point = |p: &Grid| Point { x: f64::from(p.0), y: f64::from(p.1) };
    grid.iter().map(|r| r.iter().map(point).collect()).collect()
}
