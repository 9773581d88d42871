//! What does not add up: differences first, then what cannot be checked, the rest behind a summary.

use dataset::Verdict;
use dataset::msg;
use maud::{Markup, html};
use model::audit::{self, At, Chapter, Check, Group, Unit, words};
use text::{DOT, Msg, capitalised, signed};

use super::{marks, places};
use crate::place::{Place, name};

pub fn section(place: Place) -> Markup {
    html! {
        section #audit .wrap {
            h2 { (place.t(msg::ARTICLE_PAGE_CHECKS_TITLE)) }
            p { (place.t(msg::AUDIT_INTRO)) }
            p { (counts(place, msg::AUDIT_SUMMARY)) }
            h3 { (place.t(msg::ARTICLE_PAGE_DIFFERING)) }
            (list(place, &[Verdict::Differs, Verdict::Overlap, Verdict::Rounding]))
            h3 { (place.t(msg::AUDIT_VERDICT_OPEN)) }
            (list(place, &[Verdict::Open]))
            details .audit-rest {
                summary { (counts(place, msg::ARTICLE_PAGE_REST)) }
                @for chapter in Chapter::ALL { (rest(place, chapter)) }
            }
        }
    }
}

/// A text with how many checks have which result.
fn counts(place: Place, text: Msg) -> String {
    let count = |verdict| audit::count(verdict).to_string();
    let mut values = vec![("count", count(None))];
    values.extend(Verdict::ALL.map(|verdict| (verdict.code(), count(Some(verdict)))));
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    place.locale().fill(text, &values)
}

/// Checks with these results, the gravest first.
fn list(place: Place, verdicts: &[Verdict]) -> Markup {
    let of = |verdict: &Verdict| {
        let verdict = *verdict;
        audit::all().iter().filter(move |check| check.verdict == verdict)
    };
    html! { ul .audit-list { @for check in verdicts.iter().flat_map(of) { (card(place, check)) } } }
}

fn card(place: Place, check: &Check) -> Markup {
    let locale = place.locale();
    let (title, how) = words::group(check.group, locale);
    let (subject, working) = (words::subject(check, locale), words::working(check, locale));
    let said = matches!(check.at, At::Said(_));
    html! {
        li #(check.id()) {
            (marks::result(check.verdict, locale))
            div .check-words {
                p { @if !said { strong { (title) (if title.ends_with('?') { " " } else { ": " }) } } (subject) }
                @if !said { p .note { (how) @if !working.is_empty() { ". " span .audit-working { (working) } } } }
                (way(place, check))
            }
            (figures(place, check))
        }
    }
}

/// Printed, computed or found elsewhere, difference.
fn figures(place: Place, check: &Check) -> Markup {
    let locale = place.locale();
    let amount = |value| words::amount(value, check.unit, locale);
    let rows = [
        (msg::AUDIT_COL_PRINTED, check.printed.map(amount)),
        (against(check), check.computed.map(amount)),
        (msg::AUDIT_COL_DIFFERENCE, check.difference().map(|apart| signed(locale, apart))),
    ];
    html! {
        @if check.computed.is_some() || check.printed.is_some() {
            dl .check-figures {
                @for (title, value) in rows {
                    @if let Some(value) = value { div { dt { (place.t(title)) } dd { (value) } } }
                }
            }
        }
    }
}

/// What a figure is set against: a computation, or another publication.
fn against(check: &Check) -> Msg {
    if check.unit == Unit::Cases {
        return msg::ARTICLE_PAGE_CONTRADICTIONS;
    }
    let published = matches!(check.group, Group::Renderings | Group::Article | Group::CityOfficial);
    if published && check.working.is_empty() { msg::ARTICLE_PAGE_ELSEWHERE } else { msg::AUDIT_COL_COMPUTED }
}

/// Links to what is checked: the sentence, and the page that shows the figure.
fn way(place: Place, check: &Check) -> Markup {
    let (sentence, elsewhere) = (places::of_check(check), places::shown(place, check));
    html! {
        @if sentence.is_some() || elsewhere.is_some() {
            p .note.audit-ways {
                @if let Some(number) = sentence {
                    a href={ "#paragraph-" (number) } { (place.t(msg::ARTICLE_PAGE_IN_TEXT)) }
                }
                @if let Some((address, page)) = elsewhere {
                    " " a href=(address) { (capitalised(&name(page, place.locale()))) }
                }
            }
        }
    }
}

/// What agrees and what is only remarked, of one chapter: a table a group.
fn rest(place: Place, chapter: Chapter) -> Markup {
    let quiet = |check: &&Check| matches!(check.verdict, Verdict::Agrees | Verdict::Note);
    let own: Vec<&Check> =
        audit::all().iter().filter(quiet).filter(|check| check.group.chapter() == chapter).collect();
    let title = words::chapter(chapter, place.locale());
    html! {
        @if !own.is_empty() {
            h3 { (title) }
            div .table.article-stacked tabindex="0" role="group" aria-label=(title) {
                table {
                    (heads(place, &own))
                    @for group in own.chunk_by(|one, other| one.group == other.group) { (body(place, group)) }
                }
            }
        }
    }
}

fn heads(place: Place, checks: &[&Check]) -> Markup {
    let mut computed = place.t(msg::AUDIT_COL_COMPUTED).to_owned();
    if checks.iter().any(|check| against(check) == msg::ARTICLE_PAGE_ELSEWHERE) {
        computed = [&computed, DOT, place.t(msg::ARTICLE_PAGE_ELSEWHERE)].concat();
    }
    html! {
        thead { tr {
            th scope="col" { (place.t(msg::AUDIT_COL_CHECK)) }
            th .number scope="col" { (place.t(msg::AUDIT_COL_PRINTED)) }
            th .number scope="col" { (computed) }
            th scope="col" { (place.t(msg::AUDIT_COL_VERDICT)) }
        } }
    }
}

fn body(place: Place, checks: &[&Check]) -> Markup {
    let locale = place.locale();
    // One way for all of a group where it leads to the same place, else one in each row.
    let ways = |check: &&Check| (places::of_check(check), places::shown(place, check));
    let shared = checks.windows(2).all(|two| two.iter().map(ways).is_sorted_by(|one, other| one == other));
    html! {
        tbody {
            @if let Some(first) = checks.first() {
                @let (title, how) = words::group(first.group, locale);
                tr .audit-group {
                    th colspan="4" scope="rowgroup" {
                        strong { (title) } " " small { (how) }
                        @if shared { (way(place, first)) }
                    }
                }
            }
            @for check in checks { (line(place, check, !shared)) }
        }
    }
}

fn line(place: Place, check: &Check, leads: bool) -> Markup {
    let locale = place.locale();
    let amount = |value| words::amount(value, check.unit, locale);
    let figure = |title: Msg, value: Option<String>| {
        html! { td .number data-label=(place.t(title)) { (value.as_deref().unwrap_or("–")) } }
    };
    let working = words::working(check, locale);
    html! {
        tr #(check.id()) {
            th scope="row" {
                (words::subject(check, locale))
                @if !working.is_empty() { " " small .audit-working { (working) } }
                @if leads { (way(place, check)) }
            }
            (figure(msg::AUDIT_COL_PRINTED, check.printed.map(amount)))
            (figure(against(check), check.computed.map(amount)))
            td { (marks::result(check.verdict, locale)) }
        }
    }
}
