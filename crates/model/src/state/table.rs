//! The table as a visitor has set it: its order, one year or all, and what is searched in it.

use std::fmt;

use super::pairs::visible;

/// The longest text that can be searched, characters.
const LONGEST: usize = 40;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Name,
    /// The figure of the chosen year.
    Value,
    /// The figure of the year it is compared with.
    With,
    /// The change between the two.
    Change,
    Rank,
    /// The share of the country's plan, or the difference from the country's rate.
    Share,
    /// The population that a computed figure of the plan comes from, or its share.
    People,
    /// What qualifies the figure.
    Note,
    /// The figure of a year, where all years are shown.
    Year(u16),
}

impl Column {
    const NAMED: [(Column, &'static str); 8] = [
        (Column::Name, "name"),
        (Column::Value, "value"),
        (Column::With, "with"),
        (Column::Change, "change"),
        (Column::Rank, "rank"),
        (Column::Share, "share"),
        (Column::People, "people"),
        (Column::Note, "note"),
    ];

    /// The column with this code: a name, or a year.
    pub fn parse(code: &str) -> Option<Column> {
        let named = Column::NAMED.iter().find(|(_, c)| *c == code);
        let year = || code.parse().ok().filter(|_| code.len() == 4).map(Column::Year);
        named.map(|(column, _)| *column).or_else(year)
    }
}

impl fmt::Display for Column {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Column::Year(year) = self {
            return write!(out, "{year}");
        }
        let named = Column::NAMED.iter().find(|(column, _)| column == self);
        out.write_str(named.map_or("", |(_, code)| code))
    }
}

/// Which column orders the rows, and whether from the top down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    pub by: Column,
    /// Highest, or last in the alphabet, first.
    pub down: bool,
}

impl Default for Sort {
    fn default() -> Self {
        Sort { by: Column::Value, down: true }
    }
}

impl Sort {
    /// After a press on a column's head: the other way round, or that column the way a reader expects.
    pub fn pressed(self, by: Column) -> Sort {
        let fresh = !matches!(by, Column::Name | Column::Rank | Column::Note);
        let down = if self.by == by { !self.down } else { fresh };
        Sort { by, down }
    }

    /// Reads `name-up`, `2016-down`.
    pub fn parse(code: &str) -> Option<Sort> {
        let (column, way) = code.rsplit_once('-')?;
        let down = match way {
            "down" => true,
            "up" => false,
            _ => return None,
        };
        Some(Sort { by: Column::parse(column)?, down })
    }
}

impl fmt::Display for Sort {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}-{}", self.by, if self.down { "down" } else { "up" })
    }
}

/// How many years the table shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Years {
    /// The chosen one.
    #[default]
    One,
    /// All that the measure has.
    All,
}

impl Years {
    /// The value of `years` in the address.
    pub const fn code(self) -> &'static str {
        match self {
            Years::One => "one",
            Years::All => "all",
        }
    }

    /// The choice with this code.
    pub fn parse(code: &str) -> Option<Years> {
        [Years::One, Years::All].into_iter().find(|years| years.code() == code)
    }
}

/// The table as it is set. Invariant: `find` is [`searched`] of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The order of the rows.
    pub sort: Sort,
    pub years: Years,
    /// What the regions' names must hold; empty for all regions.
    pub find: String,
}

/// A typed text as it is searched: without what nobody sees and outer spaces, at most 40 characters.
pub fn searched(typed: &str) -> String {
    let kept: String = visible(typed).chars().filter(|c| !c.is_control()).take(LONGEST).collect();
    kept.trim().to_owned()
}
