//! Says which parts of an address were not understood.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use super::t;
use crate::state::use_store;
use crate::text::msg;

/// A visible notice until it is closed.
#[component]
pub fn Notice() -> impl IntoView {
    let store = use_store();
    let sentence = move || {
        let problems = store.problems.get();
        let parts: Vec<String> = problems
            .iter()
            .map(|p| format!("{}={}", p.key, p.value))
            .collect();
        let parts = parts.join(", ");
        store.locale.get().fill(msg::ADDRESS_NOTICE, &[("parts", &parts)])
    };
    view! {
        <Show when=move || store.problems.with(|p| !p.is_empty())>
            <div class="notice" role="status">
                <div class="wrap">
                    <p>{sentence}</p>
                    <button
                        type="button"
                        class="x"
                        aria-label=t(msg::CLOSE)
                        on:click=move |_| store.problems.set(Vec::new())
                    >
                        {icon(Icon::Close)}
                    </button>
                </div>
            </div>
        </Show>
    }
}
