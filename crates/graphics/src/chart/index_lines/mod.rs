//! The index fan: the regions' lines with the first year as 100. All are drawn and one is seen; at its end it fans
//! out into the names.
//!
//! Invariant: every region's own line is drawn from its own figures; the visible one is not a mean.

mod layout;
mod names;
mod scene;

pub use layout::layout;
pub use scene::scene;

use dataset::RegionIx;
use text::{Decimal, Locale};

/// Lines that lie on one another.
#[derive(Clone, Debug, PartialEq)]
pub struct IndexLines {
    /// Language of figures on the axis.
    pub locale: Locale,
    /// The lines; names from top to bottom.
    pub lines: Vec<Line>,
    /// The country's figures, oldest first: they carry the labels.
    pub points: Vec<Point>,
    /// What stands for the names where they have no room: how many they are.
    pub count: String,
    /// Lines under the chart.
    pub notes: Vec<String>,
}

/// A region's line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub region: RegionIx,
    pub name: String,
    /// Years and index figures, oldest first.
    pub points: Vec<(u16, Decimal)>,
    /// A sentence for tooltip and screen reader.
    pub spoken: String,
}

/// A year of the country.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    pub year: u16,
    /// The index.
    pub value: Decimal,
    /// What is written beside the first, lowest and last point.
    pub label: String,
    /// A sentence for tooltip and screen reader.
    pub spoken: String,
}
