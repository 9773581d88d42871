//! What this site is and is not, the accessibility statement, the licences.

use jolkarta::text::{Msg, msg};
use maud::{Markup, html};

use crate::content::Content;
use crate::place::Place;

/// The lists of the accessibility statement, each with its heading.
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

/// The page.
pub fn content(place: Place) -> Content {
    Content {
        title: place.t(msg::ABOUT_TITLE).to_owned(),
        description: place.t(msg::ABOUT_LEDE).to_owned(),
        main: main(place),
        drawing: None,
        subject: None,
    }
}

fn main(place: Place) -> Markup {
    html! {
        header .page-head .wrap {
            h1 { (place.t(msg::ABOUT_TITLE)) }
            p .lede { (place.t(msg::ABOUT_LEDE)) }
        }
        section #accessibility .wrap {
            h2 { (place.t(msg::ACCESS_TITLE)) }
            @for text in [msg::ACCESS_AIM, msg::ACCESS_ORDER, msg::ACCESS_TELL] { p { (place.t(text)) } }
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
