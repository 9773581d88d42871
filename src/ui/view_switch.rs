//! Map, bars, trend or table.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use super::t;
use crate::state::use_store;
use crate::text::{Msg, msg};
use crate::view::View;

/// The switch between the views of the chosen measure.
#[component]
pub fn ViewSwitch() -> impl IntoView {
    view! {
        <div class="seg" role="group" aria-label=t(msg::VIEW_LABEL)>
            {View::ALL.map(choice).collect_view()}
        </div>
    }
}

fn choice(view: View) -> impl IntoView {
    let store = use_store();
    let (drawing, label): (Icon, Msg) = match view {
        View::Map => (Icon::Map, msg::VIEW_MAP),
        View::Bars => (Icon::Bars, msg::VIEW_BARS),
        View::Trend => (Icon::Trend, msg::VIEW_TREND),
        View::Table => (Icon::Table, msg::VIEW_TABLE),
    };
    let pressed = move || if store.view.get() == view { "true" } else { "false" };
    view! {
        <button type="button" aria-pressed=pressed on:click=move |_| store.ask(|s| s.view = view)>
            {icon(drawing)}
            {t(label)}
        </button>
    }
}
