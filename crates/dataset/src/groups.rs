//! Official outcomes of parts of the population.
//!
//! What was not published for a group is absent; no figure of a group is ever derived from another.

use super::embed;
use super::{Observation, RangeInclusive};
use schema::Group;
use schema::{Measure, RegionIx};
use text::Decimal;

/// Figures of groups of one measure: `cells[row * years + (year - first_year)]`, packed as in `Table`, with the
/// group's and the region's position of each row in `keys`. Class edges as in `Table`, four for each respect, then year by year.
#[derive(Clone, Copy, Debug)]
struct GroupTable {
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
    let row = table.keys.iter().position(|key| *key == (group as u8, region.0))?;
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
    keys.iter().filter(move |key| key.0 == group as u8).map(|key| RegionIx(key.1))
}

/// The class edges of a group, which it shares with the groups of its respect: of all years, or of one alone. `None` for
/// the country alone, and where a year has too few different figures.
pub fn group_edges(measure: Measure, group: Group, year: Option<u16>) -> Option<[Decimal; 4]> {
    let table = table(measure)?;
    let respect = group.respect() as usize;
    let (edges, row) = match year {
        None => (table.edges, respect),
        Some(year) => {
            let column = year.checked_sub(table.first_year).filter(|column| *column < table.years)?;
            (table.year_edges, respect * usize::from(table.years) + usize::from(column))
        }
    };
    embed::edges(edges, row, table.places)
}

fn table(measure: Measure) -> Option<&'static GroupTable> {
    tables::GROUPS.iter().find(|table| table.measure == measure)
}

/// Written by the build script.
mod tables {
    use super::GroupTable;
    use schema::Measure;

    include!(concat!(env!("OUT_DIR"), "/groups.rs"));
}
