//! Signs of what became of a target: a shape and a word, and a mark a year.

use dataset::Status as Reliability;
use dataset::msg;
use maud::{Markup, html};
use model::matrix::Side;
use model::summary;
use model::target::{Assessment, Status, Year};
use text::{Locale, Msg};

/// What became of a target: its sign and its words; one that was met by a figure of ours has its own.
pub fn verdict(of: &Assessment, locale: Locale) -> Markup {
    let sign = sign_of(of.status, of.is_met_by_ours());
    html! { p .target-status .(kind_of(of.status)) { (mark(sign)) " " (summary::goal_verdict(of, locale)) } }
}

/// A status: its sign and its word.
pub fn status(status: Status, locale: Locale) -> Markup {
    let kind = kind_of(status);
    html! { p .target-status .(kind) { (mark(kind)) " " (summary::goal_word(status, locale)) } }
}

/// The same with other words, inside a line.
pub fn brief(status: Status, computed: bool, words: &str) -> Markup {
    html! { span .target-status .(kind_of(status)) { (mark(sign_of(status, computed))) " " span { (words) } } }
}

fn sign_of(status: Status, computed: bool) -> &'static str {
    if computed && status == Status::Met { "computed" } else { kind_of(status) }
}

const fn kind_of(status: Status) -> &'static str {
    match status {
        Status::Met => "met",
        Status::Missed => "missed",
        Status::Close | Status::Behind => "behind",
        Status::NoTarget | Status::NotReported | Status::NotDue => "none",
    }
}

/// On which side of the target a figure is, without a verdict: years before the programme had no target.
pub fn side(side: Side, locale: Locale) -> Markup {
    let (kind, words) = match side {
        Side::AtOrBelow => ("met", msg::MATRIX_SIDE_BELOW),
        Side::Above => ("missed", msg::MATRIX_SIDE_ABOVE),
    };
    html! { span .target-status { (mark(kind)) " " (locale.t(words)) } }
}

/// The strip of years of a target. Every year is said in full to screen readers.
pub fn strip(years: &[Year], due: u16, locale: Locale) -> Markup {
    html! {
        ol .year-strip aria-label=(locale.t(msg::TARGETS_STRIP)) {
            @for year in years {
                li .due[year.year == due] {
                    (mark(kind(year)))
                    span aria-hidden="true" { (format!("{:02}", year.year % 100)) }
                    span .visually-hidden { (summary::target_year_spoken(year, locale)) }
                }
            }
        }
    }
}

/// What the marks of the strips mean.
pub fn key(locale: Locale) -> Markup {
    let words: [(&str, Msg); 4] = [
        ("met", msg::TARGETS_KEY_MET),
        ("computed", msg::TARGETS_KEY_COMPUTED),
        ("missed", msg::TARGETS_KEY_MISSED),
        ("none", msg::TARGETS_NO_DATA),
    ];
    html! {
        ul .strip-key {
            @for (kind, words) in words { li { (mark(kind)) " " (locale.t(words)) } }
        }
    }
}

fn kind(year: &Year) -> &'static str {
    let computed = year.actual.is_some_and(|actual| actual.status == Reliability::Derived);
    match year.kept {
        Some(true) if computed => "computed",
        Some(true) => "met",
        Some(false) => "missed",
        None => "none",
    }
}

/// A mark of 20 units: filled disc, ring, filled square, broken square.
fn mark(kind: &'static str) -> Markup {
    html! {
        svg class={ "target-sign " (kind) } viewBox="0 0 20 20" aria-hidden="true" {
            @match kind {
                "met" => { circle cx="10" cy="10" r="9" {} path d="m5.8 10.3 3 3 5.6-6.2" {} }
                "computed" => { circle cx="10" cy="10" r="8" {} path d="m5.8 10.3 3 3 5.6-6.2" {} }
                "missed" => { rect x="1.5" y="1.5" width="17" height="17" {} path d="m6 6 8 8m0-8-8 8" {} }
                "behind" => { path .solid d="M2 4h16l-8 13z" {} }
                _ => { rect x="1.5" y="1.5" width="17" height="17" {} path d="M6 10h8" {} }
            }
        }
    }
}
