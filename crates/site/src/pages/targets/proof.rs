//! How a status is known: what was set, the formula with its numbers, what to keep in mind, the sources.

use dataset::msg;
use maud::{Markup, html};
use model::route::Page;
use model::summary;
use model::target::{Actual, Assessment, assess};
use text::Locale;

use crate::place::Place;
use crate::source;

/// The document that names the targets.
const ARTICLE: &str = "article";

/// What opens in a card.
pub fn of(place: Place, of: &Assessment) -> Markup {
    let locale = place.locale();
    let sources = sources(of);
    html! {
        details .proof {
            summary { (summary_words(sources.len(), locale)) }
            // Inside: who is led here finds it open.
            dl #{ "how-" (of.rule.target) } {
                (row(locale.t(msg::HOW_PROMISED), &promised(of, locale)))
                (row(locale.t(msg::HOW_FORMULA), &formula(of, locale)))
                (row(locale.t(msg::HOW_INPUTS), &inputs(of, locale)))
                (row(locale.t(msg::HOW_DISTANCE), &[summary::goal_distance(of, locale)]))
                (row(locale.t(msg::HOW_REACHED), &[summary::reached_sentence(of, locale)]))
                (row(locale.t(msg::HOW_THRESHOLDS), &[summary::thresholds(of.rule, locale)]))
                (row(locale.t(msg::HOW_CAUTIONS), &summary::cautions(of, locale)))
                dt { (locale.t(msg::HOW_SOURCES)) }
                dd { @for id in &sources { p { (source::line(id, locale)) } } }
            }
            (earlier(of, locale))
        }
    }
}

/// What opens in the card of coverage.
pub fn of_coverage(place: Place) -> Markup {
    let locale = place.locale();
    let article = [&*place.to(Page::Article), "#article-programme"].concat();
    html! {
        details .proof {
            summary { (summary_words(1, locale)) }
            dl #how-coverage {
                dt { (locale.t(msg::HOW_SOURCES)) }
                dd {
                    p { (source::line(ARTICLE, locale)) }
                    p { a href=(article) { (locale.t(msg::TARGETS_ORIGIN_ARTICLE)) } }
                    p { a href="#coverage" { (locale.t(msg::TARGETS_COVERAGE_LINK)) } }
                }
            }
        }
    }
}

fn summary_words(count: usize, locale: Locale) -> String {
    locale.count(msg::TARGETS_HOW, count as u64, &[("count", &count.to_string())])
}

/// A line of the list; nothing without words.
fn row(term: &str, lines: &[String]) -> Markup {
    let said = || lines.iter().filter(|line| !line.is_empty());
    html! {
        @if said().next().is_some() {
            dt { (term) }
            dd { @for line in said() { p { (line) } } }
        }
    }
}

/// The target and its words in the language of the page.
fn promised(of: &Assessment, locale: Locale) -> Vec<String> {
    let goal =
        of.goal.map(|goal| [&*goal.year.to_string(), ": ", &summary::goal_text(goal, locale)].concat());
    let (open, close) = if locale == Locale::En { ("“", "”") } else { ("«", "»") };
    let words = dataset::wording(of.rule).map(|words| [open, locale.pick(&words), close].concat());
    goal.into_iter().chain(words).collect()
}

fn formula(of: &Assessment, locale: Locale) -> Vec<String> {
    let words = summary::formula_words(of.rule, locale).to_owned();
    std::iter::once(words).chain(summary::formula(of, locale)).collect()
}

fn inputs(of: &Assessment, locale: Locale) -> Vec<String> {
    let figure = |a: Actual| [&*a.year.to_string(), ": ", &summary::noted(&a, locale)].concat();
    let derived = of.actual.and_then(|actual| summary::derivation(&actual, locale));
    of.actual.map(figure).into_iter().chain(derived).chain(of.baseline.map(figure)).collect()
}

/// The article and the documents of the figures, each once.
fn sources(of: &Assessment) -> Vec<&'static str> {
    let mut listed = vec![ARTICLE];
    for id in of.actual.iter().chain(of.baseline.iter()).flat_map(|actual| actual.sources) {
        if !listed.contains(id) {
            listed.push(id);
        }
    }
    listed
}

/// The years between the baseline and the target: distance covered against distance expected.
fn earlier(of: &Assessment, locale: Locale) -> Markup {
    let years = of.rule.baseline.zip(of.goal).map(|(start, goal)| start + 1..goal.year);
    html! {
        @if let Some(years) = years {
            h3 { (locale.t(msg::PACE_TITLE)) }
            dl {
                @for then in years.filter_map(|year| assess(of.rule.target, year)) {
                    (row(&then.year.to_string(), &pace(&then, locale)))
                }
                (row(locale.t(msg::HOW_THRESHOLDS), &[summary::pace_thresholds(of.rule, locale)]))
            }
        }
    }
}

fn pace(then: &Assessment, locale: Locale) -> Vec<String> {
    let mut lines = vec![summary::goal_sentence(then, locale), summary::pace_sentence(then, locale)];
    lines.extend(summary::pace_formulas(then, locale).into_iter().flatten());
    lines.extend(then.open_sdg().map(|sdg| summary::open_sdg_sentence(sdg, locale)));
    lines
}
