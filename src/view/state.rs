//! Everything a visitor can choose, as one plain value. Two equal states show the same page.

use crate::data::{self, Measure, RegionIx};
use crate::text::Locale;

/// How many regions can be pinned at once.
pub const MAX_PINS: usize = 3;

/// The target year of the programme; every measure has it.
pub const DEFAULT_YEAR: u16 = 2016;

/// How the chosen measure is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum View {
    /// Map with the ranking beside it.
    #[default]
    Map,
    /// Full-size ranking chart.
    Bars,
    /// Lines of the country and the pinned regions over the years.
    Trend,
    /// Sortable table of all regions.
    Table,
}

impl View {
    /// All views in the order of the switch.
    pub const ALL: [View; 4] = [View::Map, View::Bars, View::Trend, View::Table];

    /// The value of `view` in the address.
    pub const fn code(self) -> &'static str {
        match self {
            View::Map => "map",
            View::Bars => "bars",
            View::Trend => "trend",
            View::Table => "table",
        }
    }
}

/// The page as a value. Invariant: `year` lies in the span of `measure`; `pins` holds at most
/// [`MAX_PINS`] different regions, never the country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ViewState {
    /// Language of everything.
    pub locale: Locale,
    /// What is shown.
    pub measure: Measure,
    /// When.
    pub year: u16,
    /// Pinned regions, in the order of pinning: A, B, C.
    pub pins: Vec<RegionIx>,
    /// How it is shown.
    pub view: View,
}

impl Default for ViewState {
    fn default() -> Self {
        ViewState {
            locale: Locale::default(),
            measure: Measure::default(),
            year: DEFAULT_YEAR,
            pins: Vec::new(),
            view: View::default(),
        }
    }
}

impl ViewState {
    /// Chooses a measure; a year it does not have moves to its nearest one.
    pub fn set_measure(&mut self, measure: Measure) {
        self.measure = measure;
        self.set_year(self.year);
    }

    /// Chooses a year, kept inside the measure's span.
    pub fn set_year(&mut self, year: u16) {
        let span = data::years(self.measure);
        self.year = year.clamp(*span.start(), *span.end());
    }

    /// Pins a region, or unpins it when it is pinned. A fourth pin changes nothing.
    pub fn toggle_pin(&mut self, region: RegionIx) {
        if let Some(at) = self.pins.iter().position(|p| *p == region) {
            self.pins.remove(at);
        } else if region != data::COUNTRY && self.pins.len() < MAX_PINS {
            self.pins.push(region);
        }
    }

    /// True when no further region can be pinned.
    pub fn pins_full(&self) -> bool {
        self.pins.len() >= MAX_PINS
    }

    /// The letter of a pinned region: `A`, `B` or `C`.
    pub fn pin_letter(&self, region: RegionIx) -> Option<char> {
        let at = self.pins.iter().position(|p| *p == region)?;
        ['A', 'B', 'C'].get(at).copied()
    }
}
