//! The page of the data, as search engines for data sets read it.

use model::route::{Page, Route};
use model::summary;
use site::pages;
use site::place::Place;
use text::Locale;

#[test]
fn every_file_is_described_with_its_rights_and_documents() {
    for locale in Locale::ALL {
        let content = pages::content(Place { route: Route { locale, page: Page::Data } }).unwrap();
        let subject = content.subject.unwrap();
        let files = subject["distribution"].as_array().unwrap();
        let documents = subject["isBasedOn"].to_string();
        for resource in dataset::resources() {
            let address = ["{base}data/", resource.path].concat();
            let file = files.iter().find(|file| file["contentUrl"] == address).unwrap();
            assert_eq!(file["usageInfo"], summary::rights(resource.rights, locale), "{}", resource.name);
            for id in resource.sources {
                assert!(documents.contains(dataset::source(id).unwrap().url), "{id}");
            }
        }
    }
}
