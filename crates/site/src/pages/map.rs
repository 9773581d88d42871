//! The explorer: its first view as the program itself builds it, under the programme's name.

use jolkarta::app::explorer;
use jolkarta::chart::bars::{self, BarsAsk};
use jolkarta::model::summary;
use jolkarta::page::{asked, explorer as words, front};
use jolkarta::text::msg;
use jolkarta::view::ViewState;
use maud::{PreEscaped, html};

use crate::content::Content;
use crate::place::Place;

/// The page.
pub fn content(place: Place) -> Content {
    let locale = place.locale();
    let state = ViewState::opening(locale);
    let slice = asked::slice(&state);
    Content {
        title: words::title(&state, &slice),
        description: summary::lede(locale),
        main: html! {
            div .wrap.hero { h1 { (place.t(msg::HERO_TITLE)) } }
            noscript { p .notice {
                span .wrap {
                    (place.t(msg::STILL_SCRIPT)) " "
                    a href=(place.text_page()) { (place.t(msg::STILL_LINK)) }
                }
            } }
            div data-island="explorer" { (PreEscaped(explorer::markup(locale, &place.route.up()))) }
        },
        drawing: Some(bars::scene(&slice, &BarsAsk { locale, pins: &[] })),
        subject: serde_json::from_str(&front::dataset::short(locale)).ok(),
    }
}
