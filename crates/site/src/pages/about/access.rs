//! The accessibility statement.

use jolkarta::page::access::LISTS;
use jolkarta::text::msg;
use maud::{Markup, html};

use crate::place::Place;

/// The part of the page.
pub fn section(place: Place) -> Markup {
    html! {
        section #accessibility .wrap {
            h2 { (place.t(msg::ACCESS_TITLE)) }
            @for text in [msg::ACCESS_AIM, msg::ACCESS_ORDER, msg::ABOUT_ACCESS_PAGES, msg::ACCESS_TELL] {
                p { (place.t(text)) }
            }
            div .columns {
                @for (title, items) in LISTS {
                    div {
                        h3 { (place.t(title)) }
                        ul .plain { @for item in items { li { (place.t(*item)) } } }
                    }
                }
            }
        }
    }
}
