//! `regions.topo.json`: a quantised TopoJSON with one object, `regions`.

use serde::Deserialize;

use super::files::{self, Files, line_at};
use crate::problem::Problems;

pub const FILE: &str = "data/regions.topo.json";

/// The parts of TopoJSON that the file uses.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub struct Topology {
    /// Steps of the grid, and its corner.
    pub transform: Transform,
    pub objects: Objects,
    /// Steps from point to point, each arc beginning at an absolute point.
    pub arcs: Vec<Vec<[i64; 2]>>,
}

/// Grid to degrees: `value * scale + translate`, longitude first.
#[derive(Debug, Deserialize)]
pub struct Transform {
    /// Degrees a step.
    pub scale: [f64; 2],
    /// Degrees of the corner.
    pub translate: [f64; 2],
}

#[derive(Debug, Deserialize)]
pub struct Objects {
    /// The present regions.
    pub regions: Collection,
}

/// A list of geometries.
#[derive(Debug, Deserialize)]
pub struct Collection {
    /// One a region.
    pub geometries: Vec<Geometry>,
}

/// A region's polygon.
#[derive(Debug, Deserialize)]
pub struct Geometry {
    /// Id in `regions.csv`.
    pub id: String,
    /// `Polygon`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Rings of arc references.
    pub arcs: Vec<Vec<i64>>,
}

/// Reads the file; a file that is not TopoJSON is a problem.
pub fn read(files: &Files, problems: &mut Problems) -> Option<Topology> {
    let bytes = files::bytes(files, FILE, problems)?;
    match serde_json::from_slice(bytes) {
        Ok(topology) => Some(topology),
        Err(error) => {
            let what = format!("is not the TopoJSON that the build reads: {error}; restore the file");
            problems.add(FILE, error.line().max(1), "topology", what);
            None
        }
    }
}

/// Longitudes and latitudes of every arc.
pub fn degrees(topology: &Topology) -> Vec<Vec<(f64, f64)>> {
    let ([sx, sy], [tx, ty]) = (topology.transform.scale, topology.transform.translate);
    let place = |(x, y): (i64, i64)| (x as f64 * sx + tx, y as f64 * sy + ty);
    let decode = |arc: &Vec<[i64; 2]>| {
        arc.iter()
            .scan((0_i64, 0_i64), |at, [dx, dy]| {
                *at = (at.0.saturating_add(*dx), at.1.saturating_add(*dy));
                Some(place(*at))
            })
            .collect()
    };
    topology.arcs.iter().map(decode).collect()
}

/// The line on which a region's geometry stands.
pub fn line_of(files: &Files, id: &str) -> usize {
    let quoted = format!("\"{id}\"");
    let bytes = files.get(FILE).map_or(&[][..], Vec::as_slice);
    bytes.windows(quoted.len()).position(|w| w == quoted.as_bytes()).map_or(1, |at| line_at(bytes, at))
}
