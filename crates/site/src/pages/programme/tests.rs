use model::route::{Page, Route};
use model::summary;
use text::Locale;

use crate::pages;
use crate::place::Place;

fn page(page: Page, locale: Locale) -> String {
    let place = Place { route: Route { locale, page } };
    pages::content(place).map_or(String::new(), |content| content.main.into_string())
}

/// Paragraphs that other pages carry: Figure 1 and Table 1.
const ELSEWHERE: [&str; 2] = ["targets", "plan"];

#[test]
fn every_paragraph_of_these_subjects_is_told_and_named_in_every_language() {
    for locale in Locale::ALL {
        let all = [Page::Programme, Page::Projects].map(|own| page(own, locale)).concat();
        for (n, paragraph) in (1..).zip(dataset::article()) {
            let figure = paragraph.text.starts_with("1-сурет") || paragraph.text.starts_with("1 кесте");
            let other = matches!(paragraph.part, "abstract" | "almaty")
                || figure && ELSEWHERE.contains(&paragraph.place);
            let link = format!("#paragraph-{n}\"");
            assert!(
                other || all.contains(&link),
                "{locale:?}: paragraph {n} is named nowhere: {}",
                paragraph.text
            );
        }
    }
}

#[test]
fn lists_of_the_article_are_complete() {
    let shown = page(Page::Programme, Locale::En);
    let lists =
        ["vulnerable", "barriers", "tasks", "criteria", "measures", "definitions", "unemployment_types"];
    for item in lists.iter().flat_map(|list| dataset::items(list)) {
        let text = item.text[2].replace('&', "&amp;");
        let rest: String = text.chars().skip(1).collect();
        assert!(shown.contains(&rest), "{text}");
        let remark = item.remark().map(|note| note.text[2].chars().skip(1).collect::<String>());
        assert!(remark.is_none_or(|remark| shown.contains(&remark)), "{text}");
    }
    for event in dataset::events() {
        assert!(shown.contains(&summary::event_day(event, Locale::En)), "{}", event.id);
        assert!(shown.contains(event.text[2]), "{}", event.id);
    }
}

#[test]
fn old_addresses_find_their_parts() {
    let shown = page(Page::Programme, Locale::Ru);
    for part in
        ["vulnerable", "directions", "barriers", "tasks", "criteria", "types", "definitions", "events"]
    {
        assert_eq!(shown.matches(&format!("id=\"programme-{part}\"")).count(), 1, "{part}");
    }
}
