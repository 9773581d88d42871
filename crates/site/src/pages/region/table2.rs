//! Table 2 of the article, as printed, with what differs from the source's own arithmetic said beside it.

use jolkarta::data::{self, CITY_PERIODS, CityRow};
use jolkarta::model::audit::{Check, Figure, concerns, words};
use jolkarta::model::summary;
use jolkarta::route::Page;
use jolkarta::text::{Locale, msg, number};
use maud::{Markup, html};

use crate::place::Place;

/// The periods as `data/almaty.csv` names them.
const PERIODS: [&str; 6] = ["2009", "2010", "2011", "2012", "2013", "2014-Q3"];
/// The row whose name says that it counts at the end of the year.
const YEAR_END: &str = "registered";

/// The table with its notes.
pub fn table(place: Place) -> Markup {
    let locale = place.locale();
    let title = locale.t(msg::ALMATY_TABLE);
    let notes = differing();
    html! {
        div .table #table2 tabindex="0" role="group" aria-label=(title) {
            table .city-table {
                caption { (title) }
                thead { tr {
                    th scope="col" { (locale.t(msg::ALMATY_INDICATOR)) }
                    th scope="col" { (locale.t(msg::ALMATY_UNIT)) }
                    @for period in CITY_PERIODS {
                        th .number scope="col" { (summary::city_period(period, locale)) }
                    }
                } }
                tbody { @for row in data::city() { (line(row, &notes, locale)) } }
            }
        }
        @if let Some(period) = CITY_PERIODS.into_iter().find(|(_, quarter)| *quarter > 0) {
            @let period = summary::city_period(period, locale);
            p .note { (locale.fill(msg::ALMATY_QUARTER, &[("period", &period)])) }
        }
        ol .city-notes {
            @for (figure, check) in &notes {
                li id=(figure.anchor()) {
                    (words::differs(check, locale)) ". "
                    a href={ (place.to(Page::Article)) "#" (check.id()) } { (locale.t(msg::AUDIT_MORE)) }
                }
            }
        }
        p .note { (locale.t(msg::ALMATY_TABLE_SOURCE)) }
    }
}

/// The figures that differ from what they are checked against, in the order of the table.
fn differing() -> Vec<(Figure, &'static Check)> {
    let cells = data::city().iter().flat_map(|row| PERIODS.map(|period| Figure::Almaty(row.id, period)));
    let found = cells.filter_map(|figure| Some((figure, concerns(figure).filter(|check| check.differs())?)));
    found.collect()
}

fn line(row: &CityRow, notes: &[(Figure, &'static Check)], locale: Locale) -> Markup {
    let part = matches!(row.id, "employees" | "self_employed");
    let unit = if locale == Locale::Kk { row.unit_printed } else { summary::unit_word(row.unit, locale) };
    html! {
        tr data-indicator=(row.id) {
            th scope="row" {
                @if part { small { (locale.t(msg::ALMATY_OF_THEM)) } " " }
                (locale.pick(&row.name))
            }
            td { (unit) }
            @for (cell, period) in row.cells.iter().zip(PERIODS) {
                @let written = number(locale, cell.value);
                // In Kazakh what the source misprints stays as it is; thousands are grouped as everywhere.
                @let same = cell.printed == written.replace('\u{a0}', "");
                td .number {
                    (if locale == Locale::Kk && !same { cell.printed } else { &written })
                    @if row.id == YEAR_END && period.contains('Q') { sup { "*" } }
                    @if let Some(at) = notes.iter().position(|(of, _)| *of == Figure::Almaty(row.id, period)) {
                        sup { a href={ "#" (Figure::Almaty(row.id, period).anchor()) } { (at + 1) } }
                    }
                }
            }
        }
    }
}
