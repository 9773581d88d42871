//! From the plan to columns.

use super::{Column, Columns};
use crate::chart::bars::Figure;
use crate::chart::{Scene, figure};
use dataset::msg;
use dataset::{COUNTRY, RegionIx, roles};
use model::plan::path as path_of_plan;
use model::slice::datum;
use model::summary;
use text::{Locale, integer, uncapitalised};

/// The country's plan, persons a year; `year` is the chosen one.
pub fn plan(locale: Locale, year: u16) -> Scene {
    of_region(COUNTRY, locale, Some(year))
}

/// A region's plan, persons a year, with a chosen year or without.
pub fn of_region(region: RegionIx, locale: Locale, chosen: Option<u16>) -> Scene {
    let years = dataset::years(roles::PLAN);
    let column = |year| {
        let known = datum(roles::PLAN, region, year);
        let label = summary::datum_number(known, locale);
        let words = || uncapitalised(&summary::status_words(known, locale));
        Column {
            region,
            year,
            figure: known.value().map_or_else(
                || Figure::Gap(words()),
                |value| Figure::Value { value, label, class: None, flagged: false },
            ),
            sum: String::new(),
            spoken: figure::spoken(locale, roles::PLAN, (region, year), known, ""),
        }
    };
    Scene::Columns(Columns {
        plan: true,
        chosen: chosen.filter(|y| years.contains(y)),
        sums: String::new(),
        columns: years.map(column).collect(),
        notes: Vec::new(),
    })
}

/// The whole path of the country's plan, with the sum since its first year under every year.
pub fn path(locale: Locale) -> Scene {
    let mut scene = plan(locale, 0);
    let path = path_of_plan();
    let (Scene::Columns(columns), Some(first)) = (&mut scene, path.first()) else {
        return scene;
    };
    let first = first.year.to_string();
    columns.sums = locale.fill(msg::PLAN_SUMS, &[("first", &first)]);
    for (column, step) in columns.columns.iter_mut().zip(&path) {
        column.sum = integer(locale, step.sum);
        let words = [("said", column.spoken.as_str()), ("first", &first), ("sum", &column.sum)];
        column.spoken = locale.fill(msg::PLAN_SUM_SPOKEN, &words);
    }
    scene
}
