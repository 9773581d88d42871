//! The country's unemployment year by year beside the target, and in how many regions it was higher.

use dataset::msg;
use maud::{Markup, html};
use model::audit::Figure;
use model::matrix::{self, Year};
use model::summary;
use model::target::value;
use text::{Case, Locale, inflected, percent, signed};

use crate::mark;
use crate::place::Place;

/// The section with the table; nothing without a target.
pub fn section(place: Place) -> Markup {
    let locale = place.locale();
    let Some(goal) = dataset::target(matrix::MEASURE) else {
        return Markup::default();
    };
    let title = place.t(msg::TARGETS_YEARS_TITLE);
    let line = percent(locale, value(goal));
    let line = if locale == Locale::Kk { inflected(&line, Case::From) } else { line };
    html! {
        section .wrap {
            h2 { (title) }
            p { (place.t(msg::TARGETS_YEARS_NOTE)) }
            div .table tabindex="0" role="group" aria-label=(title) {
                table {
                    thead { tr {
                        th scope="col" { (place.t(msg::TARGETS_YEARS_YEAR)) }
                        th .number scope="col" { (summary::measure_with_unit(matrix::MEASURE, locale)) }
                        th .number scope="col" { (place.t(msg::HOW_DISTANCE)) }
                        th scope="col" { (place.t(msg::TARGET_LABEL)) }
                        th scope="col" { (locale.fill(msg::TARGETS_YEARS_ABOVE, &[("goal", &line)])) }
                    } }
                    tbody { @for year in matrix::years() { (row(&year, locale)) } }
                }
            }
        }
    }
}

/// The figure by which the checks name the row.
fn official(year: u16) -> Figure {
    Figure::Rate("bns-sdg", year, 0)
}

fn row(year: &Year, locale: Locale) -> Markup {
    let values = [("above", year.above.to_string()), ("of", year.counted.to_string())];
    let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
    html! {
        tr {
            th scope="row" { (year.year) }
            td .number id=[mark::anchor(official(year.year))] { (summary::datum_number(year.national.datum, locale)) }
            td .number { @if let Some(distance) = year.national.distance { (signed(locale, distance)) } }
            td { @if let Some(side) = year.national.side() { (super::sign::side(side, locale)) } }
            td { (locale.fill(msg::TARGETS_YEARS_OF, &values)) }
        }
    }
}
