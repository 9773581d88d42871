//! National figures that the article states: as stated, with year and qualifier, beside the official series.

use super::glossary;
use super::html::{Html, term};
use super::programme::quoted;
use crate::data;
use crate::model::audit::Figure;
use crate::model::summary;
use crate::text::{Locale, msg};

/// The head of the section.
pub fn head(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h2", &[("id", "facts-title")], locale.t(msg::FACTS_TITLE)).open("div", &[]);
    html.leaf("p", &[], locale.t(msg::FACTS_INTRO));
    glossary::see(&mut html, &["plan", "unemployment", "unproductive", "poverty", "points"], locale);
    html.close("div");
    html.done()
}

/// One row a figure, in the order of the article.
pub fn table(locale: Locale) -> String {
    let mut html = Html::new();
    html.open("table", &[("class", "facts")]).raw("<thead><tr>");
    for title in [msg::FACTS_SAYS, msg::FACTS_YEAR, msg::FACTS_FIGURE, msg::FACTS_BESIDE] {
        html.leaf("th", &[("scope", "col"), ("class", "l")], locale.t(title));
    }
    html.raw("</tr></thead><tbody>");
    for fact in data::stated() {
        let year = fact.year.map_or(String::new(), |y| y.to_string());
        html.open("tr", &[("id", &["fact-", fact.id, "-", &year].concat())]);
        html.open("th", &[("scope", "row")]);
        quoted(&mut html, "span", &fact.text, locale);
        if let Some((id, word)) = defined(fact.id).and_then(|id| Some((id, glossary::name(id, locale)?))) {
            html.open("small", &[("class", "rem")]);
            term(&mut html, id, word);
            html.close("small");
        }
        html.close("th");
        html.leaf("td", &[("class", "l")], &summary::stated_year(fact, locale));
        html.open("td", &[("class", "l")]).leaf("b", &[], &summary::stated_value(fact, locale));
        super::audit::mark(&mut html, Figure::Fact(fact.id, fact.year.unwrap_or(0)), locale);
        html.close("td");
        html.leaf("td", &[("class", "l say")], &summary::stated_beside(fact, locale)).close("tr");
    }
    html.raw("</tbody></table>");
    html.done()
}

/// The glossary's entry of what a figure counts, where it has one.
fn defined(fact: &str) -> Option<&'static str> {
    Some(match fact {
        "activity_rate" => "city-activity_rate",
        "active_population" => "city-active",
        "employed" => "city-employed",
        "unemployment_rate" | "unemployment_rate_fall" => "unemployment",
        "unemployed" | "unemployed_fall" => "city-unemployed",
        "unproductive" => "unproductive",
        "needed_employment" => "plan",
        _ => return None,
    })
}
