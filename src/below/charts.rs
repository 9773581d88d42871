//! Which chart stands in which place.

use super::chart::Chart;
use super::follows::Follows;
use crate::chart::bars::{self, BarsAsk};
use crate::chart::{Scene, columns, dumbbell, fan, multiples, slope, spans, trend};
use crate::data::{self, Measure};
use crate::model::matrix;
use crate::page::{self, asked, compare, groups};
use crate::view::{View, ViewState};

/// All charts of the page.
pub fn all() -> Vec<Chart> {
    use Follows::{Groups, Language, Panels, Pins, View as Whole};
    vec![
        Chart::new("main", Whole, explorer),
        Chart::new("two", Whole, two),
        Chart::new("fan", Language, |s| Some(fan::scene(s.locale))),
        Chart::new("path", Language, |s| Some(columns::path(s.locale))),
        Chart::new("shares", Language, |s| {
            Some(dumbbell::plan_share(s.locale, *data::years(Measure::Plan).start()))
        }),
        Chart::new("unemployment", Language, |s| target(s, Measure::Unemployment)),
        Chart::new("poverty", Language, |s| target(s, Measure::Poverty)),
        Chart::new("productive", Language, |s| Some(trend::productive(s.locale))),
        Chart::new("figure1", Language, |s| Some(trend::figure1(s.locale))),
        Chart::new("slope", Pins, change),
        Chart::new("multiples", Panels, |s| {
            Some(multiples::scene(page::matrix::panels(s), s.own_scale, s.locale))
        }),
        Chart::new("groups", Groups, |s| {
            let ask = groups::Ask::of(s);
            dumbbell::groups(ask.measure, ask.place, ask.year, ask.group, ask.locale)
        }),
        Chart::new("group-regions", Groups, |s| {
            let ask = groups::Ask::of(s);
            dumbbell::regions(ask.measure, ask.year, ask.group, ask.locale)
        }),
        Chart::new("group-paths", Groups, |s| {
            let ask = groups::Ask::of(s);
            multiples::groups_scene(ask.measure, ask.place, ask.own_scale, ask.locale)
        }),
        Chart::new("spans", Language, |s| Some(spans::scene(s.locale))),
        Chart::new("events", Language, |s| Some(trend::events(s.locale))),
        Chart::new("city-population", Language, |s| Some(trend::city("city-population", s.locale))),
        Chart::new("city-employed", Language, |s| Some(trend::city("city-employed", s.locale))),
        Chart::new("city-employees", Language, |s| Some(trend::city("city-employees", s.locale))),
        Chart::new("city-unemployed", Language, |s| Some(trend::city("city-unemployed", s.locale))),
        Chart::new("city-registered", Language, |s| Some(trend::city("city-registered", s.locale))),
        Chart::new("city-inactive", Language, |s| Some(trend::city("city-inactive", s.locale))),
    ]
}

/// What the charts of the sections show in a state, for a page without a program.
pub fn scenes(state: &ViewState) -> Vec<(&'static str, Scene)> {
    all().iter().filter_map(|chart| Some((chart.name(), chart.scene(state)?))).collect()
}

/// The regions from the baseline of the target to its year, those pinned in their colours.
fn change(state: &ViewState) -> Option<Scene> {
    let (from, to) = page::matrix::span();
    Some(slope::scene(matrix::MEASURE, from, to, &state.pins, state.locale))
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
