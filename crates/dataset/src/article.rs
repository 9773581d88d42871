//! What the article says: Table 2, its lists, its figures, the programme's dates, and its text in reading order.
//!
//! The words of the source are Kazakh and stand first in every text; the other two are translations made for this
//! data set. The build script has checked that Table 2 is whole and that every remark is translated.

use super::programme::{Note, Qualifier, note};
use schema::Date;
use text::{Decimal, Locale};

pub use tables::{CITY_PERIOD_NAMES, CITY_PERIODS};

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Percent,
    Persons,
    /// Thousands of persons.
    Thousands,
    /// Millions of persons.
    Millions,
    /// So many times.
    Times,
    /// District branches.
    Branches,
}

/// A row of Table 2, Almaty city. Source: `data/almaty.csv`.
#[derive(Clone, Copy, Debug)]
pub struct CityRow {
    /// `unemployment_rate`.
    pub id: &'static str,
    /// What it counts.
    pub unit: Unit,
    pub unit_printed: &'static str,
    /// As printed, and its translations.
    pub name: [&'static str; 3],
    /// One cell a period, in the order of [`CITY_PERIODS`].
    pub cells: [CityCell; CITY_PERIODS.len()],
}

/// A cell of Table 2.
#[derive(Clone, Copy, Debug)]
pub struct CityCell {
    pub value: Decimal,
    /// As printed, decimal comma and stray marks included.
    pub printed: &'static str,
}

/// An entry of a list of the article. Source: `data/lists.csv`.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// `tasks`, `directions`, `criteria`, …
    pub list: &'static str,
    /// `unemployment`.
    pub id: &'static str,
    /// As in the article, and its translations.
    pub text: [&'static str; 3],
    /// Position of its remark, for [`note`].
    pub note: Option<u8>,
}

/// A date of the programme. Source: `data/events.csv`.
#[derive(Clone, Copy, Debug)]
pub struct Event {
    pub date: Date,
    /// `roadmap-2020`.
    pub id: &'static str,
    /// Kazakh, Russian, English.
    pub text: [&'static str; 3],
    /// Id in `data/sources.csv`.
    pub source: &'static str,
}

/// A figure of the article's text. Source: `data/facts.csv`.
#[derive(Clone, Copy, Debug)]
pub struct ArticleFact {
    /// `unemployment_rate`.
    pub id: &'static str,
    /// The year it is stated for.
    pub year: Option<u16>,
    /// True where the year follows from the neighbouring sentences.
    pub implied: bool,
    /// How exact it is.
    pub qualifier: Qualifier,
    pub value: Decimal,
    /// What it counts.
    pub unit: Unit,
    /// As in the article, and its translations.
    pub text: [&'static str; 3],
}

/// A target in the words of the article. Source: `data/targets.csv`.
#[derive(Clone, Copy, Debug)]
pub struct Goal {
    /// `poverty`, `coverage_unemployed`.
    pub id: &'static str,
    /// The year it was set for.
    pub year: u16,
    /// As in the article, and its translations.
    pub text: [&'static str; 3],
}

/// A paragraph of the article, or the place of a table, figure or list. Source: `data/article.csv`.
#[derive(Clone, Copy, Debug)]
pub struct Paragraph {
    /// `abstract`, `projects`, `labour`, `programme`, `almaty`.
    pub part: &'static str,
    /// True for a title.
    pub title: bool,
    /// The language it is written in.
    pub locale: Locale,
    pub text: &'static str,
    /// Where the page shows what stands here, or empty.
    pub place: &'static str,
}

/// Table 2, its rows in the order of the article.
pub fn city() -> &'static [CityRow] {
    tables::CITY
}

/// A row of Table 2.
pub fn city_row(id: &str) -> Option<&'static CityRow> {
    city().iter().find(|row| row.id == id)
}

/// The entries of a list, in its order.
pub fn items(list: &str) -> impl Iterator<Item = &'static Item> {
    tables::ITEMS.iter().filter(move |item| item.list == list)
}

/// The dates of the programme, oldest first.
pub fn events() -> &'static [Event] {
    tables::EVENTS
}

/// The figures of the article's text, in its order.
pub fn article_facts() -> &'static [ArticleFact] {
    tables::STATED
}

/// The targets in the words of the article, in the order of their table.
pub fn goals() -> &'static [Goal] {
    tables::GOALS
}

/// The article in reading order.
pub fn article() -> &'static [Paragraph] {
    tables::TEXT
}

impl Item {
    pub fn remark(&self) -> Option<&'static Note> {
        note(self.note?)
    }
}

/// Written by the build script.
mod tables {
    use super::{ArticleFact, CityCell, CityRow, Event, Goal, Item, Paragraph, Unit};
    use crate::programme::Qualifier;
    use schema::Date;
    use text::{Decimal, Locale};

    include!(concat!(env!("OUT_DIR"), "/article.rs"));
}
