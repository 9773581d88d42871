//! The button that opens the search, and its dialog: a field with the list of what answers to it.

use leptos::ev::{Event, KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::entries::{Entry, Kind};
use super::find::{Answers, find};
use super::{BUTTON, DIALOG};
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use model::route::{Page, Route};
use presentation::icon;
use text::{Locale, Msg};

/// The ids of the field and of the list.
const FIELD: &str = "search-field";
const LIST: &str = "search-list";

/// The kinds with their headings and, where all of a kind are on one page of another name, that page.
const KINDS: [(Kind, Msg, Option<Page>); 4] = [
    (Kind::Region, msg::SITE_REGIONS, None),
    (Kind::Page, msg::FIND_PAGES, None),
    (Kind::Project, msg::NAV_PROJECTS, None),
    (Kind::Term, msg::FIND_TERMS, Some(Page::Data)),
];

/// What the parts of the search share.
#[derive(Clone, Copy)]
struct Search {
    locale: Locale,
    root: StoredValue<String>,
    text: RwSignal<String>,
    answers: RwSignal<Answers>,
    active: RwSignal<usize>,
}

/// The search of a page in a language, on the site with this root.
pub fn view(locale: Locale, root: String) -> impl IntoView {
    let search = Search {
        locale,
        root: StoredValue::new(root),
        text: RwSignal::new(String::new()),
        answers: RwSignal::new(Answers::default()),
        active: RwSignal::new(0),
    };
    let words = locale.t(msg::FIND_OPEN);
    view! {
        <button type="button" class="search-open" id=BUTTON aria-haspopup="dialog" aria-keyshortcuts="/"
            on:click=move |_| search.open()>
            {drawn(icon::SEARCH)}<span>{words}</span>
        </button>
        <dialog class="search-dialog" id=DIALOG aria-label=locale.t(msg::FIND_LABEL)
            on:click=move |event: MouseEvent| search.click(&event)>
            <div class="search-box" role="search">
                <div class="search-head">{search.field()}{close(locale)}</div>
                <p class="search-note" id="search-note">{search.note()}</p>
                <div class="search-list" id=LIST role="listbox" tabindex="-1" aria-label=locale.t(msg::FIND_FOUND)>
                    {search.list()}
                </div>
                <p class="visually-hidden" role="status">{search.count()}</p>
            </div>
        </dialog>
    }
}

fn close(locale: Locale) -> impl IntoView {
    view! {
        <button type="button" class="search-close" aria-label=locale.t(msg::FIND_CLOSE)
            on:click=|_| browser::close_dialog(DIALOG)>{drawn(icon::CLOSE)}</button>
    }
}

fn drawn(path: &'static str) -> impl IntoView {
    view! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=path/></svg> }
}

fn option_id(at: usize) -> String {
    ["search-option-", &at.to_string()].concat()
}

impl Search {
    fn open(self) {
        self.type_in(String::new());
        // The dialog gives the focus back to the button, wherever `/` was pressed.
        browser::focus(BUTTON);
        browser::open_dialog(DIALOG);
        browser::focus(FIELD);
    }

    fn field(self) -> impl IntoView {
        let label = self.locale.t(msg::FIND_LABEL);
        let some = move || self.answers.with(|answers| !answers.found.is_empty());
        let lit: Box<dyn Fn() -> Option<String> + Send> =
            Box::new(move || some().then(|| option_id(self.active.get())));
        let expanded: Box<dyn Fn() -> &'static str + Send> =
            Box::new(move || if some() { "true" } else { "false" });
        let value: Box<dyn Fn() -> String + Send> = Box::new(move || self.text.get());
        view! {
            {drawn(icon::SEARCH)}
            <input id=FIELD type="text" role="combobox" autocomplete="off" autocapitalize="off" spellcheck="false"
                enterkeyhint="go" aria-autocomplete="list" aria-controls=LIST aria-describedby="search-note"
                aria-expanded=expanded aria-activedescendant=lit aria-label=label placeholder=label prop:value=value
                on:input=move |event: Event| self.type_in(browser::value_of(&event))
                on:keydown=move |event: KeyboardEvent| self.key(&event)/>
        }
    }

    fn type_in(self, text: String) {
        self.active.set(0);
        self.answers.set(find(&text, self.locale));
        self.text.set(text);
    }

    /// Arrows walk the list and begin anew at its ends, Enter follows what is lit.
    fn key(self, event: &KeyboardEvent) {
        let count = self.answers.with_untracked(|answers| answers.found.len());
        let at = self.active.get_untracked();
        match event.key().as_str() {
            "ArrowDown" if count > 0 => self.light((at + 1) % count),
            "ArrowUp" if count > 0 => self.light((at + count - 1) % count),
            "Enter" if !event.is_composing() && count > 0 => browser::press(&option_id(at)),
            _ => return,
        }
        event.prevent_default();
    }

    fn light(self, at: usize) {
        self.active.set(at);
        browser::set_timeout(0, move || browser::scroll_into_view(&option_id(at)));
    }

    /// A press on what was found follows its link, one beside the box closes it.
    fn click(self, event: &MouseEvent) {
        let modified = event.ctrl_key() || event.meta_key() || event.shift_key();
        let found = browser::attribute_of(event, "href").is_some();
        if browser::id_of(event) == DIALOG || (found && !modified) {
            browser::close_dialog(DIALOG);
        }
    }

    /// What is above the list: what can be found, that nothing was, or what is probably meant.
    fn note(self) -> Box<dyn Fn() -> String + Send> {
        Box::new(move || {
            let text = self.text.get();
            let query = [("query", text.trim())];
            self.answers.with(|answers| match (answers.found.is_empty(), answers.near) {
                (true, _) if text.trim().is_empty() => self.locale.t(msg::FIND_HINT).to_owned(),
                (true, _) => self.locale.fill(msg::FIND_NONE, &query),
                (false, true) => self.locale.fill(msg::FIND_NEAR, &query),
                (false, false) => String::new(),
            })
        })
    }

    /// The same for those who hear it.
    fn count(self) -> Box<dyn Fn() -> String + Send> {
        let note = self.note();
        Box::new(move || {
            let said = note();
            let count = self.answers.with(|answers| answers.found.len());
            if said.is_empty() {
                self.locale.count(msg::FIND_COUNT, count as u64, &[("count", &count.to_string())])
            } else {
                said
            }
        })
    }

    fn list(self) -> Box<dyn Fn() -> Vec<ErasedView> + Send> {
        Box::new(move || {
            let found = self.answers.get().found;
            let numbered: Vec<(usize, Entry)> = found.into_iter().enumerate().collect();
            KINDS.into_iter().filter_map(|kind| self.group(kind, &numbered)).collect()
        })
    }

    fn group(
        self,
        (kind, title, page): (Kind, Msg, Option<Page>),
        all: &[(usize, Entry)],
    ) -> Option<ErasedView> {
        let of_kind = all.iter().filter(|(_, entry)| entry.kind == kind);
        let options: Vec<ErasedView> = of_kind.map(|(at, entry)| self.option(*at, entry)).collect();
        let id = || ["search-kind-", &(kind as u8).to_string()].concat();
        let page = page.and_then(Page::label).map(|label| view! { <small>{self.locale.t(label)}</small> });
        (!options.is_empty()).then(|| {
            view! {
                <div role="group" aria-labelledby=id()>
                    <p class="search-kind" role="presentation" id=id()>{self.locale.t(title)}{page}</p>
                    {options}
                </div>
            }
            .into_erased()
        })
    }

    fn option(self, at: usize, entry: &Entry) -> ErasedView {
        let selected: Box<dyn Fn() -> &'static str + Send> =
            Box::new(move || if self.active.get() == at { "true" } else { "false" });
        view! {
            <a role="option" tabindex="-1" id=option_id(at) href=self.address(entry) aria-selected=selected>
                {self.locale.pick(&entry.names)}
            </a>
        }
        .into_erased()
    }

    fn address(self, entry: &Entry) -> String {
        let folder = Route { locale: self.locale, page: entry.page }.folder();
        let joint = if entry.place.is_empty() { "" } else { "#" };
        self.root.with_value(|root| [root, &folder, joint, &entry.place].concat())
    }
}
