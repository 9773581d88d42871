//! All tables of `data/` in memory, with the look-ups that checks and derivations share.

use crate::derive::tables::Total;
use crate::derive::vintage;
use crate::programme::Programme;
use crate::read::catalogue_rows::Project;
use crate::read::package::Package;
use crate::read::rows::{Group, Measure, Outcome, Plan, Population, Region, Source, Target, Tile, Vintage};
use crate::read::table::Row;
use crate::read::topology::Topology;
use crate::read::values::Figure;
use schema::Dimension;
use schema::Status;

/// What `data/` says.
#[derive(Debug)]
pub struct Facts {
    /// `regions.csv`, in file order.
    pub regions: Vec<Row<Region>>,
    /// `vintages.csv`, oldest first.
    pub vintages: Vec<Row<Vintage>>,
    /// `groups.csv`, in file order.
    pub groups: Vec<Row<Group>>,
    /// `measures.csv`, in file order.
    pub measures: Vec<Row<Measure>>,
    /// `tiles.csv`.
    pub tiles: Vec<Row<Tile>>,
    /// `plan.csv`.
    pub plan: Vec<Row<Plan>>,
    /// `population.csv`.
    pub population: Vec<Row<Population>>,
    /// File name and rows of each official outcome.
    pub outcomes: Vec<(String, Vec<Row<Outcome>>)>,
    /// `targets.csv`.
    pub targets: Vec<Row<Target>>,
    /// `sources.csv`.
    pub sources: Vec<Row<Source>>,
    /// `projects.csv`.
    pub projects: Vec<Row<Project>>,
    /// The programme's promises and what was reported of them.
    pub programme: Programme,
    /// `datapackage.json`.
    pub package: Package,
    /// `regions.topo.json`.
    pub topology: Topology,
}

impl Facts {
    /// Position of a region in `regions.csv`.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.regions.iter().position(|r| r.value.id == id)
    }

    /// Position of a measure in `measures.csv`.
    pub fn measure(&self, id: &str) -> Option<usize> {
        self.measures.iter().position(|r| r.value.id == id)
    }

    /// Positions of the regions of a vintage in `regions.csv`.
    pub fn members(&self, vintage: &str) -> Vec<usize> {
        vintage::members(&self.regions, vintage)
    }

    /// Position in `groups.csv` of the group that a row is about; `None` for everybody and for a part in two dimensions.
    pub fn group(&self, row: &Outcome) -> Option<usize> {
        let cells = [&row.urbanisation, &row.sex, &row.age];
        let mut parts = Dimension::ALL.into_iter().zip(cells).filter(|(_, cell)| *cell != "total");
        let (respect, cell) = parts.next()?;
        let is = |r: &Row<Group>| r.value.respect == respect.key() && r.value.id == *cell;
        self.groups.iter().position(is).filter(|_| parts.next().is_none())
    }

    /// Positions of the units that a unit was divided into.
    pub fn successors(&self, region: usize) -> Vec<usize> {
        let parts = self.regions.get(region).map(|r| r.value.composed_of.0.iter());
        let known = parts.into_iter().flatten();
        known.filter_map(|id| self.position(id)).collect()
    }

    /// The ids of the documents behind a file.
    pub fn sources_of(&self, path: &str) -> Vec<String> {
        let resources = self.package.resources.iter();
        let cited = resources.filter(|r| r.path == path).flat_map(|r| r.sources.iter());
        cited.filter_map(|s| s.id.clone()).collect()
    }

    /// The national target of a measure.
    pub fn target(&self, id: &str) -> Option<Figure> {
        let found = self.targets.iter().find(|t| t.value.id == id);
        found.map(|t| t.value.value)
    }

    /// Table 1, with lines.
    pub fn plan_lines(&self) -> Vec<(usize, Total)> {
        let total = |r: &Row<Plan>| {
            let total = Total {
                region: self.position(&r.value.region)?,
                year: r.value.year,
                value: Some(r.value.persons),
                status: Status::Published,
            };
            Some((r.line, total))
        };
        self.plan.iter().filter_map(total).collect()
    }

    /// Inhabitants, with lines.
    pub fn population_lines(&self) -> Vec<(usize, Total)> {
        let total = |r: &Row<Population>| {
            let total = Total {
                region: self.position(&r.value.region)?,
                year: r.value.year,
                value: Some(r.value.persons),
                status: status(&r.value.status)?,
            };
            Some((r.line, total))
        };
        self.population.iter().filter_map(total).collect()
    }

    /// Figures of everybody of an official outcome, with lines.
    pub fn outcome_lines(&self, name: &str) -> Vec<(usize, Total)> {
        let tables = self.outcomes.iter().filter(|(file, _)| file == name);
        let rows = tables.flat_map(|(_, rows)| rows).filter(|r| r.value.is_total());
        let total = |r: &Row<Outcome>| {
            let total = Total {
                region: self.position(&r.value.region)?,
                year: r.value.year,
                value: r.value.value,
                status: status(&r.value.status)?,
            };
            Some((r.line, total))
        };
        rows.filter_map(total).collect()
    }
}

/// The status that a word stands for. A row `not-published` has no figure, so its reliability does not matter.
pub fn status(word: &str) -> Option<Status> {
    match word {
        "published" | "not-published" => Some(Status::Published),
        "published-inconsistent" => Some(Status::Inconsistent),
        "published-differs" => Some(Status::Differs),
        "published-backcast" => Some(Status::Backcast),
        "published-suspect" => Some(Status::Suspect),
        "preliminary" => Some(Status::Preliminary),
        _ => None,
    }
}
