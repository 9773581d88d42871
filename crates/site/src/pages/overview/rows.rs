//! The four targets as rows: name, target, figure, and what became of it; each row leads to the card of its target.

use dataset::msg;
use dataset::{Relation, Status as Reliability, Target};
use maud::{Markup, html};
use model::route::Page;
use model::summary;
use model::target::{Assessment, Status, coverage, trackers, value};
use text::{DOT, Locale, percent, uncapitalised};

use super::super::targets::sign;
use crate::place::Place;

pub fn list(place: Place) -> Markup {
    let locale = place.locale();
    html! {
        ul #trackers .target-rows.wrap aria-label=(place.t(msg::NAV_TARGETS)) {
            @for of in trackers() {
                @let figure = of.actual.map_or_else(|| "–".to_owned(), |actual| percent(locale, actual.value));
                (row(place, of.rule.target, summary::goal_name(of.rule, locale), &goal(&of, locale), &figure, status(&of, locale)))
            }
            @if !coverage().is_empty() {
                @let silent = sign::brief(Status::NotReported, false, &uncapitalised(summary::goal_word(Status::NotReported, locale)));
                (row(place, "coverage", place.t(msg::GOAL_COVERAGE_NAME), &goals(locale), "–", silent))
            }
        }
    }
}

fn row(place: Place, id: &str, name: &str, goal: &str, figure: &str, status: Markup) -> Markup {
    html! {
        li {
            a href={ (place.to(Page::Targets)) "#target-" (id) } {
                span .name { (name) " " small { (goal) } } " "
                strong { (figure) } " "
                (status)
            }
        }
    }
}

/// `2016 · меже ≤ 5,0%`
fn goal(of: &Assessment, locale: Locale) -> String {
    of.goal.map_or_else(String::new, |goal| [&*of.year.to_string(), DOT, &*mark(goal, locale)].concat())
}

/// A target in brief, with its unit.
pub fn mark(goal: &Target, locale: Locale) -> String {
    let sign = match goal.relation {
        Relation::AtMost => "≤",
        Relation::AtLeast => "≥",
        Relation::Equals => "=",
    };
    locale.fill(msg::TARGET_MARK, &[("sign", sign), ("value", &percent(locale, value(goal)))])
}

/// How many targets of coverage were set, and for which years.
fn goals(locale: Locale) -> String {
    let groups = coverage();
    let years = || groups.iter().flat_map(|group| &group.promised).map(|(year, _)| *year);
    let (first, last) = (years().min().unwrap_or(0), years().max().unwrap_or(0));
    let count = years().count();
    let word = locale.count(msg::GOAL_COVERAGE_COUNT, count as u64, &[]);
    format!("{first}–\u{2060}{last}{DOT}{count}\u{a0}{word}")
}

fn status(of: &Assessment, locale: Locale) -> Markup {
    let computed = of.actual.is_some_and(|actual| actual.status == Reliability::Derived);
    let word = match of.status {
        Status::Met if computed => locale.t(msg::OVERVIEW_ROW_COMPUTED),
        Status::Met => locale.t(msg::TARGETS_KEY_MET),
        Status::Missed => locale.t(msg::TARGETS_KEY_MISSED),
        other => summary::goal_word(other, locale),
    };
    sign::brief(of.status, computed, &uncapitalised(word))
}
