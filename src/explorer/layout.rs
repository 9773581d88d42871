//! Where the parts of the explorer stand, and which of them are shown.

use leptos::prelude::*;

use super::figures::Figure;
use super::kit::{Text, flag, part, text};
use super::later::{beside, later};
use super::views::Beside;
use super::{
    Store, actions, announce, bar, foot, heading, map, notice, options, pins, ranking, slider, sources,
    switch, tooltip,
};
use crate::once::{ErasedView, IntoOnce};
use model::state::{Part, View, ViewState};
use presentation::compare;

/// The explorer.
pub fn layout(store: Store) -> impl IntoView {
    let framed = move || store.asked.with(|s| matches!(s.embed.part, Some(Part::Tracker | Part::Matrix)));
    let dialog = move || store.page.with(|page| page.dialog.is_some());
    let unfolded = move || store.page.with(|page| page.unfolded);
    let pinned = move || store.asked.with(has_panel);
    view! {
        <div class="vh" aria-hidden="true" id="defs" inner_html=graphics::map::page_defs()></div>
        {notice::notice(store)}
        <section class="explorer" id="explorer" aria-labelledby="finding"><div class="wrap">
            {bar::bar(store)}
            <div class=text(move || if unfolded() { "ex-head open" } else { "ex-head" })>
                {heading::heading(store)}
                {actions::actions(store)}
                <div class="ctl">{switch::switch(store)}{options::options(store)}</div>
            </div>
            {options::note(store)}
            <div class=columns(store) id="ex">
                {figure(store)}
                {sources::sources(store)}
                <div class="side">
                    {ranking::ranking(store, is_ranked)}
                    {beside(store, Beside::Panel, pinned)}
                </div>
                <div class="picked">{pins::pins(store)}</div>
            </div>
        </div></section>
        {later(store, Figure::Framed, framed)}
        {announce::paper(store)}
        {notice::waiting(store)}
        {notice::lost(store)}
        {foot::foot(store)}
        {later(store, Figure::Dialogs, dialog)}
    }
}

/// What shows the measure: one of the views.
fn figure(store: Store) -> ErasedView {
    let view = move || store.frame.get().view;
    let compared = part(store, compare::shown);
    let charted = move || matches!(view(), View::Bars | View::Trend);
    view! {
        <div class="figure" id="figure" role="tabpanel" aria-labelledby="finding" node_ref=store.places.figure>
            {slider::slider(store)}
            {map::map(store)}
            <div class="cmp" id="compare" hidden=flag(move || !compared.get())>
                {later(store, Figure::Compare, move || compared.get())}
            </div>
            {beside(store, Beside::Tiles, move || view() == View::Tiles)}
            {tooltip::tooltip(store)}
            <div hidden=flag(move || !charted())>{later(store, Figure::Chart, charted)}</div>
            {beside(store, Beside::Table, move || view() == View::Table)}
            <div hidden=flag(move || view() != View::Passport)>
                {later(store, Figure::Profile, move || view() == View::Passport)}
            </div>
        </div>
    }
    .once()
}

/// True where pinned regions have a panel; their profile is one itself.
fn has_panel(state: &ViewState) -> bool {
    !state.pins.is_empty() && state.view != View::Passport
}

/// True where the ranking stands beside the figure; a second map takes its place.
fn is_ranked(state: &ViewState) -> bool {
    matches!(state.view, View::Map | View::Tiles) && !compare::shown(state)
}

/// The class of the columns. The side column is there for the ranking, or for the panel of pinned regions, and makes room for a
/// second map.
fn columns(store: Store) -> Text {
    text(move || {
        store.asked.with(|state| {
            let two = compare::shown(state);
            let class = match (two, is_ranked(state)) {
                (true, _) if state.with < Some(state.year) => "ex wide two back",
                (true, _) => "ex wide two",
                (_, true) => "ex",
                _ => "ex wide",
            };
            let pinned = if has_panel(state) { " pinned" } else { "" };
            [class, pinned].concat()
        })
    })
}
