//! Unemployment of every region and year beside the national target: above, at or below, no verdict.

use dataset::COUNTRY;
use dataset::msg;
use graphics::chart::{dumbbell, small_multiples};
use maud::{Markup, html};
use model::matrix::{self, Cell, Filter, Order, Row, Year};
use model::route::Page;
use model::summary;
use std::cmp::Ordering;
use text::{Msg, compare};

use crate::figure;
use crate::place::Place;

/// Class, sign and words of a figure beside the target.
type Side = (&'static str, &'static str, Msg);

const ABOVE: Side = ("above", "▲", msg::MATRIX_SIDE_ABOVE);
const EQUAL: Side = ("equal", "=", msg::REGIONS_PAGE_AT);
const BELOW: Side = ("below", "▽", msg::REGIONS_PAGE_BELOW);

pub fn section(place: Place) -> Markup {
    let locale = place.locale();
    let years = matrix::years();
    let latest = years.last().map(|year| summary::matrix_year(year, locale));
    html! {
        section #matrix .wrap {
            h2 { (place.t(msg::MATRIX_TITLE)) }
            p { (place.t(msg::REGIONS_PAGE_MATRIX_INTRO)) }
            @if let Some(latest) = latest { p { (latest) "." } }
            (key(place))
            div .table tabindex="0" role="group" aria-label=(place.t(msg::MATRIX_TITLE)) { (table(place, &years)) }
            @for note in summary::measure_notes(matrix::MEASURE, locale) { p .note { (note) } }
            p .note { (summary::source_line(matrix::MEASURE, locale)) }
            div .matrix-charts {
                @if let Some((from, to)) = span() {
                    (figure::chart(
                        "change",
                        &summary::change_finding(matrix::MEASURE, from, to, locale),
                        &dumbbell::change(matrix::MEASURE, from, to, locale),
                        locale,
                    ))
                }
                (figure::chart(
                    "multiples",
                    &summary::paths_title(matrix::MEASURE, locale),
                    &small_multiples::scene(matrix::MEASURE, locale),
                    locale,
                ))
            }
        }
    }
}

/// The baseline of the target and its year.
fn span() -> Option<(u16, u16)> {
    let to = dataset::target(matrix::MEASURE)?.year;
    Some((dataset::rule(matrix::MEASURE.code())?.baseline?, to))
}

/// What the signs mean.
fn key(place: Place) -> Markup {
    html! {
        ul .matrix-key {
            @for (class, sign, words) in [ABOVE, EQUAL, BELOW] {
                li { i .(class) aria-hidden="true" { (sign) } (place.t(words)) }
            }
            li { i aria-hidden="true" { "…" } (place.t(msg::MATRIX_KEY_GONE)) }
        }
    }
}

fn table(place: Place, years: &[Year]) -> Markup {
    let by_name = |a, b| {
        compare(
            place.locale(),
            dataset::short_name(a, place.locale()),
            dataset::short_name(b, place.locale()),
        )
    };
    let rows = matrix::arranged(Order::Name, Filter::default(), by_name);
    let (former, present): (Vec<Row>, Vec<Row>) =
        rows.into_iter().partition(|row| dataset::region(row.region).valid_to.is_some());
    html! {
        table .matrix {
            caption .visually-hidden { (place.t(msg::MATRIX_TITLE)) }
            thead { tr {
                th scope="col" { (place.t(msg::TABLE_REGION)) }
                @for year in years { th scope="col" .number { (year.year) } }
                th scope="col" .number { (place.t(msg::MATRIX_ABOVE)) }
            } }
            tbody {
                (country(place, years))
                @for row in &present { (line(place, row)) }
            }
            tbody {
                tr { th scope="rowgroup" colspan=(years.len() + 2) { (place.t(msg::REGIONS_PAGE_FORMER)) } }
                @for row in &former { (line(place, row)) }
            }
            tfoot { tr {
                th scope="row" { (place.t(msg::REGIONS_PAGE_MATRIX_COUNT)) }
                @for year in years { td .number { (year.above) " / " (year.counted) } }
                td {}
            } }
        }
    }
}

fn country(place: Place, years: &[Year]) -> Markup {
    let known: Vec<Side> = years.iter().filter_map(|year| side(&year.national)).collect();
    let above = known.iter().filter(|side| side.0 == ABOVE.0).count();
    html! {
        tr .country {
            th scope="row" { a href=(place.to(Page::Region(COUNTRY))) { (dataset::short_name(COUNTRY, place.locale())) } }
            @for year in years { (cell(place, &year.national)) }
            td .number { (above) " / " (known.len()) }
        }
    }
}

fn line(place: Place, row: &Row) -> Markup {
    html! {
        tr {
            th scope="row" { a href=(place.to(Page::Region(row.region))) { (dataset::short_name(row.region, place.locale())) } }
            @for own in &row.cells { (cell(place, own)) }
            td .number { (row.above) " / " (row.counted) }
        }
    }
}

fn cell(place: Place, cell: &Cell) -> Markup {
    let figure = summary::datum_number(cell.datum, place.locale());
    let Some((class, sign, words)) = side(cell) else {
        return html! {
            td .number .gone {
                span aria-hidden="true" { (figure) }
                span .visually-hidden { (summary::status_words(cell.datum, place.locale())) }
            }
        };
    };
    html! {
        td .number .(class) {
            i aria-hidden="true" { (sign) } (figure) span .visually-hidden { ", " (place.t(words)) }
        }
    }
}

/// `None` without a figure.
fn side(cell: &Cell) -> Option<Side> {
    Some(match cell.distance?.scaled.cmp(&0) {
        Ordering::Greater => ABOVE,
        Ordering::Equal => EQUAL,
        Ordering::Less => BELOW,
    })
}
