//! The mark after a figure that differs from what it is checked against; it opens a note in its place.

use jolkarta::model::audit::{Check, Figure, Group, Unit, concerns};
use jolkarta::route::Page;
use jolkarta::text::{Decimal, Locale, Msg, msg, number, signed};
use maud::{Markup, html};

use crate::place::Place;

/// The mark; nothing where the figure agrees.
pub fn sign(figure: Figure, place: Place) -> Markup {
    let Some(check) = differing(figure) else {
        return html! {};
    };
    let name = [place.t(msg::AUDIT_VERDICT_DIFFERS), ": ", &amounts(check, place.locale())].concat();
    html! { button .differs type="button" popovertarget=(id(check)) aria-label=(name) {} }
}

/// What the mark opens: printed, calculated, difference, and the way to the check.
pub fn note(figure: Figure, place: Place) -> Markup {
    let Some(check) = differing(figure) else {
        return html! {};
    };
    let (title, how) = words(check);
    let address = [&place.to(Page::Article), "#", &check.id()].concat();
    html! {
        div .differs-note #(id(check)) popover="auto" {
            p { b { (place.t(title)) ": " (place.t(msg::AUDIT_VERDICT_DIFFERS)) } }
            p { (amounts(check, place.locale())) }
            p { (place.t(how)) }
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

/// What is checked, and how.
const fn words(check: &Check) -> (Msg, Msg) {
    match check.group {
        Group::Total => (msg::AUDIT_SUM, msg::AUDIT_SUM_HOW),
        _ => (msg::AUDIT_SUMS, msg::AUDIT_SUMS_HOW),
    }
}

fn amounts(check: &Check, locale: Locale) -> String {
    let amount = |value: Decimal| match check.unit {
        Unit::Thousand => locale.fill(msg::AUDIT_THOUSAND, &[("value", &number(locale, value))]),
        _ => number(locale, value),
    };
    let parts = [
        (msg::AUDIT_COL_PRINTED, check.printed.map(amount)),
        (msg::AUDIT_COL_COMPUTED, check.computed.map(amount)),
        (msg::AUDIT_COL_DIFFERENCE, check.difference().map(|apart| signed(locale, apart))),
    ];
    let parts = parts.into_iter().filter_map(|(name, value)| Some([locale.t(name), ": ", &value?].concat()));
    parts.collect::<Vec<_>>().join("; ")
}
