//! All pages on one: what old links named is there, and nothing needs a program.

use html5gum::{Token, Tokenizer};
use model::route::{Page, Route};
use site::pages;
use site::place::Place;
use std::collections::{BTreeMap, BTreeSet};
use text::Locale;

fn main(locale: Locale) -> String {
    pages::content(Place { route: Route { locale, page: Page::Text } }).unwrap().main.into_string()
}

/// Name and attributes of each opening tag.
fn tags(html: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let tag = |token| match token {
        Token::StartTag(tag) => {
            let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value)));
            Some((text(&tag.name), attributes.collect()))
        }
        _ => None,
    };
    Tokenizer::new(html).map(Result::unwrap).filter_map(tag).collect()
}

/// The values of an attribute.
fn all(locale: Locale, name: &str) -> Vec<String> {
    tags(&main(locale)).into_iter().filter_map(|(_, mut attributes)| attributes.remove(name)).collect()
}

#[test]
fn places_that_were_addresses_are_there() {
    for locale in Locale::ALL {
        let ids: BTreeSet<String> = all(locale, "id").into_iter().collect();
        let missing: Vec<&str> =
            include_str!("../published.txt").lines().filter(|id| !ids.contains(*id)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", locale.code());
    }
}

#[test]
fn what_a_page_says_is_said() {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    for locale in Locale::ALL {
        let whole = plain(&main(locale)).replace("&amp;", "&").to_lowercase();
        for project in dataset::projects() {
            for words in [project.name[0], project.text[0]] {
                assert!(whole.contains(&plain(words).to_lowercase()), "{words}");
            }
        }
        let contents = whole.split("</nav>").next().unwrap();
        assert_eq!(contents.matches("<li>").count(), 13);
    }
}

#[test]
fn nothing_needs_a_program() {
    for locale in Locale::ALL {
        for (name, attributes) in tags(&main(locale)) {
            assert!(!["form", "input", "select", "script"].contains(&&*name), "{name}");
            assert!(name != "button" || attributes.contains_key("popovertarget"));
            assert!(!attributes.contains_key("data-island"));
        }
    }
}

#[test]
fn no_level_of_headings_is_left_out() {
    for locale in Locale::ALL {
        let mut above = 0;
        for (name, attributes) in tags(&main(locale)) {
            let level = name.strip_prefix('h').and_then(|level| level.parse::<usize>().ok());
            if let Some(level) = level {
                assert!(level <= above + 1, "{name} {attributes:?}");
                above = level;
            }
        }
    }
}

/// Only to places that no part has: a region, a measure, a view of the explorer, a page with a query.
#[test]
fn links_between_parts_stay_on_the_page() {
    for locale in Locale::ALL {
        let folder = ["../", locale.folder(), "plan/"].concat();
        let folder = if locale == Locale::Kk { folder } else { ["../", &folder].concat() };
        let links = all(locale, "href");
        assert!(links.contains(&"#text-plan".to_owned()) && links.contains(&"#term-key".to_owned()));
        let out: Vec<&String> = links.iter().filter(|link| link.starts_with(&folder)).collect();
        assert!(out.is_empty(), "{out:?}");
    }
}
