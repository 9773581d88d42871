//! Region search: a combobox that knows all three languages, old names and Russian-keyboard typing.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use super::t;
use crate::browser;
use crate::data::{self, COUNTRY, RegionIx};
use crate::model::{lineage, summary};
use crate::state::{Store, use_store};
use crate::text::{Locale, compare, matches, msg};

#[derive(Clone, Copy)]
struct Search {
    store: Store,
    text: RwSignal<String>,
    open: RwSignal<bool>,
    active: RwSignal<usize>,
    found: Memo<Vec<RegionIx>>,
}

/// The search field with its suggestions.
#[component]
pub fn RegionSearch() -> impl IntoView {
    let search = Search::new();
    let Search { store, text, open, .. } = search;
    let expanded = move || if open.get() { "true" } else { "false" };
    let active = move || {
        let region = search.at(search.active.get())?;
        open.get().then(|| option_id(region))
    };
    view! {
        <div class="field" role="search">
            {icon(Icon::Search)}
            <input
                id="region-search"
                type="text"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                aria-autocomplete="list"
                aria-controls="region-options"
                aria-expanded=expanded
                aria-activedescendant=active
                aria-label=t(msg::SEARCH_LABEL)
                placeholder=t(msg::SEARCH_LABEL)
                prop:value=text
                on:input=move |event| search.typed(event_target_value(&event))
                on:keydown=move |event| search.key(&event)
                on:focus=move |_| search.typed(text.get_untracked())
                on:blur=move |_| open.set(false)
            />
            <Show when=move || open.get()>
                <ul class="options" id="region-options" role="listbox" aria-label=t(msg::SEARCH_LABEL)>
                    <For each=move || search.found.get() key=|r| r.0 let:region>
                        {search.option(region)}
                    </For>
                    <Show when=move || search.found.with(Vec::is_empty)>
                        <li class="none" role="option" aria-disabled="true" aria-selected="false">
                            {t(msg::SEARCH_NONE)}
                        </li>
                    </Show>
                </ul>
            </Show>
            <span class="vh" role="status">
                {move || (open.get() && store.locale.get() == store.locale.get()).then(|| search.count())}
            </span>
        </div>
    }
}

impl Search {
    fn new() -> Search {
        let store = use_store();
        let text = RwSignal::new(String::new());
        Search {
            store,
            text,
            open: RwSignal::new(false),
            active: RwSignal::new(usize::MAX),
            found: Memo::new(move |_| find(&text.get(), store.locale.get())),
        }
    }

    fn at(self, place: usize) -> Option<RegionIx> {
        self.found.with(|f| f.get(place).copied())
    }

    fn typed(self, text: String) {
        self.active.set(if text.trim().is_empty() { usize::MAX } else { 0 });
        self.text.set(text);
        self.open.set(true);
    }

    fn count(self) -> String {
        let count = self.found.with(Vec::len) as u64;
        let n = count.to_string();
        self.store.locale.get().count(msg::SEARCH_FOUND, count, &[("n", &n)])
    }

    fn choose(self, region: RegionIx) {
        self.text.set(String::new());
        self.open.set(false);
        self.store.ask(|s| {
            if !s.pins.contains(&region) {
                if s.pins_full() {
                    s.pins.pop();
                }
                s.toggle_pin(region);
            }
        });
    }

    fn key(self, event: &leptos::ev::KeyboardEvent) {
        let count = self.found.with(Vec::len);
        let now = self.active.get_untracked();
        match event.key().as_str() {
            "ArrowDown" if count > 0 => self.go((now.wrapping_add(1)) % count),
            "ArrowUp" if count > 0 => self.go(now.checked_sub(1).unwrap_or(count).min(count - 1)),
            "Enter" => {
                if let Some(region) = self.at(now).filter(|_| self.open.get_untracked()) {
                    self.choose(region);
                }
            }
            "Escape" if self.open.get_untracked() => self.open.set(false),
            "Escape" => self.text.set(String::new()),
            _ => return,
        }
        event.prevent_default();
    }

    fn go(self, place: usize) {
        self.open.set(true);
        self.active.set(place);
        if let Some(region) = self.at(place) {
            browser::scroll_into_view(&option_id(region));
        }
    }

    fn option(self, region: RegionIx) -> impl IntoView {
        let locale = self.store.locale.get_untracked();
        let chosen = move || self.at(self.active.get()) == Some(region);
        let lineage = lineage_line(region, locale);
        view! {
            <li
                role="option"
                id=option_id(region)
                aria-selected=move || if chosen() { "true" } else { "false" }
                on:mousedown=move |event| {
                    event.prevent_default();
                    self.choose(region);
                }
            >
                {data::name(region, locale)}
                {lineage.map(|line| view! { <small>{line}</small> })}
            </li>
        }
    }
}

/// Regions whose name in any language matches; all of them for an empty query, by name.
fn find(query: &str, locale: Locale) -> Vec<RegionIx> {
    let mut found: Vec<RegionIx> = data::regions()
        .filter(|(ix, _)| *ix != COUNTRY)
        .filter(|(_, r)| query.trim().is_empty() || r.name.iter().any(|name| matches(query, name)))
        .map(|(ix, _)| ix)
        .collect();
    found.sort_by(|a, b| compare(locale, data::name(*a, locale), data::name(*b, locale)));
    found
}

fn lineage_line(region: RegionIx, locale: Locale) -> Option<String> {
    let known = lineage::lineage(region);
    (known.from.is_some() || known.to.is_some()).then(|| summary::lineage_sentence(region, locale))
}

fn option_id(region: RegionIx) -> String {
    format!("option-{}", data::region(region).id)
}
