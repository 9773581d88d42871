//! GEOMETRY: from the TopoJSON to integer outlines of every unit in the viewBox.
//!
//! Arcs are projected and thinned once and used by both neighbours and by all three vintages, so borders
//! always meet.

pub mod albers;
pub mod frame;
pub mod inset;
pub mod path;
pub mod ring;
pub mod simplify;
pub mod topology;

use albers::{Albers, Point};
use frame::{Frame, grid};
use path::Grid;
use ring::Bounds;
use topology::{Arc, ArcRefs};

use crate::read::rows::Region;
use crate::read::table::Row;
use crate::read::topology::{Topology, degrees};

/// Largest shift of a border by thinning, units: 0.45 px on a map 832 px wide.
const TOLERANCE: f64 = 2.16;

/// A unit's outline.
#[derive(Clone, Debug, Default)]
pub struct Unit {
    /// As projected, kilometres.
    pub km: Vec<Vec<Point>>,
    /// Thinned and rounded, units of the viewBox.
    pub grid: Vec<Vec<Grid>>,
    /// The label point, units of the viewBox.
    pub anchor: Grid,
}

impl Unit {
    /// The box around the outline, units of the viewBox.
    pub fn bounds(&self) -> (i32, i32, i32, i32) {
        let points = || self.grid.iter().flatten();
        let (xs, ys) = (|| points().map(|p| p.0), || points().map(|p| p.1));
        let zero = |v: Option<i32>| v.unwrap_or(0);
        (zero(xs().min()), zero(ys().min()), zero(xs().max()), zero(ys().max()))
    }
}

/// All units in the order of the regions, in one frame.
#[derive(Clone, Debug)]
pub struct ProjectedMap {
    /// How kilometres became units.
    pub frame: Frame,
    /// One a row of `regions.csv`.
    pub units: Vec<Unit>,
}

/// Draws the regions; historical units and the country are merged from present regions.
pub fn draw(topology: &Topology, regions: &[Row<Region>]) -> ProjectedMap {
    let albers = Albers::default();
    let km: Vec<Arc> = degrees(topology)
        .iter()
        .map(|arc| arc.iter().map(|(x, y)| albers.project(*x, *y)).collect())
        .collect();
    let frame = Frame::fit(Bounds::of(km.iter().flatten()));
    let units: Vec<Arc> = km.iter().map(|arc| arc.iter().map(|p| frame.place(*p)).collect()).collect();
    let thin: Vec<Arc> = units.iter().map(|arc| simplify::simplify(arc, TOLERANCE)).collect();
    let draw_one = |row: &Row<Region>| {
        let rings = topology::merge(&parts(topology, &row.value), &km);
        let anchor = albers.project(row.value.label_lon, row.value.label_lat);
        Unit {
            km: rings.iter().map(|r| topology::points(r, &km)).collect(),
            grid: rings.iter().map(|r| on_grid(r, &thin)).collect(),
            anchor: grid(frame.place(anchor)),
        }
    };
    ProjectedMap { frame, units: regions.iter().map(draw_one).collect() }
}

/// The rings of arcs of the present regions that make up a unit.
fn parts<'a>(topology: &'a Topology, region: &Region) -> Vec<&'a [ArcRefs]> {
    let geometries = topology.objects.regions.geometries.iter();
    let belongs = |id: &String| match region.kind.as_str() {
        "country" => true,
        _ if region.composed_of.0.is_empty() => *id == region.id,
        _ => region.composed_of.0.contains(id),
    };
    geometries.filter(|g| belongs(&g.id)).map(|g| g.arcs.as_slice()).collect()
}

fn on_grid(ring: &[i64], thin: &[Arc]) -> Vec<Grid> {
    let mut points: Vec<Grid> = topology::points(ring, thin).into_iter().map(grid).collect();
    points.dedup();
    points
}
