//! A slope: two years, every region from its figure on the left to its figure on the right.
//!
//! Invariant: only regions with the same borders in both years; figures that a new method separates are not joined.

mod ends;
mod layout;
mod scene;

pub use layout::layout;
pub(super) use scene::left_out;
pub use scene::scene;

use dataset::RegionIx;
use text::Decimal;

/// Two years side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Slope {
    /// The year on the left.
    pub from: u16,
    /// The year on the right.
    pub to: u16,
    /// The regions.
    pub lines: Vec<Line>,
    /// Figures of both years may be compared: lines are drawn.
    pub joined: bool,
    /// Lines under the chart.
    pub notes: Vec<String>,
}

/// A region's two figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub region: RegionIx,
    pub name: String,
    /// Pinned as A, B or C: 0, 1, 2.
    pub pin: Option<u8>,
    /// Left and right figure.
    pub ends: [End; 2],
}

/// A figure of one of the years.
#[derive(Clone, Debug, PartialEq)]
pub struct End {
    pub value: Decimal,
    /// As printed.
    pub label: String,
    /// A sentence for tooltip and screen reader.
    pub spoken: String,
}
