//! The figures that differ from what they are checked against, as the explorer marks them. The audit finds them when the site is
//! built; its page carries them, and a running program reads them there.

use crate::Subject;
use dataset::{Measure, RegionIx};

/// The parts of the explorer that may differ from what they are checked against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// A region's figure of everybody in a year.
    Figure(Measure, RegionIx, u16),
    /// The share of the productively employed in a year.
    Productive(u16),
    /// The table of a measure as a whole.
    Table(Measure),
}

impl Shown {
    /// `unemployment KZ 2015`, `productive 2014`, `plan`.
    pub fn key(self) -> String {
        match self {
            Shown::Figure(measure, region, year) => {
                [measure.code(), dataset::region(region).id, &year.to_string()].join(" ")
            }
            Shown::Productive(year) => ["productive ", &year.to_string()].concat(),
            Shown::Table(measure) => measure.code().to_owned(),
        }
    }
}

/// A check that something shown differs from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differing {
    /// The keys of what differs, each between two commas.
    pub of: String,
    /// The id of the check on the page of the article.
    pub check: String,
    /// What a mark says: that it differs, what, and by how much.
    pub name: String,
    /// The words of a link to the check.
    pub words: String,
    /// What was found.
    pub verdict: String,
}

/// How the id of a note begins; that of its check follows.
pub const NOTE: &str = "note-";

impl Differing {
    /// The id of the note that a mark opens.
    pub fn note(&self) -> String {
        [NOTE, &self.check].concat()
    }
}

/// All of them, the gravest of a table first.
#[derive(Clone, Debug, Default)]
pub struct Differences(pub Vec<Differing>);

impl Differences {
    /// The check of something shown.
    pub fn of(&self, shown: Shown) -> Option<&Differing> {
        let key = [",", &shown.key(), ","].concat();
        self.0.iter().find(|found| found.of.contains(&key))
    }

    /// The check of a region's figure in a year; no figure of a single group is checked.
    pub fn of_figure(&self, subject: Subject, region: RegionIx, year: u16) -> Option<&Differing> {
        let figure = Shown::Figure(subject.measure, region, year);
        if subject.group.is_some() { None } else { self.of(figure) }
    }

    /// All checks of the table of a measure as a whole.
    pub fn of_table(&self, measure: Measure) -> impl Iterator<Item = &Differing> {
        let key = [",", &Shown::Table(measure).key(), ","].concat();
        self.0.iter().filter(move |found| found.of.contains(&key))
    }
}
