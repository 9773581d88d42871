//! What a control of the page asks for, as it stands in its `data-do` attribute.
//!
//! Invariant: `Action::parse(&action.to_string())` gives the action back.

use std::fmt;

use super::look::Look;
use super::state::{Borders, View, ViewState};
use super::table::{Column, Years, searched};
use crate::data::{self, Group, Measure, RegionIx};
use crate::text::Locale;

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
    /// That year.
    Year(u16),
    /// So many years on.
    Step(i16),
    /// Unemployment of one region in that year, on the map.
    Look(u16, RegionIx),
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
    /// One region alone, or the country.
    Place(RegionIx),
    /// That measure in that year.
    When(Measure, u16),
    /// Classes made from the shown year alone, or from all years.
    OwnClasses(bool),
    /// Small panels on scales of their own, or all on one.
    OwnScale(bool),
    /// A measure in its own year nearest to the present one, on the map; one region pinned, or none for the country.
    Show(Measure, RegionIx),
    /// Another look of the page, in the address.
    Wear(Look),
    /// No region pinned.
    Clear,
}

impl Action {
    /// Reads `verb` or `verb:value`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Action> {
        let (verb, value) = text.split_once(':').unwrap_or((text, ""));
        Some(match verb {
            "lang" => Action::Lang(Locale::from_code(value)?),
            "measure" => Action::Measure(measure_of(value)?),
            "view" => Action::View(View::ALL.into_iter().find(|v| v.code() == value)?),
            "pin" => Action::Pin(data::region_by_id(value)?),
            "year" => Action::Year(value.parse().ok()?),
            "look" => {
                let (year, region) = value.split_once(':')?;
                Action::Look(year.parse().ok()?, data::region_by_id(region)?)
            }
            "show" => {
                let (code, region) = value.split_once(':')?;
                let measure = Measure::ALL.into_iter().find(|m| m.code() == code)?;
                Action::Show(measure, data::region_by_id(region)?)
            }
            "step" => Action::Step(value.parse().ok()?),
            "with" if value.is_empty() => Action::With(None),
            "with" => Action::With(Some(value.parse().ok()?)),
            "borders" => Action::Borders(Borders::parse(value)?),
            "sort" => Action::Sort(Column::parse(value)?),
            "years" => Action::Years(Years::parse(value)?),
            "find" => Action::Find(value.to_owned()),
            "group" if value.is_empty() => Action::Group(None),
            "group" => Action::Group(Some(Group::ALL.into_iter().find(|g| g.code() == value)?)),
            "place" => Action::Place(data::region_by_id(value)?),
            "when" => {
                let (measure, year) = value.split_once(':')?;
                Action::When(measure_of(measure)?, year.parse().ok()?)
            }
            "classes" => Action::OwnClasses(value == "year"),
            "scale" => Action::OwnScale(value == "own"),
            "lv" => Action::Wear(Look::read(value, |_| ())),
            "clear" => Action::Clear,
            _ => return None,
        })
    }
}

impl fmt::Display for Action {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Action::Lang(locale) => write!(out, "lang:{}", locale.code()),
            Action::Measure(measure) => write!(out, "measure:{}", measure.code()),
            Action::View(view) => write!(out, "view:{}", view.code()),
            Action::Pin(region) => write!(out, "pin:{}", data::region(*region).id),
            Action::Year(year) => write!(out, "year:{year}"),
            Action::Look(year, region) => write!(out, "look:{year}:{}", data::region(*region).id),
            Action::Show(measure, region) => {
                write!(out, "show:{}:{}", measure.code(), data::region(*region).id)
            }
            Action::Step(years) => write!(out, "step:{years}"),
            Action::With(None) => out.write_str("with:"),
            Action::With(Some(year)) => write!(out, "with:{year}"),
            Action::Borders(borders) => write!(out, "borders:{}", borders.code()),
            Action::Sort(column) => write!(out, "sort:{column}"),
            Action::Years(years) => write!(out, "years:{}", years.code()),
            Action::Find(text) => write!(out, "find:{text}"),
            Action::Group(group) => write!(out, "group:{}", group.map_or("", Group::code)),
            Action::Place(region) => write!(out, "place:{}", data::region(*region).id),
            Action::When(measure, year) => write!(out, "when:{}:{year}", measure.code()),
            Action::OwnClasses(own) => write!(out, "classes:{}", if *own { "year" } else { "all" }),
            Action::OwnScale(own) => write!(out, "scale:{}", if *own { "own" } else { "shared" }),
            Action::Wear(look) => write!(out, "lv:{look}"),
            Action::Clear => out.write_str("clear"),
        }
    }
}

fn measure_of(code: &str) -> Option<Measure> {
    Measure::ALL.into_iter().find(|m| m.code() == code)
}

impl ViewState {
    /// A measure on the map, with one region pinned, or none for the country.
    fn show(&mut self, measure: Measure, region: RegionIx) {
        self.set_measure(measure);
        self.view = View::Map;
        self.with = None;
        self.borders = Borders::Published;
        self.settle();
        self.pins.clear();
        if region != data::COUNTRY {
            self.toggle_pin(region);
        }
    }

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
            Action::Look(year, region) => {
                self.show(Measure::Unemployment, region);
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
            Action::Place(region) => self.pin_alone(region),
            Action::When(measure, year) => {
                self.set_measure(measure);
                self.set_year(year);
            }
            Action::OwnClasses(own) => self.own_classes = own,
            Action::OwnScale(own) => self.own_scale = own,
            Action::Show(measure, region) => self.show(measure, region),
            Action::Wear(look) => self.look = Some(look),
            Action::Clear => self.pins.clear(),
        }
    }

    /// That region and no other; none for the country.
    fn pin_alone(&mut self, region: RegionIx) {
        self.pins.clear();
        self.toggle_pin(region);
    }
}
