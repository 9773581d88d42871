//! The class edges of the maps come from all years, so that a figure may colour maps of other years anew: that is
//! said, and the edges are written down here.

use crate::derive::tables;
use crate::facts::Facts;
use crate::problem::Problems;
use schema::Measure;

/// Measure and its edges, times `10^(places + 1)`.
pub const EDGES: [(Measure, [i32; 4]); 7] = [
    (Measure::PlanPer10k, [2000, 3400, 4525, 6000]),
    (Measure::PlanRatio, [600, 1005, 1125, 1450]),
    (Measure::Unemployment, [465, 485, 505, 535]),
    (Measure::Poverty, [225, 395, 605, 825]),
    (Measure::Informal, [775, 1450, 2250, 3200]),
    (Measure::Unproductive, [245, 585, 1050, 1600]),
    (Measure::Neet, [365, 555, 765, 1100]),
];

/// Notes the measures whose edges have moved.
pub fn check(facts: &Facts, problems: &mut Problems) {
    let (grids, _) = tables::all(facts);
    for (measure, edges) in EDGES {
        let Some(grid) = grids.get(measure.index()).filter(|grid| grid.edges != edges) else {
            continue;
        };
        let file = match measure {
            Measure::PlanPer10k | Measure::PlanRatio => "plan.csv",
            _ => tables::outcome_file(measure),
        };
        let written = |edges: &[i32]| {
            let unit = 10_f64.powi(i32::from(grid.places) + 1);
            edges.iter().map(|e| (f64::from(*e) / unit).to_string()).collect::<Vec<_>>().join(" ")
        };
        let what = format!(
            "the class edges of {} move from {} to {}, so maps of earlier years are coloured anew; write them in \
             build/check/edges.rs",
            measure.code(),
            written(&edges),
            written(&grid.edges)
        );
        problems.note(&format!("data/{file}"), 1, "edges", what);
    }
}
