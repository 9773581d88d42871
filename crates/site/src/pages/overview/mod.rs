//! The overview: what came of the programme, the map, what the tables say beside, the way to every page.

mod cards;
mod charts;
mod findings;
mod map;
mod proof;
mod rows;
mod share;
mod who;

pub use findings::{Finding, findings};
pub use share::{name, page, picture};

use dataset::Measure;
use dataset::msg;
use dataset::roles;
use maud::{Markup, html};
use model::summary;
use model::target::{Assessment, by_year, trackers};
use text::{Locale, percent};

use super::targets::measure_scene;
use crate::content::Content;
use crate::place::Place;

/// The measure of headline and map.
const MEASURE: Measure = roles::UNEMPLOYMENT;

pub fn content(place: Place) -> Content {
    let locale = place.locale();
    let found = findings(place);
    let title = title(&trackers(), locale);
    Content {
        description: summary::targets_finding(locale) + ".",
        main: main(place, &title, &found),
        title,
        drawing: Some(measure_scene(MEASURE, *dataset::years(MEASURE).end(), locale)),
        subject: None,
    }
}

fn main(place: Place, title: &str, found: &[Finding]) -> Markup {
    html! {
        (head(place, title))
        (map::section(place))
        (list(place, found))
        (cards::section(place))
        (who::section(place))
    }
}

/// The page without the ways to other pages.
pub fn findings_alone(place: Place) -> Markup {
    html! { (head(place, &title(&trackers(), place.locale()))) (list(place, &findings(place))) }
}

fn head(place: Place, title: &str) -> Markup {
    html! {
        header .page-head.overview-head .wrap {
            p .eyebrow { (place.t(msg::ARTICLE_PROGRAMME)) }
            h1 { (title) }
            p .lede { (summary::targets_finding(place.locale())) "." }
        }
        (rows::list(place))
    }
}

fn list(place: Place, found: &[Finding]) -> Markup {
    html! {
        section #findings .wrap {
            h2 { (place.t(msg::OVERVIEW_FINDINGS)) }
            ol .findings { @for finding in found { (finding.markup(place)) } }
        }
    }
}

/// The rate in the year of its target and now, where it met the target and still does; else the sentence of that year.
fn title(all: &[Assessment], locale: Locale) -> String {
    let Some(of) = all.first() else {
        return summary::targets_finding(locale);
    };
    kept(of, locale).unwrap_or_else(|| summary::goal_sentence(of, locale).trim_end_matches('.').to_owned())
}

fn kept(of: &Assessment, locale: Locale) -> Option<String> {
    let met = of.actual.filter(|_| of.status == model::target::Status::Met)?;
    let later = by_year(of.rule, of.goal_value()?).into_iter().rev().find(|year| year.actual.is_some())?;
    let now = later.actual.filter(|now| now.year > met.year && later.kept == Some(true))?;
    let values = [
        ("year", met.year.to_string()),
        ("value", percent(locale, met.value)),
        ("last", now.year.to_string()),
        ("now", percent(locale, now.value)),
    ];
    Some(filled(msg::OVERVIEW_TITLE, &values, locale))
}

/// Fills a text with owned values.
fn filled(text: text::Msg, values: &[(&str, String)], locale: Locale) -> String {
    let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (*key, value.as_str())).collect();
    locale.fill(text, &values)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use model::target::{Status, assess};
    use text::Decimal;

    #[test]
    fn the_headline_changes_its_words_with_the_tables() {
        let met = assess("unemployment", 2016).unwrap();
        assert_eq!(
            title(std::slice::from_ref(&met), Locale::En),
            "The unemployment rate met its target in 2016 (5.0%) and was 4.7% in 2023"
        );
        let mut missed = met;
        missed.status = Status::Missed;
        missed.actual = missed.actual.map(|mut actual| {
            actual.value = Decimal::new(61, 1);
            actual
        });
        let said = title(&[missed], Locale::En);
        assert!(said.contains("6.1%") && !said.contains("4.7%") && !said.ends_with('.'), "{said}");
    }
}
