//! The state of the labour market that the programme started from, the barriers, the shortcomings.

use dataset::ArticleFact;
use dataset::msg;
use maud::{Markup, html};
use model::summary;
use text::{Locale, capitalised};

use super::parts::{entries, original, plain, statement};
use super::{heading, passages};
use crate::place::Place;

/// What the article says of two years, and the row of its Table 2 that has the same name.
const IMPROVED: [(&str, &str); 4] = [
    ("activity_rate", "activity_rate"),
    ("active_population", "active"),
    ("employed", "employed"),
    ("unemployment_rate", "unemployment_rate"),
];
/// Figures of several groups together, with their paragraphs.
const TOGETHER: [(&str, &str); 4] = [
    ("vulnerable_total", passages::TOTAL),
    ("vulnerable_rural", passages::TOTAL),
    ("outside_pension", passages::PENSION),
    ("needed_employment", passages::NEEDED),
];

/// The sections in their order.
pub fn sections(place: Place) -> Markup {
    html! {
        section .wrap {
            (heading(place, "programme-vulnerable"))
            (statement(place, msg::PROGRAMME_PAGE_PRIORITY, &[passages::PRIORITY]))
            div .columns.level {
                div { (improved(place)) }
                div { (groups(place)) }
            }
        }
        section .wrap {
            (heading(place, "barriers-and-shortcomings"))
            div .columns.level { div { (barriers(place)) } div { (shortcomings(place)) } }
        }
    }
}

fn improved(place: Place) -> Markup {
    let locale = place.locale();
    html! {
        h3 #improved { (place.t(msg::PROGRAMME_PAGE_IMPROVED)) }
        div .table tabindex="0" role="group" aria-labelledby="improved" {
            table {
                thead { tr {
                    th scope="col" { (place.t(msg::MEASURE_LABEL)) }
                    th scope="col" .number { (place.t(msg::PROGRAMME_PAGE_EARLIER)) }
                    th scope="col" .number { (place.t(msg::PROGRAMME_PAGE_LATER)) }
                } }
                tbody { @for (fact, row) in IMPROVED { (change(fact, row, locale)) } }
            }
        }
        (passages::from(place, &[passages::ACTIVITY, passages::EMPLOYED, passages::RATE]))
        (statement(place, msg::PROGRAMME_PAGE_PRIVATE, &[passages::EMPLOYED]))
        (statement(place, msg::PROGRAMME_PAGE_GROWING, &[passages::GROWING]))
    }
}

/// A measure at its first and its last year in the text.
fn change(id: &str, row: &str, locale: Locale) -> Markup {
    let own = || dataset::article_facts().iter().filter(|fact| fact.id == id);
    let cell = |fact: Option<&ArticleFact>| {
        html! {
            td .number {
                @if let Some(fact) = fact {
                    (summary::article_fact_value(fact, locale)) br;
                    small { (fact.year.map_or(String::new(), |year| year.to_string())) }
                }
            }
        }
    };
    html! {
        tr {
            th scope="row" { @if let Some(row) = dataset::city_row(row) { (summary::city_name(row, locale)) } }
            (cell(own().next())) (cell(own().next_back()))
        }
    }
}

/// The vulnerable groups with their sizes, what they make together, and how that compares with other sources.
fn groups(place: Place) -> Markup {
    let locale = place.locale();
    let fact = |id: &str| dataset::article_facts().iter().find(|fact| fact.id == id);
    html! {
        h3 { (place.t(msg::PROGRAMME_PAGE_BUT).trim_end_matches(':')) }
        (entries(place, "vulnerable", &plain))
        (passages::from(place, &[passages::BUT, passages::VULNERABLE]))
        ul .plain {
            @for (fact, from) in TOGETHER.into_iter().filter_map(|(id, from)| Some((fact(id)?, from))) {
                li { (capitalised(locale.pick(&fact.text))) " " (passages::from(place, &[from])) }
            }
        }
        (compared(place))
        (original(place, &["vulnerable"]))
    }
}

/// The figures of this section that another source or a sum can be held against.
fn compared(place: Place) -> Markup {
    let locale = place.locale();
    let none = place.t(msg::ARTICLE_FACT_NO_SERIES);
    let items = dataset::items("vulnerable").map(|item| item.id).chain(TOGETHER.map(|(id, _)| id));
    let facts = items.filter_map(|id| dataset::article_facts().iter().find(|fact| fact.id == id));
    let found = facts.map(|fact| (fact, summary::article_fact_official(fact, locale)));
    html! {
        details .figures {
            summary { (place.t(msg::FACTS_BESIDE)) }
            dl .compared {
                @for (fact, beside) in found.filter(|(_, beside)| beside != none) {
                    dt { (summary::article_fact_value(fact, locale)) }
                    dd { (beside) }
                }
            }
        }
    }
}

fn barriers(place: Place) -> Markup {
    let slowdown = dataset::article_facts().iter().find(|fact| fact.id == "growth_slowdown");
    html! {
        h3 #programme-barriers { (place.t(msg::PROGRAMME_BARRIERS)) }
        (statement(place, msg::PROGRAMME_PAGE_RURAL, &[passages::RURAL, passages::BARRIERS]))
        (entries(place, "barriers", &plain))
        (original(place, &["barriers"]))
        @if let Some(fact) = slowdown {
            p {
                (capitalised(place.locale().pick(&fact.text))) ". "
                (passages::from(place, &[passages::SLOWDOWN]))
            }
        }
    }
}

fn shortcomings(place: Place) -> Markup {
    let both = [
        (msg::PROGRAMME_PAGE_SHORTCOMING_PLANS, passages::PLANS),
        (msg::PROGRAMME_PAGE_SHORTCOMING_SERVICES, passages::SERVICE),
    ];
    html! {
        h3 #shortcomings { (place.t(msg::PROGRAMME_PAGE_SHORTCOMINGS)) }
        ol .article-list {
            @for (words, from) in both { li { (place.t(words)) " " (passages::from(place, &[from])) } }
        }
        (statement(place, msg::PROGRAMME_PAGE_CONSEQUENCE, &[passages::CONSEQUENCE]))
        (statement(place, msg::PROGRAMME_PAGE_PRACTICE, &[passages::PRACTICE]))
    }
}
