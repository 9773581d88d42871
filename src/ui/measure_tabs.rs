//! The measure picker: tabs on wide screens, a native select on narrow ones.

use leptos::prelude::*;

use super::t;
use crate::browser;
use crate::data::Measure;
use crate::model::summary;
use crate::state::use_store;
use crate::text::msg;

/// Both forms of the picker; CSS shows one of them.
#[component]
pub fn MeasureTabs() -> impl IntoView {
    let store = use_store();
    let choose = move |event| {
        let code = event_target_value(&event);
        if let Some(m) = Measure::ALL.into_iter().find(|m| m.code() == code) {
            store.ask(|s| s.set_measure(m));
        }
    };
    view! {
        <div class="tabs" role="tablist" aria-label=t(msg::MEASURE_LABEL)>
            {Measure::ALL.map(tab).collect_view()}
        </div>
        <label class="pick">
            <span>{t(msg::MEASURE_LABEL)}</span>
            <select name="measure" prop:value=move || store.measure.get().code() on:change=choose>
                {Measure::ALL.map(option).collect_view()}
            </select>
        </label>
    }
}

fn tab(measure: Measure) -> impl IntoView {
    let store = use_store();
    let chosen = move || store.measure.get() == measure;
    let word = move || if chosen() { "true" } else { "false" };
    let keys = move |event: leptos::ev::KeyboardEvent| {
        let count = Measure::ALL.len();
        let at = measure.index();
        let to = match event.key().as_str() {
            "ArrowRight" => (at + 1) % count,
            "ArrowLeft" => (at + count - 1) % count,
            "Home" => 0,
            "End" => count - 1,
            _ => return,
        };
        event.prevent_default();
        if let Some(next) = Measure::ALL.get(to).copied() {
            store.ask(|s| s.set_measure(next));
            browser::focus(&tab_id(next));
        }
    };
    view! {
        <button
            type="button"
            role="tab"
            id=tab_id(measure)
            aria-selected=word
            aria-controls="figure"
            tabindex=move || if chosen() { "0" } else { "-1" }
            on:click=move |_| store.ask(|s| s.set_measure(measure))
            on:keydown=keys
        >
            {move || summary::measure_tab(measure, store.locale.get())}
        </button>
    }
}

fn option(measure: Measure) -> impl IntoView {
    let store = use_store();
    view! {
        <option value=measure.code() selected=move || store.measure.get() == measure>
            {move || summary::measure_name(measure, store.locale.get())}
        </option>
    }
}

fn tab_id(measure: Measure) -> String {
    format!("tab-{}", measure.code())
}
