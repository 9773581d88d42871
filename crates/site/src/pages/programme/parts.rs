//! What the pages of the programme have in common: statements with their paragraphs, lists of the article, sources.

use dataset::Item;
use dataset::msg;
use maud::{Markup, html};
use text::{DOT, Locale, Msg, capitalised, dated, tongue};

use super::passages;
use crate::place::Place;

/// A statement with the way to its paragraphs.
pub fn statement(place: Place, words: Msg, beginnings: &[&str]) -> Markup {
    html! { p { (place.t(words)) " " (passages::from(place, beginnings)) } }
}

/// The entries of a list of the article in its order, each with what `more` adds and with its remark.
pub fn entries(place: Place, list: &str, more: &dyn Fn(&Item) -> Markup) -> Markup {
    html! {
        ol .article-list {
            @for item in dataset::items(list) {
                li {
                    (capitalised(place.locale().pick(&item.text))) (more(item))
                    @if let Some(note) = item.remark() {
                        small .remark { (capitalised(note.text(place.locale()))) }
                    }
                }
            }
        }
    }
}

/// Nothing more.
pub fn plain(_: &Item) -> Markup {
    html! {}
}

/// Lists in the article's own words, folded, beside a translation.
pub fn original(place: Place, lists: &[&str]) -> Markup {
    html! {
        @if place.locale() != Locale::Kk {
            details .figures.original-words {
                summary { (place.t(msg::PROGRAMME_PAGE_ORIGINAL)) }
                @for list in lists {
                    ol .article-list lang="kk" {
                        @for item in dataset::items(list) { li { (Locale::Kk.pick(&item.text)) } }
                    }
                }
            }
        }
    }
}

/// A document by its id: title, publisher, date.
pub fn source(place: Place, id: &str) -> Markup {
    let lang = |text: &str| tongue(text).code();
    html! {
        @if let Some(found) = dataset::source(id) {
            span .document-source {
                @if found.url.is_empty() {
                    span lang=(lang(found.title)) { (found.title) }
                } @else {
                    a href=(found.url) rel="noopener" lang=(lang(found.title)) { (found.title) }
                }
                @if !found.publisher.is_empty() {
                    (DOT) span lang=(lang(found.publisher)) { (found.publisher) }
                }
                @if !found.date.is_empty() { (DOT) (dated(place.locale(), found.date)) }
            }
        }
    }
}
