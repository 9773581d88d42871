//! CHECK: everything that must hold before the data is embedded. Each check reports all that it finds.

pub mod accepted;
pub mod agreement;
pub mod article;
pub mod catalogue;
pub mod cells;
pub mod description;
pub mod edges;
pub mod geometry;
pub mod groups;
pub mod measures;
pub mod names;
pub mod outcomes;
pub mod plausible;
pub mod pledges;
pub mod programme;
pub mod references;
pub mod regions;
pub mod reports;
pub mod sentences;
pub mod series;
pub mod sums;
pub mod texts;
pub mod tiles;
pub mod translations;
pub mod upkeep;

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use crate::facts::Facts;
use crate::problem::{Broken, Problems};
use crate::programme::Programme;
use crate::read::files::Files;
use crate::read::package::Package;
use crate::read::rows::Measure;
use crate::read::table::{Row, Table};
use crate::read::{table, topology};

/// An official outcome of the country alone, which is no measure of the map.
pub const YOUTH: &str = "outcomes-youth-placement.csv";

/// Reads and checks `data/`; `None` when a part is missing altogether. A file with an error in its form, its cells or
/// its ids is not compared with others: what would follow from that error is not told as well.
pub fn all(files: &Files, package: Package, problems: &mut Problems) -> Option<Facts> {
    let topology = topology::read(files, problems);
    let checked = Checked::read(files, &package, problems);
    description::check(files, &package, &checked.tables, problems);
    references::check(&package, &checked.tables, problems);
    for table in &checked.tables {
        translations::check(table, problems);
        agreement::check(table, problems);
    }
    let measures: Vec<Row<Measure>> = checked.rows("measures.csv", problems);
    let files_of_rates = measures.iter().map(|r| &r.value).filter(|m| m.is_rate()).map(Measure::file);
    let outcomes: Vec<String> = files_of_rates.chain([YOUTH.to_owned()]).collect();
    let outcomes = outcomes.into_iter().map(|file| (file.clone(), checked.rows(&file, problems))).collect();
    let facts = Facts {
        vintages: checked.rows("vintages.csv", problems),
        groups: checked.rows("groups.csv", problems),
        regions: checked.rows("regions.csv", problems),
        tiles: checked.rows("tiles.csv", problems),
        plan: checked.rows("plan.csv", problems),
        population: checked.rows("population.csv", problems),
        measures,
        outcomes,
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
    /// Those that have the columns of their description.
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
            let Some(table) = table::read(files, &file, problems) else {
                continue;
            };
            if let Some(bad) = cells::check(&table, schema, problems) {
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
            None if !problems.broken().spares(&[name]) => Vec::new(),
            None => {
                let what = "the build needs this table; restore it and its entry in datapackage.json";
                problems.add(&file, 1, "missing-file", what);
                Vec::new()
            }
        }
    }
}

/// What only makes sense across rows and tables.
fn meaning(files: &Files, facts: &Facts, problems: &mut Problems) {
    if problems.broken().spares(&["measures.csv"]) {
        measures::check(facts, problems);
    }
    if problems.broken().spares(&["groups.csv"]) {
        groups::check(facts, problems);
    }
    let broken = problems.broken();
    if broken.spares(&["regions.csv", "vintages.csv"]) {
        places(files, facts, &broken, problems);
    }
    programme::check(facts, &problems.broken(), problems);
    if broken.spares(&["targets.csv", "facts.csv"]) {
        pledges::words(facts, problems);
    }
    if broken.spares(&["programme-results.csv", "productive.csv", "lists.csv", "notes.csv"]) {
        reports::remarks(facts, problems);
    }
    if broken.spares(&["almaty.csv", "lists.csv", "article.csv"]) {
        article::check(facts, problems);
    }
    if broken.spares(&["projects.csv", "lists.csv"]) {
        catalogue::check(facts, problems);
    }
}

/// What is possible and yet hardly true, and what is good to know. Only sound data are doubted.
pub fn doubts(files: &Files, facts: &Facts, problems: &mut Problems) {
    plausible::check(facts, problems);
    pledges::check(facts, problems);
    self::programme::differs(facts, problems);
    accepted::check(files, problems);
    if !problems.has_warnings() {
        edges::check(facts, problems);
    }
    upkeep::check(facts, problems);
}

/// What is about regions.
fn places(files: &Files, facts: &Facts, broken: &Broken, problems: &mut Problems) {
    regions::check(facts, problems);
    if broken.spares(&["tiles.csv"]) {
        tiles::check(facts, problems);
    }
    if broken.spares(&["regions.topo.json"]) {
        geometry::check(files, facts, problems);
    }
    for (name, lines) in [("plan.csv", facts.plan_lines()), ("population.csv", facts.population_lines())] {
        if broken.spares(&[name]) {
            let file = format!("data/{name}");
            series::check(facts, &file, &lines, problems);
            if problems.broken().spares(&[name]) {
                sums::check(&file, &lines, problems);
            }
        }
    }
    for (name, rows) in facts.outcomes.iter().filter(|(name, _)| broken.spares(&[name])) {
        let file = format!("data/{name}");
        outcomes::check(facts, &file, rows, problems);
        series::check(facts, &file, &facts.outcome_lines(name), problems);
        if problems.broken().spares(&[name]) {
            plausible::range(facts, name, rows, problems);
        }
    }
}
