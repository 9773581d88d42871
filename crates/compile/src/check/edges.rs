//! The class edges of the maps come from all years, so that a figure may colour maps of other years anew: that is
//! said, and the edges are written down in `measures.csv`.

use crate::derive::tables;
use crate::facts::Facts;
use crate::problem::Problems;

/// Notes the measures whose edges have moved. A measure without edges has not been looked at yet.
pub fn check(facts: &Facts, problems: &mut Problems) {
    let (grids, _) = tables::all(facts);
    for (measure, grid) in facts.measures.iter().map(|row| &row.value).zip(grids) {
        let known: Vec<i32> = measure.edges.0.iter().filter_map(|edge| edge.at(grid.places + 1)).collect();
        if known.is_empty() || known == grid.edges {
            continue;
        }
        let written = |edges: &[i32]| {
            let unit = 10_f64.powi(i32::from(grid.places) + 1);
            edges.iter().map(|e| (f64::from(*e) / unit).to_string()).collect::<Vec<_>>().join(" ")
        };
        let what = format!(
            "the class edges of {} move from {} to {}, so maps of earlier years are coloured anew; write them in \
             data/measures.csv",
            measure.id,
            written(&known),
            written(&grid.edges)
        );
        problems.note(&format!("data/{}", measure.file()), 1, "edges", what);
    }
}
