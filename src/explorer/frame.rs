//! The explorer inside another page: reports what is shown, and shows what that page requests.
//! `embed-child.js` carries both across the frame.

use leptos::prelude::*;

use super::kit::{effect, keep_alive};
use super::{Store, external_links};
use crate::browser::{self, Event};
use model::state::{Action, to_address, to_query};
use text::Locale;

/// Starts the messages to the host page; outside of a frame there is none.
pub fn start(store: Store) {
    if !store.is_framed() {
        return;
    }
    external_links::start(store);
    effect(move || {
        let query = store.state.with(to_query);
        browser::announce(&query);
    });
    // What a frame does not show at first is fetched once somebody turns to it.
    let wanted = move || store.edit_page(|page| page.live = true);
    effect(move || {
        for kind in ["pointerover", "pointerdown", "focusin"] {
            keep_alive(browser::add_listener(kind, move |_| wanted()));
        }
    });
    browser::on_ask(move |asked| {
        if let Some(query) = asked.strip_prefix("set:") {
            wanted();
            store.set(query);
        }
    });
    // Another language is another page, which takes the place of this one and shows what the visitor chose.
    effect(move || keep_alive(browser::add_listener("click", move |event| speak(event, store))));
    effect(move || {
        if store.state.with(|state| state.locale != store.locale) {
            let address = store.state.with_untracked(to_address);
            browser::load_instead(&browser::whole(&address));
        }
    });
}

/// A link to another language changes the state; the address of the frame is that of its host.
fn speak(event: &Event, store: Store) {
    let link = browser::pressed_link(event).and_then(|_| browser::holder(event, ".languages a[lang]"));
    let locale = link.and_then(|link| Locale::from_code(&browser::attribute(&link, "lang")));
    if let Some(locale) = locale {
        event.prevent_default();
        store.act(Action::Lang(locale));
    }
}
