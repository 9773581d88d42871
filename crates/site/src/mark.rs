//! The one mark of the pages: a sign after a figure or a sentence that differs from what it is checked against; it opens a
//! note in its place. What agrees has none.

use dataset::msg;
use maud::{Markup, html};
use model::audit::{self, At, Check, Figure, concerns, words};
use model::route::Page;
use presentation::mark::SIGN;

use crate::place::Place;

/// What is marked: its checks that differ, and the id of their note.
pub struct Marked {
    checks: Vec<&'static Check>,
    note: String,
}

pub fn of(figure: Figure) -> Marked {
    let checks: Vec<&Check> = concerns(figure).filter(|check| check.differs()).into_iter().collect();
    let note = checks.first().map_or_else(String::new, |check| ["note-", &check.id()].concat());
    Marked { checks, note }
}

/// A sentence, by a name that nothing else on its page has.
pub fn sentence(name: &str, checks: Vec<&'static Check>) -> Marked {
    Marked { checks, note: ["note-", name].concat() }
}

impl Marked {
    /// True where something differs.
    pub fn is_any(&self) -> bool {
        !self.checks.is_empty()
    }

    /// The sign; nothing where nothing differs.
    pub fn sign(&self, place: Place) -> Markup {
        let names: Vec<String> =
            self.checks.iter().map(|check| words::differs(check, place.locale())).collect();
        html! {
            @if !names.is_empty() {
                button .differs-mark type="button" popovertarget=(self.note) aria-label=(names.join("; ")) { (SIGN) }
            }
        }
    }

    /// What the sign opens: finding, both figures, how they are checked, and the way to the check.
    pub fn note(&self, place: Place) -> Markup {
        html! {
            @if !self.checks.is_empty() {
                div .differs-note #(self.note) popover="auto" {
                    @for check in &self.checks { (said(check, place)) }
                }
            }
        }
    }

    /// Both, for a place that may hold blocks.
    pub fn both(&self, place: Place) -> Markup {
        html! { (self.sign(place)) (self.note(place)) }
    }
}

/// The notes of all checks that a figure of the explorer differs from, with what its program reads of them: which figures, and
/// what marks and links say.
pub fn found(place: Place) -> Markup {
    html! {
        @for (check, found) in audit::found(place.locale()) {
            div .differs-note id=(found.note()) popover="auto" data-of=(found.of) data-name=(found.name)
                data-words=(found.words) data-verdict=(found.verdict) { (said(check, place)) }
        }
    }
}

/// The id by which a row of the checks leads to a figure; `None` where nothing checks it.
pub fn anchor(figure: Figure) -> Option<String> {
    concerns(figure).map(|_| figure.anchor())
}

fn said(check: &Check, place: Place) -> Markup {
    let locale = place.locale();
    let (title, how) = words::group(check.group, locale);
    let both = words::both(check, locale);
    let address = match place.route.page {
        Page::Article => String::new(),
        _ => place.to(Page::Article),
    };
    html! {
        p { b { (title) ": " (words::verdict(check.verdict, locale)) } }
        @if matches!(check.at, At::Said(_) | At::Named(..)) { p { (words::subject(check, locale)) } }
        @if !both.is_empty() { p { (both) } }
        p { (how) }
        p { a href={ (address) "#" (check.id()) } { (place.t(msg::AUDIT_MORE)) } }
    }
}
