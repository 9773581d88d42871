//! Site header: brand, sections, languages.

use leptos::prelude::*;

use super::t;
use crate::state::use_store;
use crate::text::{Locale, msg};
use crate::view::ViewState;

/// The header. The brand leads to the default view in the present language.
#[component]
pub fn Header() -> impl IntoView {
    let store = use_store();
    let home = move || {
        let locale = store.locale.get();
        link(store.query_with(|s| {
            *s = ViewState {
                locale,
                ..ViewState::default()
            }
        }))
    };
    view! {
        <header class="top">
            <div class="wrap">
                <a class="brand" href=home>
                    <svg viewBox="0 0 32 32" aria-hidden="true">
                        <path class="road" d="M3 6.5 10.5 26 21 12.5 29 6" />
                        <circle class="goal" cx="28.3" cy="6.3" r="3.7" />
                    </svg>
                    <span>{t(msg::APP_NAME)}</span>
                </a>
                <nav class="nav" aria-label=t(msg::NAV_LABEL)>
                    <a href="#explorer">{t(msg::NAV_MAP)}</a>
                    <a href="#data">{t(msg::NAV_DATA)}</a>
                </nav>
                <nav aria-label=t(msg::LANGUAGE_LABEL)>
                    <ul class="langs">{Locale::ALL.map(language).collect_view()}</ul>
                </nav>
            </div>
        </header>
    }
}

/// A relative address for a query string; the bare `?` leads to the default view.
fn link(query: String) -> String {
    if query.is_empty() {
        "?".to_owned()
    } else {
        query
    }
}

fn language(locale: Locale) -> impl IntoView {
    let store = use_store();
    let label = match locale {
        Locale::Kk => "Қаз",
        Locale::Ru => "Рус",
        Locale::En => "Eng",
    };
    let current = move || (store.locale.get() == locale).then_some("true");
    let choose = move |event: leptos::ev::MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        event.prevent_default();
        store.ask(|s| s.locale = locale);
    };
    view! {
        <li>
            <a
                lang=locale.code()
                hreflang=locale.code()
                href=move || link(store.query_with(|s| s.locale = locale))
                aria-current=current
                on:click=choose
            >
                {label}
            </a>
        </li>
    }
}
