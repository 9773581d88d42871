//! CHECK: everything that must hold before the data is embedded. Each check reports all that it finds.

pub mod agreement;
pub mod article;
pub mod catalogue;
pub mod cells;
pub mod description;
pub mod geometry;
pub mod outcomes;
pub mod programme;
pub mod references;
pub mod regions;
pub mod reports;
pub mod series;
pub mod sums;
pub mod texts;
pub mod tiles;
pub mod translations;

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use crate::zone::facts::Facts;
use crate::zone::problem::Problems;
use crate::zone::programme::Programme;
use crate::zone::read::files::Files;
use crate::zone::read::package::Package;
use crate::zone::read::table::{Row, Table};
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

/// Reads and checks `data/`; `None` when a part is missing altogether.
pub fn all(files: &Files, problems: &mut Problems) -> Option<Facts> {
    let package = package::read(files, problems);
    let topology = topology::read(files, problems);
    let package = package?;
    let checked = Checked::read(files, &package, problems);
    description::check(files, &package, &checked.tables, problems);
    references::check(&package, &checked.tables, problems);
    for table in &checked.tables {
        translations::check(table, problems);
        agreement::check(table, problems);
    }
    let facts = Facts {
        regions: checked.rows("regions.csv", problems),
        tiles: checked.rows("tiles.csv", problems),
        plan: checked.rows("plan.csv", problems),
        population: checked.rows("population.csv", problems),
        outcomes: OUTCOMES.map(|file| (file.to_owned(), checked.rows(file, problems))).into(),
        targets: checked.rows("targets.csv", problems),
        sources: checked.rows("sources.csv", problems),
        projects: checked.rows("projects.csv", problems),
        programme: programme(&checked, problems),
        package,
        topology: topology?,
    };
    meaning(files, &facts, problems);
    Some(facts)
}

fn programme(checked: &Checked, problems: &mut Problems) -> Programme {
    Programme {
        rules: checked.rows("target-rules.csv", problems),
        productive: checked.rows("productive.csv", problems),
        national: checked.rows("unemployment-national.csv", problems),
        reports: checked.rows("programme-results.csv", problems),
        notes: checked.rows("notes.csv", problems),
        events: checked.rows("events.csv", problems),
        facts: checked.rows("facts.csv", problems),
        almaty: checked.rows("almaty.csv", problems),
        lists: checked.rows("lists.csv", problems),
        text: checked.rows("article.csv", problems),
    }
}

/// Tables whose cells have been checked.
struct Checked {
    tables: Vec<Table>,
    /// Lines with a bad cell, by file.
    bad: BTreeMap<String, Vec<usize>>,
}

impl Checked {
    fn read(files: &Files, package: &Package, problems: &mut Problems) -> Checked {
        let mut checked = Checked { tables: Vec::new(), bad: BTreeMap::new() };
        for resource in &package.resources {
            let file = format!("data/{}", resource.path);
            let Some(schema) = resource.schema.as_ref().filter(|_| files.contains_key(&file)) else {
                continue;
            };
            if let Some(table) = table::read(files, &file, problems) {
                let bad = cells::check(&table, schema, problems);
                checked.bad.insert(file, bad);
                checked.tables.push(table);
            }
        }
        checked
    }

    fn rows<T: DeserializeOwned>(&self, name: &str, problems: &mut Problems) -> Vec<Row<T>> {
        let file = format!("data/{name}");
        let known_bad = self.bad.get(&file).map_or(&[][..], Vec::as_slice);
        match self.tables.iter().find(|t| t.file == file) {
            Some(table) => table::rows(table, known_bad, problems),
            None => {
                let what = "the build needs this table; restore it and its entry in datapackage.json";
                problems.add(&file, 1, what);
                Vec::new()
            }
        }
    }
}

/// What only makes sense across rows and tables.
fn meaning(files: &Files, facts: &Facts, problems: &mut Problems) {
    regions::check(facts, problems);
    tiles::check(facts, problems);
    geometry::check(files, facts, problems);
    let plan = facts.plan_lines();
    series::check(facts, "data/plan.csv", &plan, problems);
    sums::check("data/plan.csv", &plan, problems);
    let population = facts.population_lines();
    series::check(facts, "data/population.csv", &population, problems);
    sums::check("data/population.csv", &population, problems);
    for (name, rows) in &facts.outcomes {
        let file = format!("data/{name}");
        outcomes::check(&file, rows, problems);
        series::check(facts, &file, &facts.outcome_lines(name), problems);
    }
    self::programme::check(facts, problems);
    reports::remarks(facts, problems);
    article::check(facts, problems);
    catalogue::check(facts, problems);
}
