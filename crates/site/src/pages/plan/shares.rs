//! The fixed shares: sixteen lines that are one, and the shares of the plan that stood still while the population moved.

use dataset::msg;
use graphics::chart::{dumbbell, index_lines};
use maud::{Markup, html};
use model::route::Page;
use model::{drift, summary};

use crate::figure;
use crate::place::Place;

pub fn section(place: Place) -> Markup {
    let locale = place.locale();
    let (first, last) = drift::span();
    let years = [("first", &*first.to_string()), ("last", &*last.to_string())];
    let fan_title = [place.t(msg::PLAN_FAN_TITLE), ". ", &summary::plan_gap(locale)].concat();
    let moved = locale.fill(msg::PLAN_PAGE_SHARES_CHART, &years);
    html! {
        section #plan-shares .wrap {
            h2 { (place.t(msg::PLAN_TITLE)) }
            div .plan-beside {
                (figure::chart("plan-fan", &fan_title, &index_lines::scene(locale), locale))
                div {
                    p { (summary::plan_key(locale)) }
                    p { a href={ (place.to(Page::Data)) "#term-key" } { (place.t(msg::TERM_KEY)) } }
                }
            }
            div .plan-beside {
                (figure::chart("plan-population", &moved, &dumbbell::plan_shares(locale), locale))
                div { p { (place.t(msg::PLAN_PAGE_WHY)) } }
            }
        }
    }
}
