//! Every table as a file, how the figures are kept, the glossary, the sources.

mod also;
pub mod described;
mod glossary;
mod method;
mod sources;
mod tables;

use dataset::msg;
use maud::{Markup, html};
use presentation::icon;
use text::{Decimal, Locale, Msg, integer, number};

use crate::content::Content;
use crate::place::Place;

/// The parts of the page: the id, which old links have too, and the heading.
const PARTS: [(&str, Msg); 8] = [
    ("data", msg::PACKAGE_TABLES),
    ("also", msg::DATA_PAGE_ALSO),
    ("method", msg::DATA_PAGE_METHOD),
    ("states", msg::PACKAGE_STATES),
    ("missing", msg::PACKAGE_MISSING),
    ("glossary", msg::GLOSSARY_TITLE),
    ("sources", msg::PACKAGE_DOCUMENTS),
    ("changes", msg::DATA_PAGE_CHANGES),
];

pub fn content(place: Place) -> Content {
    let count = dataset::resources().iter().filter(|resource| resource.path.ends_with(".csv")).count();
    let said = integer(place.locale(), count as i64);
    let title = place.locale().count(msg::DATA_PAGE_TITLE, count as u64, &[("count", &said)]);
    Content {
        description: place.t(msg::DATA_INTRO).to_owned(),
        main: main(place, &title),
        title,
        drawing: None,
        subject: Some(described::data_set(place)),
    }
}

fn main(place: Place, title: &str) -> Markup {
    html! {
        header .page-head .wrap {
            h1 { (title) }
            p .lede { (place.t(msg::DATA_INTRO)) }
            (whole(place))
            (contents(place))
        }
        (tables::section(place))
        (also::section(place))
        (method::section(place))
        (method::states(place))
        (method::missing(place))
        (glossary::section(place))
        (sources::section(place))
        (changes(place))
        // Empty without a program.
        div .wrap .keep-pages data-island="offline" {}
    }
}

/// The files that most people come for.
fn whole(place: Place) -> Markup {
    let locale = place.locale();
    let (archive, bytes) = dataset::archive();
    let (table_one, sheets) = dataset::table_one();
    let all = [place.t(msg::PACKAGE_ALL), ", ZIP (", &kilobytes(bytes, locale), ")"].concat();
    let size = kilobytes(locale.pick(&sheets), locale);
    let one = locale.fill(msg::DATA_PAGE_REGIONS_YEARS, &[("size", &size)]);
    html! {
        p .note { (place.t(msg::PACKAGE_ALL_NOTE)) }
        div .actions {
            (file(place, &["data/", archive].concat(), &all))
            (file(place, &["data/excel/", locale.code(), "/", table_one].concat(), &one))
            (file(place, "data/datapackage.json", place.t(msg::DATA_PAGE_PACKAGE)))
            (file(place, &["data/excel/", locale.code(), "/plan-share.xlsx"].concat(), &[place.t(msg::PLAN_PAGE_BY_YEAR), " (XLSX)"].concat()))
            (file(place, "data/plan-share.csv", &[place.t(msg::PLAN_PAGE_BY_YEAR), " (plan-share.csv)"].concat()))
            (file(place, "regions/index.json", &[place.t(msg::SITE_REGIONS), " (regions/index.json)"].concat()))
        }
    }
}

fn contents(place: Place) -> Markup {
    html! {
        nav .page-contents aria-label=(place.t(msg::DATA_PAGE_CONTENTS)) {
            ul { @for (id, words) in PARTS { li { a href={ "#" (id) } { (place.t(words)) } } } }
        }
    }
}

/// A part of the page by its id.
fn part(place: Place, id: &str, inside: &Markup) -> Markup {
    let words = PARTS.iter().find(|(known, _)| *known == id).map_or("", |(_, words)| place.t(*words));
    html! { section .wrap #(id) { h2 { (words) } (inside) } }
}

/// A link to a file to be kept.
fn file(place: Place, path: &str, words: &str) -> Markup {
    html! {
        a href=(place.file(path)) download {
            svg .icon viewBox="0 0 24 24" aria-hidden="true" { path d=(icon::DOWNLOAD) {} }
            span { (words) }
        }
    }
}

/// The size of a file: whole kilobytes, one at least.
fn kilobytes(bytes: u32, locale: Locale) -> String {
    let whole = Decimal::ratio(i64::from(bytes), 1024, 1, 0).filter(|count| !count.is_zero());
    let count = number(locale, whole.unwrap_or(Decimal::whole(1)));
    locale.fill(msg::DOWNLOAD_KILOBYTES, &[("count", &count)])
}

/// What changed in the tables since the release before.
fn changes(place: Place) -> Markup {
    let first = place.locale().fill(msg::DATA_PAGE_CHANGES_FIRST, &[("release", dataset::RELEASE)]);
    let texts = [msg::DATA_PAGE_CHANGES_NUMBER, msg::CORRECTIONS_FIGURES, msg::CORRECTIONS_RELEASE];
    part(
        place,
        "changes",
        &html! {
            p { (first) }
            ul .plain { @for text in texts { li { (place.t(text)) } } }
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::route::{Page, Route};

    fn page(locale: Locale) -> String {
        content(Place { route: Route { locale, page: Page::Data } }).main.into_string()
    }

    #[test]
    fn old_links_find_every_table_document_and_term() {
        for locale in Locale::ALL {
            let page = page(locale);
            let tables = dataset::resources().iter().map(|table| ["table-", table.name].concat());
            let documents = dataset::sources().iter().map(|source| ["source-", source.id].concat());
            let measures = dataset::measures().map(|measure| ["term-", measure.code()].concat());
            let city = dataset::city().iter().map(|row| ["term-city-", row.id].concat());
            let parts = ["data", "glossary", "term-borders", "term-social-project"].map(str::to_owned);
            for id in tables.chain(documents).chain(measures).chain(city).chain(parts) {
                assert_eq!(page.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
            }
        }
    }

    #[test]
    fn each_language_offers_its_own_workbooks() {
        for locale in Locale::ALL {
            let page = page(locale);
            let own = format!("data/excel/{}/plan.xlsx", locale.code());
            let years = format!("data/excel/{}/table-1.xlsx", locale.code());
            assert!(page.contains(&own) && page.contains(&years) && page.contains("data/jolkarta-data.zip"));
        }
        assert!(page(Locale::Ru).contains("data/excel/ru/plan.csv"), "semicolons and decimal commas");
    }

    #[test]
    fn quarters_and_the_young_who_were_placed_are_shown() {
        let page = page(Locale::En);
        let (year, placed) = dataset::youth_placement().last().unwrap();
        assert!(page.contains(&format!(
            "{}% were placed in permanent jobs in {year}",
            number(Locale::En, placed.value)
        )));
        let quarterly = dataset::renderings().iter().find(|series| series.quarterly).unwrap();
        let last = quarterly.years().last().unwrap();
        let rate = quarterly.at(last, 4).unwrap().0;
        assert!(page.contains(&format!("{}% in quarter\u{a0}4 of {last}", number(Locale::En, rate))));
    }
}
