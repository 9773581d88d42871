//! What readers find on the pages of the targets and of the measures.

use dataset::roles;
use model::route::{Page, Route};
use model::{Slice, summary};
use site::content::Content;
use site::pages;
use site::place::Place;
use text::Locale;

fn page(locale: Locale, page: Page) -> Content {
    pages::content(Place { route: Route { locale, page } }).unwrap()
}

fn text(locale: Locale, of: Page) -> String {
    page(locale, of).main.into_string().replace('\u{a0}', " ").replace('\u{2060}', "")
}

#[test]
fn each_target_tells_its_history_and_how_it_is_known() {
    for locale in Locale::ALL {
        let html = text(locale, Page::Targets);
        for id in ["targets", "trackers", "how-unemployment", "how-poverty", "how-productive", "how-coverage"]
        {
            assert_eq!(html.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
        }
        assert!(html.contains("id=\"coverage\"") && html.contains("id=\"figure1\""));
        // Nine targets of coverage, and no count of what nobody reported.
        assert_eq!(html.matches("class=\"unreported\"").count(), 9);
        assert!(!html.contains("0 / 9"));
    }
    let english = text(Locale::En, Page::Targets);
    assert!(english.contains("Met in 2014, missed in 2015 (5.1%), met since 2016."));
    // Marks are said in words: 11 years of unemployment, one of them with its caution.
    assert!(english.contains("2013: 5.2% – Missed"));
    assert!(english.contains("2015: no data"));
    assert!(english.contains("2016: 86.4% (derived value) – Met"));
}

#[test]
fn a_measure_names_every_region_of_its_latest_year() {
    for measure in dataset::measures() {
        let slice = Slice::of(measure, *dataset::years(measure).end());
        for locale in Locale::ALL {
            let place = Place { route: Route { locale, page: Page::Measure(measure) } };
            let html = page(locale, Page::Measure(measure)).main.into_string();
            for row in &slice.rows {
                let link = format!("href=\"{}\"", place.to(Page::Region(row.region)));
                assert!(html.contains(&link), "{measure:?} {}", dataset::region(row.region).id);
                assert!(html.contains(&summary::slice_number(&slice, row.datum, locale)));
            }
            let query = format!("?measure={}&amp;year={}", measure.code(), slice.year);
            assert!(html.contains(&query) && html.contains("OpenStreetMap contributors"));
        }
    }
}

#[test]
fn a_measure_is_described_as_a_data_set() {
    let subject = page(Locale::En, Page::Measure(roles::UNEMPLOYMENT)).subject.unwrap();
    assert_eq!(
        (subject["@type"].as_str(), subject["temporalCoverage"].as_str()),
        (Some("Dataset"), Some("2010/2023"))
    );
    let files: Vec<&str> = subject["distribution"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["contentUrl"].as_str().unwrap())
        .collect();
    assert_eq!(
        files,
        ["{base}data/outcomes-unemployment.csv", "{base}data/excel/en/outcomes-unemployment.xlsx"]
    );
    assert!(subject["license"].as_array().is_some_and(|licences| !licences.is_empty()));
}

#[test]
fn survey_figures_close_together_are_said_to_be() {
    assert!(page(Locale::En, Page::Measure(roles::UNEMPLOYMENT)).title.contains("sampling"));
    assert!(!page(Locale::En, Page::Measure(roles::POVERTY)).title.contains("sampling"));
}
