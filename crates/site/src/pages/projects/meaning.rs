//! What the article calls a project and a social project, and what is missing beside it.

use dataset::msg;
use maud::{Markup, html};
use text::Msg;

use crate::pages::programme::{passages, references, statement};
use crate::place::Place;

/// How projects are told apart.
const KINDS: [Msg; 3] =
    [msg::PROJECTS_PAGE_KINDS_TERM, msg::PROJECTS_PAGE_KINDS_SIZE, msg::PROJECTS_PAGE_KINDS_AIM];

/// The section without its frame.
pub fn section(place: Place) -> Markup {
    html! {
        h2 #meaning { (place.t(msg::PROJECTS_PAGE_MEANING)) }
        div .columns.level {
            div {
                (statement(place, msg::PROJECTS_PAGE_WHOLE, &[passages::WHOLE]))
                (definition(place, "project", passages::PROCESS))
                (statement(place, msg::PROJECTS_PAGE_UNIQUE, &[passages::UNIQUE]))
                (statement(place, msg::PROJECTS_PAGE_MANAGED, &[passages::MANAGED]))
                (statement(place, msg::PROJECTS_PAGE_KINDS, &[passages::KINDS]))
                ul .plain { @for kind in KINDS { li { (place.t(kind)) } } }
            }
            div {
                (definition(place, "social_project", passages::SOCIAL))
                (statement(place, msg::PROJECTS_PAGE_SYSTEM, &[passages::SYSTEM]))
                (statement(place, msg::PROJECTS_PAGE_POLICY, &[passages::POLICY]))
                (references(place))
            }
        }
    }
}

/// A definition of the article's list.
fn definition(place: Place, id: &str, from: &str) -> Markup {
    let found = dataset::items("definitions").find(|item| item.id == id);
    html! {
        @if let Some(item) = found {
            p { (place.locale().pick(&item.text)) ". " (passages::from(place, &[from])) }
        }
    }
}
