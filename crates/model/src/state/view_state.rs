//! Everything a visitor can choose, as one plain value. Two equal states show the same page.

use super::action::Action;
use super::article::Article;
use super::embed::Embed;
use super::preferences::Preferences;
use super::table::{Column, Sort, Table, Years};
use dataset::{Group, Measure, RegionIx};
use text::Locale;

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
    /// Equal tiles at the regions' rough places.
    Tiles,
    /// Full-size ranking chart.
    Bars,
    /// Lines of the country and the pinned regions over the years.
    Trend,
    /// Sortable table of all regions.
    Table,
    /// One printable sheet for the first pinned region, or for the country.
    Profile,
}

impl View {
    pub const ALL: [View; 6] = [View::Map, View::Tiles, View::Bars, View::Trend, View::Table, View::Profile];

    /// The views of the switch, in its order. The profile is reached from the region panel.
    pub const SWITCH: [View; 5] = [View::Map, View::Tiles, View::Bars, View::Trend, View::Table];

    /// The value of `view` in the address.
    pub const fn code(self) -> &'static str {
        match self {
            View::Map => "map",
            View::Tiles => "tiles",
            View::Bars => "bars",
            View::Trend => "trend",
            View::Table => "table",
            View::Profile => "passport",
        }
    }
}

/// The borders that figures are shown in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Borders {
    /// Those of the year, as published.
    #[default]
    Published,
    /// Those that regions of different years have in common: later regions are put together into the earlier one.
    Comparable,
}

impl Borders {
    /// Both.
    pub const ALL: [Borders; 2] = [Borders::Published, Borders::Comparable];

    /// The value of `borders` in the address.
    pub const fn code(self) -> &'static str {
        match self {
            Borders::Published => "published",
            Borders::Comparable => "comparable",
        }
    }

    /// The borders with this code.
    pub fn parse(code: &str) -> Option<Borders> {
        Borders::ALL.into_iter().find(|borders| borders.code() == code)
    }
}

/// The page as a value. Invariant: `year` and `with` lie in the span of `measure`; `pins` holds at most
/// [`MAX_PINS`] different regions, never the country; the table is ordered by a column that it has.
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
    /// The year that `year` is compared with.
    pub with: Option<u16>,
    pub borders: Borders,
    /// The table as it is set.
    pub table: Table,
    /// The part of the population that break-downs are about; `None` for everybody.
    pub group: Option<Group>,
    /// Classes made from the shown year alone, not from all years.
    pub own_classes: bool,
    /// Every small panel on a scale of its own, not all on one.
    pub own_scale: bool,
    /// The filters of the article's sections.
    pub article: Article,
    /// How the page is to look, where the address says so; `None` leaves it to what is remembered.
    pub preferences: Option<Preferences>,
    /// What a page that frames this one asked for.
    pub embed: Embed,
}

impl Default for ViewState {
    fn default() -> Self {
        ViewState {
            locale: Locale::default(),
            measure: Measure::default(),
            year: DEFAULT_YEAR,
            pins: Vec::new(),
            view: View::default(),
            with: None,
            borders: Borders::default(),
            table: Table::default(),
            group: None,
            own_classes: false,
            own_scale: false,
            article: Article::default(),
            preferences: None,
            embed: Embed::default(),
        }
    }
}

impl ViewState {
    /// Chooses a measure; a year it does not have moves to its nearest one.
    pub fn set_measure(&mut self, measure: Measure) {
        self.measure = measure;
        self.set_year(self.year);
        self.set_with(self.with);
        self.normalize();
    }

    /// Chooses a year, kept inside the measure's span.
    pub fn set_year(&mut self, year: u16) {
        let span = dataset::years(self.measure);
        self.year = year.clamp(*span.start(), *span.end());
    }

    /// Chooses the year to compare with, kept inside the measure's span.
    pub fn set_with(&mut self, year: Option<u16>) {
        let span = dataset::years(self.measure);
        self.with = year.map(|y| y.clamp(*span.start(), *span.end()));
        self.normalize();
    }

    /// Chooses one year of the table or all.
    pub fn set_years(&mut self, years: Years) {
        self.table.years = years;
        self.normalize();
    }

    /// True when the table has this column.
    pub fn has_column(&self, column: Column) -> bool {
        let one = self.table.years == Years::One;
        match column {
            Column::Name | Column::Value => true,
            Column::With | Column::Change => one && self.with.is_some(),
            Column::Share => one && !self.measure.is_per_inhabitants(),
            Column::People => one && self.measure.is_derived(),
            Column::Rank | Column::Note => one,
            Column::Year(year) => !one && dataset::years(self.measure).contains(&year),
        }
    }

    /// A table whose column has gone is ordered by its figures again.
    pub(super) fn normalize(&mut self) {
        if !self.has_column(self.table.sort.by) {
            self.table.sort = Sort::default();
        }
    }

    /// Pins a region, or unpins it when it is pinned. A fourth pin changes nothing.
    pub fn toggle_pin(&mut self, region: RegionIx) {
        if let Some(at) = self.pins.iter().position(|p| *p == region) {
            self.pins.remove(at);
        } else if region != dataset::COUNTRY && self.pins.len() < MAX_PINS {
            self.pins.push(region);
        }
    }

    /// The region that an action asks to pin and that cannot be, because three are.
    pub fn refuses(&self, action: &Action) -> Option<RegionIx> {
        match action {
            Action::Pin(region) if self.pins_full() && !self.pins.contains(region) => Some(*region),
            _ => None,
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
