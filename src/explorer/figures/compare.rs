//! Two years beside each other: the second map, the map of the change with the chart of both years, or why there is none.

use leptos::prelude::*;

use super::chart;
use super::comparison_map;
use super::parts::{all, leaf};
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::kit::{flag, icon, part, press, text};
use crate::explorer::{Dialog, Store};
use dataset::msg;
use graphics::chart::{Scene, slope};
use model::change::Change;
use model::state::{Action, Borders, ViewState};
use model::summary;
use presentation::export::{self, Download};
use presentation::{compare, icon};
use text::Locale;

/// What is beside the main map.
pub fn view(store: Store) -> ErasedView {
    let changed = part(store, is_change);
    let tip = comparison_map::tip(store);
    let merge = press(move || {
        store.act(Action::Borders(Borders::Comparable));
        // The button goes; what it has chosen is a control, too.
        browser::focus("borders");
    });
    let mergeable = part(store, compare::can_merge);
    let slope = chart::figure(
        store,
        "two",
        |state| change(state).map(|of| slope_caption(&of, state.locale)).into_erased(),
        scene,
    );
    view! {
        {comparison_map::map(store, tip, comparison_map::SECOND)}
        <div class="comparison-reason" id="cmp-why" role="status" hidden=flag(move || changed.get())>
            <p>{text(move || store.state.with(compare::why_not))}</p>
            <button type="button" class="button primary" id="merge" hidden=flag(move || !mergeable.get()) on:click=merge>
                {store.locale.t(msg::MERGE)}
            </button>
        </div>
        {comparison_map::map(store, tip, comparison_map::DIFFERENCE)}
        <div class="change-chart" id="cmp-s" hidden=flag(move || !changed.get())>
            {slope}
            <div class="figure-actions">
                <button type="button" id="take-two" on:click=press(move || store.edit_page(|page| page.dialog = Some(Dialog::Two)))>
                    {icon(icon::DOWNLOAD)}{store.locale.t(msg::DOWNLOAD)}
                </button>
            </div>
        </div>
        {tip.view()}
    }
    .into_erased()
}

/// The change between the years, where they are compared.
fn change(state: &ViewState) -> Option<Change> {
    compare::change(state).filter(|_| compare::shown(state))
}

fn is_change(state: &ViewState) -> bool {
    change(state).is_some()
}

/// The chart of both years, to take away.
pub fn download(state: &ViewState, address: &str) -> Option<Download> {
    let title = compare::slope_title(&change(state)?, state.locale);
    Some(export::chart("two", scene(state)?, [title, String::new()], state, address))
}

fn slope_caption(of: &Change, locale: Locale) -> ErasedView {
    let measure = summary::measure_with_unit(of.measure, locale);
    all([leaf("h3", None, compare::slope_title(of, locale)), leaf("p", Some("sub"), measure)])
}

/// The two years, where their borders are the same.
fn scene(state: &ViewState) -> Option<Scene> {
    let change = change(state)?;
    Some(slope::scene(change.measure, change.from, change.to, &state.pins, state.locale))
}
