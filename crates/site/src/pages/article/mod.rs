//! The article: its text with a translation beside it, its definitions, the national figures that it states, and what
//! does not add up.

mod checks;
mod definitions;
mod facts;
mod marks;
mod passages;
mod places;
mod translation;

use dataset::Verdict;
use dataset::msg;
use maud::{Markup, html};
use model::audit;
use serde_json::json;
use text::{DOT, tongue};

use crate::content::Content;
use crate::place::Place;

/// The id of the article in `data/sources.csv`.
const SOURCE: &str = "article";

pub fn content(place: Place) -> Content {
    let year = dataset::source(SOURCE).map_or("", |source| source.date);
    let title = place.locale().fill(msg::ARTICLE_PAGE_TITLE, &[("year", year)]);
    let description = lede(place);
    Content {
        main: html! {
            header .page-head .wrap {
                h1 { (title) }
                p .lede { (description) }
                (source())
                (contents(place))
            }
            (passages::section(place))
            (definitions::section(place))
            (facts::section(place))
            (checks::section(place))
        },
        title,
        description,
        drawing: None,
        subject: dataset::source(SOURCE).map(|source| {
            json!({
                "@type": "ScholarlyArticle",
                "name": source.title,
                "inLanguage": "kk",
                "datePublished": source.date,
                "isPartOf": {"@type": "Periodical", "name": source.publisher},
            })
        }),
    }
}

fn lede(place: Place) -> String {
    let count = |verdict| audit::count(verdict).to_string();
    let (all, differs, open) = (count(None), count(Some(Verdict::Differs)), count(Some(Verdict::Open)));
    let values = [("count", &*all), ("differs", &differs), ("open", &open)];
    place.locale().fill(msg::ARTICLE_PAGE_LEDE, &values)
}

/// Title, journal and year of the article.
fn source() -> Markup {
    html! {
        @if let Some(found) = dataset::source(SOURCE) {
            p .note.article-source lang=(tongue(found.title).code()) {
                cite { (found.title) } (DOT) (found.publisher) (DOT) (found.date)
            }
        }
    }
}

fn contents(place: Place) -> Markup {
    let parts = [
        ("article", msg::ARTICLE_TITLE),
        ("definitions", msg::ARTICLE_PAGE_DEFINITIONS),
        ("facts", msg::FACTS_TITLE),
        ("audit", msg::ARTICLE_PAGE_CHECKS_TITLE),
    ];
    html! {
        nav .article-contents aria-label=(place.t(msg::ARTICLE_PAGE_CONTENTS)) {
            ul { @for (id, words) in parts { li { a href={ "#" (id) } { (place.t(words)) } } } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::route::{Page, Route};
    use std::collections::BTreeSet;
    use text::Locale;

    fn page(locale: Locale) -> String {
        content(Place { route: Route { locale, page: Page::Article } }).main.into_string()
    }

    fn values<'a>(page: &'a str, before: &'a str) -> impl Iterator<Item = &'a str> {
        page.split(before).skip(1).filter_map(|rest| rest.split('"').next())
    }

    #[test]
    fn every_id_is_single_and_every_jump_has_its_place() {
        for locale in Locale::ALL {
            let page = page(locale);
            let ids: Vec<&str> = values(&page, " id=\"").collect();
            let known: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), known.len());
            for jump in values(&page, "href=\"#") {
                assert!(known.contains(jump), "{locale:?} {jump}");
            }
            for check in audit::all() {
                assert!(known.contains(check.id().as_str()), "{}", check.id());
            }
            for (number, _) in (1..).zip(dataset::article()) {
                assert!(
                    known.contains(format!("paragraph-{}", i32::to_string(&number)).as_str()),
                    "{number}"
                );
            }
        }
    }

    /// The sentence that unemployment grows contradicts a rate that fell: the rate is right and has no mark.
    #[test]
    fn a_contradiction_marks_its_sentence_alone() {
        let page = page(Locale::En);
        let passage = |id: &str| {
            page.split(&format!("id=\"{id}\"")).nth(1).unwrap().split("id=\"paragraph-").next().unwrap()
        };
        assert!(passage("paragraph-27").contains("#audit-said-growing"));
        assert!(!passage("paragraph-34").contains("class=\"differs-mark\""));
        let (text, rest) = page.split_once("id=\"audit\"").unwrap();
        assert!(!text.contains("audit-result audit-agrees") && rest.contains("audit-result audit-agrees"));
    }

    fn is_notable(check: &audit::Check) -> bool {
        !matches!(check.verdict, Verdict::Agrees | Verdict::Note)
    }

    #[test]
    fn what_differs_is_in_view_and_the_rest_behind_a_summary() {
        let page = page(Locale::Ru);
        let (open, behind) = page.split_once("class=\"audit-rest\"").unwrap();
        for check in audit::all() {
            let id = format!("id=\"{}\"", check.id());
            assert!(if is_notable(check) { open.contains(&id) } else { behind.contains(&id) }, "{id}");
        }
        for id in ["audit-said-conclusion", "audit-said-references"] {
            let card = open.split(&format!("id=\"{id}\"")).nth(1).unwrap();
            assert!(card.starts_with("><span class=\"audit-result audit-open\">"), "{card:.80}");
        }
    }
}
