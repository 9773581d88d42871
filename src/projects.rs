//! The search over the social projects, by words and by group. Other projects get `hidden="until-found"`, so that fragments and
//! the browser's own search still find them.

use std::cell::Cell;

use super::query;
use crate::browser::{self, Element};
use dataset::msg;
use model::state::{encode, text_of, word_of};
use text::{Locale, mentions, retyped};

/// The ids of the parts of the search.
const WORDS: &str = "project-words";
const GROUP: &str = "project-group";
const CLEAR: &str = "project-clear";
const COUNT: &str = "project-count";

thread_local! {
    /// The language of the open page.
    static LOCALE: Cell<Locale> = const { Cell::new(Locale::Kk) };
}

/// Listens from now on, on whichever page is open. Words replace the entry of the history, the rest adds one.
pub fn listen() {
    browser::listen("input", |event| {
        if browser::id_of(event) == WORDS {
            show();
            query::write("project", &encode(value(WORDS).trim()), false);
        }
    });
    browser::listen("change", |event| {
        if browser::id_of(event) == GROUP {
            show();
            query::write("group", &value(GROUP), true);
        }
    });
    browser::listen("click", |event| {
        if browser::id_of(event) == CLEAR {
            give(WORDS, "");
            give(GROUP, "");
            show();
            query::write("project", "", true);
            query::write("group", "", false);
            browser::focus(WORDS);
        }
    });
}

/// Shows what the address asks for.
pub fn start(locale: Locale) {
    LOCALE.set(locale);
    if browser::by_id(WORDS).is_some() {
        let asked = browser::search();
        give(WORDS, &text_of(&asked, "project"));
        give(GROUP, &word_of(&asked, "group").unwrap_or_default());
        // An unknown group is none, which the list says.
        give(GROUP, &value(GROUP));
        show();
    }
}

fn value(id: &str) -> String {
    browser::by_id(id).map(|field| browser::value_in(&field)).unwrap_or_default()
}

fn give(id: &str, value: &str) {
    if let Some(field) = browser::by_id(id) {
        browser::give_value(&field, value);
    }
}

fn show() {
    let (words, group, locale) = (value(WORDS), value(GROUP), LOCALE.get());
    let entries = browser::all(None, ".project-list > li");
    let all = [words.clone()].into_iter().chain(retyped(&words));
    let meant = all.into_iter().find(|words| entries.iter().any(|entry| answers(entry, words)));
    let meant = meant.unwrap_or_else(|| words.clone());
    let mut count: u64 = 0;
    for entry in &entries {
        let groups = browser::attribute(entry, "data-groups");
        let found = (group.is_empty() || groups.split(' ').any(|own| own == group)) && answers(entry, &meant);
        count += u64::from(found);
        browser::set_attribute(entry, "hidden", (!found).then_some("until-found"));
    }
    let any = words.trim().is_empty() && group.is_empty();
    let said = match count {
        _ if any => String::new(),
        0 => locale.t(msg::PROJECTS_NOTHING).to_owned(),
        _ => locale.count(msg::PROJECTS_SHOWN, count, &[("count", &count.to_string())]),
    };
    if let Some(place) = browser::by_id(COUNT) {
        browser::set_text(&place, &said);
    }
    if let Some(clear) = browser::by_id(CLEAR) {
        browser::set_attribute(&clear, "hidden", any.then_some(""));
    }
}

/// In one language all words must be found: in name, words or groups.
fn answers(entry: &Element, words: &str) -> bool {
    let texts = browser::attribute(entry, "data-words");
    Locale::ALL.into_iter().zip(texts.split('|')).any(|(locale, text)| mentions(words, text, locale))
}
