//! The figures of a measure in all years, folded into its row. From here the program takes those of the year that an address
//! asks for (`jolkarta::year`): the lines with a figure carry their year.

use dataset::msg;
use dataset::{COUNTRY, Measure, RegionIx};
use maud::{Markup, html};
use model::{Datum, Slice, slice, summary};
use text::Locale;

use super::position::{against, rank};
use crate::place::Place;

/// The table, in the columns of the row that it belongs to.
pub fn years(place: Place, region: RegionIx, measure: Measure) -> Markup {
    let locale = place.locale();
    let slices: Vec<Slice> = dataset::years(measure).map(|year| Slice::of(measure, year)).collect();
    let title = [summary::measure_tab(measure, locale), locale.t(msg::REGION_PAGE_YEARS)].join(". ");
    html! {
        details .region-years {
            summary { (locale.t(msg::REGION_PAGE_YEARS)) }
            table {
                caption .visually-hidden { (title) }
                (head(region, locale))
                tbody { @for slice in slices.iter().rev() { (line(place, slice, region)) } }
            }
            @for note in notes(&slices, region, locale) { p .note { "* " (note) } }
        }
    }
}

fn head(region: RegionIx, locale: Locale) -> Markup {
    let own = if region == COUNTRY { msg::PANEL_COUNTRY } else { msg::PANEL_REGION };
    html! {
        thead { tr {
            th scope="col" { (locale.t(msg::YEAR_LABEL)) }
            th .number scope="col" { (locale.t(own)) }
            @if region != COUNTRY {
                th .number scope="col" { (locale.t(msg::PANEL_COUNTRY)) }
                th scope="col" { (locale.t(msg::PROFILE_DIFFERENCE)) }
                th .number scope="col" { (locale.t(msg::TABLE_RANK)) }
            }
        } }
    }
}

/// A year with a figure, or with the reason why there is none.
fn line(place: Place, slice: &Slice, region: RegionIx) -> Markup {
    let locale = place.locale();
    let known = slice::datum(slice.measure, region, slice.year);
    let number = |datum| summary::datum_number(datum, locale);
    let year = matches!(known, Datum::Value(_)).then_some(slice.year);
    // All regions of that year.
    let query = ["?measure=", slice.measure.code(), "&year=", &slice.year.to_string()].concat();
    html! {
        tr data-year=[year] {
            th scope="row" { a href=(place.explorer(&query)) { (slice.year) } }
            td .number { (number(known)) }
            @if region != COUNTRY {
                td .number { (number(slice.national)) }
                @if year.is_some() {
                    td { (against(slice, known, region, place)) }
                    td .number.place { (rank(slice, region, place)) }
                } @else {
                    td colspan="2" { (summary::absence(slice, region, known, locale)) }
                }
            }
        }
    }
}

/// What the stars of all years stand for.
fn notes(slices: &[Slice], region: RegionIx, locale: Locale) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    for slice in slices {
        for of in [region, COUNTRY] {
            let known = slice::datum(slice.measure, of, slice.year);
            let said = summary::status_words(known, locale);
            if summary::datum_number(known, locale).ends_with('*') && !notes.contains(&said) {
                notes.push(said);
            }
        }
    }
    notes
}
