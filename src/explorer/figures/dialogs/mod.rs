//! The dialogs: files of what is shown; its address and citations; code for other pages. What a dialog is about is what was
//! shown when it was opened.

mod embed;
mod files;
mod preview;
mod share;

use leptos::prelude::*;

use super::compare;
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use crate::explorer::kit::{effect, flag, icon, piece, press, text};
use crate::explorer::{Dialog, Store};
use dataset::msg;
use model::state::to_link;
use presentation::export::{self, Download};
use presentation::{icon, private_hosts};
use text::Locale;

/// The id of the dialog.
const PLACE: &str = "take";

/// The dialog that the page has open.
pub fn view(store: Store) -> ErasedView {
    let open = Memo::new(move |_| store.page.with(|page| page.dialog));
    let inside = piece(move || match open.get() {
        Some(Dialog::Files | Dialog::Two) => untrack(|| files::view(store)),
        Some(Dialog::Share) => untrack(|| share::view(store)),
        Some(Dialog::Embed) => untrack(|| embed::view(store)),
        None => ().into_erased(),
    });
    effect(move || match open.get() {
        Some(_) => browser::open_dialog(PLACE),
        None => browser::close_dialog(PLACE),
    });
    let closed = move |_: leptos::ev::Event| store.edit_page(|page| page.dialog = None);
    view! { <dialog id=PLACE class="download-dialog" aria-labelledby="take-title" on:close=closed>{inside}</dialog> }
        .into_erased()
}

/// What the explorer shows, or its chart of two years, to take away.
fn download(store: Store) -> Download {
    let two = store.page.with_untracked(|page| page.dialog == Some(Dialog::Two));
    store.state.with_untracked(|state| {
        let address = browser::whole(&to_link(&state.unframed()));
        let chart = if two { compare::download(state, &address) } else { None };
        chart.unwrap_or_else(|| export::view(state, &address))
    })
}

/// The head of a dialog: what it is, and the way out, which gives the focus back.
fn head(words: &'static str, locale: Locale) -> ErasedView {
    view! {
        <div class="dialog-head">
            <h2 id="take-title">{words}</h2>
            <button type="button" class="close-button" id="take-close" aria-label=locale.t(msg::CLOSE)
                on:click=press(|| browser::close_dialog(PLACE))>{icon(icon::CLOSE)}</button>
        </div>
    }
    .into_erased()
}

/// A warning over what is to be copied, where the address is a private one.
fn warning(address: &str, locale: Locale) -> ErasedView {
    let warning = private_hosts::host(address).map(|host| {
        let words = locale.fill(msg::PRIVATE_ADDRESS, &[("host", host)]);
        view! { <p class="dialog-warning" id="private">{words}</p> }.into_erased()
    });
    warning.unwrap_or_else(|| ().into_erased())
}

/// What became of a press; and a text that could not be saved, to be copied.
#[derive(Clone, Copy)]
struct Said {
    words: RwSignal<String>,
    way: RwSignal<String>,
}

impl Said {
    fn new() -> Said {
        Said { words: RwSignal::new(String::new()), way: RwSignal::new(String::new()) }
    }

    /// Says something, unless the dialog was closed in the meantime.
    fn say(self, words: &str) {
        let _closed = self.words.try_set(words.to_owned());
    }

    fn offer(self, text: &str) {
        let _closed = self.way.try_set(text.to_owned());
    }

    /// Copies a text and says whether that was allowed.
    fn copy(self, text: &str, locale: Locale) {
        browser::copy(text, move |done| {
            self.say(locale.t(if done { msg::COPIED } else { msg::COPY_FAILED }));
        });
    }

    fn line(self) -> ErasedView {
        view! { <p id="take-said" role="status">{text(move || self.words.get())}</p> }.into_erased()
    }

    fn view(self) -> ErasedView {
        let none = flag(move || self.way.with(String::is_empty));
        view! {
            {self.line()}
            <pre class="dialog-text" id="take-way" tabindex="0" role="group" aria-labelledby="take-said" hidden=none>
                {text(move || self.way.get())}
            </pre>
        }
        .into_erased()
    }
}
