//! The field that leads to a region, and the map of the latest year with its table.

use dataset::RegionIx;
use dataset::msg;
use maud::{Markup, html};
use model::route::Page;
use model::{Datum, Slice, summary};
use presentation::icon;
use text::{Locale, compare, sort_by};

use super::super::measure::key;
use super::MEASURE;
use crate::place::Place;
use crate::region_map;

/// Field and map.
pub fn section(place: Place) -> Markup {
    let locale = place.locale();
    let slice = Slice::of(MEASURE, *dataset::years(MEASURE).end());
    let query = format!("?measure={}&year={}", MEASURE.code(), slice.year);
    html! {
        section .overview-map.wrap aria-labelledby="map-title" {
            (field(place, &slice))
            h2 #map-title { (summary::ranking_title(&slice, locale)) }
            figure .drawn aria-labelledby="map-title" { (region_map::map(place, &slice)) }
            div .map-notes {
                p .finding { (summary::finding(&slice, locale)) "." }
                (key(MEASURE, locale))
                @for line in marks(&slice, locale) { p .note { (line) } }
                p .actions {
                    a href=(place.explorer(&query)) { (drawn(icon::MAP)) (place.t(msg::MEASURES_EXPLORER)) }
                    a href=(place.to(Page::Measure(MEASURE))) { (place.t(msg::OVERVIEW_MEASURE)) }
                }
                (table(place, &slice))
                p .note { (summary::source_line(MEASURE, locale)) ". " (place.t(msg::FILE_BORDERS)) }
            }
        }
    }
}

/// What the stars of the figures mean, each meaning once.
fn marks(slice: &Slice, locale: Locale) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for row in &slice.rows {
        if let Datum::Value(found) = row.datum
            && let Some(words) = summary::status_note(found.status, locale)
            && summary::slice_number(slice, row.datum, locale).ends_with('*')
        {
            said.push(["* ", words].concat());
        }
    }
    said.sort();
    said.dedup();
    said
}

/// The regions of today as links. The program opens the search in its place.
fn field(place: Place, slice: &Slice) -> Markup {
    let locale = place.locale();
    let mut regions: Vec<RegionIx> = dataset::members(slice.vintage).to_vec();
    sort_by(&mut regions, |a, b| compare(locale, dataset::name(*a, locale), dataset::name(*b, locale)));
    html! {
        details .region-field {
            summary data-opens="search" {
                (drawn(icon::SEARCH)) span { (place.t(msg::OVERVIEW_REGION)) } " "
                small { (summary::vintage_short(slice.vintage, locale)) }
            }
            ul {
                @for region in regions {
                    li { a href=(place.to(Page::Region(region))) { (dataset::name(region, locale)) } }
                }
                li { a href=(place.to(Page::Regions)) { (place.t(msg::OVERVIEW_ALL_REGIONS)) } }
            }
        }
    }
}

/// What the map shows, as figures: where the keyboard finds every region.
fn table(place: Place, slice: &Slice) -> Markup {
    let locale = place.locale();
    let title = summary::subtitle(slice, locale);
    let rows =
        slice.ranked(|a, b| compare(locale, dataset::short_name(a, locale), dataset::short_name(b, locale)));
    html! {
        details .figures {
            summary { (place.t(msg::CHART_TABLE_TITLE)) }
            div .table tabindex="0" role="group" aria-label=(title) {
                table {
                    thead { tr {
                        th scope="col" { (place.t(msg::TABLE_REGION)) }
                        th .number scope="col" { (summary::unit(MEASURE, locale)) }
                    } }
                    tbody {
                        tr .country {
                            th scope="row" { (dataset::short_name(dataset::COUNTRY, locale)) }
                            td .number { (summary::slice_number(slice, slice.national, locale)) }
                        }
                        @for row in rows {
                            tr {
                                th scope="row" {
                                    a href=(place.to(Page::Region(row.region))) { (dataset::short_name(row.region, locale)) }
                                }
                                td .number { (summary::slice_number(slice, row.datum, locale)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn drawn(path: &str) -> Markup {
    html! { svg .icon viewBox="0 0 24 24" aria-hidden="true" { path d=(path) {} } }
}
