//! The slices that a state selects: the year and the year it is compared with, in the chosen borders.

use dataset::Group;
use model::state::{Borders, View, ViewState};
use model::{Slice, Subject, borders, groups};

/// The chosen measure and year, in the classes chosen. Two years have the classes of all years, in which they can be
/// compared.
pub fn slice(state: &ViewState) -> Slice {
    let slice = in_borders(state, state.year);
    if state.own_classes && state.with.is_none() { slice.in_classes_of_year() } else { slice }
}

/// The chosen measure and the part of the population that is shown.
pub fn subject(state: &ViewState) -> Subject {
    Subject { measure: state.measure, group: group(state) }
}

/// The chosen group where the view has figures of it in any year; else everybody is shown.
pub fn group(state: &ViewState) -> Option<Group> {
    let shown = |group: &Group| groups::is_shown(state.measure, *group, by_country(state));
    state.group.filter(|group| state.view != View::Profile && shown(group))
}

/// True for the view that shows figures of the country alone as well.
pub fn by_country(state: &ViewState) -> bool {
    state.view == View::Trend
}

/// The measure in the year that the chosen one is compared with.
pub fn other(state: &ViewState) -> Option<Slice> {
    state.with.map(|year| in_borders(state, year))
}

fn in_borders(state: &ViewState, year: u16) -> Slice {
    let subject = subject(state);
    let vintage = match state.borders {
        Borders::Published => dataset::vintage(subject.measure, year),
        Borders::Comparable => borders::common(subject.measure, state.year, state.with),
    };
    borders::onto(subject, year, vintage)
}
