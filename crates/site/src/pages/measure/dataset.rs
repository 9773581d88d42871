//! A measure as schema.org describes data sets.

use jolkarta::data::{self, COUNTRY, Measure, Rights};
use jolkarta::model::summary;
use jolkarta::route::Page;
use jolkarta::text::{Locale, msg};
use serde_json::{Value, json};

use super::files;
use crate::place::Place;

/// The data set. Addresses begin with `{base}` (see `head`).
pub fn of(place: Place, measure: Measure) -> Value {
    let locale = place.locale();
    let years = data::years(measure);
    let folder = jolkarta::route::Route { page: Page::Measure(measure), ..place.route }.folder();
    let tables = files::tables(measure);
    let resources = || tables.iter().filter_map(|table| data::resource(table));
    let licences: Vec<Value> =
        resources().flat_map(|file| file.rights).map(|rights| licence(rights, locale)).collect();
    let distribution: Vec<Value> = tables.iter().flat_map(|table| downloads(table, locale)).collect();
    let based: Vec<Value> =
        data::table(measure).sources.iter().filter_map(|id| data::source(id)).map(document).collect();
    json!({
        "@type": "Dataset",
        "@id": format!("{{base}}{folder}#data"),
        "name": summary::measure_with_unit(measure, locale),
        "description": summary::measure_about(measure, locale),
        "url": format!("{{base}}{folder}"),
        "inLanguage": locale.code(),
        "version": data::RELEASE,
        "variableMeasured": {
            "@type": "PropertyValue",
            "name": summary::measure_name(measure, locale),
            "unitText": summary::unit(measure, locale),
        },
        "temporalCoverage": format!("{}/{}", years.start(), years.end()),
        "spatialCoverage": {"@type": "Place", "name": data::short_name(COUNTRY, locale)},
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

fn document(found: &data::Source) -> Value {
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
