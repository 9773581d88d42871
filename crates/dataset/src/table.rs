//! The figures of a measure, packed by the build script.

use super::vintage::Vintage;

/// Totals of one measure: `cells[region * years + (year - first_year)]`.
///
/// A cell is 0 where nothing was published, else `(scaled << 4 | finer << 3 | status) + 1` with `status` the
/// position in [`Status`] and `scaled` the figure times `10^(places + finer)`: `finer` is 1 for the odd
/// figure that its source prints with one decimal more than the rest.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// First year of the table.
    pub first_year: u16,
    /// Number of years.
    pub years: u8,
    /// Decimal places of the table; single figures may have one more.
    pub places: u8,
    /// One cell per region and year, rows in the order of the regions.
    pub cells: &'static [u32],
    /// The vintage published for each year.
    pub vintages: &'static [Vintage],
    /// Upper edges of classes 1 to 4, times `10^(places + 1)`; empty for counts.
    pub edges: &'static [i32],
    /// The same for each year alone, four a year; zeros where a year has too few different figures.
    pub year_edges: &'static [i32],
    /// Ids in `data/sources.csv`.
    pub sources: &'static [&'static str],
}
