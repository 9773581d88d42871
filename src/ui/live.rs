//! One polite sentence after a change; silent while the years are played.

use leptos::prelude::*;

use crate::browser;
use crate::model::summary;
use crate::state::use_store;

/// Milliseconds without a change before the sentence is spoken.
const DEBOUNCE_MS: i32 = 300;

/// The live region of the page.
#[component]
pub fn Live() -> impl IntoView {
    let store = use_store();
    let said = RwSignal::new(String::new());
    let turn = StoredValue::new(0u32);
    let sentence = Memo::new(move |_| {
        if store.playing.get() {
            return String::new();
        }
        let locale = store.locale.get();
        store.slice.with(|s| summary::announcement(s, locale))
    });
    Effect::new(move |before: Option<()>| {
        sentence.track();
        if before.is_none() {
            return;
        }
        turn.update_value(|n| *n = n.wrapping_add(1));
        let mine = turn.get_value();
        browser::later(DEBOUNCE_MS, move || {
            if turn.get_value() == mine {
                said.set(sentence.get_untracked());
            }
        });
    });
    view! {
        <p class="vh" role="status" aria-live="polite">
            {said}
        </p>
    }
}
