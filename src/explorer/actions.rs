//! What can be taken away: files, code for other pages, the address, paper, and the profile.

use leptos::prelude::*;

use super::kit::{Press, act, aria, attribute, flag, icon, press, text};
use super::{Dialog, Store};
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use model::state::{Action, View, ViewState};
use presentation::icon::{CODE, DOWNLOAD, PRINT, SHARE};
use presentation::link::from_root;
use presentation::link::link_to;

/// Under the title; in a frame the file alone is offered, under the figure.
pub fn actions(store: Store) -> ErasedView {
    let locale = store.locale;
    if store.is_framed() {
        return ().into_erased();
    }
    let button = |id: &'static str, words, drawing, run: Press| {
        view! { <button type="button" id=id on:click=run>{icon(drawing)}{locale.t(words)}</button> }
            .into_erased()
    };
    view! {
        {whole_table(store)}
        {button("embed", msg::EMBED, CODE, open(store, Dialog::Embed))}
        {button("share", msg::SHARE, SHARE, open(store, Dialog::Share))}
        {button("print", msg::PROFILE_PRINT, PRINT, press(browser::print))}
        {profile(store)}
        {more(store)}
    }
    .into_erased()
}

/// The link to the whole table, which opens the dialog of files. In a frame the link itself is followed: a dialog would stand
/// where the page around has scrolled away.
pub fn whole_table(store: Store) -> ErasedView {
    let file = attribute(move || Some(from_root(store.frame.get().measure.file()).into_owned()));
    let inside = (icon(DOWNLOAD), store.locale.t(msg::DOWNLOAD));
    if store.is_framed() {
        return view! { <a href=file download="" id="download">{inside}</a> }.into_erased();
    }
    view! { <a href=file download="" id="download" on:click=open(store, Dialog::Files)>{inside}</a> }
        .into_erased()
}

/// On a small screen the button that shows the rest of them and the choices: the figure comes first.
fn more(store: Store) -> ErasedView {
    let unfold = press(move || store.edit_page(|page| page.unfolded = !page.unfolded));
    view! {
        <button type="button" id="more" aria-controls="options" on:click=unfold
            aria-expanded=aria(move || store.page.with(|page| page.unfolded))>{store.locale.t(msg::MORE)}</button>
    }
    .into_erased()
}

/// Opens a dialog. What could not be fetched before is fetched again.
fn open(store: Store, dialog: Dialog) -> Press {
    press(move || {
        store.edit_page(|page| page.lost = false);
        store.edit_page(|page| page.dialog = Some(dialog));
    })
}

/// A link to the profile of the pinned region, or of the country.
fn profile(store: Store) -> ErasedView {
    let words = text(move || {
        let none = store.state.with(|s| s.pins.is_empty());
        store.locale.t(if none { msg::PROFILE_OPEN_COUNTRY } else { msg::PROFILE_OPEN })
    });
    view! {
        <a class="button" id="passport-country" hidden=flag(move || store.frame.get().view == View::Profile)
            href=attribute(move || Some(store.state.with(profile_address)))
            on:click=act(store, Action::View(View::Profile))>{icon(PRINT)}{words}</a>
    }
    .into_erased()
}

/// The address of the profile of what is asked.
pub fn profile_address(state: &ViewState) -> String {
    let mut there = state.clone();
    there.apply(Action::View(View::Profile));
    link_to(&there)
}
