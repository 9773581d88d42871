//! CHECK: everything that must hold before the data is embedded. Each check reports all it finds.

pub mod texts;

use crate::zone::facts::Facts;
use crate::zone::problem::Problems;
use crate::zone::read::files::Files;
use crate::zone::read::{package, table, topology};

/// The official outcomes.
pub const OUTCOMES: [&str; 6] = [
    "outcomes-unemployment.csv",
    "outcomes-poverty.csv",
    "outcomes-informal.csv",
    "outcomes-unproductive.csv",
    "outcomes-neet.csv",
    "outcomes-youth-placement.csv",
];

/// Reads all tables; `None` when one is missing altogether.
pub fn all(files: &Files, problems: &mut Problems) -> Option<Facts> {
    let package = package::read(files, problems);
    let topology = topology::read(files, problems);
    macro_rules! rows {
        ($name:expr) => {
            table::read(files, &format!("data/{}", $name), problems)
                .map(|t| table::rows(&t, &[], problems))
                .unwrap_or_default()
        };
    }
    Some(Facts {
        regions: rows!("regions.csv"),
        plan: rows!("plan.csv"),
        population: rows!("population.csv"),
        outcomes: OUTCOMES.iter().map(|f| ((*f).to_owned(), rows!(f))).collect(),
        targets: rows!("targets.csv"),
        sources: rows!("sources.csv"),
        package: package?,
        topology: topology?,
    })
}
