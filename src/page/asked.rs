//! What a state asks for, as slices: the year and the year it is compared with, in the borders chosen.

use crate::data;
use crate::model::{Slice, borders};
use crate::view::{Borders, ViewState};

/// The chosen measure and year.
pub fn slice(state: &ViewState) -> Slice {
    in_borders(state, state.year)
}

/// The measure in the year that the chosen one is compared with.
pub fn other(state: &ViewState) -> Option<Slice> {
    state.with.map(|year| in_borders(state, year))
}

fn in_borders(state: &ViewState, year: u16) -> Slice {
    let vintage = match state.borders {
        Borders::Published => data::vintage(state.measure, year),
        Borders::Comparable => borders::common(state.measure, state.year, state.with),
    };
    borders::onto(state.measure, year, vintage)
}
