//! Inside other pages: links out of the part that is shown; and the dialog that gives the code for such
//! pages.

use std::cell::RefCell;

use crate::browser::{self, Event};
use crate::page::embed::{self, Ask};
use crate::text::msg;
use crate::view::ViewState;

/// Where the preview stands.
const PREVIEW: &str = "emb-preview";

/// What the open dialog is about.
#[derive(Default)]
pub struct Builder {
    ask: RefCell<Option<Ask>>,
}

impl Builder {
    /// Opens the dialog.
    pub fn open(&self, state: &ViewState) {
        let ask = Ask::of(state);
        super::take::show(&embed::dialog(&ask, &browser::site(), state.locale));
        browser::load_script(&[&browser::site(), "embed.js"].concat());
        self.ask.replace(Some(ask));
    }

    /// A choice in the dialog.
    pub fn choose(&self, id: &str, value: &str, state: &ViewState) {
        let Some(field) = id.strip_prefix("emb-") else {
            return;
        };
        let Some(before) = self.ask.take() else {
            return;
        };
        let field = field.split('-').next().unwrap_or_default();
        let after = before.clone().chosen(field, value);
        let (site, locale) = (browser::site(), state.locale);
        // What can be chosen follows from the part alone.
        let changed = before.part != after.part;
        let parts = [
            (changed.then_some(".emb-f"), embed::fields(&after, locale)),
            (Some("#emb-preview"), after.preview(&site)),
        ];
        for (place, markup) in parts {
            if let Some(place) = place.and_then(browser::first) {
                browser::set_markup(&place, &markup);
            }
        }
        if changed {
            browser::focus(id);
        }
        for (place, words) in [("#emb-code", after.code(&site)), (".take-what", after.title())] {
            if let Some(place) = browser::first(place) {
                browser::set_text(&place, &words);
            }
        }
        self.ask.replace(Some(after));
    }

    /// Copies the code; false for what is none of its business.
    pub fn carry_out(&self, asked: &str, state: &ViewState) -> bool {
        if asked != "emb:copy" {
            return false;
        }
        let locale = state.locale;
        if let Some(ask) = self.ask.borrow().as_ref() {
            browser::copy(&ask.code(&browser::site()), move |done| {
                super::take::say(locale.t(if done { msg::COPIED } else { msg::COPY_FAILED }));
            });
        }
        true
    }

    /// The preview would go on running behind a closed dialog.
    pub fn close(&self) {
        if let Some(place) = browser::by_id(PREVIEW) {
            browser::set_markup(&place, "");
        }
    }
}

/// Links to places on other pages open them outside the frame; false for everything else.
pub fn lead_out(event: &Event) -> bool {
    let Some(link) = browser::holder(event, "[data-embed] a[href*=\"/#\"]:not([data-do])") else {
        return false;
    };
    for (name, value) in [("target", "_blank"), ("rel", "noopener")] {
        browser::set_attribute(&link, name, Some(value));
    }
    true
}
