//! Table 2 of the article, as printed, with what differs from the source's own arithmetic said beside it.

use dataset::msg;
use dataset::{CITY_PERIOD_NAMES, CITY_PERIODS, CityRow};
use maud::{Markup, html};
use model::audit::Figure;
use model::summary;
use text::{Locale, number};

use crate::mark;
use crate::place::Place;

/// The row whose name says that it counts at the end of the year.
const YEAR_END: &str = "registered";

/// The table with its notes.
pub fn table(place: Place) -> Markup {
    let locale = place.locale();
    let title = locale.t(msg::ALMATY_TABLE);
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
                tbody { @for row in dataset::city() { (line(row, place)) } }
            }
        }
        @if let Some(period) = CITY_PERIODS.into_iter().find(|(_, quarter)| *quarter > 0) {
            @let period = summary::city_period(period, locale);
            p .note { (locale.fill(msg::ALMATY_QUARTER, &[("period", &period)])) }
        }
        p .note { (locale.t(msg::ALMATY_TABLE_SOURCE)) }
    }
}

fn line(row: &CityRow, place: Place) -> Markup {
    let locale = place.locale();
    let part = matches!(row.id, "employees" | "self_employed");
    let unit = if locale == Locale::Kk { row.unit_printed } else { summary::unit_word(row.unit, locale) };
    html! {
        tr data-indicator=(row.id) {
            th scope="row" {
                @if part { small { (locale.t(msg::ALMATY_OF_THEM)) } " " }
                (locale.pick(&row.name))
            }
            td { (unit) }
            @for (cell, period) in row.cells.iter().zip(CITY_PERIOD_NAMES) {
                @let written = number(locale, cell.value);
                // In Kazakh what the source misprints stays as it is; thousands are grouped as everywhere.
                @let same = cell.printed == written.replace('\u{a0}', "");
                @let figure = Figure::Almaty(row.id, period);
                td .number id=[mark::anchor(figure)] {
                    (if locale == Locale::Kk && !same { cell.printed } else { &written })
                    @if row.id == YEAR_END && period.contains('Q') { sup { "*" } }
                    (mark::of(figure).both(place))
                }
            }
        }
    }
}
