//! The headline of what is shown, and what it is in one line.

use leptos::prelude::*;

use super::Store;
use super::kit::text;
use crate::erased_view::{ErasedView, IntoErased};
use model::Slice;
use model::state::ViewState;
use presentation::explorer;

/// Headline and subtitle.
pub fn heading(store: Store) -> ErasedView {
    let words = move |of: fn(&ViewState, &Slice) -> String| {
        text(move || store.slice.with(|slice| store.state.with(|state| of(state, slice))))
    };
    view! {
        <div class="explorer-title">
            <h2 id="finding">{words(explorer::finding)}</h2>
            <p class="subtitle" id="sub">{words(explorer::subtitle)}</p>
        </div>
    }
    .into_erased()
}
