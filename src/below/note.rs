//! The note of a mark: opened in its place, closed by Esc, by a press elsewhere, or by going on.

use std::cell::RefCell;

use crate::browser::{self, Element, Event};
use crate::page::audit::{NOTE, note};
use crate::text::Locale;

/// The mark whose note is open.
#[derive(Default)]
pub struct Note {
    of: RefCell<Option<Element>>,
}

impl Note {
    /// A press: on a mark, on the cross of the note, or elsewhere. True where it was about a note alone.
    pub fn click(&self, event: &Event, locale: Locale) -> bool {
        let pressed = browser::holder(event, "[data-do^=\"note:\"]");
        let Some(mark) = pressed else {
            if !browser::within(event, NOTE) {
                self.close();
            }
            return false;
        };
        event.prevent_default();
        let open = self.of.borrow().as_ref() == Some(&mark);
        if open || browser::within(event, NOTE) {
            self.leave();
        } else {
            self.open(mark, locale);
        }
        true
    }

    /// Esc closes the note; so does Tab after its last control, and goes on from the mark.
    pub fn key(&self, event: &Event) {
        let last = browser::within(event, NOTE) && browser::holder(event, "button").is_some();
        match browser::key_of(event).as_str() {
            "Escape" => self.leave(),
            "Tab" if last => self.leave(),
            _ => {}
        }
    }

    fn open(&self, mark: Element, locale: Locale) {
        self.close();
        let asked = mark.get_attribute("data-do").unwrap_or_default();
        let Some(markup) = asked.strip_prefix("note:").and_then(|id| note(id, locale)) else {
            return;
        };
        browser::hang(NOTE, "body", true, &markup);
        if let (Some(page), Some(open)) = (browser::first("body"), browser::by_id(NOTE)) {
            browser::place(&open, &page, browser::middle_in(&page, &mark));
        }
        browser::set_attribute(&mark, "aria-expanded", Some("true"));
        browser::focus(NOTE);
        self.of.replace(Some(mark));
    }

    fn leave(&self) {
        if let Some(mark) = self.close() {
            browser::focus_on(&mark);
        }
    }

    fn close(&self) -> Option<Element> {
        let mark = self.of.take()?;
        browser::remove(NOTE);
        browser::set_attribute(&mark, "aria-expanded", None);
        Some(mark)
    }
}
