//! All documents behind the figures, each with the tables that rest on it.

use jolkarta::data::{self, Resource, Source};
use jolkarta::text::{DOT, dated, msg, tongue};
use maud::{Markup, html};

use super::part;
use crate::place::Place;

/// The part of the page.
pub fn section(place: Place) -> Markup {
    part(
        place,
        "sources",
        &html! {
            ul .documents { @for source in data::sources() { (entry(place, source)) } }
        },
    )
}

fn entry(place: Place, source: &Source) -> Markup {
    let lang = |text: &str| tongue(text).code();
    let date = match source.date {
        "" => place.t(msg::SOURCE_UNDATED).to_owned(),
        date => dated(place.locale(), date),
    };
    let used: Vec<&Resource> =
        data::resources().iter().filter(|table| table.sources.contains(&source.id)).collect();
    html! {
        li #{ "source-" (source.id) } {
            @if source.url.is_empty() {
                b lang=(lang(source.title)) { (source.title) }
            } @else {
                a href=(source.url) rel="noopener" lang=(lang(source.title)) { (source.title) }
            }
            p .note {
                span lang=(lang(source.publisher)) { (source.publisher) }
                (DOT) (date)
                @if source.url.is_empty() { (DOT) (place.t(msg::SOURCE_OFFLINE)) }
            }
            @if !used.is_empty() {
                p .note {
                    (place.t(msg::DATA_PAGE_USED)) " "
                    @for (at, table) in used.iter().enumerate() {
                        @if at > 0 { ", " }
                        a href={ "#table-" (table.name) } { (place.t(table.title)) }
                    }
                }
            }
        }
    }
}
