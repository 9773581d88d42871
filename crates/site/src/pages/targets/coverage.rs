//! The targets of coverage, one a category and year, beside what nobody reported.

use dataset::msg;
use maud::{Markup, html};
use model::summary;
use model::target::coverage;
use text::percent;

use crate::place::Place;

/// The section with the table.
pub fn section(place: Place) -> Markup {
    let locale = place.locale();
    let title = place.t(msg::COVERAGE_TITLE);
    html! {
        section .wrap #coverage {
            h2 { (title) }
            p { (place.t(msg::GOAL_COVERAGE_SILENT)) "." }
            div .table tabindex="0" role="group" aria-label=(title) {
                table .coverage-table {
                    thead { tr {
                        th scope="col" { (place.t(msg::COVERAGE_GROUP)) }
                        th scope="col" { (place.t(msg::TARGETS_COVERAGE_YEAR)) }
                        th .number scope="col" { (place.t(msg::TARGETS_COVERAGE_GOAL)) }
                        th scope="col" { (place.t(msg::TARGETS_COVERAGE_ACTUAL)) }
                    } }
                    @for group in coverage() {
                        tbody {
                            @for (at, (year, share)) in group.promised.iter().enumerate() {
                                tr {
                                    @if at == 0 {
                                        th scope="rowgroup" rowspan=(group.promised.len()) {
                                            (summary::category(group.id, locale))
                                        }
                                    }
                                    td { (year) }
                                    td .number { (percent(locale, *share)) }
                                    td .unreported { span { (place.t(msg::COVERAGE_MISSING)) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
