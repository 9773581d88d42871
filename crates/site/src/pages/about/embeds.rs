//! The parts that other sites can show: what each looks like, what it says, its address, its code.

use dataset::COUNTRY;
use dataset::msg;
use maud::{Markup, html};
use model::state::{Part, TARGETS};
use presentation::embed::{Shared, part_words};

use crate::place::Place;

/// Stands in the code for the address of the site, which a finished file does not know.
const HOST: &str = "https://HOST/";

/// The part of the page.
pub fn section(place: Place) -> Markup {
    let button = place.t(msg::EMBED);
    html! {
        section #embeds .wrap {
            h2 { (place.t(msg::ABOUT_EMBEDS_TITLE)) }
            p { (place.locale().fill(msg::ABOUT_EMBEDS_INTRO, &[("embed", button)])) }
            p { (place.t(msg::EMBED_NOTE)) }
            div .gallery { @for part in Part::ALL { (entry(place, part)) } }
        }
    }
}

fn entry(place: Place, part: Part) -> Markup {
    let shared = Shared::of(part, place.locale(), COUNTRY);
    let picture = ["share/", &shared.name(), "-", place.locale().code(), ".png"].concat();
    let (code, _) = shared.frame(HOST);
    let name = part_words(part, place.locale());
    let label = [place.t(msg::EMBED_CODE), ": ", name].concat();
    html! {
        article #{ "embed-" (part.code()) } {
            h3 { (name) }
            a href=(place.file(&address(place, part))) {
                img src=(place.file(&picture)) width="1200" height="630" loading="lazy" alt=(name);
            }
            p .caption { (shared.title()) }
            p .note { code { (address(place, part)) } }
            @if part == Part::Tracker { (targets(place)) }
            details .figures {
                summary { (place.t(msg::EMBED_CODE)) }
                textarea .code readonly rows="7" spellcheck="false" aria-label=(label) { (code) }
            }
        }
    }
}

/// The addresses of single targets.
fn targets(place: Place) -> Markup {
    html! {
        p .note {
            (place.t(msg::ABOUT_EMBEDS_TARGET))
            @for target in TARGETS {
                " "
                a href=(place.file(&[&address(place, Part::Tracker), "&target=", target].concat())) {
                    code { "target=" (target) }
                }
            }
        }
    }
}

/// The address of the part from the site's root.
fn address(place: Place, part: Part) -> String {
    ["?lang=", place.locale().code(), "&embed=", part.code()].concat()
}
