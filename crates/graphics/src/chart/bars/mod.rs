//! Regions of one year in order: bars from zero for counts, dots on one shared axis for rates.

mod grid;
mod layout;
mod marks;
mod rows;
mod scene;

pub use layout::layout;
pub use scene::{BarsSpec, scene};

use dataset::RegionIx;
use text::{Decimal, Locale};

/// A ranking of regions. The first row is the country's.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// Language of figures on the axis.
    pub locale: Locale,
    pub year: u16,
    /// Counts are bars from zero, rates dots.
    pub counts: bool,
    /// Heading of the figures: the unit.
    pub unit: String,
    /// Heading of the second figures, or empty.
    pub share: String,
    /// The national target and its words.
    pub target: Option<(Decimal, String)>,
    /// Rows from top to bottom.
    pub rows: Vec<Row>,
    /// Lines under the chart.
    pub notes: Vec<String>,
}

/// A region's row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub region: RegionIx,
    pub name: String,
    /// Place in the ranking as printed, `2–4`; empty for the country and for gaps.
    pub place: String,
    /// Figure or gap.
    pub figure: Figure,
    /// Second figure as printed, or empty.
    pub share: String,
    /// Pinned as A, B or C: 0, 1, 2.
    pub pin: Option<u8>,
    /// A sentence for tooltip and screen reader.
    pub spoken: String,
}

/// What a row shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    Value {
        value: Decimal,
        /// As printed.
        label: String,
        /// Class 1 to 5 of a rate.
        class: Option<u8>,
        /// To be used with care: hollow.
        flagged: bool,
    },
    /// Nothing published, with the words for it: hatched.
    Gap(String),
    /// The region did not exist, with the words for it: dashed.
    Absent(String),
}

impl Row {
    /// The figure, if there is one.
    pub fn value(&self) -> Option<Decimal> {
        self.figure.value()
    }
}

impl Figure {
    /// The figure, if there is one.
    pub fn value(&self) -> Option<Decimal> {
        match self {
            Figure::Value { value, .. } => Some(*value),
            _ => None,
        }
    }
}
