//! The mark after a figure that differs from what it is checked against; it opens a note in its place.

use jolkarta::model::audit::{Check, Figure, concerns, words};
use jolkarta::route::Page;
use jolkarta::text::msg;
use maud::{Markup, html};

use crate::place::Place;

/// The mark; nothing where the figure agrees.
pub fn sign(figure: Figure, place: Place) -> Markup {
    let Some(check) = differing(figure) else {
        return html! {};
    };
    let name = words::differs(check, place.locale());
    html! { button .differs-mark type="button" popovertarget=(id(check)) aria-label=(name) { "≠" } }
}

/// What the mark opens: printed, calculated, difference, and the way to the check.
pub fn note(figure: Figure, place: Place) -> Markup {
    let Some(check) = differing(figure) else {
        return html! {};
    };
    let locale = place.locale();
    let (title, how) = words::group(check.group, locale);
    let address = [&place.to(Page::Article), "#", &check.id()].concat();
    html! {
        div .differs-note #(id(check)) popover="auto" {
            p { b { (title) ": " (words::verdict(check.verdict, locale)) } }
            p { (words::both(check, locale)) }
            p { (how) }
            p { a href=(address) { (place.t(msg::AUDIT_MORE)) } }
        }
    }
}

/// Mark and note, for the cell of a table.
pub fn both(figure: Figure, place: Place) -> Markup {
    html! { (sign(figure, place)) (note(figure, place)) }
}

/// The id by which a row of the checks leads to a figure; `None` where nothing checks it.
pub fn anchor(figure: Figure) -> Option<String> {
    concerns(figure).map(|_| figure.anchor())
}

fn differing(figure: Figure) -> Option<&'static Check> {
    concerns(figure).filter(|check| check.differs())
}

fn id(check: &Check) -> String {
    ["note-", &check.id()].concat()
}
