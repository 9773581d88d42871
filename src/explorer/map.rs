//! The map with its legend: static outlines and one painter; one region can be reached with Tab.

use leptos::ev::FocusEvent;
use leptos::html::Figure;
use leptos::prelude::*;
use leptos::svg::Svg;

use super::kit::{attribute, flag, piece, text};
use super::legend::{Legend, OF_MAP};
use super::painter::Painter;
use super::region_events::{self, RegionButtons};
use super::{Store, width};
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use graphics::map;
use graphics::map::legend::Place;
use model::state::View;
use model::summary;
use presentation::compare;

const BUTTONS: RegionButtons = RegionButtons { neighbour: map::neighbour, id: map::button_id };

pub fn map(store: Store) -> ErasedView {
    let locale = store.locale;
    let (figure, svg) = (NodeRef::<Figure>::new(), NodeRef::<Svg>::new());
    let (painter, legend) = (Painter::new(store, svg), Legend::new(store, Place::Map, OF_MAP));
    width::follow(store, figure, move || {
        painter.paint();
        legend.paint();
    });
    let label = text(move || {
        let finding = store.slice.with(|slice| summary::finding(slice, locale));
        locale.fill(msg::MAP_LABEL, &[("finding", &finding)])
    });
    let playing = attribute(move || store.page.with(|page| page.playing).then_some("true"));
    view! {
        // An SVG that listens to the focus can be reached with Tab itself; its holder listens in its place.
        <figure class="map-figure" id="mapbox" hidden=flag(move || store.frame.get().view != View::Map) node_ref=figure
            on:focusin=move |event| stop(&event)>
            {piece(move || heading(store))}
            <svg id="map" class=painter.class() viewBox=map::view_box() role="group" aria-label=label
                aria-describedby="map-help" data-play=playing node_ref=svg inner_html=painter.markup()
                on:click=move |event| region_events::click(store, &event)
                on:keydown=move |event| region_events::key(store, &event, BUTTONS)></svg>
            <p class="help" id="map-help">{locale.t(msg::MAP_HELP)}</p>
            {legend.view(Some("legend"))}
        </figure>
    }
    .into_erased()
}

/// The year and the borders, where there is another year beside them.
fn heading(store: Store) -> ErasedView {
    if !store.state.with(compare::shown) {
        return ().into_erased();
    }
    let words = store.slice.with(|slice| compare::heading(slice, store.locale));
    view! { <figcaption class="comparison-heading" id="cmp-a">{words}</figcaption> }.into_erased()
}

/// The region that has the focus is the one that Tab comes back to.
fn stop(event: &FocusEvent) {
    if let Some(map) = browser::around(event, "#map") {
        browser::tab_stop(&map, &browser::id_of(event));
    }
}
