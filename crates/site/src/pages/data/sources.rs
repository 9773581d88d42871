//! All documents behind the figures.

use dataset::Source;
use dataset::msg;
use maud::{Markup, html};
use text::{DOT, dated, tongue};

use super::part;
use crate::place::Place;

/// The part of the page.
pub fn section(place: Place) -> Markup {
    part(
        place,
        "sources",
        &html! {
            ul .documents { @for source in dataset::sources() { (entry(place, source)) } }
        },
    )
}

fn entry(place: Place, source: &Source) -> Markup {
    let lang = |text: &str| tongue(text).code();
    let date = match source.date {
        "" => place.t(msg::SOURCE_UNDATED).to_owned(),
        date => dated(place.locale(), date),
    };
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
        }
    }
}
