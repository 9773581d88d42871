//! What participants were offered, the Almaty centre, and the words that the article defines.

use dataset::msg;
use maud::{Markup, html};
use model::route::Page;
use model::{city, summary};
use text::{DOT, capitalised};

use super::parts::{entries, original, plain, statement};
use super::{heading, passages};
use crate::place::{Place, name};

/// The sections in their order.
pub fn sections(place: Place) -> Markup {
    html! {
        section .wrap {
            (heading(place, "support"))
            div .columns.level {
                div {
                    (statement(place, msg::PROGRAMME_PAGE_SUPPORT, &passages::SUPPORT))
                    (entries(place, "measures", &plain))
                    (original(place, &["measures"]))
                }
                div { (centre(place)) }
            }
        }
        section .wrap {
            (heading(place, "terms"))
            div .columns.level {
                div {
                    h3 #programme-definitions { (place.t(msg::PROGRAMME_DEFINITIONS)) }
                    (entries(place, "definitions", &plain))
                    (passages::from(place, &[passages::PROCESS, passages::SOCIAL, passages::UNEMPLOYMENT]))
                    (statement(place, msg::PROGRAMME_PAGE_PHENOMENON, &[passages::PHENOMENON]))
                }
                div {
                    h3 #programme-types { (place.t(msg::PROGRAMME_TYPES)) }
                    (entries(place, "unemployment_types", &plain))
                    (passages::from(place, &[passages::TYPES_BEGIN, passages::TYPES]))
                }
            }
            (original(place, &["definitions", "unemployment_types"]))
        }
    }
}

fn centre(place: Place) -> Markup {
    let locale = place.locale();
    let founded = dataset::events().iter().find(|event| event.id == "almaty-centre");
    let branches = dataset::article_facts().iter().find(|fact| fact.id == "almaty_branches");
    html! {
        h3 { (place.t(msg::ALMATY_CENTRE)) }
        @if let Some(event) = founded {
            p { (summary::event_day(event, locale)) (DOT) (locale.pick(&event.text)) }
        }
        (statement(place, msg::PROGRAMME_PAGE_CENTRE, &[passages::CENTRE]))
        p {
            (place.t(msg::PROGRAMME_PAGE_CENTRE_UNIT)) " "
            @if let Some(fact) = branches { (capitalised(locale.pick(&fact.text))) ". " }
            (passages::from(place, &[passages::CENTRE_UNIT]))
        }
        p .note { (place.t(msg::ALMATY_FIRST_DIRECTION)) }
        @if let Some(region) = city::region() {
            @let page = Page::Region(region);
            p .actions { a href={ (place.to(page)) "#almaty-centre" } { (capitalised(&name(page, locale))) " →" } }
        }
    }
}
