//! A card a target: its figure, its whole history, its line, a mark a year, and how all that is known.

use dataset::msg;
use dataset::{Series, Status as Reliability};
use maud::{Markup, html};
use model::route::Page;
use model::summary;
use model::target::{Assessment, Coverage, Status, by_year, coverage as promised};
use text::{Locale, number, percent};

use super::{proof, sign};
use crate::figure;
use crate::place::Place;

/// Width that the line of a card is drawn for, CSS pixels.
const LINE_PX: f32 = 288.0;

/// The card of a target that has a series.
pub fn card(place: Place, of: &Assessment) -> Markup {
    let locale = place.locale();
    let id = of.rule.target;
    let years = of.goal_value().map(|goal| by_year(of.rule, goal)).unwrap_or_default();
    html! {
        article .target #{ "target-" (id) } {
            h2 { (summary::goal_name(of.rule, locale)) }
            p .base { (summary::goal_base(of.rule, locale)) }
            p .figure {
                @if let Some(actual) = of.actual { strong { (percent(locale, actual.value)) } " " }
                span { (goal_words(of, locale)) }
            }
            (sign::verdict(of, locale))
            p .history { (history(of, locale)) }
            @if let Some(scene) = super::scene(of, locale) {
                div .line role="img" aria-label=(summary::goal_sentence(of, locale)) {
                    div aria-hidden="true" { (figure::drawn(&scene, LINE_PX)) }
                }
            }
            (sign::strip(&years, of.year, locale))
            (proof::of(place, of))
            @if let Series::Measure(measure) = of.rule.series {
                p .more { a href=(place.to(Page::Measure(measure))) { (place.t(msg::TARGETS_MEASURE_LINK)) } }
            }
        }
    }
}

fn goal_words(of: &Assessment, locale: Locale) -> String {
    let goal = of.goal.map_or_else(String::new, |goal| summary::target_phrase(goal, locale));
    locale.fill(msg::TARGETS_GOAL_YEAR, &[("year", &of.year.to_string()), ("goal", &goal)])
}

fn is_computed(of: &Assessment) -> bool {
    of.actual.is_some_and(|actual| actual.status == Reliability::Derived)
}

/// The history, before it that a figure is ours, after it that a method changed.
fn history(of: &Assessment, locale: Locale) -> String {
    let ours = is_computed(of).then(|| locale.t(msg::TARGETS_COMPUTED).to_owned());
    let changed = match of.rule.series {
        Series::Measure(measure) => measure.method_break(),
        Series::Productive | Series::Unpublished => None,
    };
    let changed = changed.map(|year| locale.fill(msg::CAUTION_BREAK, &[("year", &year.to_string())]));
    let parts = ours.into_iter().chain([summary::goal_history(of, locale)]).chain(changed);
    parts.collect::<Vec<_>>().join(" ")
}

/// The card of the targets of coverage, of which no figure was found.
pub fn coverage(place: Place) -> Markup {
    let locale = place.locale();
    let groups = promised();
    let years = || groups.iter().flat_map(|group| &group.promised).map(|(year, _)| *year);
    let ends = [years().min(), years().max()].map(|year| year.unwrap_or(0).to_string());
    let [first, last] = &ends;
    let [base, _] = summary::coverage_lines(locale);
    html! {
        article .target #target-coverage {
            h2 { (place.t(msg::GOAL_COVERAGE_NAME)) }
            p .base { (base) }
            (sign::status(Status::NotReported, locale))
            div .history {
                p { (place.t(msg::GOAL_COVERAGE_SILENT)) "." }
                p .promised { (locale.fill(msg::TARGETS_PROMISED, &[("first", first), ("last", last)])) ":" }
                ul .promises {
                    @for group in &groups {
                        li { span { (summary::category(group.id, locale)) } " " strong { (span_of(group, locale)) } }
                    }
                }
            }
            p .line .unpublished { span { (place.t(msg::TARGETS_UNPUBLISHED)) } }
            (proof::of_coverage(place))
        }
    }
}

/// From the first figure to the last: `44,0 → 78,8%`.
fn span_of(group: &Coverage, locale: Locale) -> String {
    let (first, last) = (group.promised.first(), group.promised.last());
    let Some(((_, first), (_, last))) = first.zip(last) else {
        return String::new();
    };
    [&*number(locale, *first), "\u{a0}→ ", &*percent(locale, *last)].concat()
}
