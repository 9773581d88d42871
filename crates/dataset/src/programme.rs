//! What the programme promised and what was reported of it: rules of judgement, the productive share, the
//! renderings of the national unemployment rate, reported results.
//!
//! The build script has checked that every rule names a target and a series, that every remark is translated and
//! that every kind of reported figure has its words. What was not published is absent, never zero.

use super::measure::Measure;
use schema::{Date, RegionIx, Status};
use text::{Decimal, Locale, Msg, Plural};

pub use tables::TRACKERS;

/// What a target is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Series {
    /// The country's row of an official outcome.
    Measure(Measure),
    /// The productively employed among the self-employed. Source: `data/productive.csv`.
    Productive,
    /// Nothing that anybody published.
    Unpublished,
}

/// How a target is judged: constants of our method. Source: `data/target-rules.csv`.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Id in `data/targets.csv`.
    pub target: &'static str,
    /// What it is compared with.
    pub series: Series,
    /// True where lower is better.
    pub lower_is_better: bool,
    /// The year that the distance covered is counted from.
    pub baseline: Option<u16>,
    /// First year of the programme.
    pub start: u16,
    /// Percent of the target from which it is met.
    pub met: u16,
    /// Percent of the target from which it is close.
    pub close: u16,
    /// Percent of the target from which it is behind; below that it was missed.
    pub behind: u16,
    /// Percent of the target above which the target itself deserves a question.
    pub over: u16,
    /// Percent of the expected distance from which an earlier year is on track.
    pub on_track: u16,
    /// Percent of the expected distance from which an earlier year is partly on track.
    pub partly: u16,
}

/// A share of the productively employed among the self-employed, percent. Source: `data/productive.csv`.
#[derive(Clone, Copy, Debug)]
pub struct Productive {
    pub year: u16,
    /// 1 to 4, or 0 for the whole year.
    pub quarter: u8,
    /// Percent.
    pub value: Decimal,
    /// Published, preliminary or derived.
    pub status: Status,
    /// For a derived figure `100 × (1 − a ÷ b)`: the unproductive and the self-employed, percent of all employed.
    pub shares: Option<(Decimal, Decimal)>,
    /// Ids in `data/sources.csv`.
    pub sources: &'static [&'static str],
    /// Position of its remark, for [`note`].
    pub note: u8,
}

/// The national unemployment rate as one publisher gives it, percent. Source: `data/unemployment-national.csv`.
///
/// `cells` run by year, or by year and quarter. A cell is 0 where nothing was published, else
/// `(scaled << 6 | places << 3 | status) + 1`.
#[derive(Clone, Copy, Debug)]
pub struct Rendering {
    /// Id in `data/sources.csv`.
    pub source: &'static str,
    pub first_year: u16,
    /// Four cells a year instead of one.
    pub quarterly: bool,
    pub cells: &'static [u32],
}

/// What a remark is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    /// What was counted.
    Detail,
    /// How a period or a standing was read by us.
    Reading,
    /// Another figure was published too.
    Differs,
    /// The figure counts more than the programme.
    Wider,
}

/// A remark in three languages. Source: `data/notes.csv`.
#[derive(Clone, Copy, Debug)]
pub struct Note {
    /// What it is about.
    pub kind: NoteKind,
    /// Kazakh, Russian, English.
    pub text: [&'static str; 3],
}

/// How exact a reported figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Qualifier {
    /// As written.
    Exact,
    /// "About".
    About,
    /// "More than".
    MoreThan,
}

/// The words after a reported figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// The same for every number.
    Plain(Msg),
    /// By number.
    Counted(Plural),
}

/// A reported figure. Source: `data/programme-results.csv`.
#[derive(Clone, Copy, Debug)]
pub struct Report {
    /// The country or a region.
    pub region: RegionIx,
    /// First day of the period.
    pub from: Date,
    /// Last day of the period.
    pub to: Date,
    /// What it counts, as in the file: `placed`.
    pub measure: &'static str,
    /// The words for what it counts.
    pub words: Words,
    /// Persons, projects or jobs, as the words say.
    pub value: u32,
    /// How exact it is.
    pub qualifier: Qualifier,
    /// True where the figure counts more than the programme.
    pub wider: bool,
    /// Id in `data/sources.csv`.
    pub source: &'static str,
    /// Position of its remark, for [`note`].
    pub note: u8,
}

/// The rules, in the order in which targets are shown.
pub fn rules() -> &'static [Rule] {
    tables::RULES
}

/// The rule of a target.
pub fn rule(target: &str) -> Option<&'static Rule> {
    rules().iter().find(|r| r.target == target)
}

/// A caution about the whole series. Source: `data/target-rules.csv`.
pub fn caution(rule: &Rule) -> Option<Msg> {
    tables::CAUTIONS.iter().find(|(target, _)| *target == rule.target).map(|(_, words)| *words)
}

/// The target in the words of its source and their translations; `None` where it was set year by year.
pub fn wording(rule: &Rule) -> Option<[&'static str; 3]> {
    tables::WORDINGS.iter().find(|(target, _)| *target == rule.target).map(|(_, words)| *words)
}

/// The shares of the productively employed, in the order of the file.
pub fn productive() -> &'static [Productive] {
    tables::PRODUCTIVE
}

/// The renderings of the national unemployment rate, the official one first.
pub fn renderings() -> &'static [Rendering] {
    tables::RENDERINGS
}

/// Of the young people who applied to employment centres, those placed in permanent jobs, percent, by year; years without a
/// figure are absent. Source: `data/outcomes-youth-placement.csv`.
pub fn youth_placement() -> &'static [(u16, super::Observation)] {
    tables::YOUTH
}

/// The reported results, in the order of the file.
pub fn reports() -> &'static [Report] {
    tables::REPORTS
}

/// A remark by its position in a table.
pub fn note(at: u8) -> Option<&'static Note> {
    tables::NOTES.get(usize::from(at))
}

/// The approval of the programme and of the one that replaced it. Source: `data/events.csv`.
pub fn programme_span() -> (Date, Date) {
    let [first, last] = tables::SPAN;
    (first, last)
}

/// The sum of the plan as the article's text has it, thousand persons. Source: `data/facts.csv`.
pub fn plan_in_text() -> Decimal {
    tables::TEXT_TOTAL
}

impl Note {
    /// The remark in a language.
    pub fn text(&self, locale: Locale) -> &'static str {
        locale.pick(&self.text)
    }
}

impl Rendering {
    /// The figure of a year, or of a quarter from 1 to 4 where there are quarters (0: the whole year).
    pub fn at(&self, year: u16, quarter: u8) -> Option<(Decimal, Status)> {
        let years = usize::from(year.checked_sub(self.first_year)?);
        let cell = match (self.quarterly, quarter) {
            (false, 0) => years,
            (true, 1..=4) => years * 4 + usize::from(quarter) - 1,
            _ => return None,
        };
        let packed = self.cells.get(cell)?.checked_sub(1)?;
        let places = u8::try_from(packed >> 3 & 7).ok()?;
        let scaled = i32::try_from(packed >> 6).ok()?;
        Some((Decimal::new(scaled, places), super::embed::status(packed)))
    }

    /// The years from the first to the last.
    pub fn years(&self) -> std::ops::Range<u16> {
        let parts = if self.quarterly { 4 } else { 1 };
        let count = u16::try_from(self.cells.len() / parts).unwrap_or(0);
        self.first_year..self.first_year.saturating_add(count)
    }
}

/// Written by the build script.
mod tables {
    use super::{Note, NoteKind, Productive, Qualifier, Rendering, Report, Rule, Series, Words};
    use crate::Observation;
    use crate::measure::Measure;
    use crate::msg;
    use schema::{Date, RegionIx, Status};
    use text::{Decimal, Msg};

    include!(concat!(env!("OUT_DIR"), "/programme.rs"));
}
