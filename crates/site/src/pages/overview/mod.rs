//! The overview.

use jolkarta::model::summary;
use jolkarta::route::Page;
use maud::html;

use crate::content::Content;
use crate::place::{Place, name};

pub fn content(place: Place) -> Content {
    let title = summary::lede(place.locale());
    Content {
        main: html! {
            div .wrap {
                h1 { (title) }
                ul { @for page in [Page::Map, Page::Regions] { li { a href=(place.to(page)) { (name(page, place.locale())) } } } }
            }
        },
        description: title.clone(),
        title,
        drawing: None,
        subject: None,
    }
}
