//! One figure a region and year: of everybody or of one group, of one table.

use std::collections::BTreeMap;

use crate::derive::tables::{Total, usual_places};
use crate::facts::Facts;
use crate::read::rows::Outcome;
use crate::read::table::Row;
use crate::read::values::Figure;
use schema::Status;

/// A figure in two forms.
#[derive(Clone, Copy, Debug)]
pub struct Cell {
    /// Line in the file.
    pub line: usize,
    /// Tenths of the table's last decimal for a rate, ten-thousandths of the logarithm for a count.
    pub value: i32,
    pub printed: Figure,
}

/// The figures of a table about everybody or about one group.
#[derive(Debug)]
pub struct Series {
    /// `data/plan.csv`.
    pub file: String,
    /// `male`; empty for everybody.
    pub group: String,
    /// Percent; otherwise persons.
    pub is_rate: bool,
    /// Decimals of the table.
    pub places: u8,
    /// Region and year → figure.
    pub cells: BTreeMap<(usize, u16), Cell>,
}

/// The series of all tables by region and year, everybody before groups.
pub fn all(facts: &Facts) -> Vec<Series> {
    let mut all =
        vec![counts("plan.csv", &facts.plan_lines()), counts("population.csv", &facts.population_lines())];
    for (name, rows) in &facts.outcomes {
        all.extend(outcome(facts, name, rows));
    }
    all
}

/// The series of an official outcome.
pub fn outcome(facts: &Facts, name: &str, rows: &[Row<Outcome>]) -> Vec<Series> {
    let places = usual_places(rows.iter().filter_map(|r| r.value.value));
    let mut found: BTreeMap<String, BTreeMap<(usize, u16), Cell>> = BTreeMap::new();
    for row in rows.iter().filter(|r| is_comparable(&r.value.status)) {
        let figure = row.value.value.and_then(|printed| Some((printed, printed.at(places + 1)?)));
        if let (Some(region), Some((printed, value))) = (facts.position(&row.value.region), figure) {
            let cell = Cell { line: row.line, value, printed };
            found.entry(group(&row.value)).or_default().insert((region, row.value.year), cell);
        }
    }
    let file = format!("data/{name}");
    let series = |(group, cells)| Series { file: file.clone(), group, is_rate: true, places, cells };
    found.into_iter().map(series).collect()
}

fn counts(name: &str, lines: &[(usize, Total)]) -> Series {
    let mut cells = BTreeMap::new();
    for (line, total) in
        lines.iter().filter(|(_, t)| t.status != Status::Backcast && t.status != Status::Suspect)
    {
        if let Some(printed) = total.value.filter(|f| f.scaled > 0) {
            let value = (f64::from(printed.scaled).ln() * 10_000.0).round() as i32;
            cells.insert((total.region, total.year), Cell { line: *line, value, printed });
        }
    }
    Series { file: format!("data/{name}"), group: String::new(), is_rate: false, places: 0, cells }
}

fn is_comparable(status: &str) -> bool {
    status != "published-backcast" && status != "published-suspect"
}

fn group(row: &Outcome) -> String {
    let cells = [&row.urbanisation, &row.sex, &row.age];
    let own: Vec<&str> = cells.into_iter().map(String::as_str).filter(|cell| *cell != "total").collect();
    own.join(" ")
}

impl Series {
    /// The figures of a region by year.
    pub fn row(&self, region: usize) -> impl Iterator<Item = (u16, Cell)> {
        self.cells.range((region, 0)..=(region, u16::MAX)).map(|((_, year), cell)| (*year, *cell))
    }

    /// The figure of a region in a year.
    pub fn at(&self, region: usize, year: u16) -> Option<Cell> {
        self.cells.get(&(region, year)).copied()
    }

    /// The figures of the regions in a year, if there are several and none is missing.
    pub fn whole_year(&self, year: u16, rows: &[Row<Outcome>], facts: &Facts) -> Option<Vec<Cell>> {
        let own = rows.iter().map(|r| &r.value).filter(|r| r.year == year && group(r) == self.group);
        if own.clone().any(|r| r.value.is_none()) {
            return None;
        }
        let regions = 1..facts.regions.len();
        let found: Vec<Cell> = regions.filter_map(|region| self.at(region, year)).collect();
        (found.len() > 1).then_some(found)
    }

    /// ` (male)` behind a year; nothing for everybody.
    pub fn said(&self) -> String {
        if self.group.is_empty() { String::new() } else { format!(" ({})", self.group) }
    }

    /// What a doubt is about: `KZ-AST 2018 45-54`.
    pub fn place(&self, region: &str, year: u16) -> String {
        format!("{region} {year} {}", self.group).trim_end().to_owned()
    }

    /// The column of the figures.
    pub const fn column(&self) -> &'static str {
        if self.is_rate { "value" } else { "persons" }
    }

    /// The size of a change that rounding or a year's growth explains: two tenths of a percent, half a percent of persons.
    pub const fn floor(&self) -> i32 {
        if self.is_rate { 20 } else { 50 }
    }

    /// A change in words.
    pub fn size(&self, change: i32) -> String {
        if self.is_rate {
            let tenths = f64::from(change) / 10_f64.powi(i32::from(self.places) + 1);
            return format!("{tenths:.*}", usize::from(self.places));
        }
        format!("{:.1} %", ((f64::from(change) / 10_000.0).exp() - 1.0) * 100.0)
    }
}
