//! The measures and the population as grids of packed cells (see `Table` in the schema).

use crate::facts::Facts;
use crate::read::rows::Measure;
use crate::read::values::Figure;
use schema::Status;

use super::{classes, vintage};

/// Position of the country in `regions.csv`.
const COUNTRY: usize = 0;

/// A table on its way to `dataset.rs`.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    pub first_year: u16,
    /// Decimal places of the table; single figures may have one more.
    pub places: u8,
    /// `cells[region][year]`.
    pub cells: Vec<Vec<Option<Cell>>>,
    /// The borders of each year, as positions in `vintages.csv`.
    pub vintages: Vec<usize>,
    /// Class edges, times `10^(places + 1)`.
    pub edges: Vec<i32>,
    /// The same for each year alone, four a year; zeros where a year has too few different figures.
    pub year_edges: Vec<i32>,
    /// Ids in `sources.csv`.
    pub sources: Vec<String>,
}

/// A figure with its reliability.
pub type Cell = (Figure, Status);

/// One published total: position of the region, year, figure if any, status.
#[derive(Clone, Copy, Debug)]
pub struct Total {
    /// Position in `regions.csv`.
    pub region: usize,
    pub year: u16,
    /// The figure; `None` where the publisher has a gap.
    pub value: Option<Figure>,
    /// Its reliability.
    pub status: Status,
}

impl Grid {
    /// Number of years.
    pub fn years(&self) -> usize {
        self.vintages.len()
    }

    /// The figure of a region in a year.
    pub fn at(&self, region: usize, year: u16) -> Option<Cell> {
        let column = usize::from(year.checked_sub(self.first_year)?);
        *self.cells.get(region)?.get(column)?
    }
}

/// The tables in the order of `measures.csv`, and the population.
pub fn all(facts: &Facts) -> (Vec<Grid>, Grid) {
    let population = grid(facts, &facts.population_lines(), "population.csv");
    let plan = grid(facts, &facts.plan_lines(), "plan.csv");
    let table = |measure: &Measure| match measure.kind.as_str() {
        "count" => plan.clone(),
        // Equal shares part the classes of the ratio as a target parts those of a rate.
        "ratio" => with_edges(ratio(facts, &plan, &population), Some(Figure { scaled: 1, places: 0 })),
        "per inhabitants" => with_edges(per_10k(facts, &plan, &population), None),
        _ => {
            let file = measure.file();
            with_edges(grid(facts, &facts.outcome_lines(&file), &file), facts.target(&measure.id))
        }
    };
    (facts.measures.iter().map(|row| table(&row.value)).collect(), population)
}

/// The number of decimals that most figures have.
pub fn usual_places(figures: impl Iterator<Item = Figure>) -> u8 {
    let places: Vec<u8> = figures.map(|f| f.places).collect();
    let count = |n: &u8| places.iter().filter(|p| *p == n).count();
    (0..=4).max_by_key(count).unwrap_or(0)
}

fn grid(facts: &Facts, lines: &[(usize, Total)], file: &str) -> Grid {
    let totals: Vec<Total> = lines.iter().map(|(_, total)| *total).collect();
    let years = || totals.iter().map(|t| t.year);
    let (Some(first), Some(last)) = (years().min(), years().max()) else {
        return Grid::default();
    };
    let mut cells = vec![vec![None; usize::from(last - first) + 1]; facts.regions.len()];
    for total in &totals {
        let column = usize::from(total.year - first);
        let cell = cells.get_mut(total.region).and_then(|row| row.get_mut(column));
        if let (Some(cell), Some(value)) = (cell, total.value) {
            *cell = Some((value, total.status));
        }
    }
    let vintages = (first..=last).map(|year| vintage::of_year(facts, &published(&totals, year))).collect();
    Grid {
        first_year: first,
        places: usual_places(totals.iter().filter_map(|t| t.value)),
        cells,
        vintages,
        edges: Vec::new(),
        year_edges: Vec::new(),
        sources: facts.sources_of(file),
    }
}

/// Regions with a row of their own time in a year: neither the country nor figures computed back.
pub fn published(totals: &[Total], year: u16) -> Vec<usize> {
    let counts = |t: &&Total| t.year == year && t.region > 0 && t.status != Status::Backcast;
    totals.iter().filter(counts).map(|t| t.region).collect()
}

/// Persons planned for every 10,000 inhabitants at the start of the year, one decimal, half away from
/// zero. Where the population is published for the parts of a unit only, their sum stands for it.
fn per_10k(facts: &Facts, plan: &Grid, population: &Grid) -> Grid {
    derived(plan, population, 1, |region, year| {
        let (persons, _) = plan.at(region, year)?;
        quotient(i128::from(persons.scaled) * 100_000, inhabitants(facts, population, region, year)?.into())
    })
}

/// A region's share of the plan of a year divided by its share of the population at the start of the year, two decimals,
/// half away from zero, from persons and not from rounded shares. The country's own is 1.
fn ratio(facts: &Facts, plan: &Grid, population: &Grid) -> Grid {
    derived(plan, population, 2, |region, year| {
        let planned = |region| plan.at(region, year).map(|(persons, _)| i128::from(persons.scaled));
        let people = |region| inhabitants(facts, population, region, year).map(i128::from);
        quotient(planned(region)? * people(COUNTRY)? * 100, planned(COUNTRY)? * people(region)?)
    })
}

/// One number by another, rounded half away from zero; both are counts.
fn quotient(count: i128, by: i128) -> Option<i32> {
    let rounded = (by > 0).then(|| (count + by / 2) / by)?;
    i32::try_from(rounded).ok()
}

/// What follows from plan and population, in regions and years of the plan; `scaled` is a figure times `10^places`.
fn derived(plan: &Grid, population: &Grid, places: u8, scaled: impl Fn(usize, u16) -> Option<i32>) -> Grid {
    let years = || (plan.first_year..).take(plan.years());
    let cell = |region, year| Some((Figure { scaled: scaled(region, year)?, places }, Status::Derived));
    let row = |region| years().map(|year| cell(region, year)).collect();
    Grid {
        places,
        cells: (0..plan.cells.len()).map(row).collect(),
        sources: [plan.sources.clone(), population.sources.clone()].concat(),
        ..plan.clone()
    }
}

/// Inhabitants of a unit; where they are published for its parts only, their sum.
pub fn inhabitants(facts: &Facts, population: &Grid, region: usize, year: u16) -> Option<i64> {
    if let Some((own, _)) = population.at(region, year) {
        return Some(i64::from(own.scaled));
    }
    let parts = facts.successors(region);
    let figures = parts.iter().map(|part| population.at(*part, year));
    let sum = figures.map(|f| f.map(|(n, _)| i64::from(n.scaled))).sum::<Option<i64>>()?;
    Some(sum).filter(|_| !parts.is_empty())
}

fn with_edges(mut grid: Grid, target: Option<Figure>) -> Grid {
    let finer = grid.places + 1;
    let regional = |year: usize| grid.cells.iter().skip(1).filter_map(move |row| row.get(year).copied()?);
    let figures = |year: usize| regional(year).filter_map(|(f, _)| f.at(finer)).collect::<Vec<i32>>();
    let years: Vec<Vec<i32>> = (0..grid.years()).map(figures).collect();
    let target = target.and_then(|t| t.at(finer));
    let edges = classes::edges(&years.concat(), target);
    let year_edges = years.iter().flat_map(|year| classes::four(year, target)).collect();
    (grid.edges, grid.year_edges) = (edges, year_edges);
    grid
}
