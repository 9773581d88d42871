//! The explorer: measure, region, year and view, and the figure they ask for.

use leptos::prelude::*;

use super::actions::Actions;
use super::chart_view::ChartView;
use super::map_view::MapView;
use super::measure_tabs::MeasureTabs;
use super::pins::Pins;
use super::ranking::Ranking;
use super::region_panel::RegionPanel;
use super::region_search::RegionSearch;
use super::table_view::TableView;
use super::view_switch::ViewSwitch;
use super::year_slider::YearSlider;
use super::t;
use crate::model::summary;
use crate::state::{Store, use_store};
use crate::text::msg;
use crate::view::View;

/// Everything between the hero and the data section.
#[component]
pub fn Explorer() -> impl IntoView {
    let store = use_store();
    let on_map = move || store.view.get() == View::Map;
    view! {
        <section class="explorer" id="explorer" aria-labelledby="finding">
            <div class="wrap">
                <div class="bar">
                    <MeasureTabs />
                    <RegionSearch />
                </div>
                <div class="ex-head">
                    <h2 id="finding">{move || finding(store)}</h2>
                    <ViewSwitch />
                    <p class="sub">{move || subtitle(store)}</p>
                </div>
                <Pins />
                <div class="ex" class:wide=move || !on_map()>
                    <div class="figure" id="figure" role="tabpanel" aria-labelledby="finding">
                        <YearSlider />
                        {move || match store.view.get() {
                            View::Map => view! { <MapView /> }.into_any(),
                            View::Table => view! { <TableView /> }.into_any(),
                            chart => view! { <ChartView kind=chart /> }.into_any(),
                        }}
                        <Sources />
                    </div>
                    <div class="side">
                        <RegionPanel />
                        <Show when=on_map>
                            <Ranking />
                        </Show>
                    </div>
                </div>
            </div>
        </section>
    }
}

fn finding(store: Store) -> String {
    let locale = store.locale.get();
    let alone = store.pins.with(|p| (p.len() == 1).then(|| p.first().copied()).flatten());
    store.slice.with(|s| match alone {
        Some(region) => summary::finding_region(s, region, locale),
        None => summary::finding(s, locale),
    })
}

fn subtitle(store: Store) -> String {
    let locale = store.locale.get();
    store.slice.with(|s| summary::subtitle(s, locale))
}

/// Where the figures come from, what qualifies them, and how to take them along.
#[component]
fn Sources() -> impl IntoView {
    let store = use_store();
    let source = move || summary::source_line(store.measure.get(), store.locale.get());
    let note = move || summary::measure_note(store.measure.get(), store.locale.get());
    view! {
        <div class="fig-f">
            <span>{source}</span>
            <span class="note-line">{note}</span>
            <Show when=move || store.view.get() == View::Map>
                <a href="https://www.openstreetmap.org/copyright" rel="noopener">{t(msg::MAP_CREDIT)}</a>
            </Show>
        </div>
        <Actions />
    }
}
