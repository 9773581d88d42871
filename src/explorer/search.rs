//! The search for a region: names in all three languages, old names, typing on a Russian keyboard. A combobox.

use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;

use super::Store;
use super::kit::{aria, attribute, flag, icon, part, piece, text};
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use dataset::RegionIx;
use dataset::msg;
use model::search::{find, nearest};
use model::state::{Action, MAX_PINS};
use model::summary;
use presentation::icon::SEARCH;
use text::Msg;

const LIST: &str = "region-options";

/// What its parts share.
#[derive(Clone, Copy)]
struct Search {
    store: Store,
    /// What is typed.
    text: RwSignal<String>,
    open: RwSignal<bool>,
    /// The suggestion that Enter takes.
    active: RwSignal<Option<RegionIx>>,
}

/// The field with its list of suggestions.
pub fn search(store: Store) -> ErasedView {
    let search = Search {
        store,
        text: RwSignal::new(String::new()),
        open: RwSignal::new(false),
        active: RwSignal::new(None),
    };
    let label = store.locale.t(msg::SEARCH_LABEL);
    let pins = part(store, |s| s.pins.clone());
    let list = piece(move || if search.open.get() { search.list(&pins.get()) } else { ().into_erased() });
    view! {
        <div class="field" role="search" aria-label=label>
            {icon(SEARCH)}
            {search.field(label)}
            <ul class="options" id=LIST role="listbox" tabindex="-1" aria-label=label
                hidden=flag(move || !search.open.get()) on:mousedown=|event| event.prevent_default()>{list}</ul>
            <span class="visually-hidden" id="region-count" role="status">{text(move || search.count())}</span>
        </div>
    }
    .into_erased()
}

fn option_id(region: RegionIx) -> String {
    ["option-", dataset::region(region).id].concat()
}

impl Search {
    fn field(self, label: &'static str) -> ErasedView {
        let lit = attribute(move || self.active.get().filter(|_| self.open.get()).map(option_id));
        view! {
            <input id="region-search" type="text" role="combobox" autocomplete="off" spellcheck="false" aria-autocomplete="list"
                aria-controls=LIST aria-expanded=aria(move || self.open.get()) aria-activedescendant=lit
                aria-label=label placeholder=label node_ref=self.store.places.search prop:value=text(move || self.text.get())
                on:input=move |event: Event| self.type_in(browser::value_of(&event))
                on:keydown=move |event: KeyboardEvent| self.key(&event)
                on:click=move |_| self.open.set(true) on:blur=move |_| self.open.set(false)/>
        }
        .into_erased()
    }

    /// The text changed.
    fn type_in(self, text: String) {
        let active = if text.trim().is_empty() { None } else { self.answers(&text).first().copied() };
        self.active.set(active);
        self.text.set(text);
        self.open.set(true);
        // What was typed before the program ran arrives here too; the visitor may have gone on since.
        let field = self.store.places.search;
        let left = move || {
            field.try_get_untracked().flatten().is_none_or(|field| browser::focused_in(&field).is_none())
        };
        if left() {
            browser::set_timeout(0, move || {
                if left() {
                    self.open.set(false);
                }
            });
        }
    }

    fn key(self, event: &KeyboardEvent) {
        let all = self.text.with_untracked(|text| self.answers(text));
        let (open, active) = (self.open.get_untracked(), self.active.get_untracked());
        let at = all.iter().position(|region| Some(*region) == active);
        let last = all.len().saturating_sub(1);
        match browser::key_of(event).as_str() {
            "ArrowDown" => self.light(all.get(at.map_or(0, |at| if at >= last { 0 } else { at + 1 }))),
            "ArrowUp" => self.light(all.get(at.map_or(last, |at| if at == 0 { last } else { at - 1 }))),
            "Enter" if event.is_composing() => return,
            "Enter" => {
                if let Some(region) = active.filter(|_| open) {
                    self.choose(region);
                }
            }
            "Escape" if open => self.open.set(false),
            "Escape" => self.clear(),
            _ => return,
        }
        event.prevent_default();
    }

    fn light(self, region: Option<&RegionIx>) {
        self.open.set(true);
        self.active.set(region.copied());
        if let Some(id) = region.map(|region| option_id(*region)) {
            browser::set_timeout(0, move || browser::scroll_into_view(&id));
        }
    }

    /// Pins a region. When three are pinned it is not, and what was typed stays.
    fn choose(self, region: RegionIx) {
        let action = Action::Pin(region);
        let (pinned, refused) =
            self.store.state.with_untracked(|s| (s.pins.contains(&region), s.refuses(&action)));
        if !pinned {
            self.store.act(action);
        }
        if refused.is_none() {
            self.clear();
        }
    }

    fn clear(self) {
        self.text.set(String::new());
        self.active.set(None);
        self.open.set(false);
    }

    /// What answers to a text: the regions found, else the nearest one.
    fn answers(self, text: &str) -> Vec<RegionIx> {
        let found = find(text, self.store.locale);
        if found.is_empty() { nearest(text).into_iter().collect() } else { found }
    }

    /// The suggestions, or why there are none. With three regions pinned the others are disabled and say so.
    fn list(self, pins: &[RegionIx]) -> ErasedView {
        let text = self.text.get();
        let found = find(&text, self.store.locale);
        if found.is_empty() {
            return self.nothing(&text);
        }
        let option = |region: RegionIx| {
            let barred = pins.len() >= MAX_PINS && !pins.contains(&region);
            self.option(region, dataset::name(region, self.store.locale).to_owned(), barred)
        };
        found.into_iter().map(option).collect::<Vec<_>>().into_erased()
    }

    fn nothing(self, text: &str) -> ErasedView {
        let fill = |words: Msg, key, value| self.store.locale.fill(words, &[(key, value)]);
        let near = nearest(text).map(|region| {
            let name = dataset::name(region, self.store.locale);
            self.option(region, fill(msg::SEARCH_NEAREST, "region", name), false)
        });
        view! {
            <li class="none" role="option" aria-disabled="true" aria-selected="false">
                {fill(msg::SEARCH_NONE, "query", text.trim())}
            </li>
            {near}
        }
        .into_erased()
    }

    /// Acts on press, before the field loses the focus.
    fn option(self, region: RegionIx, words: String, barred: bool) -> ErasedView {
        let small = |words: String| view! { <small>{words}</small> }.into_erased();
        let full = barred.then(|| small(self.store.locale.t(msg::PINS_FULL).to_owned()));
        view! {
            <li role="option" id=option_id(region) aria-selected=aria(move || self.active.get() == Some(region))
                aria-disabled=barred.then_some("true") on:mousedown=move |_| self.choose(region)>
                {words}{full}{summary::lineage_note(region, self.store.locale).map(small)}
            </li>
        }
        .into_erased()
    }

    /// How many were found, for screen readers.
    fn count(self) -> String {
        if !self.open.get() {
            return String::new();
        }
        let count = self.text.with(|text| find(text, self.store.locale).len()) as u64;
        self.store.locale.count(msg::SEARCH_FOUND, count, &[("count", &count.to_string())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::state::ViewState;
    use text::Locale;

    #[test]
    fn with_three_regions_the_others_are_disabled_and_say_so() {
        Owner::new().with(|| {
            let store =
                Store::new(ViewState::opening(Locale::En), 832, model::differing::Differences::default());
            let search = Search {
                store,
                text: RwSignal::new("а".to_owned()),
                open: RwSignal::new(true),
                active: RwSignal::new(None),
            };
            let found = find("а", Locale::En);
            let pins: Vec<RegionIx> = found.iter().take(MAX_PINS).copied().collect();
            assert!(found.len() > MAX_PINS);
            let list = |pins: &[RegionIx]| search.list(pins).to_html();
            assert_eq!(list(&pins).matches("aria-disabled=\"true\"").count(), found.len() - MAX_PINS);
            assert_eq!(list(&[]).matches("aria-disabled=\"true\"").count(), 0);
            search.text.set("<b>".to_owned());
            assert!(!list(&[]).contains("<b>"), "what is typed is no markup");
        });
    }
}
