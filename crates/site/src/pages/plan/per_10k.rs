//! The plan per 10,000 residents, with the population that it comes from.

use dataset::msg;
use dataset::{COUNTRY, Measure, roles};
use maud::{Markup, html};
use model::plan::inhabitants;
use model::{Slice, summary};
use text::{Locale, integer, number};

use super::grid;
use crate::place::Place;

const MEASURE: Measure = roles::PLAN_PER_10K;

pub fn section(place: Place) -> Markup {
    let locale = place.locale();
    let last = *dataset::years(MEASURE).end();
    let query = ["?measure=", MEASURE.code(), "&year=", &last.to_string()].concat();
    let name = summary::measure_name(MEASURE, locale);
    html! {
        section #plan-per-10k .wrap {
            h2 { (summary::finding(&Slice::of(MEASURE, last), locale)) }
            p { (place.t(msg::PLAN_PAGE_PER10K_HOW)) }
            @if let Some(example) = example(locale, last) { p { (example) } }
            (grid::folded(name, place, |region, year| {
                dataset::observation(MEASURE, region, year).map(|found| number(locale, found.value))
            }))
            (grid::folded(place.t(msg::PLAN_PAGE_POPULATION), place, |region, year| {
                inhabitants(region, year).map(|people| integer(locale, people))
            }))
            p .note { (place.t(msg::SOURCE_PER10K)) "." }
            p .actions {
                a href=(place.explorer(&query)) { (locale.fill(msg::PLAN_PAGE_MAP, &[("measure", summary::measure_phrase(MEASURE, locale))])) }
            }
        }
    }
}

/// The country's figure, worked out.
fn example(locale: Locale, year: u16) -> Option<String> {
    let plan = dataset::observation(roles::PLAN, COUNTRY, year)?;
    let result = dataset::observation(MEASURE, COUNTRY, year)?;
    let formula = format!(
        "{} ÷ {} × {} = {}",
        number(locale, plan.value),
        integer(locale, inhabitants(COUNTRY, year)?),
        integer(locale, 10_000),
        number(locale, result.value),
    );
    let region = summary::plain_name(COUNTRY, locale);
    let values = [("region", region), ("year", &*year.to_string()), ("formula", &formula)];
    Some(locale.fill(msg::PLAN_PAGE_EXAMPLE, &values))
}
