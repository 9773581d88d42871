//! Table 1 of the article: every figure, the sums, and marks where a check found a difference.

use dataset::msg;
use dataset::{COUNTRY, RegionIx, roles};
use maud::{Markup, html};
use model::audit::Figure;
use model::plan::{path, sum};
use text::{Ratio, integer, number, percent};

use super::grid;
use crate::mark;
use crate::place::Place;

pub fn section(place: Place) -> Markup {
    let title = place.t(msg::TABLE1_TITLE);
    html! {
        section .wrap {
            h2 #table1 { (title) }
            div .table tabindex="0" role="group" aria-label=(title) {
                table .plan-years {
                    thead { tr {
                        th scope="col" { (place.t(msg::TABLE_REGION)) }
                        @for year in dataset::years(roles::PLAN) { th .number scope="col" { (year) } }
                        th .number scope="col" { (place.t(msg::TABLE1_TOTAL)) }
                        th .number scope="col" { (place.t(msg::TABLE_SHARE)) }
                    } }
                    tbody {
                        @for region in grid::places() {
                            (row(region, place))
                            @if region == COUNTRY { (running(place)) }
                        }
                    }
                }
            }
            p .note { (place.t(msg::SOURCE_PLAN)) "." }
        }
    }
}

fn row(region: RegionIx, place: Place) -> Markup {
    let locale = place.locale();
    let share = Ratio::of(sum(region), sum(COUNTRY), 100);
    let whole = (region == COUNTRY).then_some(Figure::PlanSum);
    html! {
        tr class=[grid::class(region)] {
            th scope="row" { (dataset::short_name(region, locale)) }
            @for year in dataset::years(roles::PLAN) {
                @let figure = Figure::Plan(region, year);
                @let said = dataset::observation(roles::PLAN, region, year);
                td .number id=[mark::anchor(figure)] {
                    (said.map_or_else(|| "–".to_owned(), |found| number(locale, found.value)))
                    (mark::of(figure).both(place))
                }
            }
            td .number id=[whole.and_then(mark::anchor)] {
                b { (integer(locale, sum(region))) }
                @if let Some(figure) = whole { (mark::of(figure).both(place)) }
            }
            td .number { @if let Some(share) = share { (percent(locale, share.rounded(1))) } }
        }
    }
}

/// The country's plan summed since its first year.
fn running(place: Place) -> Markup {
    let (path, locale) = (path(), place.locale());
    let first = path.first().map_or(0, |step| step.year).to_string();
    html! {
        tr .running {
            th scope="row" { (locale.fill(msg::TABLE1_SUM, &[("first", &first)])) }
            @for step in &path { td .number { (integer(locale, step.sum)) } }
            td {} td {}
        }
    }
}
