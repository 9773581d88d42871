//! The country's plan by year: the odd first year, the total against the text of the article.

use dataset::msg;
use graphics::chart::columns;
use maud::{Markup, html};
use model::audit::Figure;
use model::{plan, summary};
use text::{Case, Locale, dated, inflected, percent, tongue};

use crate::figure;
use crate::mark;
use crate::place::Place;

/// Who said so of the need of every year.
const MINISTER: &str = "tengri-2013";
/// The total as the text of the article has it.
const TEXT: Figure = Figure::Fact("needed_employment", 2020);

pub fn section(place: Place) -> Markup {
    let locale = place.locale();
    let (head, later) = odd(locale).unwrap_or_else(|| (summary::plan_columns(locale), String::new()));
    html! {
        section #plan .wrap {
            h2 { (head) }
            div .plan-beside {
                (figure::chart("plan-path", &summary::plan_columns(locale), &columns::path(locale), locale))
                div {
                    @if !later.is_empty() { p { (later) } }
                    p { (summary::plan_total(locale)) (mark::of(TEXT).sign(place)) }
                    p { (summary::plan_minister(locale)) (minister(locale)) }
                    p .note { (place.t(msg::SOURCE_PLAN)) "." }
                    (mark::of(TEXT).note(place))
                }
            }
        }
    }
}

/// That the first year stands apart, and how much later years change; `None` where it does not.
fn odd(locale: Locale) -> Option<(String, String)> {
    let odd = plan::outlying_first_step()?;
    let first = plan::path().first()?.year.to_string();
    let [fall, most] = [odd.change, odd.largest].map(|change| percent(locale, change.size().rounded(1)));
    let (fall, most) = match locale {
        Locale::Kk => (inflected(&fall, Case::To), inflected(&most, Case::From)),
        Locale::Ru | Locale::En => (fall, most),
    };
    let next = odd.year.to_string();
    let head = locale.fill(msg::PLAN_PAGE_ODD, &[("first", &first), ("next", &next), ("fall", &fall)]);
    let year = odd.later.to_string();
    Some((head, locale.fill(msg::PLAN_PAGE_LATER, &[("most", &most), ("year", &year)])))
}

/// The document behind a statement, as a link.
fn minister(locale: Locale) -> Markup {
    let Some(source) = dataset::source(MINISTER) else {
        return html! {};
    };
    html! {
        " (" a href=(source.url) lang=(tongue(source.title).code()) { (source.title) }
        ", " (dated(locale, source.date)) ")"
    }
}
