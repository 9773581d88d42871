//! Unemployment of every region and year against the national target: a distance, no verdict, because targets
//! were national.
//!
//! Rows are all units that ever have a figure, whatever the borders; a cell outside a unit's lifetime says so.

use std::cmp::Ordering;

use super::slice::{Datum, datum};
use super::target::value;
use dataset::{Kind, Measure, RegionIx, Vintage, regions, roles};
use text::{Decimal, sort_by};

/// The measure of the matrix.
pub const MEASURE: Measure = roles::UNEMPLOYMENT;

/// Which side of the national target a figure is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// At the line or below it.
    AtOrBelow,
    Above,
}

/// A region in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    pub year: u16,
    /// The figure, or why there is none.
    pub datum: Datum,
    /// Figure − target, in percentage points; `None` without a figure.
    pub distance: Option<Decimal>,
}

impl Cell {
    /// The side of the line; `None` without a figure.
    pub fn side(&self) -> Option<Side> {
        let above = self.distance?.scaled > 0;
        Some(if above { Side::Above } else { Side::AtOrBelow })
    }
}

/// A region over the years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub region: RegionIx,
    /// One cell a year, oldest first.
    pub cells: Vec<Cell>,
    /// How many years are above the line.
    pub above: u8,
    /// How many years have a figure.
    pub counted: u8,
}

/// A year over the regions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Year {
    pub year: u16,
    /// The borders of the year.
    pub vintage: Vintage,
    /// How many regions are above the line.
    pub above: u8,
    /// How many regions have a figure.
    pub counted: u8,
    /// The country's own cell.
    pub national: Cell,
}

/// The order of the rows. Rows without a figure come last; ties are alphabetical.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Alphabetical.
    #[default]
    Name,
    /// By the figure of a year, highest first.
    Year(u16),
    /// By the number of years above the line, most first.
    YearsAbove,
}

/// Which rows are shown; everything by default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only regions or only cities.
    pub kind: Option<Kind>,
    /// Only units above the line in this year.
    pub above_in: Option<u16>,
    /// Only units of these borders.
    pub vintage: Option<Vintage>,
}

/// The line: the national target, percent; `None` when there is none.
pub fn line() -> Option<Decimal> {
    dataset::target(MEASURE).map(value)
}

/// All rows in the order of `data/regions.csv`.
pub fn rows() -> Vec<Row> {
    let all = regions().map(|(ix, _)| row(ix));
    all.filter(|r| r.region != dataset::COUNTRY && r.counted > 0).collect()
}

/// The rows that pass a filter, in an order; `by_name` compares two regions alphabetically.
pub fn arranged(order: Order, filter: Filter, by_name: impl Fn(RegionIx, RegionIx) -> Ordering) -> Vec<Row> {
    let mut rows = rows();
    rows.retain(|r| passes(r, filter));
    sort_by(&mut rows, |a, b| {
        let first = match order {
            Order::Name => Ordering::Equal,
            Order::Year(year) => higher_first(a.figure(year), b.figure(year)),
            Order::YearsAbove => b.above.cmp(&a.above),
        };
        first.then_with(|| by_name(a.region, b.region))
    });
    rows
}

/// The years with their counts.
pub fn years() -> Vec<Year> {
    let rows = rows();
    dataset::years(MEASURE)
        .map(|year| {
            let own = || rows.iter().filter_map(|r| r.cell(year));
            let above = own().filter(|c| c.side() == Some(Side::Above)).count();
            let counted = own().filter(|c| c.distance.is_some()).count();
            Year {
                year,
                vintage: dataset::vintage(MEASURE, year),
                above: small(above),
                counted: small(counted),
                national: cell(dataset::COUNTRY, year),
            }
        })
        .collect()
}

impl Row {
    /// The cell of a year.
    pub fn cell(&self, year: u16) -> Option<&Cell> {
        self.cells.iter().find(|c| c.year == year)
    }

    fn figure(&self, year: u16) -> Option<Decimal> {
        self.cell(year)?.datum.value()
    }
}

fn row(region: RegionIx) -> Row {
    let cells: Vec<Cell> = dataset::years(MEASURE).map(|y| cell(region, y)).collect();
    let above = cells.iter().filter(|c| c.side() == Some(Side::Above));
    let counted = cells.iter().filter(|c| c.distance.is_some());
    Row { region, above: small(above.count()), counted: small(counted.count()), cells }
}

fn cell(region: RegionIx, year: u16) -> Cell {
    let datum = datum(MEASURE, region, year);
    let distance = datum.value().zip(line()).map(|(v, line)| v.minus(line));
    Cell { year, datum, distance }
}

fn passes(row: &Row, filter: Filter) -> bool {
    let kind = filter.kind.is_none_or(|k| dataset::region(row.region).kind == k);
    let above = filter.above_in.is_none_or(|year| {
        let side = row.cell(year).and_then(Cell::side);
        side == Some(Side::Above)
    });
    let members = filter.vintage.map(dataset::members);
    kind && above && members.is_none_or(|m| m.contains(&row.region))
}

fn higher_first(a: Option<Decimal>, b: Option<Decimal>) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => b.order(&a),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}

fn small(n: usize) -> u8 {
    u8::try_from(n).unwrap_or(u8::MAX)
}
