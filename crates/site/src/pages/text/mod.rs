//! The whole text of the site on one page: for those whose browser runs no programs, and for those who would rather read,
//! print or search everything. Regions and single measures are left to their own pages.

mod join;

use dataset::msg;
use maud::{Markup, PreEscaped, html};
use model::route::{Page, Route};
use text::capitalised;

use super::{data, overview, region};
use crate::content::Content;
use crate::place::{Place, name};
use join::Part;

/// The pages that are joined, in their order.
const PAGES: [Page; 12] = [
    Page::Overview,
    Page::Targets,
    Page::Plan,
    Page::Groups,
    Page::Regions,
    Page::Measures,
    Page::Programme,
    Page::Projects,
    Page::Reports,
    Page::Article,
    Page::Data,
    Page::About,
];

/// After this page comes what the article says of Almaty city, which no page of [`PAGES`] has.
const BEFORE_CITY: Page = Page::Reports;

/// The id of the table of contents.
const CONTENTS: &str = "contents";

pub fn content(place: Place) -> Content {
    let parts = parts(place);
    let title = place.t(msg::SITE_TEXT_TITLE);
    let joined = join::joined(place, &[CONTENTS], &parts);
    Content {
        title: title.to_owned(),
        description: place.t(msg::SITE_TEXT_NOTE).to_owned(),
        main: html! {
            header .page-head.wrap {
                h1 { (title) }
                p .lede { (place.t(msg::SITE_TEXT_NOTE)) }
            }
            (contents(place, &parts))
            @for (part, inside) in parts.iter().zip(joined) { (section(place, part, inside)) }
        },
        drawing: None,
        subject: data::content(place).subject,
    }
}

fn parts(place: Place) -> Vec<Part> {
    let mut parts = Vec::new();
    for page in PAGES {
        let from = Place { route: Route { page, ..place.route } };
        let main = match page {
            Page::Overview => Some(overview::findings_alone(from)),
            _ => super::content(from).map(|content| content.main),
        };
        parts.extend(main.map(|main| Part::of_page(page, name(page, place.locale()), main)));
        if page == BEFORE_CITY {
            parts.extend(city(place));
        }
    }
    parts
}

/// The part of the page of Almaty city that no other region has; its headings are those of a part already.
fn city(place: Place) -> Option<Part> {
    let region = model::city::region()?;
    let from = Place { route: Route { page: Page::Region(region), ..place.route } };
    let words = capitalised(&name(from.route.page, place.locale()));
    Some(Part::of_section(from.route.page, words, region::city_section(from, region)))
}

fn contents(place: Place, parts: &[Part]) -> Markup {
    html! {
        nav .wrap.text-contents #(CONTENTS) aria-labelledby="contents-title" {
            h2 #contents-title { (place.t(msg::NAV_CONTENTS)) }
            ul { @for part in parts { li { a href={ "#" (part.id()) } { (part.name) } } } }
        }
    }
}

/// A part, with the way back to the contents.
fn section(place: Place, part: &Part, inside: String) -> Markup {
    html! {
        section .text-part #(part.id()) {
            (PreEscaped(inside))
            p .wrap.to-contents { a href={ "#" (CONTENTS) } { (place.t(msg::SITE_TEXT_UP)) } }
        }
    }
}
