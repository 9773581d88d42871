//! Who publishes this copy, how new the figures are, where they come from.

use dataset::msg;
use maud::{Markup, html};
use model::route::Page;
use text::dated;

use super::super::{about, measure};
use crate::place::Place;
use crate::settings::settings;

pub fn section(place: Place) -> Markup {
    let locale = place.locale();
    let latest = dataset::measures().filter_map(measure::updated).max();
    let more =
        [(Page::Data, "#sources", msg::HOW_SOURCES), (Page::About, "#contact", msg::ABOUT_CONTACT_TITLE)];
    html! {
        section #who .wrap {
            h2 { (place.t(msg::OVERVIEW_WHO)) }
            div .columns {
                div {
                    p { (place.t(msg::ABOUT_LEDE)) }
                    (about::contact(place, settings()))
                }
                div {
                    @if let Some(date) = latest {
                        p { (locale.fill(msg::MEASURES_DATED, &[("date", &dated(locale, date))])) }
                    }
                    p .actions {
                        @for (page, at, words) in more { a href={ (place.to(page)) (at) } { (place.t(words)) } }
                    }
                }
            }
        }
    }
}
