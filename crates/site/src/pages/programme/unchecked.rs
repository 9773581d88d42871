//! What the article says without the figures that would be needed to check it, and what its text lacks.

use dataset::msg;
use maud::{Markup, html};
use model::route::Page;

use super::parts::statement;
use super::{heading, passages};
use crate::place::Place;

pub fn section(place: Place) -> Markup {
    html! {
        section .wrap {
            (heading(place, "unchecked"))
            ul .plain.statements {
                li { (statement(place, msg::PROGRAMME_PAGE_CONCLUSION, &[passages::CONCLUSION, passages::FIGURE_3])) }
                li { (statement(place, msg::PROGRAMME_PAGE_CONFIDENCE, &[passages::CONFIDENCE])) }
                li { (statement(place, msg::AUDIT_SAID_LOST_TEXT, &[passages::TYPES_BEGIN])) }
                li { (references(place)) }
            }
            p .actions { a href={ (place.to(Page::Article)) "#audit" } { (place.t(msg::PROGRAMME_PAGE_CHECKS)) " →" } }
        }
    }
}

/// That the text refers to works whose list is missing.
pub fn references(place: Place) -> Markup {
    statement(place, msg::PROGRAMME_PAGE_REFERENCES, &[passages::WHOLE, passages::PROCESS, passages::UNIQUE])
}
