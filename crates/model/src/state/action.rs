//! The actions of a visitor.

use super::preferences::Preferences;
use super::table::{Column, Years, searched};
use super::view_state::{Borders, View, ViewState};
use dataset::{Group, Measure, RegionIx, roles};
use text::Locale;

/// A change of the view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Another language.
    Lang(Locale),
    /// Another measure.
    Measure(Measure),
    /// Another view.
    View(View),
    /// Pin a region or unpin it.
    Pin(RegionIx),
    Year(u16),
    /// So many years on.
    Step(i16),
    /// Unemployment of one region in that year, on the map.
    ShowRegion(u16, RegionIx),
    /// Compare with that year, or with none.
    With(Option<u16>),
    /// Those borders.
    Borders(Borders),
    /// A press on the head of a column of the table.
    Sort(Column),
    /// One year of the table or all.
    Years(Years),
    /// Regions whose name holds a text.
    Find(String),
    /// A part of the population, or everybody.
    Group(Option<Group>),
    /// Classes made from the shown year alone, or from all years.
    OwnClasses(bool),
    /// Other display preferences, in the address.
    SetPreferences(Preferences),
    /// No region pinned.
    Clear,
}

impl ViewState {
    /// Carries an action out, unless the page that frames this one has locked it.
    pub fn apply(&mut self, action: Action) {
        if self.embed.locks(&action) {
            return;
        }
        match action {
            Action::Lang(locale) => self.locale = locale,
            Action::Measure(measure) => self.set_measure(measure),
            Action::View(view) => self.view = view,
            Action::Pin(region) => self.toggle_pin(region),
            Action::Year(year) => self.set_year(year),
            Action::Step(years) => self.set_year(self.year.saturating_add_signed(years)),
            Action::ShowRegion(year, region) => {
                self.show(region);
                self.set_year(year);
            }
            Action::With(year) => self.set_with(year),
            Action::Borders(borders) => self.borders = borders,
            Action::Sort(column) if self.has_column(column) => {
                self.table.sort = self.table.sort.pressed(column);
            }
            Action::Sort(_) => {}
            Action::Years(years) => self.set_years(years),
            Action::Find(text) => self.table.find = searched(&text),
            Action::Group(group) => self.group = group,
            Action::OwnClasses(own) => self.own_classes = own,
            Action::SetPreferences(preferences) => self.preferences = Some(preferences),
            Action::Clear => self.pins.clear(),
        }
    }

    /// Unemployment on the map, with one region pinned, or none for the country.
    fn show(&mut self, region: RegionIx) {
        self.set_measure(roles::UNEMPLOYMENT);
        self.view = View::Map;
        self.with = None;
        self.borders = Borders::Published;
        self.normalize();
        self.pins.clear();
        if region != dataset::COUNTRY {
            self.toggle_pin(region);
        }
    }
}
