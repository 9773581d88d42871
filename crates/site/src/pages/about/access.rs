//! The accessibility statement.

use dataset::msg;
use maud::{Markup, html};
use text::Msg;

use crate::place::Place;

/// Each list with its heading.
const LISTS: [(Msg, &[Msg]); 3] = [
    (
        msg::ACCESS_CAN_TITLE,
        &[msg::ACCESS_CAN_KEYS, msg::ACCESS_CAN_TABLE, msg::ACCESS_CAN_LOOK, msg::ACCESS_CAN_WORDS],
    ),
    (
        msg::ACCESS_TESTED_TITLE,
        &[
            msg::ACCESS_TESTED_AXE,
            msg::ACCESS_TESTED_KEYS,
            msg::ACCESS_TESTED_RING,
            msg::ACCESS_TESTED_REFLOW,
            msg::ACCESS_TESTED_MEDIA,
            msg::ACCESS_TESTED_CONTRAST,
        ],
    ),
    (msg::ACCESS_NOT_TITLE, &[msg::ACCESS_NOT_READERS, msg::ACCESS_NOT_BROWSERS]),
];

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
