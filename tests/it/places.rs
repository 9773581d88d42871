//! Places on the page: every link inside it has its target, and an address names them however it is written.

use std::collections::{BTreeMap, BTreeSet};

use jolkarta::data::Measure;
use jolkarta::model::audit;
use jolkarta::page::audit::{beside, note, table};
use jolkarta::page::front::{self, text};
use jolkarta::text::Locale;
use jolkarta::view::{Sift, from_query, place};

/// What stands behind every occurrence of a beginning, up to the quotation mark.
fn values<'a>(markup: &'a str, start: &'a str) -> impl Iterator<Item = &'a str> {
    markup.split(start).skip(1).filter_map(|rest| rest.split('"').next())
}

/// The ids of the page with every section and every check shown.
fn ids(whole: &str) -> BTreeSet<&str> {
    values(whole, " id=\"").collect()
}

fn whole(locale: Locale) -> String {
    let parts = [front::markup(locale), text::markup(locale, &[]), table(Sift::All, locale)];
    parts.concat()
}

#[test]
fn every_link_inside_the_page_has_its_target() {
    for locale in Locale::ALL {
        let mut page = whole(locale);
        for measure in Measure::ALL.map(Measure::code) {
            for year in 2013..=2020 {
                page += &beside(&from_query(&format!("?measure={measure}&year={year}")).0);
            }
        }
        audit::all().iter().filter_map(|check| note(&check.id(), locale)).for_each(|note| page += &note);
        let ids = ids(&page);
        let links: BTreeSet<_> = values(&page, "href=\"#").collect();
        assert!(links.len() > 130, "{}", links.len());
        let lost: Vec<_> = links.iter().filter(|id| !ids.contains(*id)).collect();
        assert_eq!(lost, [&""; 0], "{}", locale.code());
        for figure in values(&page, "data-do=\"figure:") {
            assert!(figure.split(':').all(|id| ids.contains(id)), "{figure}");
        }
    }
}

/// The text without programs is a page of its own.
#[test]
fn the_text_leads_to_its_own_places_and_to_files() {
    for locale in Locale::ALL {
        let page = text::markup(locale, &[]);
        let ids = ids(&page);
        for href in values(&page, "href=\"") {
            let path = href.split(['?', '#']).next().unwrap_or_default();
            assert!(
                href.starts_with('#') || !path.is_empty() && !path.ends_with('/') || path.contains("://"),
                "{href}"
            );
            assert!(href.strip_prefix('#').is_none_or(|id| ids.contains(id)), "{href}");
        }
    }
}

/// Fifteen sections but the explorer, which is on another page; accessibility is not listed.
#[test]
fn the_text_has_contents_and_a_way_back_to_them() {
    for locale in Locale::ALL {
        let page = text::markup(locale, &[]);
        let (_, list) = page.split_once("id=\"contents\"").unwrap();
        let (list, _) = list.split_once("</nav>").unwrap();
        assert_eq!(list.matches("<li>").count(), 14);
        assert_eq!(
            page.matches("href=\"#contents\"").count(),
            14,
            "every section but the first, the last too"
        );
    }
}

#[test]
fn a_place_is_meant_however_its_name_arrives() {
    for raw in [
        "matrix)",
        "matrix%20",
        "matrix%E2%80%8B",
        "matrix?utm_source=t",
        "Matrix",
        "MATRIX.",
        "%22matrix%22",
        "matrix&fbclid=1",
        "matrix%253F",
        "matrix:~:text=a",
        "\u{feff}matrix",
    ] {
        assert_eq!(place(raw), "matrix", "{raw}");
    }
    assert_eq!(place("term-Poverty"), "term-poverty");
    assert_eq!(place("fact_growth-slowdown-"), place("fact-growth_slowdown-"));
    for nothing in ["", "%", "%zz", "?", "…", "\u{200b}", "%FF"] {
        assert_eq!(place(nothing), if nothing == "%zz" { "zz" } else { "" }, "{nothing}");
    }
    let page = whole(Locale::En);
    let mut names: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for id in ids(&page) {
        names.entry(place(id)).or_default().insert(id);
    }
    assert!(names.values().all(|ids| ids.len() == 1), "one form for two ids");
}
