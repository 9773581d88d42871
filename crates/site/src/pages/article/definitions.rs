//! What the article defines, in its own words.

use dataset::Item;
use dataset::msg;
use maud::{Markup, html};
use text::{Locale, Msg, capitalised};

use crate::place::Place;

/// The lists of definitions: the id of the heading, the heading, the list in `data/lists.csv`.
const LISTS: [(&str, Msg, &str); 2] = [
    ("programme-definitions", msg::PROGRAMME_DEFINITIONS, "definitions"),
    ("programme-types", msg::PROGRAMME_TYPES, "unemployment_types"),
];

pub fn section(place: Place) -> Markup {
    html! {
        section #definitions .wrap {
            h2 { (place.t(msg::ARTICLE_PAGE_DEFINITIONS)) }
            div .columns {
                @for (id, title, list) in LISTS {
                    div {
                        h3 #(id) { (place.t(title)) }
                        ul .plain { @for item in dataset::items(list) { li { (entry(place, item)) } } }
                    }
                }
            }
        }
    }
}

fn entry(place: Place, item: &Item) -> Markup {
    html! {
        (quoted(&item.text, place.locale()))
        @if let Some(remark) = item.remark() { p .note { (capitalised(remark.text(place.locale()))) } }
    }
}

/// Words of the article: as they stand, or their translation with the article's own below it.
pub fn quoted(text: &[&'static str; 3], locale: Locale) -> Markup {
    html! {
        span { (locale.pick(text)) }
        @if locale != Locale::Kk { small .source-words lang="kk" { (Locale::Kk.pick(text)) } }
    }
}
