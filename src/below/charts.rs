//! Which chart stands in which place.

use super::chart::Chart;
use super::follows::Follows;
use crate::chart::bars::{self, BarsAsk};
use crate::chart::{Scene, slope, trend};
use crate::data::{self, Measure};
use crate::page::{asked, compare};
use crate::view::{View, ViewState};

/// All charts: those of the explorer, and those of the trackers, which stand in frames alone.
pub fn all() -> Vec<Chart> {
    use Follows::{Language, View as Whole};
    vec![
        Chart::new("main", Whole, explorer),
        Chart::new("two", Whole, two),
        Chart::new("unemployment", Language, |s| target(s, Measure::Unemployment)),
        Chart::new("poverty", Language, |s| target(s, Measure::Poverty)),
        Chart::new("productive", Language, |s| Some(trend::productive(s.locale))),
    ]
}

/// What the charts show in a state.
pub fn scenes(state: &ViewState) -> Vec<(&'static str, Scene)> {
    all().iter().filter_map(|chart| Some((chart.name(), chart.scene(state)?))).collect()
}

/// The two years that are compared, where their borders are the same.
fn two(state: &ViewState) -> Option<Scene> {
    let change = compare::change(state).filter(|_| compare::shown(state))?;
    Some(slope::scene(change.measure, change.from, change.to, &state.pins, state.locale))
}

/// The country's line with the target, its year chosen.
fn target(state: &ViewState, measure: Measure) -> Option<Scene> {
    let year = data::target(measure)?.year;
    Some(trend::scene(measure, &[], state.locale, year))
}

/// The chart of the explorer: bars or trend, when one of them is chosen.
fn explorer(state: &ViewState) -> Option<Scene> {
    match state.view {
        View::Trend => Some(trend::scene(asked::subject(state), &state.pins, state.locale, state.year)),
        View::Bars => {
            let ask = BarsAsk { locale: state.locale, pins: &state.pins };
            Some(bars::scene(&asked::slice(state), &ask))
        }
        View::Map | View::Tiles | View::Table | View::Passport => None,
    }
}
