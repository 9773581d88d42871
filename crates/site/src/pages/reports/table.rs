//! A table of reports: for each period a line with its strip and its source, and under it the figures.

use dataset::msg;
use dataset::{COUNTRY, Report};
use maud::{Markup, html};
use model::reports::Group;
use model::route::Page;
use model::summary;
use std::ops::RangeInclusive;
use text::capitalised;

use super::period_strip;
use crate::pages::programme::source;
use crate::place::Place;

/// The table named by the heading with this id.
pub fn table(place: Place, heading: &str, groups: &[&Group], axis: &RangeInclusive<u16>) -> Markup {
    html! {
        div .table tabindex="0" role="group" aria-labelledby=(heading) {
            table .reports {
                thead { tr {
                    th scope="col" .number { (place.t(msg::REPORTS_PAGE_FIGURE)) }
                    th scope="col" { (place.t(msg::REPORTS_PAGE_COUNTS)) }
                } }
                @for group in groups { (period(place, group, axis)) }
            }
        }
    }
}

fn period(place: Place, group: &Group, axis: &RangeInclusive<u16>) -> Markup {
    let title = capitalised(&summary::group_title(group, place.locale()));
    let first = group.reports.first().map_or("", |report| report.source);
    let one_source = group.reports.iter().all(|report| report.source == first);
    html! {
        tbody {
            tr .period {
                th scope="rowgroup" colspan="2" {
                    span .period-line {
                        @if group.region == COUNTRY { span { (title) } }
                        @else { a href=(place.to(Page::Region(group.region))) { (title) } }
                        (period_strip::strip(group, axis))
                    }
                    @if one_source { (from(place, first)) }
                }
            }
            @for report in &group.reports { (line(place, report, !one_source)) }
        }
    }
}

fn line(place: Place, report: &Report, own_source: bool) -> Markup {
    let locale = place.locale();
    html! {
        tr {
            td .number { (summary::report_figure(report, locale)) }
            td {
                (summary::report_words(report, locale))
                @if let Some(note) = summary::report_note(report, locale) {
                    small .remark { (capitalised(note)) }
                }
                @if own_source { (from(place, report.source)) }
            }
        }
    }
}

fn from(place: Place, id: &str) -> Markup {
    html! { small .remark.from-source { (place.t(msg::REPORTS_PAGE_SOURCE)) ": " (source(place, id)) } }
}
