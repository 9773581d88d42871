//! The region search: a combobox over `page::search`.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::keep::watch;
use crate::browser;
use crate::data::RegionIx;
use crate::model::search::{find, nearest};
use crate::page::search as part;
use crate::state::Store;
use crate::view::Action;

/// What is typed and which suggestion is highlighted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Typed {
    text: String,
    open: bool,
    active: Option<RegionIx>,
}

/// A handle to the search.
#[derive(Clone, Copy)]
pub struct Search {
    store: Store,
    typed: RwSignal<Typed>,
}

impl Search {
    /// A closed search.
    pub fn new(store: Store) -> Search {
        Search { store, typed: RwSignal::new(Typed::default()) }
    }

    /// Keeps the list of suggestions.
    pub fn start(self) {
        watch(Box::new(move || {
            let typed = self.typed.get();
            let locale = self.store.frame.get().locale;
            let (Some(list), Some(input)) =
                (browser::by_id("region-options"), browser::by_id("region-search"))
            else {
                return;
            };
            let shown = typed.open.then(|| find(&typed.text, locale));
            let active = typed.active.filter(|_| typed.open).map(part::option_id);
            browser::set_attribute(&list, "hidden", shown.is_none().then_some(""));
            browser::set_attribute(&input, "aria-expanded", Some(if typed.open { "true" } else { "false" }));
            browser::set_attribute(&input, "aria-activedescendant", active.as_deref());
            let pins = self.store.asked.with(|s| s.pins.clone());
            let said = shown.as_ref().map_or(String::new(), |found| part::count(found, locale));
            if let Some(found) = shown {
                let markup = part::options(&found, typed.active, &typed.text, &pins, locale);
                browser::set_markup(&list, &markup);
            }
            if let Some(count) = browser::by_id("region-count") {
                browser::set_text(&count, &said);
            }
        }));
    }

    /// Shows what answers to the text.
    pub fn open(self) {
        self.typed.update(|t| t.open = true);
    }

    /// The text changed.
    pub fn type_in(self, text: String) {
        let active = if text.trim().is_empty() { None } else { self.found(&text).first().copied() };
        self.typed.set(Typed { text, open: true, active });
    }

    /// Closes the list.
    pub fn close(self) {
        if self.typed.with_untracked(|t| t.open) {
            self.typed.update(|t| t.open = false);
        }
    }

    /// Pins a region. When three are pinned it is not, and what was typed stays.
    pub fn choose(self, region: RegionIx) {
        let action = Action::Pin(region);
        let (pinned, refused) =
            self.store.asked.with_untracked(|s| (s.pins.contains(&region), s.refuses(&action)));
        if !pinned {
            self.store.act(action);
        }
        if refused.is_some() {
            return;
        }
        browser::set_value("region-search", "");
        self.typed.set(Typed::default());
    }

    /// Keys inside the field.
    pub fn key(self, event: &KeyboardEvent) {
        let typed = self.typed.get_untracked();
        let found = self.found(&typed.text);
        let at = found.iter().position(|r| Some(*r) == typed.active);
        let last = found.len().saturating_sub(1);
        let go = |place: usize| self.highlight(found.get(place).copied());
        match event.key().as_str() {
            "ArrowDown" => go(at.map_or(0, |at| if at >= last { 0 } else { at + 1 })),
            "ArrowUp" => go(at.map_or(last, |at| if at == 0 { last } else { at - 1 })),
            "Enter" => {
                if let Some(region) = typed.active.filter(|_| typed.open) {
                    self.choose(region);
                }
            }
            "Escape" if typed.open => self.close(),
            "Escape" => {
                browser::set_value("region-search", "");
                self.typed.set(Typed::default());
            }
            _ => return,
        }
        event.prevent_default();
    }

    fn highlight(self, active: Option<RegionIx>) {
        self.typed.update(|t| {
            t.open = true;
            t.active = active;
        });
        if let Some(region) = active {
            browser::later(0, move || browser::scroll_into_view(&part::option_id(region)));
        }
    }

    /// What answers to a text: the regions found, else the nearest one.
    fn found(self, text: &str) -> Vec<RegionIx> {
        let found = find(text, self.store.frame.get_untracked().locale);
        if found.is_empty() { nearest(text).into_iter().collect() } else { found }
    }
}
