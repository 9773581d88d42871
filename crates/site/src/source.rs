//! A document as it is named beside figures.

use maud::{Markup, html};
use text::{DOT, Locale, dated, tongue};

/// Title, publisher and date of a document by its id in `data/sources.csv`, with a link where it has an address; nothing
/// for an unknown id.
pub fn line(id: &str, locale: Locale) -> Markup {
    let Some(found) = dataset::source(id) else {
        return Markup::default();
    };
    let lang = |text: &str| tongue(text).code();
    html! {
        @if found.url.is_empty() {
            span lang=(lang(found.title)) { (found.title) }
        } @else {
            a href=(found.url) rel="noopener" lang=(lang(found.title)) { (found.title) }
        }
        @if !found.publisher.is_empty() { (DOT) span lang=(lang(found.publisher)) { (found.publisher) } }
        @if !found.date.is_empty() { (DOT) (dated(locale, found.date)) }
    }
}
