//! What the table is asked for, and the address that recreates it.

use super::latest;
use dataset::Measure;
use dataset::roles;
use model::Slice;
use model::state::word_of;

/// The order of the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// From the highest figure down, regions without one last.
    #[default]
    Value,
    /// Alphabetical.
    Name,
}

/// A measure, a year that it has, and an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegionsState {
    pub measure: Measure,
    pub year: u16,
    /// The order of the rows.
    pub order: Order,
}

impl Default for RegionsState {
    fn default() -> RegionsState {
        let measure = roles::UNEMPLOYMENT;
        RegionsState { measure, year: latest(measure), order: Order::Value }
    }
}

impl Order {
    /// Both, in the order of the list.
    pub const ALL: [Order; 2] = [Order::Value, Order::Name];

    /// The value in the address.
    pub const fn code(self) -> &'static str {
        match self {
            Order::Value => "value",
            Order::Name => "name",
        }
    }
}

impl RegionsState {
    /// Reads a query. What is not understood gives the default; a year that the measure does not have, its latest one.
    pub fn from_query(query: &str) -> RegionsState {
        let word = |key| word_of(query, key);
        let default = RegionsState::default();
        let measure = word("measure").and_then(|word| measure_of(&word)).unwrap_or(default.measure);
        let year = word("year").and_then(|word| word.parse().ok());
        let order = word("order").and_then(|word| Order::ALL.into_iter().find(|o| o.code() == word));
        RegionsState {
            measure,
            year: year
                .filter(|year| dataset::years(measure).contains(year))
                .unwrap_or_else(|| latest(measure)),
            order: order.unwrap_or_default(),
        }
    }

    /// The query that gives this state, with its question mark; empty for the default. A year that is latest today is
    /// written beside a measure too, because tables grow.
    pub fn to_query(self) -> String {
        let default = RegionsState::default();
        let other_measure = self.measure != default.measure;
        let mut pairs: Vec<String> = Vec::new();
        if other_measure {
            pairs.push(["measure=", self.measure.code()].concat());
        }
        if other_measure || self.year != default.year {
            pairs.push(["year=", &self.year.to_string()].concat());
        }
        if self.order != default.order {
            pairs.push(["order=", self.order.code()].concat());
        }
        if pairs.is_empty() { String::new() } else { ["?", &pairs.join("&")].concat() }
    }

    /// Another measure, in the same year or in the nearest that it has.
    #[must_use]
    pub fn of_measure(self, measure: Measure) -> RegionsState {
        let years = dataset::years(measure);
        RegionsState { measure, year: self.year.clamp(*years.start(), *years.end()), ..self }
    }

    pub fn slice(self) -> Slice {
        Slice::of(self.measure, self.year)
    }
}

/// The measure with this value in the address.
pub(super) fn measure_of(code: &str) -> Option<Measure> {
    Measure::by_code(code)
}
