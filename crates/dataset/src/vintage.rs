//! Sets of borders: rows of `data/vintages.csv`.

use schema::{Date, RegionIx};
use text::Msg;

/// A set of regions that was in force at one time: its position in `data/vintages.csv`, oldest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Vintage(u8);

/// A row of `data/vintages.csv`, and its regions in the order of `data/regions.csv`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    code: &'static str,
    valid_from: Option<Date>,
    members: &'static [RegionIx],
}

/// All vintages, oldest first.
pub fn vintages() -> impl DoubleEndedIterator<Item = Vintage> + ExactSizeIterator + Clone {
    (0..tables::ROWS.len() as u8).map(Vintage)
}

/// The regions of a vintage, in the order of `data/regions.csv`.
pub fn members(vintage: Vintage) -> &'static [RegionIx] {
    vintage.row().members
}

impl Vintage {
    /// The oldest: every later one can be put together to it.
    pub const OLDEST: Vintage = Vintage(0);

    /// The one in force at the end of a year.
    pub fn of_year(year: u16) -> Vintage {
        let begun = |vintage: &Vintage| vintage.row().valid_from.is_none_or(|day| day.year <= year);
        vintages().rev().find(begun).unwrap_or_default()
    }

    /// The vintage with this code.
    pub fn by_code(code: &str) -> Option<Vintage> {
        vintages().find(|vintage| vintage.code() == code)
    }

    /// Its name in ids of the page: the number of its regions.
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// How many regions it has.
    pub fn count(self) -> u8 {
        self.row().members.len() as u8
    }

    /// The words for it: how many regions, and when.
    pub fn words(self) -> Msg {
        let [first, ..] = tables::WORDS;
        tables::WORDS.get(self.index()).copied().unwrap_or(first)
    }

    /// Position in `data/vintages.csv` and in every per-vintage table.
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    fn row(self) -> &'static Row {
        let [first, ..] = &tables::ROWS;
        tables::ROWS.get(self.index()).unwrap_or(first)
    }

    /// The vintage at a position of the tables that the build script wrote.
    pub(super) const fn at(row: u8) -> Vintage {
        Vintage(row)
    }
}

/// Written by the build script.
mod tables {
    use super::Row;
    use crate::msg;
    use schema::{Date, RegionIx};
    use text::Msg;

    include!(concat!(env!("OUT_DIR"), "/vintages.rs"));
}
