//! Dumbbells: two or three figures of a row on one shared axis, joined by a line.
//!
//! Invariant: rows are in the order given; a figure that is not there has no mark.

mod change;
mod drift;
mod groups;
mod key;
mod layout;
mod rows;
mod scene;

pub use change::change;
pub use drift::{plan_ratio, plan_shares};
pub use groups::{groups, pair, regions};
pub use layout::layout;
pub use scene::plan_share;

use dataset::RegionIx;
use text::{Decimal, Locale};

/// Figures of rows, compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Dumbbell {
    /// Language of figures on the axis.
    pub locale: Locale,
    /// The year of the full dots.
    pub year: u16,
    /// Figures are percent.
    pub percent: bool,
    /// Full dots in the colour of the plan, else of outcomes.
    pub plan: bool,
    /// Words for the hollow dots.
    pub reference: String,
    /// Words for the full dots.
    pub subject: String,
    /// Words for the squares, or empty.
    pub third: String,
    /// Heading of the figures at the right, or empty.
    pub ratio: String,
    /// The country's figure and its words: a dashed line through all rows.
    pub national: Option<(Decimal, String)>,
    /// Rows from top to bottom.
    pub rows: Vec<Row>,
    /// Lines under the chart.
    pub notes: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The region; the country for its groups.
    pub region: RegionIx,
    pub name: String,
    /// The hollow dot.
    pub reference: Option<Decimal>,
    /// The full dot.
    pub subject: Option<Decimal>,
    /// The square.
    pub third: Option<Decimal>,
    /// What is written over the full dot, or empty.
    pub label: String,
    /// What is written at the right, or empty.
    pub ratio: String,
    /// Set in bold.
    pub strong: bool,
    /// Apart from the row above.
    pub apart: bool,
    /// A sentence for tooltip and screen reader.
    pub spoken: String,
}

impl Row {
    /// All its figures.
    pub fn values(&self) -> impl Iterator<Item = Decimal> {
        [self.reference, self.subject, self.third].into_iter().flatten()
    }
}
