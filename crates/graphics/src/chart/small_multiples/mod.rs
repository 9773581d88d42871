//! Small multiples laid out as the country: one small line a region, where the region lies.
//!
//! Invariant: the line of an earlier region is drawn in grey and never joined to that of its successor.

mod country;
mod groups;
mod layout;
mod list;
mod panel;
mod scene;

pub use groups::ages_scene;
pub use layout::layout;
pub use scene::scene;

use dataset::RegionIx;
use text::Decimal;

/// Columns of the layout.
pub const COLUMNS: u8 = 7;

/// One small line a region.
#[derive(Clone, Debug, PartialEq)]
pub struct SmallMultiples {
    /// First year of the axes.
    pub first: u16,
    /// Last year of the axes.
    pub last: u16,
    /// Lowest and highest figure of the shared axis.
    pub scale: (Decimal, Decimal),
    /// What is said of the axes.
    pub scale_words: String,
    /// Counts start at zero and are drawn in the colour of the plan.
    pub plan: bool,
    /// The national target and its words.
    pub target: Option<(Decimal, String)>,
    /// The regions in the order of the list, which stands in for the layout where that has no room.
    pub cells: Vec<Cell>,
    /// Lines under the chart.
    pub notes: Vec<String>,
}

/// A region's panel.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Row and column in the layout.
    pub slot: (u8, u8),
    pub region: RegionIx,
    pub name: String,
    /// Its last figure as printed.
    pub label: String,
    /// Its figures, oldest first, before it existed those of the region it was part of.
    pub points: Vec<Point>,
    /// First year of its borders, where it is younger than the axis.
    pub change: Option<u16>,
    /// A sentence for tooltip and screen reader.
    pub spoken: String,
}

/// A figure of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    pub year: u16,
    pub value: Decimal,
    /// A line leads here from the figure before.
    pub joined: bool,
    /// Of the earlier region.
    pub earlier: bool,
}
