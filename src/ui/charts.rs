//! Which chart stands in which place.

use leptos::prelude::*;

use super::chart_view::Chart;
use crate::browser;
use crate::chart::bars::{self, BarsAsk};
use crate::chart::{Scene, dumbbell, fan, spans, trend};
use crate::data::{self, Measure};
use crate::model::summary;
use crate::state::Store;
use crate::text::msg;
use crate::view::View;

/// How many places there are.
pub const COUNT: usize = 8;

/// All charts of the page, at rest.
pub fn all(store: Store) -> [Chart; COUNT] {
    [
        Chart::new(store, "main", explorer),
        Chart::new(store, "fan", |s| Some(fan::scene(s.frame.get().locale))),
        Chart::new(store, "shares", |s| {
            Some(dumbbell::plan_share(s.frame.get().locale, *data::years(Measure::Plan).start()))
        }),
        Chart::new(store, "unemployment", |s| target(s, Measure::Unemployment)),
        Chart::new(store, "poverty", |s| target(s, Measure::Poverty)),
        Chart::new(store, "productive", |s| Some(trend::productive(s.frame.get().locale))),
        Chart::new(store, "figure1", |s| Some(trend::figure1(s.frame.get().locale))),
        Chart::new(store, "spans", |s| Some(spans::scene(s.frame.get().locale))),
    ]
}

/// The country's line with the target, its year chosen.
fn target(store: Store, measure: Measure) -> Option<Scene> {
    let year = data::target(measure)?.year;
    Some(trend::scene(measure, &[], store.frame.get().locale, year))
}

/// The chart of the explorer: bars or trend, when one of them is chosen.
fn explorer(store: Store) -> Option<Scene> {
    let view = store.frame.get().view;
    if !matches!(view, View::Bars | View::Trend) {
        return None;
    }
    let locale = store.frame.get().locale;
    let finding = store.slice.with(|s| summary::finding(s, locale));
    if let Some(holder) = browser::by_id("chart-main") {
        let label = locale.fill(msg::CHART_LABEL, &[("finding", &finding)]);
        browser::set_attribute(&holder, "aria-label", Some(&label));
    }
    store.asked.with(|s| {
        if view == View::Trend {
            return Some(trend::scene(s.measure, &s.pins, s.locale, s.year));
        }
        let ask = BarsAsk { locale: s.locale, pins: &s.pins };
        Some(store.slice.with(|slice| bars::scene(slice, &ask)))
    })
}
