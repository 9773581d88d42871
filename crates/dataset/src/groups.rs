//! Official outcomes of parts of the population.
//!
//! What was not published for a group is absent; no figure of a group is ever derived from another.

use super::embed;
use super::measure::Measure;
use super::{Observation, RangeInclusive};
use schema::Dimension;
use schema::RegionIx;
use text::{Decimal, Msg};

/// A part of the population: its position in `data/groups.csv`.
///
/// Invariant: a group is a part in one dimension alone; "women in villages" is published nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Group(u8);

/// A row of `data/groups.csv`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    code: &'static str,
    dimension: Dimension,
    ages: Option<(u8, u8)>,
}

pub fn all_groups() -> impl DoubleEndedIterator<Item = Group> + ExactSizeIterator + Clone {
    (0..tables::ROWS.len() as u8).map(Group)
}

impl Group {
    /// The value in the tables and in the address: `female`, `16-24`.
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// In which dimension it is a part.
    pub fn dimension(self) -> Dimension {
        self.row().dimension
    }

    /// The first and the last year of age of a band of ages.
    pub fn ages(self) -> Option<(u8, u8)> {
        self.row().ages
    }

    /// Its name; a band of ages has none of its own.
    pub fn name(self) -> Option<Msg> {
        tables::NAMES.get(usize::from(self.0)).copied().flatten()
    }

    /// A measure among its members; a band of ages has no such words of its own.
    pub fn among(self) -> Option<Msg> {
        tables::AMONG.get(usize::from(self.0)).copied().flatten()
    }

    /// The group with this code.
    pub fn by_code(code: &str) -> Option<Group> {
        all_groups().find(|group| group.code() == code)
    }

    /// The group with this code in one dimension.
    pub fn parse(dimension: Dimension, code: &str) -> Option<Group> {
        Group::by_code(code).filter(|group| group.dimension() == dimension)
    }

    fn row(self) -> &'static Row {
        let [first, ..] = &tables::ROWS;
        tables::ROWS.get(usize::from(self.0)).unwrap_or(first)
    }
}

/// Figures of groups of one measure: `cells[row * years + (year - first_year)]`, packed as in `Table`, with the
/// group's and the region's position of each row in `keys`. Class edges as in `Table`, four for each dimension, then year by year.
#[derive(Clone, Copy, Debug)]
pub(super) struct GroupTable {
    measure: Measure,
    first_year: u16,
    years: u16,
    places: u8,
    keys: &'static [(u8, u8)],
    cells: &'static [u32],
    edges: &'static [i32],
    year_edges: &'static [i32],
}

/// The figure of a group in a region and a year, or `None` where nothing was published.
pub fn group_observation(measure: Measure, group: Group, region: RegionIx, year: u16) -> Option<Observation> {
    let table = table(measure)?;
    let row = table.keys.iter().position(|key| *key == (group.0, region.0))?;
    let column = year.checked_sub(table.first_year).filter(|column| *column < table.years)?;
    let at = row * usize::from(table.years) + usize::from(column);
    let (scaled, finer, status) = embed::unpack(*table.cells.get(at)?)?;
    Some(Observation { value: Decimal::new(scaled, table.places + finer), status })
}

/// The measures that have figures of groups.
pub fn group_measures() -> impl Iterator<Item = Measure> {
    tables::GROUPS.iter().map(|table| table.measure)
}

/// The years of a measure's table of groups; empty without one.
pub fn group_years(measure: Measure) -> RangeInclusive<u16> {
    let none = RangeInclusive::new(1, 0);
    table(measure).map_or(none, |t| t.first_year..=t.first_year + t.years.saturating_sub(1))
}

/// The regions that a group has figures for, in any year.
pub fn group_regions(measure: Measure, group: Group) -> impl Iterator<Item = RegionIx> {
    let keys = table(measure).map_or(&[][..], |t| t.keys);
    keys.iter().filter(move |key| key.0 == group.0).map(|key| RegionIx(key.1))
}

/// The class edges of a group, which it shares with the groups of its dimension: of all years, or of one alone. `None` for
/// the country alone, and where a year has too few different figures.
pub fn group_edges(measure: Measure, group: Group, year: Option<u16>) -> Option<[Decimal; 4]> {
    let table = table(measure)?;
    let dimension = group.dimension() as usize;
    let (edges, row) = match year {
        None => (table.edges, dimension),
        Some(year) => {
            let column = year.checked_sub(table.first_year).filter(|column| *column < table.years)?;
            (table.year_edges, dimension * usize::from(table.years) + usize::from(column))
        }
    };
    embed::edges(edges, row, table.places)
}

fn table(measure: Measure) -> Option<&'static GroupTable> {
    tables::GROUPS.iter().find(|table| table.measure == measure)
}

/// Written by the build script.
pub(super) mod tables {
    use super::{Group, GroupTable, Row};
    use crate::measure::Measure;
    use crate::msg;
    use schema::Dimension;
    use text::Msg;

    include!(concat!(env!("OUT_DIR"), "/groups.rs"));
}
