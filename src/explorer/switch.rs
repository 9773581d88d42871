//! The switch between the views.

use leptos::prelude::*;

use super::Store;
use super::kit::{act, aria, icon};
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use model::state::{Action, View};
use presentation::icon::{BARS, MAP, TABLE, TILES, TREND};

/// One button for each view; the profile is reached by links.
pub fn switch(store: Store) -> ErasedView {
    let button = move |view: View| {
        let (drawing, label) = match view {
            View::Map => (MAP, msg::VIEW_MAP),
            View::Tiles => (TILES, msg::VIEW_TILES),
            View::Bars => (BARS, msg::VIEW_BARS),
            View::Trend => (TREND, msg::VIEW_TREND),
            View::Table | View::Profile => (TABLE, msg::VIEW_TABLE),
        };
        view! {
            <button type="button" id=["view-", view.code()].concat()
                aria-pressed=aria(move || store.frame.get().view == view) on:click=act(store, Action::View(view))>
                {icon(drawing)}{store.locale.t(label)}
            </button>
        }
        .into_erased()
    };
    view! {
        <div class="segmented" role="group" id="views" aria-label=store.locale.t(msg::VIEW_LABEL)>
            {View::SWITCH.map(button).into_iter().collect::<Vec<_>>()}
        </div>
    }
    .into_erased()
}
