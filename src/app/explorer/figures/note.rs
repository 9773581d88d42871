//! The note of a mark: opened in its place, closed by Esc, by a press elsewhere, or by going on.

use leptos::prelude::*;

use crate::app::explorer::Store;
use crate::app::explorer::kit::keep;
use crate::browser::{self, Element, Event};
use crate::page::audit::{self, NOTE};
use crate::text::Locale;

/// The mark whose note is open.
type Open = StoredValue<Option<Element>, LocalStorage>;

/// Opens notes for as long as the component is there. A note ends with what its mark stands beside.
pub fn start(store: Store) {
    let (open, locale) = (StoredValue::new_local(None), store.locale);
    Effect::new(move |_| {
        store.asked.track();
        drop(close(open));
    });
    Effect::new(move |_| {
        keep(browser::listening("click", move |event| click(open, event, locale)));
        keep(browser::listening("keydown", move |event| key(open, event)));
    });
    on_cleanup(move || drop(close(open)));
}

/// A press: on a mark, on the cross of the note, or elsewhere.
fn click(open: Open, event: &Event, locale: Locale) {
    if browser::within(event, NOTE) {
        if browser::holder(event, "button").is_some() {
            leave(open);
        }
        return;
    }
    let Some(mark) = browser::holder(event, ".am a") else {
        drop(close(open));
        return;
    };
    // With a modifier the browser follows the link.
    if !event.default_prevented() && browser::pressed_link(event).is_none() {
        return;
    }
    event.prevent_default();
    if open.with_value(|of| of.as_ref() == Some(&mark)) {
        leave(open);
    } else {
        show(open, mark, locale);
    }
}

/// Esc closes the note; so does Tab after its last control, and goes on from the mark.
fn key(open: Open, event: &Event) {
    let last = browser::within(event, NOTE) && browser::holder(event, "button").is_some();
    match browser::key_of(event).as_str() {
        "Escape" => leave(open),
        "Tab" if last => leave(open),
        _ => {}
    }
}

fn show(open: Open, mark: Element, locale: Locale) {
    drop(close(open));
    let href = browser::attribute(&mark, "href");
    let Some(note) = href.split_once('#').and_then(|(_, id)| audit::note(id, locale)) else {
        return;
    };
    browser::hang(NOTE, "body", true, &note);
    if let (Some(page), Some(note)) = (browser::first("body"), browser::by_id(NOTE)) {
        browser::place(&note, &page, browser::middle_in(&page, &mark));
    }
    browser::set_attribute(&mark, "aria-expanded", Some("true"));
    browser::focus(NOTE);
    open.set_value(Some(mark));
}

fn leave(open: Open) {
    if let Some(mark) = close(open) {
        browser::focus_on(&mark);
    }
}

fn close(open: Open) -> Option<Element> {
    let mark = open.try_update_value(Option::take)??;
    browser::remove(NOTE);
    browser::set_attribute(&mark, "aria-expanded", None);
    Some(mark)
}
