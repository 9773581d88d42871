//! Tables with a row a region and a column a year.

use dataset::msg;
use dataset::{COUNTRY, RegionIx, roles};
use maud::{Markup, html};
use model::plan::{regions, sum};
use text::{Locale, sort_by};

use crate::place::Place;

/// The country, then the regions of the plan from the largest plan down, as in Table 1.
pub fn places() -> Vec<RegionIx> {
    let mut all: Vec<RegionIx> = regions().collect();
    sort_by(&mut all, |a, b| sum(*b).cmp(&sum(*a)));
    all.insert(0, COUNTRY);
    all
}

/// The class of a row.
pub fn class(region: RegionIx) -> Option<&'static str> {
    (region == COUNTRY).then_some("country")
}

/// A folded table of all regions and years of the plan; `cell` says a figure, empty where there is none.
pub fn folded(title: &str, place: Place, cell: impl Fn(RegionIx, u16) -> Option<String>) -> Markup {
    html! {
        details .figures {
            summary { (title) }
            div .table tabindex="0" role="group" aria-label=(title) {
                table .plan-years {
                    thead { tr {
                        th scope="col" { (place.t(msg::TABLE_REGION)) }
                        @for year in dataset::years(roles::PLAN) { th .number scope="col" { (year) } }
                    } }
                    tbody { @for region in places() { (row(region, place.locale(), &cell)) } }
                }
            }
        }
    }
}

fn row(region: RegionIx, locale: Locale, cell: &impl Fn(RegionIx, u16) -> Option<String>) -> Markup {
    html! {
        tr class=[class(region)] {
            th scope="row" { (dataset::short_name(region, locale)) }
            @for year in dataset::years(roles::PLAN) {
                td .number { (cell(region, year).unwrap_or_else(|| "–".to_owned())) }
            }
        }
    }
}
