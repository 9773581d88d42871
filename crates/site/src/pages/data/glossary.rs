//! The glossary: every measure and term by its three names, with a definition in the language of the page and a link to
//! where it is used. Definitions are the source's own, or say how a figure follows from others; none is invented.

use dataset::msg;
use dataset::{CityRow, Measure};
use maud::{Markup, html};
use model::route::Page;
use model::{city, summary};
use presentation::glossary::city_means;
use text::{Locale, Msg, capitalised};

use super::part;
use crate::place::{Place, name};

/// Terms that the article defines: what follows `#term-`, the list and the entry of `data/lists.csv`, the name.
const DEFINED: [(&str, &str, &str, Msg); 5] = [
    ("project", "definitions", "project", msg::TERM_PROJECT),
    ("social-project", "definitions", "social_project", msg::TERM_SOCIAL_PROJECT),
    ("unemployment-definition", "definitions", "unemployment", msg::TERM_UNEMPLOYMENT),
    ("structural", "unemployment_types", "structural", msg::TERM_STRUCTURAL),
    ("cyclical", "unemployment_types", "cyclical", msg::TERM_CYCLICAL),
];

/// Terms of the site: what follows `#term-`, the name, what it means, where it is used.
const OWN: [(&str, Msg, Msg, Page); 13] = [
    ("productive", msg::GOAL_PRODUCTIVE_NAME, msg::MEANS_PRODUCTIVE, Page::Targets),
    ("coverage", msg::GOAL_COVERAGE_NAME, msg::MEANS_COVERAGE, Page::Targets),
    ("target", msg::TARGET_LABEL, msg::MEANS_TARGET, Page::Targets),
    ("status", msg::TERM_STATUS, msg::MEANS_STATUS, Page::Targets),
    ("borders", msg::TERM_BORDERS, msg::MEANS_BORDERS, Page::Regions),
    ("key", msg::TERM_KEY, msg::MEANS_KEY, Page::Plan),
    ("points", msg::TERM_POINTS, msg::MEANS_POINTS, Page::Regions),
    ("derived", msg::STATUS_DERIVED, msg::MEANS_DERIVED, Page::Targets),
    ("preliminary", msg::STATUS_PRELIMINARY, msg::MEANS_PRELIMINARY, Page::Targets),
    ("inconsistent", msg::STATUS_INCONSISTENT, msg::MEANS_INCONSISTENT, Page::Map),
    ("differs", msg::STATUS_DIFFERS, msg::MEANS_DIFFERS, Page::Targets),
    ("backcast", msg::STATUS_BACKCAST, msg::MEANS_BACKCAST, Page::Map),
    ("not-published", msg::STATE_NOT_PUBLISHED, msg::MEANS_NOT_PUBLISHED, Page::Map),
];

/// The part of the page.
pub fn section(place: Place) -> Markup {
    let locale = place.locale();
    let city = city::region().map_or(Page::Regions, Page::Region);
    part(
        place,
        "glossary",
        &html! {
            p { (place.t(msg::GLOSSARY_INTRO)) }
            h3 { (place.t(msg::GLOSSARY_MEASURES)) }
            dl .terms { @for measure in dataset::measures() { (of_measure(place, measure)) } }
            h3 { (place.t(msg::GLOSSARY_DEFINED)) }
            p .note { (link(place, Page::Programme)) }
            dl .terms { @for term in DEFINED { (defined(place, term)) } }
            h3 { (place.t(msg::GLOSSARY_OWN)) }
            dl .terms {
                @for (id, words, means, page) in OWN {
                    (entry(place, id, Locale::ALL.map(|l| l.t(words)), &html! { p { (locale.t(means)) " " (link(place, page)) } }))
                }
            }
            h3 { (place.t(msg::GLOSSARY_CITY)) }
            p .note { (link(place, city)) }
            dl .terms { @for row in dataset::city() { (of_city(place, row)) } }
        },
    )
}

/// The page where a term is used.
fn link(place: Place, page: Page) -> Markup {
    html! { a href=(place.to(page)) { (name(page, place.locale())) } }
}

/// Its name in the language of the page, then in the other two; what it means.
fn entry(place: Place, id: &str, names: [&str; 3], means: &Markup) -> Markup {
    let locale = place.locale();
    html! {
        div #{ "term-" (id) } {
            dt {
                b { (capitalised(locale.pick(&names))) }
                @for (other, words) in Locale::ALL.into_iter().zip(names) {
                    @if other != locale { " " span lang=(other.code()) { (words) } }
                }
            }
            dd { (means) }
        }
    }
}

fn of_measure(place: Place, measure: Measure) -> Markup {
    let names = Locale::ALL.map(|locale| summary::measure_name(measure, locale));
    let means = html! {
        p {
            (summary::measure_about(measure, place.locale())) " "
            a href=(place.to(Page::Measure(measure))) { (place.t(msg::DATA_PAGE_MEASURE)) }
        }
    };
    entry(place, measure.code(), names, &means)
}

/// A term in the words of the article, translated, with the original below.
fn defined(place: Place, (id, list, item, words): (&str, &str, &str, Msg)) -> Markup {
    let locale = place.locale();
    let means = html! {
        @for found in dataset::items(list).filter(|found| found.id == item) {
            p { (locale.pick(&found.text)) }
            @if locale != Locale::Kk { p .note lang="kk" { (Locale::Kk.pick(&found.text)) } }
        }
    };
    entry(place, id, Locale::ALL.map(|l| l.t(words)), &means)
}

fn of_city(place: Place, row: &CityRow) -> Markup {
    // As printed, the first name ends in a colon.
    let names = row.name.map(|name| name.trim_end_matches(':'));
    entry(place, &["city-", row.id].concat(), names, &html! { p { (place.t(city_means(row))) } })
}
