//! What a chart below the explorer shows, for its files: measure, unit, source, licence, and the standing of each figure.

use super::codes::{self, status};
use super::credit::Credit;
use crate::data::{self, COUNTRY, Group, Measure, RegionIx, Status};
use crate::model::{groups, slice, summary};
use crate::page::{groups as section, matrix};
use crate::text::{Locale, msg};
use crate::view::ViewState;

/// A chart's subject.
#[derive(Clone, Debug)]
pub struct About {
    /// The measure, for machines.
    pub measure: &'static str,
    unit: &'static str,
    /// Measure and unit in words.
    pub words: String,
    /// Source, licence, address.
    pub credit: Credit,
    kind: Kind,
    locale: Locale,
}

/// Where the standing of a figure is known from.
#[derive(Clone, Copy, Debug)]
enum Kind {
    /// A table of totals.
    Totals(Measure),
    /// A table of groups; a group is known by its name.
    Groups(Measure),
    /// The productive share.
    Productive,
    /// Several publishers: a hollow point is not the official figure.
    Publishers,
    /// Table 2: rows have units of their own.
    Table2,
    /// All figures alike.
    All(Status),
}

/// The subject of the chart with this name in a state.
pub fn about(name: &str, state: &ViewState, address: &str) -> About {
    let locale = state.locale;
    let of = |measure: Measure| official(measure, Kind::Totals(measure), locale, address);
    let grouped = |measure: Measure| official(measure, Kind::Groups(measure), locale, address);
    let plan = |measure, unit, kind| About { measure, unit, kind, ..of(Measure::Plan) };
    match name {
        "fan" => plan("plan-index", "2013 = 100", Kind::All(Status::Derived)),
        "path" => of(Measure::Plan),
        "shares" => About {
            credit: Credit::of(Measure::PlanPer10k, locale, address),
            ..plan("plan-share", "percent", Kind::All(Status::Derived))
        },
        "poverty" => of(Measure::Poverty),
        "two" => of(state.measure),
        "multiples" => of(matrix::panels(state)),
        "groups" | "group-regions" | "group-paths" => grouped(section::Ask::of(state).measure),
        "productive" => productive(locale, address),
        "figure1" => figure1(locale, address),
        "spans" => reported(locale, address),
        name if name.starts_with("city-") => table2(locale, address),
        _ => of(Measure::Unemployment),
    }
}

impl About {
    /// The standing of a figure, as the files write it.
    pub fn status(&self, region: RegionIx, series: &str, year: u16, note: &str) -> &'static str {
        match self.kind {
            Kind::Totals(measure) => status(slice::datum(measure, region, year)),
            Kind::Groups(measure) => {
                let named = |group: &&Group| summary::group_name(**group, self.locale) == series;
                let known = Group::ALL.iter().find(named);
                let datum = known.map(|group| groups::datum(measure, *group, region, year));
                status(datum.unwrap_or_else(|| slice::datum(measure, region, year)))
            }
            Kind::Productive => {
                let share = data::productive().iter().find(|share| share.year == year);
                codes::standing(share.map_or(Status::Published, |share| share.status))
            }
            Kind::Publishers if note == "*" => codes::standing(Status::Differs),
            Kind::Publishers | Kind::Table2 => codes::standing(Status::Published),
            Kind::All(of) => codes::standing(of),
        }
    }

    /// The unit of a figure, for machines.
    pub fn unit(&self, series: &str) -> &'static str {
        let row = || data::city().iter().find(|row| summary::city_name(row, self.locale) == series);
        match self.kind {
            Kind::Table2 => row().map_or(self.unit, |row| match row.unit {
                data::Unit::Percent => "percent",
                data::Unit::Persons => "persons",
                _ => self.unit,
            }),
            _ => self.unit,
        }
    }

    /// What is noted beside a figure: of Table 2, that the last one is of a quarter.
    pub fn note<'a>(&self, note: &'a str) -> &'a str {
        match self.kind {
            Kind::Table2 if note == "*" => self.locale.t(msg::CITY_QUARTER_NOTE),
            _ => note,
        }
    }
}

fn official(measure: Measure, kind: Kind, locale: Locale, address: &str) -> About {
    About {
        measure: measure.code(),
        unit: codes::unit(measure),
        words: summary::measure_with_unit(measure, locale),
        credit: Credit::of(measure, locale, address),
        kind,
        locale,
    }
}

fn productive(locale: Locale, address: &str) -> About {
    let ids = data::productive().iter().flat_map(|share| share.sources.iter().copied());
    let words = [locale.t(msg::GOAL_PRODUCTIVE_NAME), ", %, ", locale.t(msg::GOAL_PRODUCTIVE_BASE)].concat();
    About {
        measure: "productive",
        unit: "percent",
        words,
        credit: Credit::quoted(ids, locale, address),
        kind: Kind::Productive,
        locale,
    }
}

fn figure1(locale: Locale, address: &str) -> About {
    let own = official(Measure::Unemployment, Kind::Publishers, locale, address);
    let others = Credit::quoted(data::renderings().iter().map(|of| of.source), locale, address);
    let shown = |one: &&data::Rights| data::renderings().iter().any(|of| one.of.contains(&of.source));
    let file = data::resource("unemployment-national.csv").map_or(&[][..], |file| file.rights);
    let rights: Vec<data::Rights> = file.iter().filter(shown).copied().collect();
    let licence = summary::licence_line(&summary::rights(&rights, locale), locale);
    About { words: summary::figure1_sources(locale), credit: Credit { licence, ..others }, ..own }
}

fn reported(locale: Locale, address: &str) -> About {
    About {
        measure: "reported",
        unit: "as named",
        words: locale.t(msg::REPORTS_TITLE).to_owned(),
        credit: Credit::quoted(
            data::reports().iter().filter(|report| report.region == COUNTRY).map(|report| report.source),
            locale,
            address,
        ),
        kind: Kind::All(Status::Published),
        locale,
    }
}

fn table2(locale: Locale, address: &str) -> About {
    let quoted = Credit::quoted(["article"].into_iter(), locale, address);
    About {
        measure: "table-2",
        unit: "thousand persons",
        words: locale.t(msg::ALMATY_TABLE).to_owned(),
        credit: Credit { source: locale.t(msg::ALMATY_TABLE_SOURCE).to_owned(), ..quoted },
        kind: Kind::Table2,
        locale,
    }
}
