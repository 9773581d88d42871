//! The page's shell.

use leptos::prelude::*;

use super::{events, keep, map_view, parts, player, search, tooltip};
use crate::browser;
use crate::map;
use crate::page::shell::SHELL;
use crate::state::{Pointer, Store};

/// The whole page: reads the address, lays the shell, starts what keeps it up to date.
#[component]
pub fn App() -> impl IntoView {
    let root = start();
    view! {
        <div
            id="app"
            on:click=move |event| root.click(&event)
            on:keydown=move |event| root.key(&event)
            on:input=move |event| root.input(&event)
            on:pointermove=move |event| root.pointer(&event)
            on:focusin=move |event| root.focus(&event)
            on:focusout=move |event| root.blur(&event)
            on:mousedown=move |event| root.press(&event)
            inner_html=SHELL
        ></div>
    }
}

/// Reads the address and starts everything that keeps the shell up to date.
fn start() -> events::Root {
    let store = Store::new(&browser::query(), map_view::first_width());
    browser::on_scheme_change(move |_| {
        let still = browser::reduced_motion();
        store.edit_page(|p| {
            p.still = still;
            p.playing &= !still;
        });
    });
    let search = search::Search::new(store);
    let player = player::Player::new(store);
    let root = events::Root { store, search, player };
    store.follow_address();
    keep::keep_markup("defs", Box::new(map::page_defs));
    parts::start(store);
    map_view::start(store);
    browser::on_ask(move |asked| hear(root, &asked));
    tooltip::start(store);
    // Esc hides what the pointer opened, also when nothing has the focus.
    browser::listen("keydown", move |event| {
        if browser::key_of(event) == "Escape" && !browser::within(event, "app") {
            store.point(Pointer::default());
        }
    });
    search.start();
    // Esc hides the tooltip wherever the focus is; what a focused region does with the key comes first.
    browser::listen("keydown", move |event| {
        let shown = store.pointer.with_untracked(|p| p.spot.is_some());
        if shown && browser::key_of(event) == "Escape" {
            store.point(Pointer::default());
        }
    });
    keep::watch(Box::new(|| browser::after_paint(ready)));
    root
}

/// What the second program or the page around asks for.
fn hear(root: events::Root, asked: &str) {
    match asked.split_once(':') {
        Some(("show", query)) if query.starts_with('?') || query.is_empty() => root.store.show(query),
        Some(("set", query)) => root.store.set(query),
        _ => {
            root.carry_out(asked);
        }
    }
}

/// The first complete paint is on the screen: the message of a program that cannot start is not needed any more.
fn ready() {
    browser::remove("failed");
    browser::mark_ready();
}
