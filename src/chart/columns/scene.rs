//! From the plan to columns.

use super::{Column, Columns};
use crate::chart::bars::Figure;
use crate::chart::{Scene, figure};
use crate::data::{self, COUNTRY, Measure};
use crate::model::slice::datum;
use crate::model::summary;
use crate::text::{Locale, uncapitalised};

/// The country's plan, persons a year; `year` is the chosen one.
pub fn plan(locale: Locale, year: u16) -> Scene {
    let years = data::years(Measure::Plan);
    let column = |year| {
        let known = datum(Measure::Plan, COUNTRY, year);
        let label = summary::datum_number(known, locale);
        let words = || uncapitalised(&summary::status_words(known, locale));
        Column {
            region: COUNTRY,
            year,
            figure: known.value().map_or_else(
                || Figure::Gap(words()),
                |value| Figure::Value { value, label, class: None, flagged: false },
            ),
            spoken: figure::spoken(locale, Measure::Plan, (COUNTRY, year), known, ""),
        }
    };
    Scene::Columns(Columns {
        plan: true,
        chosen: Some(year).filter(|y| years.contains(y)),
        columns: years.map(column).collect(),
        notes: Vec::new(),
    })
}
