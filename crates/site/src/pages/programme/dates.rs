//! The dates beside the series that they explain, each with what it explains elsewhere.

use dataset::msg;
use dataset::roles;
use graphics::chart::trend;
use maud::{Markup, html};
use model::route::Page;
use model::{city, summary};
use text::{DOT, Locale, capitalised};

use super::parts::source;
use super::{heading, passages};
use crate::figure;
use crate::place::{Place, name};

pub fn section(place: Place) -> Markup {
    let locale = place.locale();
    html! {
        section .wrap {
            (heading(place, "programme-events"))
            p .note { (place.t(msg::EVENTS_CHART)) }
            (figure::chart("events", &caption(locale), &trend::events(locale), locale))
            ol .dates {
                @for event in dataset::events() {
                    li {
                        b { (summary::event_day(event, locale)) }
                        p {
                            (locale.pick(&event.text)) " "
                            (passages::from(place, said(event.id)))
                        }
                        small .remark {
                            (place.t(msg::EVENT_BESIDE)) " " (explains(place, event.id))
                            @if event.source != "article" { (DOT) (source(place, event.source)) }
                        }
                    }
                }
            }
        }
    }
}

/// The measure, its unit, its years.
fn caption(locale: Locale) -> String {
    let years = dataset::years(roles::UNEMPLOYMENT);
    let [first, last] = [*years.start(), *years.end()].map(|year| year.to_string());
    [&summary::measure_with_unit(roles::UNEMPLOYMENT, locale), ", ", &first, "–\u{2060}", &last].concat()
}

/// Where the article tells of a date.
fn said(id: &str) -> &'static [&'static str] {
    match id {
        "address-2011" | "programme-2020" => &[passages::PROGRAMME_2020],
        "strategy-2050" => &[passages::STRATEGY],
        "almaty-centre" => &[passages::CENTRE],
        _ => &[],
    }
}

/// The page that a date explains.
fn explains(place: Place, id: &str) -> Markup {
    let almaty = city::region().map_or(Page::Regions, Page::Region);
    let (page, part) = match id {
        "almaty-centre" => (almaty, "#almaty-centre"),
        "roadmap-2020" => (Page::Plan, ""),
        "programme-2017" => (Page::Reports, ""),
        "almaty-borders" => (almaty, ""),
        "shymkent" | "new-regions" => (Page::Regions, ""),
        _ => (Page::Targets, ""),
    };
    html! { a href={ (place.to(page)) (part) } { (capitalised(&name(page, place.locale()))) } }
}
