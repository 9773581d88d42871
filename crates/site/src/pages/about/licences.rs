//! The licence of everything: the code, then the tables by the words of their rights, which are the same everywhere.

use dataset::msg;
use dataset::{Resource, Rights};
use maud::{Markup, html};
use model::route::Page;
use text::capitalised;

use crate::place::Place;

/// The licence of the code, and its address.
const CODE: (&str, &str) = ("MIT", "https://opensource.org/license/mit");

/// What those who show a map must credit.
const CREDIT: &str = "https://www.openstreetmap.org/copyright";

/// The part of the page.
pub fn section(place: Place) -> Markup {
    html! {
        section #licences .wrap {
            h2 { (place.t(msg::ABOUT_LICENCES_TITLE)) }
            div .table tabindex="0" role="group" aria-label=(place.t(msg::ABOUT_LICENCES_TITLE)) {
                table .licences {
                    thead { tr {
                        th scope="col" { (place.t(msg::ABOUT_LICENCES_WORDS)) }
                        th scope="col" { (place.t(msg::ABOUT_LICENCES_WHAT)) }
                    } }
                    tbody {
                        tr {
                            th scope="row" { a href=(CODE.1) rel="noopener license" { (CODE.0) } }
                            td { (place.t(msg::ABOUT_CODE)) }
                        }
                        @for (rights, tables) in by_rights() { (row(place, rights, &tables)) }
                    }
                }
            }
            p { (place.t(msg::ABOUT_CREDIT)) " " a href=(CREDIT) rel="noopener" { "openstreetmap.org/copyright" } }
        }
    }
}

/// Each right once, with the tables that it is said of.
fn by_rights() -> Vec<(&'static Rights, Vec<(&'static Resource, &'static Rights)>)> {
    let mut known: Vec<(&Rights, Vec<(&Resource, &Rights)>)> = Vec::new();
    for resource in dataset::resources() {
        for rights in resource.rights {
            match known.iter_mut().find(|(one, _)| one.words == rights.words) {
                Some((_, tables)) => tables.push((resource, rights)),
                None => known.push((rights, vec![(resource, rights)])),
            }
        }
    }
    known
}

fn row(place: Place, rights: &Rights, tables: &[(&Resource, &Rights)]) -> Markup {
    let words = capitalised(place.t(rights.words));
    html! {
        tr {
            th scope="row" {
                @if rights.url.is_empty() {
                    (words)
                } @else {
                    a href=(rights.url) rel="noopener license" { (words) }
                }
            }
            td {
                @for (at, (table, own)) in tables.iter().enumerate() {
                    @if at > 0 { ", " }
                    a href={ (place.to(Page::Data)) "#table-" (table.name) } { (place.t(table.title)) }
                    @if !own.of.is_empty() { " (" (own.of.join(", ")) ")" }
                }
            }
        }
    }
}
