//! Where the parts of the explorer stand, and which of them are shown.

use leptos::html::Div;
use leptos::prelude::*;

use super::figures::Figure;
use super::kit::{Text, flag, part, text};
use super::lazy_parts::{lazy_content, lazy_figure, lazy_view};
use super::views::LazyView;
use super::{Store, announce, foot, heading, map, notice, ranking, slider, sources};
use crate::erased_view::{ErasedView, IntoErased};
use model::state::{Part, View, ViewState};
use presentation::compare;

pub fn layout(store: Store) -> impl IntoView {
    let framed = move || store.state.with(|s| matches!(s.embed.part, Some(Part::Tracker | Part::Matrix)));
    let dialog = move || store.page.with(|page| page.dialog.is_some());
    let unfolded = move || store.page.with(|page| page.unfolded);
    let pinned = move || store.state.with(has_panel);
    let unranked = flag(move || !store.state.with(is_ranked));
    let live = move || store.page.with(|page| page.live);
    let [bar, actions, choices] = [(); 3].map(|()| NodeRef::<Div>::new());
    let rank = store.places.ranking;
    view! {
        <div class="visually-hidden" aria-hidden="true" id="defs" inner_html=graphics::map::page_defs()></div>
        {notice::notice(store)}
        <section class="explorer" id="explorer" aria-labelledby="finding"><div class="wrap">
            <div class="bar" id="bar" node_ref=bar data-late>{lazy_content(store, LazyView::Bar, bar)}</div>
            <div class=text(move || if unfolded() { "explorer-head open" } else { "explorer-head" })>
                {heading::heading(store)}
                <div class="figure-actions" id="acts" hidden=store.is_framed() node_ref=actions data-late>
                    {lazy_content(store, LazyView::Actions, actions)}
                </div>
                <div class="controls" node_ref=choices data-late>{lazy_content(store, LazyView::Choices, choices)}</div>
            </div>
            {lazy_view(store, LazyView::Note, live)}
            <div class=columns(store) id="explorer-columns">
                {figure(store)}
                {sources::sources(store)}
                <div class="side">
                    <div class=ranking::class(store) id="rank" hidden=unranked node_ref=rank data-late>
                        {lazy_content(store, LazyView::Ranking, rank)}
                    </div>
                    {lazy_view(store, LazyView::Panel, pinned)}
                </div>
                <div class="picked">{lazy_view(store, LazyView::Pins, live)}</div>
            </div>
        </div></section>
        {lazy_figure(store, Figure::Framed, framed)}
        {announce::paper(store)}
        {notice::waiting(store)}
        {notice::lost(store)}
        {foot::foot(store)}
        {lazy_figure(store, Figure::Dialogs, dialog)}
    }
}

/// What shows the measure: one of the views.
fn figure(store: Store) -> ErasedView {
    let view = move || store.frame.get().view;
    let compared = part(store, compare::shown);
    let live = move || store.page.with(|page| page.live);
    let charted = move || matches!(view(), View::Bars | View::Trend);
    view! {
        <div class="figure" id="figure" role="tabpanel" aria-labelledby="finding" node_ref=store.places.figure>
            {slider::slider(store)}
            {map::map(store)}
            <div class="comparison" id="compare" hidden=flag(move || !compared.get())>
                {lazy_figure(store, Figure::Compare, move || compared.get())}
            </div>
            {lazy_view(store, LazyView::Tiles, move || view() == View::Tiles)}
            {lazy_view(store, LazyView::Tooltip, live)}
            <div hidden=flag(move || !charted())>{lazy_figure(store, Figure::Chart, charted)}</div>
            {lazy_view(store, LazyView::Table, move || view() == View::Table)}
            <div hidden=flag(move || view() != View::Profile)>
                {lazy_figure(store, Figure::Profile, move || view() == View::Profile)}
            </div>
        </div>
    }
    .into_erased()
}

/// True where pinned regions have a panel; their profile is one itself.
fn has_panel(state: &ViewState) -> bool {
    !state.pins.is_empty() && state.view != View::Profile
}

/// True where the ranking is beside the figure; a second map takes its place.
fn is_ranked(state: &ViewState) -> bool {
    matches!(state.view, View::Map | View::Tiles) && !compare::shown(state)
}

/// The class of the columns. The side column is there for the ranking, or for the panel of pinned regions, and makes room for a
/// second map.
fn columns(store: Store) -> Text {
    text(move || {
        store.state.with(|state| {
            let two = compare::shown(state);
            let class = match (two, is_ranked(state)) {
                (true, _) if state.with < Some(state.year) => "explorer-columns wide two back",
                (true, _) => "explorer-columns wide two",
                (_, true) => "explorer-columns",
                _ => "explorer-columns wide",
            };
            let pinned = if has_panel(state) { " pinned" } else { "" };
            [class, pinned].concat()
        })
    })
}
