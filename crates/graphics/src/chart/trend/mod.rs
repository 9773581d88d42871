//! Lines over the years: the country and up to three pinned regions.
//!
//! Invariant: a line is cut where the figures must not be joined (a gap, a new method), so nothing is
//! ever drawn between two figures that the source does not connect.

mod axes;
mod city;
mod ends;
mod events;
mod figure1;
mod frame;
mod goal;
mod groups;
mod layout;
mod lines;
mod others;
mod productive;
mod scene;

pub use city::city;
pub use events::events;
pub use figure1::figure1;
pub use groups::groups;
pub use layout::layout;
pub use others::{Other, others};
pub use productive::productive;
pub use scene::scene;

use dataset::{RegionIx, Relation};
use text::{Decimal, Locale};

/// Lines over the years. Panels are stacked on the same years.
#[derive(Clone, Debug, PartialEq)]
pub struct Trend {
    /// Language of figures on the axis.
    pub locale: Locale,
    /// First year of the axis.
    pub first: u16,
    /// Last year of the axis.
    pub last: u16,
    /// Counts start at zero and are drawn in the colour of the plan.
    pub counts: bool,
    /// Figures of the plan, in its colour.
    pub plan: bool,
    /// One, or two where the country would flatten its regions.
    pub panels: Vec<Panel>,
    /// The national target.
    pub goal: Option<Goal>,
    /// Figures that the axis holds beside those of the lines, so that charts of several pages have one scale.
    pub holds: Vec<Decimal>,
    /// Years before which something changed.
    pub breaks: Vec<Break>,
    /// Years in which no line has a figure although it should.
    pub gaps: Vec<u16>,
    /// The chosen year.
    pub chosen: Option<u16>,
    /// Lines under the chart.
    pub notes: Vec<String>,
}

/// Lines on one axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// Heading, or empty.
    pub heading: String,
    pub lines: Vec<Line>,
}

/// A region's figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub region: RegionIx,
    pub name: String,
    /// Pinned as A, B or C: 0, 1, 2; `None` for the country.
    pub pin: Option<u8>,
    /// Beside the matter: in grey.
    pub context: bool,
    /// Its figures in order of years.
    pub dots: Vec<Dot>,
}

/// A figure of a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    pub year: u16,
    pub value: Decimal,
    /// As printed.
    pub label: String,
    /// How the point is drawn.
    pub shape: Shape,
    /// A line leads here from the figure before: nothing lies between them, no gap and no new method.
    pub joined: bool,
    /// Published for a time when the region did not exist: its legs are broken.
    pub backcast: bool,
    /// A sentence for tooltip and screen reader.
    pub spoken: String,
}

/// How a point is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// As published.
    Full,
    /// With a caution.
    Hollow,
    /// Computed.
    Square,
}

/// The national target: held from `from`, due in `year`.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    pub value: Decimal,
    /// Start of the programme.
    pub from: u16,
    /// Year of the target.
    pub year: u16,
    pub words: String,
    /// The side of the line that is tinted, because the target holds there; `None` for a line alone.
    pub zone: Option<Relation>,
}

/// Something changed before this year.
#[derive(Clone, Debug, PartialEq)]
pub struct Break {
    /// First year after the change.
    pub year: u16,
    /// Its words, the longest first.
    pub words: Vec<String>,
}

impl Line {
    /// Pairs of figures that a line joins.
    pub fn legs(&self) -> impl Iterator<Item = (&Dot, &Dot)> {
        let pairs = self.dots.iter().zip(self.dots.iter().skip(1));
        pairs.filter(|(_, to)| to.joined)
    }
}

impl Trend {
    /// Tints the side of the target's line where the target holds.
    pub fn tint(&mut self, holds: Relation) {
        if let Some(goal) = &mut self.goal {
            goal.zone = Some(holds);
        }
    }

    /// All lines of all panels.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        self.panels.iter().flat_map(|p| &p.lines)
    }

    /// True when regions are beside the country.
    pub fn compares(&self) -> bool {
        self.lines().any(|l| l.pin.is_some())
    }
}
