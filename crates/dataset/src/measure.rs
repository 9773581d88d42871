//! The measures: rows of `data/measures.csv`.
//!
//! A measure is known by its row and asked for its properties; [`roles`](super::roles) names those that a page is about.

use text::Msg;

/// A measure: its position in `data/measures.csv`, which is the order of the tabs. The default is the first one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Measure(u8);

/// How figures of a measure come about and what may be done with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeasureKind {
    /// The plan, persons: the country is the sum of its regions.
    Count,
    /// The plan per 10,000 inhabitants, computed from plan and population.
    PerInhabitants,
    /// The share of the plan divided by the share of the population; one for the country.
    Ratio,
    /// An official outcome, percent; never averaged.
    Rate,
}

/// The short texts of a measure.
#[derive(Clone, Copy, Debug)]
pub struct MeasureWords {
    /// On its tab: «Жұмыссыздық».
    pub tab: Msg,
    /// «Жұмыссыздық деңгейі».
    pub name: Msg,
    /// «адам» or «%».
    pub unit: Msg,
    /// The name inside a sentence: «жұмыссыздық деңгейі».
    pub phrase: Msg,
    /// What the figure is taken of: «экономикалық белсенді халық ішінде».
    pub base: Msg,
}

/// A row of `data/measures.csv`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    code: &'static str,
    kind: MeasureKind,
    file: &'static str,
    unit: &'static str,
    sdg: Option<&'static str>,
    method_break: Option<u16>,
}

/// All measures in the order of the tabs.
pub fn measures() -> impl DoubleEndedIterator<Item = Measure> + ExactSizeIterator + Clone {
    (0..tables::ROWS.len() as u8).map(Measure)
}

/// The official outcomes, in the order of the tabs.
pub fn outcomes() -> impl DoubleEndedIterator<Item = Measure> + Clone {
    measures().filter(|measure| !measure.is_plan())
}

impl Measure {
    /// The measure with this code.
    pub fn by_code(code: &str) -> Option<Measure> {
        measures().find(|measure| measure.code() == code)
    }

    /// The value of `measure` in the address: `plan-per-10k`.
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// Position in `data/measures.csv` and in every per-measure table.
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// How its figures come about.
    pub fn kind(self) -> MeasureKind {
        self.row().kind
    }

    /// True for the measures of the plan; the others are official outcomes.
    pub fn is_plan(self) -> bool {
        self.kind() != MeasureKind::Rate
    }

    /// True for the measure that counts persons.
    pub fn is_count(self) -> bool {
        self.kind() == MeasureKind::Count
    }

    /// True for the plan by population.
    pub fn is_per_inhabitants(self) -> bool {
        self.kind() == MeasureKind::PerInhabitants
    }

    /// True for the share of the plan divided by the share of the population.
    pub fn is_ratio(self) -> bool {
        self.kind() == MeasureKind::Ratio
    }

    /// True for the measures that are computed from the plan and the population.
    pub fn is_derived(self) -> bool {
        matches!(self.kind(), MeasureKind::PerInhabitants | MeasureKind::Ratio)
    }

    /// The file behind it, relative to the page: the CSV of `data/` as is.
    pub fn file(self) -> &'static str {
        self.row().file
    }

    /// The unit for machines: `persons per 10000`.
    pub fn unit(self) -> &'static str {
        self.row().unit
    }

    /// The number among the indicators of the Sustainable Development Goals.
    pub fn sdg(self) -> Option<&'static str> {
        self.row().sdg
    }

    /// First year of another method or survey: lines are not joined across it.
    pub fn method_break(self) -> Option<u16> {
        self.row().method_break
    }

    /// The short texts.
    pub fn words(self) -> &'static MeasureWords {
        let [first, ..] = &tables::WORDS;
        tables::WORDS.get(self.index()).unwrap_or(first)
    }

    /// What the figure is, in a sentence or two.
    pub fn about(self) -> Msg {
        let [first, ..] = tables::ABOUT;
        tables::ABOUT.get(self.index()).copied().unwrap_or(first)
    }

    /// What to keep in mind when years are compared, where there is something.
    pub fn caution(self) -> Option<Msg> {
        tables::CAUTIONS.get(self.index()).copied().flatten()
    }

    fn row(self) -> &'static Row {
        let [first, ..] = &tables::ROWS;
        tables::ROWS.get(self.index()).unwrap_or(first)
    }

    /// The measure at a position of the tables that the build script wrote.
    pub(super) const fn at(row: u8) -> Measure {
        Measure(row)
    }
}

/// Written by the build script.
pub(super) mod tables {
    use super::{Measure, MeasureKind, MeasureWords, Row};
    use crate::msg;
    use text::Msg;

    include!(concat!(env!("OUT_DIR"), "/measures.rs"));
}
