//! Figures of periods: a column of figures with their words, and for each the stretch of time that it covers.
//!
//! Invariant: a stretch says when, never how much: it is thin, has two ends, and no figure is at one; periods of one
//! year stand apart from those of several.

mod bars;
mod layout;
mod scene;

pub use layout::layout;
pub use scene::scene;

use dataset::RegionIx;

/// Periods over some years.
#[derive(Clone, Debug, PartialEq)]
pub struct PeriodBars {
    /// First year of the axis.
    pub first: u16,
    /// Last year of the axis.
    pub last: u16,
    /// Bars in groups, from top to bottom.
    pub groups: Vec<Group>,
    /// Words beside a hatched swatch under the bars, or empty.
    pub silence: String,
    /// Lines under the chart.
    pub notes: Vec<String>,
}

/// Bars under a heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub heading: String,
    pub bars: Vec<Span>,
    /// Years in which nothing was found: hatched.
    pub silent: Vec<u16>,
}

/// A period with its figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    pub region: RegionIx,
    /// The year in which it ends.
    pub year: u16,
    /// Its start: 2011.5 is the middle of 2011.
    pub from: f32,
    /// Its end: 2015.0 is the last moment of 2014.
    pub to: f32,
    /// The figure as printed.
    pub figure: String,
    /// What it counts.
    pub words: String,
    /// Counts more than the others, as its words say: an outline.
    pub wider: bool,
    /// A sentence for tooltip and screen reader.
    pub spoken: String,
}
