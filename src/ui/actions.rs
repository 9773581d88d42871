//! What a visitor takes away: the address of this view, the table behind it.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use super::t;
use crate::browser;
use crate::data;
use crate::state::use_store;
use crate::text::msg;

/// Milliseconds for which the button says what happened.
const SAID_MS: i32 = 4000;

/// Copy the link; download the data of the measure.
#[component]
pub fn Actions() -> impl IntoView {
    let store = use_store();
    let said = RwSignal::new(None::<bool>);
    let address = move || browser::href(&store.query_with(|_| {}));
    let copy = move |_| {
        browser::copy(&address(), move |done| {
            said.set(Some(done));
            browser::later(SAID_MS, move || said.set(None));
        });
    };
    let label = move || {
        let text = match said.get() {
            None => msg::SHARE_COPY,
            Some(true) => msg::SHARE_COPIED,
            Some(false) => msg::SHARE_REFUSED,
        };
        store.locale.get().t(text)
    };
    view! {
        <div class="acts">
            <a href=move || data::table_file(store.measure.get()) download="">
                {icon(Icon::Download)}
                {t(msg::DOWNLOAD_CSV)}
            </a>
            <button type="button" on:click=copy>
                {icon(Icon::Share)}
                <span aria-live="polite">{label}</span>
            </button>
        </div>
    }
}
