//! The table of contents in the header follows scrolling, and the way back from the glossary.
//!
//! The header belongs to the first program, which writes it anew in another language; the list is therefore filled
//! and marked again whenever that may have happened.

use std::cell::{Cell, RefCell};

use crate::browser::{self, Element, Event};
use crate::page::contents::{self, SECTIONS};
use crate::page::{glossary, header};
use crate::text::Locale;

/// The button that leads back from the glossary.
const BACK: &str = "term-back";
/// The list of sections, and the element that opens it.
const LIST: &str = "menu-list";
const MENU: &str = "menu";

/// What is marked, and where the reader came from.
#[derive(Default)]
pub struct Contents {
    locale: Cell<Option<Locale>>,
    from: RefCell<Option<Element>>,
}

impl Contents {
    /// Lists the sections in a language, when that is another one than before; true when they are to be marked.
    pub fn fill(&self, locale: Locale) -> bool {
        let known = self.locale.replace(Some(locale)) == Some(locale);
        if known && browser::by_id(LIST).is_none_or(|list| list.first_element_child().is_some()) {
            return false;
        }
        if let Some(list) = browser::by_id(LIST) {
            let sections = contents::list(locale, |id| browser::by_id(id).is_some());
            browser::set_markup(&list, &[header::entries(locale), sections].concat());
        }
        if let Some(back) = browser::by_id(BACK) {
            browser::set_text(&back, glossary::back(locale));
        }
        true
    }

    /// Marks the section that is being read: the last one that begins in the upper two fifths of the window.
    pub fn mark(&self) {
        let limit = browser::window_height() * 0.4;
        let begun = |(id, _): &(&'static str, _)| browser::top_of(id).is_some_and(|top| top <= limit);
        let read = SECTIONS.iter().filter(|s| begun(s)).map(|s| s.0).next_back();
        browser::mark_links("top", read.unwrap_or("explorer"));
    }

    /// A link to a term remembers where it stands; a link of the list closes it; the button leads back.
    pub fn click(&self, event: &Event) {
        if let Some(link) = browser::holder(event, "a[href^=\"#term-\"]") {
            self.remember(link);
        } else if browser::id_of(event) == BACK {
            if let Some(link) = self.from.take() {
                browser::lay_out("below");
                browser::return_to(&link);
            }
            show(false);
        }
        let inside = browser::within(event, MENU);
        if browser::within(event, LIST) || !inside {
            close();
        }
    }

    /// The button leads back to this element.
    pub fn remember(&self, from: Element) {
        self.from.replace(Some(from));
        show(true);
    }

    /// Esc closes the list and gives the focus back.
    pub fn key(&self, event: &Event) {
        if browser::key_of(event) == "Escape" && browser::within(event, MENU) && close() {
            browser::focus("menu-button");
        }
    }
}

/// Shows or hides the way back.
fn show(on: bool) {
    if let Some(back) = browser::by_id(BACK) {
        browser::set_attribute(&back, "hidden", (!on).then_some(""));
    }
}

/// Closes the list; true when it was open.
fn close() -> bool {
    let Some(menu) = browser::by_id(MENU).filter(|m| m.has_attribute("open")) else {
        return false;
    };
    browser::set_attribute(&menu, "open", None);
    true
}
