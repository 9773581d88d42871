//! The tooltip of a region: it follows the pointer and is beside the focused region.

use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::kit::{flag, piece};
use super::sparkline::sparkline;
use super::swatch::swatch;
use super::{Pointer, Store, TooltipAnchor};
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use dataset::RegionIx;
use graphics::map::tooltip::{self, SPARK, Tip};

/// The tooltip of the map and of the tiles.
pub fn tooltip(store: Store) -> ErasedView {
    following(store, ("tip", store.places.tip), store.pointer, |store, region| {
        store.slice.with(|slice| Some(tooltip::tip(slice, slice.row(region)?, store.locale)))
    })
}

/// A tooltip in the figure, of what is pointed at; `tip` says what it tells of a region.
pub fn following(
    store: Store,
    (id, place): (&'static str, NodeRef<Div>),
    pointer: RwSignal<Pointer>,
    tip: fn(Store, RegionIx) -> Option<Tip>,
) -> ErasedView {
    let hidden = RwSignal::new(true);
    let inside = piece(move || {
        let pointed = pointer.with(|pointer| pointer.anchor.clone().zip(pointer.region));
        let told = pointed.and_then(|(anchor, region)| Some((anchor, tip(store, region)?)));
        hidden.set(told.is_none());
        let Some((anchor, tip)) = told else {
            return ().into_erased();
        };
        stand(store, place, anchor);
        words(&tip)
    });
    view! {
        <div class="tooltip" id=id aria-hidden="true" hidden=flag(move || hidden.get()) node_ref=place>{inside}</div>
    }
    .into_erased()
}

/// Places it once its words are in it.
fn stand(store: Store, place: NodeRef<Div>, anchor: TooltipAnchor) {
    if let (Some(tip), Some(holder)) = (place.get_untracked(), store.places.figure.get_untracked()) {
        spawn_local(async move {
            let at = match anchor {
                TooltipAnchor::Pointer(x, y) => browser::point_in(&holder, x, y),
                TooltipAnchor::Element(id) => browser::centre_in(&holder, &id),
            };
            browser::position_tooltip(&tip, &holder, at);
        });
    }
}

fn words(tip: &Tip) -> ErasedView {
    let class = if tip.known { "big" } else { "why" };
    let value = (!tip.value.is_empty())
        .then(|| view! { <p class=class>{tip.gap.map(swatch)}{tip.value.clone()}</p> }.into_erased());
    let lines = [Some(&tip.sub), tip.note.as_ref()].into_iter().flatten().filter(|words| !words.is_empty());
    let line = |words: &String| view! { <p class="subtitle">{words.clone()}</p> }.into_erased();
    let row = |(heading, text): &(String, String)| {
        view! { <p class="row"><span>{heading.clone()}</span><b>{text.clone()}</b></p> }.into_erased()
    };
    view! {
        <h4>{tip.name}</h4>
        {value}
        {lines.map(line).collect::<Vec<_>>()}
        {(!tip.path.is_empty()).then(|| sparkline(&tip.path, SPARK))}
        {tip.rows.iter().map(row).collect::<Vec<_>>()}
    }
    .into_erased()
}
