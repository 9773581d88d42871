//! A measure as schema.org describes data sets.

use dataset::msg;
use dataset::{COUNTRY, Measure, Rights};
use model::route::Page;
use model::summary;
use serde_json::{Value, json};
use text::Locale;

use super::files;
use crate::place::Place;

/// The data set. Addresses begin with `{base}` (see `head`).
pub fn of(place: Place, measure: Measure) -> Value {
    let locale = place.locale();
    let years = dataset::years(measure);
    let folder = model::route::Route { page: Page::Measure(measure), ..place.route }.folder();
    let tables = files::tables(measure);
    let resources = || tables.iter().filter_map(|table| dataset::resource(table));
    let licences: Vec<Value> =
        resources().flat_map(|file| file.rights).map(|rights| licence(rights, locale)).collect();
    let distribution: Vec<Value> = tables.iter().flat_map(|table| downloads(table, locale)).collect();
    let based: Vec<Value> =
        dataset::table(measure).sources.iter().filter_map(|id| dataset::source(id)).map(document).collect();
    json!({
        "@type": "Dataset",
        "@id": format!("{{base}}{folder}#data"),
        "name": summary::measure_with_unit(measure, locale),
        "description": summary::measure_about(measure, locale),
        "url": format!("{{base}}{folder}"),
        "inLanguage": locale.code(),
        "version": dataset::RELEASE,
        "variableMeasured": {
            "@type": "PropertyValue",
            "name": summary::measure_name(measure, locale),
            "unitText": summary::unit(measure, locale),
        },
        "temporalCoverage": format!("{}/{}", years.start(), years.end()),
        "spatialCoverage": {"@type": "Place", "name": dataset::short_name(COUNTRY, locale)},
        "license": licences,
        "creator": {"@type": "Organization", "name": locale.t(msg::APP_NAME), "url": "{base}"},
        "isAccessibleForFree": true,
        "distribution": distribution,
        "isBasedOn": based,
    })
}

/// A licence in words, with its address where it has one.
fn licence(rights: &Rights, locale: Locale) -> Value {
    let mut one = json!({"@type": "CreativeWork", "name": locale.t(rights.words)});
    if let Some(object) = one.as_object_mut().filter(|_| !rights.url.is_empty()) {
        object.insert("url".to_owned(), json!(rights.url));
    }
    one
}

fn downloads(table: &str, locale: Locale) -> [Value; 2] {
    let file = |path: &str, kind: &str| {
        json!({
            "@type": "DataDownload",
            "encodingFormat": kind,
            "contentUrl": format!("{{base}}data/{path}"),
        })
    };
    let book = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    [file(table, "text/csv"), file(&files::workbook(table, locale), book)]
}

fn document(found: &dataset::Source) -> Value {
    let mut one = json!({"@type": "CreativeWork", "name": found.title});
    let words = [("datePublished", found.date), ("url", found.url)];
    if let Some(object) = one.as_object_mut() {
        object.extend(
            words
                .into_iter()
                .filter(|(_, text)| !text.is_empty())
                .map(|(key, text)| (key.to_owned(), json!(text))),
        );
    }
    one
}
