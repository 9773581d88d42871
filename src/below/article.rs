//! What visitors do in the sections about the article: search and choose projects, filter the audit, go from a figure
//! to its check and back, look into a table.

use super::Below;
use super::parts::SEARCH;
use crate::browser::{self, Event};
use crate::model::audit::{self, Check};
use crate::page::package;
use crate::text::first_rows;
use crate::view::{Sift, ViewState, from_query, group, place, to_query};

/// Asks the first program for a change of the state.
fn change(with: impl FnOnce(&mut ViewState)) {
    let (mut state, _) = from_query(&browser::announced());
    with(&mut state);
    browser::ask(&["show:", &to_query(&state)].concat());
}

/// Letters in the search of the projects.
pub fn typed(event: &Event) {
    if browser::id_of(event) == SEARCH {
        let words = browser::value_of(event);
        change(|state| state.article.search(&words));
    }
}

impl Below {
    /// Carries out what a control of these sections asks for; false when it is none of theirs.
    pub(super) fn article(&self, event: &Event, asked: &str) -> bool {
        let Some((verb, what)) = asked.split_once(':') else {
            return false;
        };
        match verb {
            "verdict" => change(|state| state.article.verdict = Sift::parse(what).unwrap_or_default()),
            "projects" => choose(what),
            "preview" => preview(what),
            "audit" => {
                event.prevent_default();
                browser::enter(what);
                self.to_check(what);
            }
            "open" => {
                event.prevent_default();
                to(what);
            }
            "figure" => {
                event.prevent_default();
                let (id, section) = what.split_once(':').unwrap_or((what, what));
                to(if browser::by_id(id).is_some() { id } else { section });
            }
            _ => return false,
        }
        true
    }

    /// Goes to a row of the audit; when the filter hides it, all rows are shown first.
    fn to_check(&self, id: &str) {
        if browser::by_id(id).is_some() {
            browser::lay_out("below");
            return browser::go_to(id);
        }
        self.wanted.replace(Some(id.to_owned()));
        let mut state = self.state();
        state.article.verdict = Sift::All;
        browser::ask(&["unfold:", &to_query(&state)].concat());
    }

    /// Goes to the row that was waited for, once it is shown.
    pub(super) fn arrive(&self) {
        let shown = self.wanted.borrow().as_deref().is_some_and(|id| browser::by_id(id).is_some());
        if let Some(id) = if shown { self.wanted.take() } else { None } {
            browser::lay_out("below");
            browser::go_to(&id);
        }
    }

    /// An address that names a row of the audit shows it, whatever the filter.
    pub(super) fn deep_link(&self) {
        let named = browser::fragment().map(|raw| place(&raw)).unwrap_or_default();
        if let Some(id) = audit::all().iter().map(Check::id).find(|id| place(id) == named) {
            self.to_check(&id);
        }
    }
}

/// Opens what is folded around an element and goes to it, in a history entry of its own.
pub(super) fn to(id: &str) {
    browser::lay_out("below");
    browser::enter(id);
    browser::unfold(id);
    if !id.starts_with("how-") {
        browser::go_to(id);
    }
}

/// A group of projects, `none` for those without one; `all` for all projects, without any search.
fn choose(what: &str) {
    let held = browser::focused_id();
    change(|state| match what {
        "all" => {
            state.article.group = None;
            if held.as_deref() == Some("projects-all") {
                state.article.project.clear();
            }
        }
        other => state.article.group = group(other),
    });
    if held.as_deref() == Some("projects-all") {
        browser::focus(SEARCH);
    }
}

/// Fetches a table's first rows into its place, once.
fn preview(name: &str) {
    let place = ["first-", name].concat();
    let empty = browser::by_id(&place).is_some_and(|element| element.child_element_count() == 0);
    if !empty {
        return;
    }
    let file = [name, ".csv"].concat();
    browser::fetch_text(&browser::whole(&["data/", &file].concat()), move |text| {
        let (state, _) = from_query(&browser::announced());
        let rows = text.map(|text| first_rows(&text, package::PREVIEW));
        if let Some(element) = browser::by_id(&place) {
            browser::set_markup(&element, &package::preview(&file, rows.as_deref(), state.locale));
        }
    });
}
