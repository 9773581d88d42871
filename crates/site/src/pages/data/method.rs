//! How figures are kept: ten sentences, the signs of values, what was not found.

use dataset::msg;
use maud::{Markup, PreEscaped, html};
use model::route::Page;
use model::summary;
use text::{Locale, Msg, capitalised};

use super::part;
use crate::place::{Place, name};

/// What was looked for in vain.
const MISSING: [Msg; 6] = [
    msg::MISSING_RESULTS,
    msg::MISSING_FIGURE,
    msg::MISSING_PRODUCTIVE,
    msg::MISSING_PLAN,
    msg::MISSING_DEFINITIONS,
    msg::MISSING_BORDERS,
];

/// A state of a value.
struct State {
    /// How it looks on maps.
    class: &'static str,
    /// Its sign in tables.
    sign: &'static str,
    word: Msg,
    meaning: Msg,
    /// The word in the column `status`; empty where the files have no row.
    code: &'static str,
}

const STATES: [State; 12] = [
    state("full", "5,0", msg::STATE_VALUE, msg::DATA_PAGE_MEANS_VALUE, "published"),
    state("zero", "0", msg::STATE_ZERO, msg::DATA_PAGE_MEANS_ZERO, "published"),
    state("unpublished", "–", msg::STATE_NOT_PUBLISHED, msg::MEANS_NOT_PUBLISHED, "not-published"),
    state("absent", "…", msg::STATE_DID_NOT_EXIST, msg::DATA_PAGE_MEANS_GONE, ""),
    state("withheld", "×", msg::STATE_WITHHELD, msg::DATA_PAGE_MEANS_WITHHELD, ""),
    state("absent", "≠", msg::STATE_NOT_COMPARABLE, msg::DATA_PAGE_MEANS_APART, ""),
    state("noted", "5,0*", msg::STATUS_PRELIMINARY, msg::MEANS_PRELIMINARY, "preliminary"),
    state("noted", "5,0*", msg::STATUS_DERIVED, msg::MEANS_DERIVED, "derived"),
    state("noted", "5,0*", msg::STATUS_INCONSISTENT, msg::MEANS_INCONSISTENT, "published-inconsistent"),
    state("noted", "5,0*", msg::STATUS_DIFFERS, msg::MEANS_DIFFERS, "published-differs"),
    state("noted", "5,0*", msg::STATUS_BACKCAST, msg::MEANS_BACKCAST, "published-backcast"),
    state("noted", "5,0*", msg::STATUS_SUSPECT, msg::DATA_PAGE_MEANS_SUSPECT, "published-suspect"),
];

const fn state(
    class: &'static str,
    sign: &'static str,
    word: Msg,
    meaning: Msg,
    code: &'static str,
) -> State {
    State { class, sign, word, meaning, code }
}

/// The method.
pub fn section(place: Place) -> Markup {
    let locale = place.locale();
    let before = [msg::DATA_PAGE_METHOD_SHOWN, msg::DATA_PAGE_METHOD_GAP];
    let after = [
        msg::DATA_PAGE_METHOD_PLAN,
        msg::DATA_PAGE_METHOD_PER10K,
        msg::DATA_PAGE_METHOD_OFFICIAL,
        msg::DATA_PAGE_METHOD_REPORTS,
        msg::DATA_PAGE_METHOD_TARGET,
        msg::DATA_PAGE_METHOD_SAMPLE,
    ];
    part(
        place,
        "method",
        &html! {
            ol .method {
                @for text in before { li { (place.t(text)) } }
                li { (summary::borders_note(locale)) }
                @for text in after { li { (place.t(text)) } }
                li {
                    (place.t(msg::DATA_PAGE_METHOD_CHECKS)) " "
                    a href={ (place.to(Page::Article)) "#audit" } { (place.t(msg::AUDIT_TITLE)) }
                }
            }
            details .figures {
                summary { (place.t(msg::DATA_PAGE_ANALYSTS)) }
                ul .plain {
                    li { (place.t(msg::MEANS_STATUS)) " " a href=(place.to(Page::Targets)) { (name(Page::Targets, locale)) } }
                    li { (summary::comparison_rule(locale)) }
                    li { (place.t(msg::DATA_CLASSES)) }
                    li { (place.t(msg::MEANS_PRODUCTIVE)) }
                    li { (place.t(msg::MEANS_KEY)) " " a href=(place.to(Page::Plan)) { (name(Page::Plan, locale)) } }
                }
            }
        },
    )
}

/// The signs of values.
pub fn states(place: Place) -> Markup {
    let heads = [msg::DATA_PAGE_SIGN, msg::DATA_PAGE_WORD, msg::DATA_PAGE_MEANING, msg::DATA_PAGE_CODE];
    part(
        place,
        "states",
        &html! {
            div .table tabindex="0" role="group" aria-label=(place.t(msg::PACKAGE_STATES)) {
                table .value-states {
                    thead { tr { @for head in heads { th scope="col" { (place.t(head)) } } } }
                    tbody { @for state in &STATES { (row(place, state)) } }
                }
            }
        },
    )
}

fn row(place: Place, state: &State) -> Markup {
    let sign =
        if place.locale() == Locale::En { state.sign.replace(',', ".") } else { state.sign.to_owned() };
    html! {
        tr {
            td { span .sign { (swatch(state.class)) b { (sign) } } }
            th scope="row" { (capitalised(place.t(state.word))) }
            td { (place.t(state.meaning)) }
            td {
                @if state.code.is_empty() { (place.t(msg::DATA_PAGE_NO_ROW)) }
                @else {
                    @if state.class == "unpublished" { (place.t(msg::DATA_PAGE_EMPTY)) " " }
                    code { (state.code) }
                }
            }
        }
    }
}

/// A piece of the map with this state.
fn swatch(class: &str) -> Markup {
    let lines = match class {
        "unpublished" => "M-3 18l18-18M5 18l18-18M13 18l18-18M21 18l18-18",
        "withheld" => "M5 4l6 6m0-6l-6 6M19 8l6 6m0-6l-6 6",
        "noted" => "M21 0l9 9",
        _ => "",
    };
    let path = if lines.is_empty() { String::new() } else { ["<path d=\"", lines, "\"/>"].concat() };
    html! {
        svg .{ "swatch " (class) } viewBox="0 0 30 18" aria-hidden="true" {
            rect x=".75" y=".75" width="28.5" height="16.5" {}
            (PreEscaped(path))
        }
    }
}

/// What was looked for and not found.
pub fn missing(place: Place) -> Markup {
    part(place, "missing", &html! { ul .plain { @for text in MISSING { li { (place.t(text)) } } } })
}
