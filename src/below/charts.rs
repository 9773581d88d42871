//! Which chart stands in which place.

use super::chart::Chart;
use crate::chart::bars::{self, BarsAsk};
use crate::chart::{Scene, dumbbell, fan, spans, trend};
use crate::data::{self, Measure};
use crate::page::asked;
use crate::view::{View, ViewState};

/// All charts of the page. The explorer's follows the whole state, the others the language alone.
pub fn all() -> Vec<Chart> {
    vec![
        Chart::new("main", true, explorer),
        Chart::new("fan", false, |s| Some(fan::scene(s.locale))),
        Chart::new("shares", false, |s| {
            Some(dumbbell::plan_share(s.locale, *data::years(Measure::Plan).start()))
        }),
        Chart::new("unemployment", false, |s| target(s, Measure::Unemployment)),
        Chart::new("poverty", false, |s| target(s, Measure::Poverty)),
        Chart::new("productive", false, |s| Some(trend::productive(s.locale))),
        Chart::new("figure1", false, |s| Some(trend::figure1(s.locale))),
        Chart::new("spans", false, |s| Some(spans::scene(s.locale))),
    ]
}

/// The country's line with the target, its year chosen.
fn target(state: &ViewState, measure: Measure) -> Option<Scene> {
    let year = data::target(measure)?.year;
    Some(trend::scene(measure, &[], state.locale, year))
}

/// The chart of the explorer: bars or trend, when one of them is chosen.
fn explorer(state: &ViewState) -> Option<Scene> {
    match state.view {
        View::Trend => Some(trend::scene(state.measure, &state.pins, state.locale, state.year)),
        View::Bars => {
            let ask = BarsAsk { locale: state.locale, pins: &state.pins };
            Some(bars::scene(&asked::slice(state), &ask))
        }
        View::Map | View::Table => None,
    }
}
