//! Columns over the years: one count a year, its figure above it.
//!
//! Invariant: columns start at zero; a year without a figure is hatched and named, never left out.

mod layout;
mod scene;

pub use layout::layout;
pub use scene::{of_region, path, plan};

use crate::chart::bars::Figure;
use dataset::RegionIx;

/// Columns over consecutive years.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns {
    /// Figures of the plan, in its colour.
    pub plan: bool,
    /// One column a year, oldest first.
    pub columns: Vec<Column>,
    /// The chosen year, strong; without one all are.
    pub chosen: Option<u16>,
    /// What the figures under the years are; empty without any.
    pub sums: String,
    /// Lines under the chart.
    pub notes: Vec<String>,
}

/// A year's column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub region: RegionIx,
    pub year: u16,
    /// Figure or gap.
    pub figure: Figure,
    /// The figure under the year, where there is room for all of them.
    pub sum: String,
    /// A sentence for tooltip and screen reader.
    pub spoken: String,
}
