//! In a frame, links to other pages open beside the host's page, never in the frame. Where the sandbox lets no window open,
//! `embed-child.js` shows the address.

use leptos::prelude::*;

use super::Store;
use super::kit::{effect, keep_alive};
use crate::browser::{self, Event};
use model::state::to_address;

/// Links that lead out: not those that have a target, save a file, skip to the main part, or change the language.
const LINKS: &str = "a[href]:not([target], [download], .skip, .languages a)";

/// Leads links out for as long as the component is there. The press itself still sees what is set here.
pub fn start(store: Store) {
    effect(move || {
        for kind in ["pointerdown", "click"] {
            keep_alive(browser::add_listener(kind, move |event| open_in_new_tab(event, store)));
        }
    });
}

fn open_in_new_tab(event: &Event, store: Store) {
    let Some(link) = browser::holder(event, LINKS).filter(|_| !event.default_prevented()) else {
        return;
    };
    let href = browser::attribute(&link, "href");
    if let Some(id) = href.strip_prefix('#') {
        if browser::by_id(id).is_some() {
            return;
        }
        // A place that the frame does not show, of the same view on the whole page.
        let view = store.state.with_untracked(|state| to_address(&state.unframed()));
        browser::set_attribute(&link, "href", Some(&[&*browser::whole(&view), &*href].concat()));
    }
    for (name, value) in [("target", "_blank"), ("rel", "noopener")] {
        browser::set_attribute(&link, name, Some(value));
    }
}
