//! The data set as schema.org describes data sets, for search engines that look for them: every file, every measure with its
//! unit, the licences, the documents that the tables rest on.

use dataset::msg;
use dataset::{Measure, Resource, Rights};
use model::summary;
use serde_json::{Value, json};
use text::Locale;

use crate::place::Place;

/// The description; addresses begin with `{base}`, as in the head.
pub fn data_set(place: Place) -> Value {
    let locale = place.locale();
    // The documents have dates of their own: those are no times of the figures.
    let years = || dataset::resources().iter().filter(|r| r.name != "sources").filter_map(|r| r.years);
    let first = years().map(|(first, _)| first).min().unwrap_or_default();
    let last = years().map(|(_, last)| last).max().unwrap_or_default();
    let names = dataset::measures().map(|measure| summary::measure_name(measure, locale)).collect::<Vec<_>>();
    let about = [&summary::lede(locale), " ", locale.t(msg::DATA_INTRO)].concat();
    let mut files = vec![download(&["data/", dataset::archive().0].concat(), "application/zip")];
    files.extend(dataset::resources().iter().flat_map(|resource| tables(resource, locale)));
    json!({
        "@type": "Dataset",
        "@id": "{base}#data",
        "name": locale.t(msg::HERO_TITLE),
        "description": about,
        "inLanguage": locale.code(),
        "version": dataset::RELEASE,
        "temporalCoverage": format!("{first}/{last}"),
        "spatialCoverage": {"@type": "Place", "name": dataset::short_name(dataset::COUNTRY, locale)},
        "license": licences(locale),
        "creator": {"@type": "Organization", "name": locale.t(msg::APP_NAME), "url": "{base}"},
        "isAccessibleForFree": true,
        "keywords": names,
        "variableMeasured": dataset::measures().map(|measure| variable(measure, locale)).collect::<Vec<_>>(),
        "distribution": files,
        "isBasedOn": documents(),
    })
}

/// The same where it is told apart from others rather than described: the names of the measures, and everything in one file.
pub fn in_short(place: Place) -> Value {
    let names: Vec<_> =
        dataset::measures().map(|measure| summary::measure_name(measure, place.locale())).collect();
    let mut set = data_set(place);
    if let Some(set) = set.as_object_mut() {
        set.remove("isBasedOn");
        set.remove("keywords");
        set.insert("variableMeasured".to_owned(), json!(names));
        let all = download(&["data/", dataset::archive().0].concat(), "application/zip");
        set.insert("distribution".to_owned(), all);
    }
    set
}

fn variable(measure: Measure, locale: Locale) -> Value {
    json!({
        "@type": "PropertyValue",
        "name": summary::measure_name(measure, locale),
        "unitText": summary::unit(measure, locale),
        "description": summary::measure_about(measure, locale),
    })
}

/// The licences that the files name, each once, with its words: a bare address would say more than the facts.
fn licences(locale: Locale) -> Vec<Value> {
    let mut known: Vec<&Rights> = Vec::new();
    for rights in dataset::resources().iter().flat_map(|file| file.rights).filter(|one| !one.url.is_empty()) {
        if !known.iter().any(|one| one.words == rights.words) {
            known.push(rights);
        }
    }
    let one = |of: &&Rights| json!({"@type": "CreativeWork", "name": locale.t(of.words), "url": of.url});
    known.iter().map(one).collect()
}

fn download(path: &str, kind: &str) -> Value {
    let address = ["{base}", path].concat();
    json!({"@type": "DataDownload", "encodingFormat": kind, "contentUrl": address})
}

/// A table as it is published, and as a workbook.
fn tables(resource: &Resource, locale: Locale) -> Vec<Value> {
    let kind = if resource.path.ends_with(".csv") { "text/csv" } else { "application/json" };
    let mut plain = download(&["data/", resource.path].concat(), kind);
    let words = [
        ("name", locale.t(resource.title).to_owned()),
        ("description", locale.t(resource.note).to_owned()),
        ("usageInfo", summary::rights(resource.rights, locale)),
    ];
    if let Some(plain) = plain.as_object_mut() {
        plain.extend(words.map(|(key, text)| (key.to_owned(), text.into())));
    }
    let workbook = ["data/excel/", locale.code(), "/", &resource.path.replace(".csv", ".xlsx")].concat();
    let excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    let has = locale.pick(&resource.sheets) > 0;
    [plain].into_iter().chain(has.then(|| download(&workbook, excel))).collect()
}

/// The documents that tables rest on.
fn documents() -> Vec<Value> {
    let cited = |id| dataset::resources().iter().any(|resource| resource.sources.contains(&id));
    let found = dataset::sources().iter().filter(|source| cited(source.id));
    found
        .map(|source| {
            let mut work = json!({"@type": "CreativeWork", "name": source.title});
            let publisher = json!({"@type": "Organization", "name": source.publisher});
            if let Some(work) = work.as_object_mut() {
                if !source.publisher.is_empty() {
                    work.insert("publisher".to_owned(), publisher);
                }
                for (key, value) in [("datePublished", source.date), ("url", source.url)] {
                    if !value.is_empty() {
                        work.insert(key.to_owned(), value.into());
                    }
                }
            }
            work
        })
        .collect()
}
