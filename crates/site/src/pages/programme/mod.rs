//! How the programme was set up, what it was for, what it had to overcome, and when.

mod dates;
mod parts;
pub mod passages;
mod setup;
mod start;
mod support;
mod unchecked;

use dataset::msg;
use graphics::chart::trend;
use maud::{Markup, html};
use model::route::Page;
use serde_json::json;
use text::{Locale, Msg, day};

pub use parts::{source, statement};
pub use unchecked::references;

use crate::content::Content;
use crate::place::{Place, name};

/// The sections in their order, with the ids that links lead to.
const SECTIONS: [(&str, Msg); 10] = [
    ("before", msg::PROGRAMME_PAGE_BEFORE_TITLE),
    ("programme-directions", msg::PROGRAMME_DIRECTIONS),
    ("programme-tasks", msg::PROGRAMME_TASKS),
    ("programme-criteria", msg::PROGRAMME_CRITERIA),
    ("programme-vulnerable", msg::PROGRAMME_START),
    ("barriers-and-shortcomings", msg::PROGRAMME_PAGE_BARRIERS_TITLE),
    ("support", msg::PROGRAMME_MEASURES),
    ("terms", msg::PROGRAMME_PAGE_TERMS),
    ("programme-events", msg::EVENTS_TITLE),
    ("unchecked", msg::PROGRAMME_PAGE_UNCHECKED),
];

pub fn content(place: Place) -> Content {
    let locale = place.locale();
    let title = place.t(msg::PROGRAMME_PAGE_TITLE);
    let lede = lede(locale);
    let main = html! {
        header #programme .page-head .wrap {
            h1 { (title) }
            p .lede { (lede) }
            (ways(place))
        }
        div .wrap.programme-body {
            (contents(place))
            p .note { (place.t(msg::PROGRAMME_PAGE_WORDS)) }
        }
        (setup::sections(place))
        (start::sections(place))
        (support::sections(place))
        (dates::section(place))
        (unchecked::section(place))
    };
    Content {
        title: title.to_owned(),
        description: lede,
        main,
        drawing: Some(trend::events(locale)),
        subject: Some(
            json!({"@type": "GovernmentService", "name": place.t(msg::ARTICLE_PROGRAMME), "areaServed": "KZ"}),
        ),
    }
}

fn lede(locale: Locale) -> String {
    let (approved, replaced) = dataset::programme_span();
    let [approved, replaced] =
        [approved, replaced].map(|date| day(locale, (date.year, date.month, date.day)));
    locale.fill(msg::PROGRAMME_PAGE_LEDE, &[("approved", &approved), ("replaced", &replaced)])
}

/// The pages below this one, and the article.
fn ways(place: Place) -> Markup {
    html! {
        p .actions {
            @for page in [Page::Projects, Page::Reports, Page::Article] {
                a href=(place.to(page)) { (name(page, place.locale())) " →" }
            }
        }
    }
}

fn contents(place: Place) -> Markup {
    html! {
        nav .on-page aria-label=(place.t(msg::NAV_CONTENTS)) {
            ul { @for (id, words) in SECTIONS { li { a href={ "#" (id) } { (place.t(words)) } } } }
        }
    }
}

/// The heading of a section, which bears its id.
fn heading(place: Place, id: &str) -> Markup {
    let words = SECTIONS.into_iter().find(|(own, _)| *own == id).map_or("", |(_, words)| place.t(words));
    html! { h2 id=(id) { (words) } }
}

#[cfg(test)]
mod tests;
