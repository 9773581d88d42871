//! The search over the social projects, by words and by group. Other projects get `hidden="until-found"`, so that fragments and
//! the browser's own search still find them.

use leptos::ev::Event;
use leptos::html::Input;
use leptos::prelude::*;

use super::query;
use crate::browser::{self, Element};
use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::kit::{Text, effect, flag, icon, press, text};
use dataset::msg;
use model::state::{encode, text_of, word_of};
use presentation::icon::SEARCH;
use text::{Locale, mentions, retyped};

/// What its parts share.
#[derive(Clone, Copy)]
struct Search {
    locale: Locale,
    words: RwSignal<String>,
    group: RwSignal<String>,
    /// How many were found.
    said: RwSignal<String>,
    field: NodeRef<Input>,
}

/// The groups of a list as they are in the page, `id=words|id=words`.
pub fn listed(groups: impl IntoIterator<Item = (String, String)>) -> String {
    groups.into_iter().map(|(id, words)| [id, words].join("=")).collect::<Vec<_>>().join("|")
}

/// Field, groups, the number of what was found, and the way back to all, for what an address asks for.
pub fn view(locale: Locale, groups: &str, asked: &str) -> ErasedView {
    let groups: Vec<(String, String)> = groups
        .split('|')
        .filter_map(|group| group.split_once('='))
        .map(|(id, words)| (id.to_owned(), words.to_owned()))
        .collect();
    // An unknown group is none, which the list says.
    let known = |group: &String| groups.iter().any(|(id, _)| id == group);
    let search = Search {
        locale,
        words: RwSignal::new(text_of(asked, "project")),
        group: RwSignal::new(word_of(asked, "group").filter(known).unwrap_or_default()),
        said: RwSignal::new(String::new()),
        field: NodeRef::new(),
    };
    effect(move || search.show());
    let clear = press(move || search.clear());
    view! {
        <div class="choices">
            {search.field()}
            {search.list(groups)}
            <button class="project-clear" id="project-clear" type="button" hidden=flag(move || search.is_empty())
                on:click=clear>{locale.t(msg::PROJECTS_SHOW_ALL)}</button>
        </div>
        <p class="note" id="project-hint">{locale.t(msg::PROJECTS_HINT)}</p>
        <p class="project-count" id="project-count" role="status">{text(move || search.said.get())}</p>
    }
    .into_erased()
}

/// The component as text, for an address that asks for nothing.
#[cfg(not(target_arch = "wasm32"))]
pub fn markup(locale: Locale, groups: &str) -> String {
    // Marks for hydration, which is not used; read as HTML they are faults.
    Owner::new().with(|| view(locale, groups, "").to_html()).replace("<!>", "")
}

impl Search {
    fn field(self) -> ErasedView {
        let words = move || -> Text { text(move || self.words.get()) };
        let type_in = move |event: Event| {
            self.words.set(browser::value_of(&event));
            query::write("project", &encode(self.words.get_untracked().trim()), false);
        };
        view! {
            <label class="choice project-find">
                <span>{self.locale.t(msg::PROJECTS_SEARCH)}</span>
                <span class="project-field">
                    {icon(SEARCH)}
                    <input id="project-words" type="search" maxlength="60" autocomplete="off" spellcheck="false"
                        enterkeyhint="search" aria-describedby="project-hint" node_ref=self.field
                        value=words() prop:value=words() on:input=type_in/>
                </span>
            </label>
        }
        .into_erased()
    }

    fn list(self, groups: Vec<(String, String)>) -> ErasedView {
        let all = (String::new(), self.locale.t(msg::PROJECTS_ALL).to_owned());
        let option = |(id, words): (String, String)| {
            let value = id.clone();
            let on = move || self.group.with(|group| *group == id);
            view! { <option value=value selected=flag(on.clone()) prop:selected=flag(on)>{words}</option> }
                .into_erased()
        };
        let options: Vec<ErasedView> = std::iter::once(all).chain(groups).map(option).collect();
        let choose = move |event: Event| {
            self.group.set(browser::value_of(&event));
            query::write("group", &self.group.get_untracked(), true);
        };
        view! {
            <label class="choice">
                <span>{self.locale.t(msg::PROJECTS_PAGE_GROUP)}</span>
                <select id="project-group" autocomplete="off" on:change=choose>{options}</select>
            </label>
        }
        .into_erased()
    }

    fn is_empty(self) -> bool {
        self.words.with(|words| words.trim().is_empty()) && self.group.with(String::is_empty)
    }

    fn clear(self) {
        self.words.set(String::new());
        self.group.set(String::new());
        query::write("project", "", true);
        query::write("group", "", false);
        if let Some(field) = self.field.get_untracked() {
            browser::focus_on(&field);
        }
    }

    /// Hides the projects that do not answer, and counts the others.
    fn show(self) {
        let (words, group, locale) = (self.words.get(), self.group.get(), self.locale);
        let entries = browser::all(None, ".project-list > li");
        let all = [words.clone()].into_iter().chain(retyped(&words));
        let meant = all.into_iter().find(|words| entries.iter().any(|entry| answers(entry, words)));
        let meant = meant.unwrap_or(words);
        let mut count: u64 = 0;
        for entry in &entries {
            let groups = browser::attribute(entry, "data-groups");
            let found =
                (group.is_empty() || groups.split(' ').any(|own| own == group)) && answers(entry, &meant);
            count += u64::from(found);
            browser::set_attribute(entry, "hidden", (!found).then_some("until-found"));
        }
        self.said.set(match count {
            _ if self.is_empty() => String::new(),
            0 => locale.t(msg::PROJECTS_NOTHING).to_owned(),
            _ => locale.count(msg::PROJECTS_SHOWN, count, &[("count", &count.to_string())]),
        });
    }
}

/// In one language all words must be found: in name, words or groups.
fn answers(entry: &Element, words: &str) -> bool {
    let texts = browser::attribute(entry, "data-words");
    Locale::ALL.into_iter().zip(texts.split('|')).any(|(locale, text)| mentions(words, text, locale))
}
