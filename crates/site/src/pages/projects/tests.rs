use model::route::{Page, Route};
use text::Locale;

use super::content;
use crate::place::Place;

#[test]
fn every_entry_has_its_address_and_its_words() {
    for locale in Locale::ALL {
        let place = Place { route: Route { locale, page: Page::Projects } };
        let page = content(place);
        let shown = page.main.into_string();
        assert!(page.title.contains(&dataset::projects().len().to_string()), "{}", page.title);
        for project in dataset::projects() {
            assert_eq!(shown.matches(&format!("id=\"project-{}\"", project.n)).count(), 1);
            for text in [locale.pick(&project.name), Locale::Kk.pick(&project.name)] {
                assert!(shown.contains(&text.replace('&', "&amp;")), "{text}");
            }
            let words: String = locale.pick(&project.text).chars().skip(1).collect();
            assert!(shown.contains(&words), "{words}");
        }
    }
}

#[test]
fn doubtful_pairs_lead_to_each_other() {
    let place = Place { route: Route { locale: Locale::En, page: Page::Projects } };
    let shown = content(place).main.into_string();
    for text in [
        "a description of entry\u{a0}1;",
        "Entry\u{a0}2 may be",
        "a description of entry\u{a0}6;",
        "Entry\u{a0}7 may be",
    ] {
        assert!(shown.contains(text), "{text}");
    }
}
