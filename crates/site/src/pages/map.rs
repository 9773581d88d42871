//! The explorer: its first view as the program itself builds it, under the programme's name.

use dataset::Resource;
use dataset::msg;
use graphics::chart::bars::{self, BarsSpec};
use jolkarta::explorer;
use maud::{Markup, PreEscaped, html};
use model::route::Page;
use model::state::ViewState;
use model::summary;
use presentation::{explorer as words, selection};
use text::Msg;

use super::data::described;
use crate::content::Content;
use crate::mark;
use crate::place::Place;

pub fn content(place: Place) -> Content {
    let locale = place.locale();
    let state = ViewState::opening(locale);
    let slice = selection::slice(&state);
    Content {
        title: words::finding(&state, &slice),
        description: summary::lede(locale),
        main: html! {
            div .wrap.hero { h1 { (place.t(msg::HERO_TITLE)) } }
            noscript { p .notice {
                span .wrap {
                    (place.t(msg::STILL_SCRIPT)) " "
                    a href={ (place.to(Page::Text)) "index.html" } { (place.t(msg::STILL_LINK)) }
                }
            } }
            (failed(place))
            div data-island="explorer" { (PreEscaped(explorer::markup(locale, &place.route.up()))) }
            (mark::found(place))
        },
        drawing: Some(bars::scene(&slice, &BarsSpec { locale, pins: &[] })),
        subject: Some(described::in_short(place)),
    }
}

/// Why the program cannot run, by the words of `<html data-failed>`: the browser cannot, the page is a file, a file is lost.
const REASONS: [(&str, Msg); 3] =
    [("old", msg::START_OLD), ("file", msg::START_FILE), ("lost", msg::START_LOST)];

/// What is over the explorer when its program cannot run: the reason, the whole text, the tables.
fn failed(place: Place) -> Markup {
    let locale = place.locale();
    let excel = |path: &str| ["data/excel/", locale.code(), "/", &path.replace(".csv", ".xlsx")].concat();
    html! {
        div #failed .notice role="alert" { div .wrap {
            @for (reason, words) in REASONS { p data-why=(reason) { (locale.t(words)) } }
            p data-why="lost" { a href="" { (place.t(msg::START_AGAIN)) } }
            p { a href={ (place.to(Page::Text)) "index.html" } { (place.t(msg::STILL_LINK)) } }
            p { (place.t(msg::START_TABLES)) }
            ul {
                @for file in dataset::resources().iter().filter(|file| is_shown(file)) {
                    li { a href=(place.file(&excel(file.path))) { (locale.t(file.title)) } }
                }
            }
        } }
    }
}

/// The tables behind the map, and that of the population.
fn is_shown(file: &Resource) -> bool {
    let path = ["data/", file.path].concat();
    file.name == "population" || dataset::measures().any(|measure| measure.file() == path)
}
