//! What a change is called: the title of the document, one polite sentence, and the line under a printed view.

use leptos::html::P;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::Store;
use super::kit::{effect, keep_alive};
use crate::browser::{self, Scheme};
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use model::state::{Part, to_address};
use presentation::{announcement, explorer, footer};

/// Milliseconds without a change before a change is announced.
const REST_MS: i32 = 400;

/// Keeps the title, and says what has changed; silent while the years are played.
pub fn start(store: Store) {
    let told = StoredValue::new(store.state.get_untracked());
    let turn = StoredValue::new(0_u32);
    Effect::new(move |begun: Option<()>| {
        store.state.track();
        let (playing, refused) = store.page.with(|page| (page.playing, page.refused));
        let mine = turn.get_value().wrapping_add(1);
        turn.set_value(mine);
        if begun.is_none() {
            return title(store);
        }
        if playing {
            return;
        }
        browser::set_timeout(REST_MS, move || {
            // Another change came after it, or the explorer was left.
            if turn.try_get_value() != Some(mine) {
                return;
            }
            title(store);
            let now = store.state.get_untracked();
            let sentence = match refused {
                Some(region) => announcement::refused(region, &now),
                None => store.slice.with_untracked(|slice| {
                    told.with_value(|told| announcement::sentence(told, &now, slice))
                }),
            };
            told.set_value(now);
            store.edit_page(|page| page.refused = None);
            browser::say(&sentence);
        });
    });
}

fn title(store: Store) {
    let title = store.state.with_untracked(|state| match state.embed.part {
        Some(Part::Tracker) => state.locale.t(msg::TRACKERS_LABEL).to_owned(),
        Some(Part::Matrix) => state.locale.t(msg::MATRIX_TITLE).to_owned(),
        _ => store.slice.with_untracked(|slice| explorer::title(state, slice)),
    });
    browser::set_title(&title);
}

/// The line under a printed view: where it comes from. It is written when the printer asks.
pub fn paper(store: Store) -> ErasedView {
    let line = NodeRef::<P>::new();
    effect(move || {
        keep_alive(browser::on_scheme_change(move |scheme| {
            let (true, Some(line)) = (scheme == Scheme::Print, line.get_untracked()) else {
                return;
            };
            let address = store.state.with_untracked(|state| to_address(&state.unframed()));
            let words = footer::paper(&browser::whole(&address), store.locale);
            browser::set_text(line.unchecked_ref(), &words);
        }));
    });
    view! { <p class="paper" id="paper" node_ref=line></p> }.into_erased()
}
