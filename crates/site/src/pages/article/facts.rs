//! National figures that the article states: as stated, with year and qualifier, beside the official series.

use dataset::ArticleFact;
use dataset::msg;
use maud::{Markup, html};
use model::audit::Figure;
use model::summary;

use super::definitions::quoted;
use super::places;
use crate::mark;
use crate::place::Place;

pub fn section(place: Place) -> Markup {
    let heads = [msg::FACTS_SAYS, msg::FACTS_YEAR, msg::FACTS_FIGURE, msg::FACTS_BESIDE];
    html! {
        section #facts .wrap {
            h2 #facts-title { (place.t(msg::FACTS_TITLE)) }
            p { (place.t(msg::FACTS_INTRO)) }
            div .table.article-stacked tabindex="0" role="group" aria-labelledby="facts-title" {
                table {
                    thead { tr { @for head in heads { th scope="col" { (place.t(head)) } } } }
                    tbody { @for fact in dataset::article_facts() { (row(place, fact)) } }
                }
            }
        }
    }
}

fn row(place: Place, fact: &ArticleFact) -> Markup {
    let locale = place.locale();
    let year = fact.year.map_or(String::new(), |year| year.to_string());
    let figure = Figure::Fact(fact.id, fact.year.unwrap_or(0));
    let beside = summary::article_fact_official(fact, locale);
    let none = (beside == place.t(msg::ARTICLE_FACT_NO_SERIES)).then_some("note");
    html! {
        tr #{ "fact-" (fact.id) "-" (year) } {
            th scope="row" {
                (quoted(&fact.text, locale))
                @if let Some(number) = places::of_fact(fact.id) {
                    " " a href={ "#paragraph-" (number) } { (place.t(msg::ARTICLE_PAGE_IN_TEXT)) }
                }
            }
            td data-label=(place.t(msg::FACTS_YEAR)) { (summary::article_fact_year(fact, locale)) }
            td #(figure.anchor()) data-label=(place.t(msg::FACTS_FIGURE)) {
                b { (summary::article_fact_value(fact, locale)) }
                (mark::of(figure).both(place))
            }
            td class=[none] data-label=(place.t(msg::FACTS_BESIDE)) { (beside) }
        }
    }
}
