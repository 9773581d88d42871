//! Where the figures of a measure can be taken from.

use dataset::Measure;
use dataset::msg;
use maud::{Markup, html};
use model::Slice;
use text::Locale;

use crate::place::Place;

/// Files of `data/` behind a measure.
pub fn tables(measure: Measure) -> Vec<&'static str> {
    let own = measure.file().trim_start_matches("data/");
    if measure.is_derived() { vec![own, "population.csv"] } else { vec![own] }
}

/// The workbook of a table in a language: `excel/ru/plan.xlsx`.
pub fn workbook(table: &str, locale: Locale) -> String {
    ["excel/", locale.code(), "/", &table.replace(".csv", ".xlsx")].concat()
}

/// The latest year in the explorer, with measure and year written out.
fn explorer(place: Place, slice: &Slice) -> String {
    place.explorer(&["?measure=", slice.measure.code(), "&year=", &slice.year.to_string()].concat())
}

/// The actions under the title.
pub fn actions(place: Place, slice: &Slice) -> Markup {
    html! {
        div .actions {
            a href=(explorer(place, slice)) { (place.t(msg::MEASURES_EXPLORER)) }
            a href="#files" { (place.t(msg::MEASURES_FILES)) }
            a href="#years" { (place.t(msg::MEASURES_ALL_YEARS)) }
        }
    }
}

/// Every file with its format.
pub fn list(place: Place, slice: &Slice) -> Markup {
    let locale = place.locale();
    html! {
        ul .plain {
            @for table in tables(slice.measure) {
                @let title = dataset::resource(table).map_or("", |found| locale.t(found.title));
                li {
                    (title) ": "
                    a href=(place.file(&["data/", table].concat())) download { "CSV" }
                    ", "
                    a href=(place.file(&["data/", &*workbook(table, locale)].concat())) download { "Excel (.xlsx)" }
                }
            }
            li { a href=(explorer(place, slice)) { (place.t(msg::MEASURES_EXPLORER)) } }
        }
    }
}
