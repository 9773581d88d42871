//! The overview: what is on it, and what is passed on of it.

use dataset::{COUNTRY, roles};
use html5gum::{Token, Tokenizer};
use model::route::{Page, Route};
use site::bundle::Bundle;
use site::pages::{self, overview};
use site::place::Place;
use std::collections::BTreeMap;
use text::Locale;

fn place(locale: Locale) -> Place {
    Place { route: Route { locale, page: Page::Overview } }
}

fn main(locale: Locale) -> String {
    pages::content(place(locale)).unwrap().main.into_string()
}

/// Attributes of all opening tags with this name.
fn tags(html: &str, name: &str) -> Vec<BTreeMap<String, String>> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let read = |token| match token {
        Token::StartTag(tag) if text(&tag.name) == name => {
            Some(tag.attributes.iter().map(|(key, value)| (text(key), text(value))).collect())
        }
        _ => None,
    };
    Tokenizer::new(html).map(Result::unwrap).filter_map(read).collect()
}

#[test]
fn what_is_passed_on_shows_the_finding_and_leads_to_it() {
    for locale in Locale::ALL {
        let main = main(locale);
        let found = overview::findings(place(locale));
        let ids: Vec<&str> = found.iter().map(|finding| finding.id).collect();
        assert_eq!(ids, ["target", "plan", "share", "gap", "coverage"]);
        for finding in &found {
            let name = overview::name(finding.id, locale);
            let page = overview::page(finding, locale, &Bundle::default());
            let metas = tags(&page, "meta");
            let said = |property: &str| {
                let own = metas.iter().find(|meta| meta.get("property").is_some_and(|own| own == property));
                own.unwrap_or_else(|| panic!("{name}: no {property}"))["content"].clone()
            };
            assert_eq!(said("og:title"), finding.sentence);
            assert!(said("og:description").chars().count() > 10, "{name}");
            assert_eq!(said("og:image"), ["../share/", &name, ".png"].concat());
            let on = metas.iter().find(|meta| meta.get("http-equiv").is_some_and(|own| own == "refresh"));
            let to = ["../", locale.folder(), "index.html#finding-", finding.id].concat();
            assert_eq!(on.unwrap()["content"], ["0; url=", &to].concat());

            assert_eq!(main.matches(&format!("id=\"finding-{}\"", finding.id)).count(), 1, "{name}");
            let heading = ["<h3>", &finding.sentence.replace('&', "&amp;"), ".</h3>"].concat();
            assert!(main.contains(&heading), "{name}: {heading}");
            assert!(main.contains(&["share/", &name, ".html\""].concat()), "{name}");
            let picture = overview::picture(finding, locale);
            assert!(
                picture.starts_with("<svg") && picture.contains("width=\"1200\" height=\"630\""),
                "{name}"
            );
        }
    }
}

#[test]
fn old_links_to_sections_find_who_took_them_over() {
    let ids = "trackers explorer plan targets matrix groups programme facts reports almaty projects audit data \
               article glossary accessibility";
    for locale in Locale::ALL {
        let main = main(locale);
        for id in ids.split_whitespace() {
            assert_eq!(main.matches(&format!("id=\"{id}\"")).count(), 1, "{locale:?} {id}");
        }
    }
}

#[test]
fn every_region_of_today_is_led_to_by_field_map_and_table() {
    let main = main(Locale::Ru);
    let year = *dataset::years(roles::UNEMPLOYMENT).end();
    for region in dataset::members(dataset::vintage(roles::UNEMPLOYMENT, year)) {
        let link = format!("href=\"{}\"", place(Locale::Ru).to(Page::Region(*region)));
        assert!(main.matches(&link).count() >= 3, "{link}");
    }
    assert!(main.contains("OpenStreetMap contributors"));
    // The map does not stand between the keyboard and the rest of the page.
    let map = main.split("<svg class=\"region-map\"").nth(1).unwrap().split("</svg>").next().unwrap();
    assert!(tags(map, "a").iter().all(|link| link["tabindex"] == "-1"));
    assert!(main.contains(&format!("?measure=unemployment&amp;year={year}")));
    assert!(!main.contains(&format!("href=\"{}\"", place(Locale::Ru).to(Page::Region(COUNTRY)))));
}
