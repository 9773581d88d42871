//! Starts what keeps the page up to date, on the page as it was served or on an empty shell.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{events, keep, map_view, parts, player, search, tooltip};
use crate::browser::{self, Scheme};
use crate::map;
use crate::page::{front, html, shell::SHELL};
use crate::state::{Pointer, Store};
use crate::text::Locale;
use crate::view::{ViewState, from_query};

/// How long a frame waits for its first paint before it asks for the rest.
const UNSEEN_MS: i32 = 1500;

/// The whole page. It has no view of its own: the parts are markup, kept by effects. A served page shows the
/// default view of its language; it is taken for what a state would have written, and what the address or the
/// visitor asks for beyond that follows as changes, before the next paint.
#[component]
pub fn App() -> impl IntoView {
    let served = browser::by_id("app").is_some();
    if !served {
        browser::lay("app", SHELL);
    }
    keep::take_as_standing(served);
    let store = Store::new(own_language(served), front::WIDTH_PX);
    let root = start(store);
    listen(root);
    let follow = store.follow_address();
    // After the effects above have run once: they wait in the same queue.
    spawn_local(async move {
        keep::take_as_standing(false);
        let query = browser::settle();
        html::set_root(&browser::site());
        map_view::keep_width(store);
        store.edit_page(|p| {
            p.still = browser::reduced_motion();
            p.problems = from_query(&query).1;
        });
        follow(query);
        if served {
            catch_up(root);
        }
    });
}

/// The language that the page was served in.
fn own_language(served: bool) -> Locale {
    let code = browser::language();
    Locale::ALL.into_iter().find(|l| served && l.code() == code).unwrap_or_default()
}

/// What the visitor chose before the program ran; what was pressed, start.js presses again.
fn catch_up(root: events::Root) {
    for id in ["year", "measure", "who", "with", "borders", "region-search"] {
        if let Some(value) = browser::changed_value(id) {
            root.enter(id, value);
        }
    }
    if browser::focused_id().as_deref() != Some("region-search") {
        root.search.close();
    }
}

fn listen(root: events::Root) {
    browser::listen_in("app", "click", move |event| root.click(event));
    browser::listen_in("app", "keydown", move |event| root.key(event));
    browser::listen_in("app", "input", move |event| root.input(event));
    browser::listen_in("app", "pointermove", move |event| root.pointer(event));
    browser::listen_in("app", "focusin", move |event| root.focus(event));
    browser::listen_in("app", "focusout", move |event| root.blur(event));
    browser::listen_in("app", "mousedown", move |event| root.press(event));
}

/// Starts everything that keeps the shell up to date.
fn start(store: Store) -> events::Root {
    browser::on_scheme_change(move |scheme| {
        if scheme == Scheme::Print {
            parts::paper(store);
        }
        let still = browser::reduced_motion();
        store.edit_page(|p| {
            p.still = still;
            p.playing &= !still;
        });
    })
    .forever();
    let search = search::Search::new(store);
    let player = player::Player::new(store);
    let root = events::Root { store, search, player };
    keep::keep_markup("defs", Box::new(map::page_defs));
    parts::start(store);
    map_view::start(store);
    browser::on_ask(move |asked| hear(root, &asked));
    tooltip::start(store);
    search.start();
    // Esc hides the tooltip wherever the focus is, and what the pointer opened when nothing has it; what a focused region
    // does with the key comes first.
    browser::listen("keydown", move |event| {
        let shown = || store.pointer.with_untracked(|p| p.spot.is_some());
        if browser::key_of(event) == "Escape" && (shown() || !browser::within(event, "app")) {
            store.point(Pointer::default());
        }
    });
    keep::watch(Box::new(move || browser::after_paint(move || ready(store))));
    // A frame that nobody has come near is not painted, and yet must tell the page around how high it will be.
    browser::later(UNSEEN_MS, move || fetch_more(store));
    // A frame that began without the second program may come to need it.
    keep::watch(Box::new(move || {
        if store.asked.with(ViewState::needs_second) && browser::is_ready() {
            browser::need(true);
        }
    }));
    root
}

/// What the second program or the page around asks for.
fn hear(root: events::Root, asked: &str) {
    match asked.split_once(':') {
        Some(("show", query)) if query.starts_with('?') || query.is_empty() => {
            root.store.show(query);
        }
        Some(("unfold", query)) => root.store.unfold(query),
        Some(("set", query)) => root.store.set(query),
        _ => {
            root.carry_out(asked);
        }
    }
}

/// The first complete paint is on the screen: the message of a program that cannot start is not needed any more, and what
/// comes after may be fetched.
fn ready(store: Store) {
    browser::remove("failed");
    browser::mark_ready();
    fetch_more(store);
}

/// Asks for what comes after the first view, unless it was asked for.
fn fetch_more(store: Store) {
    browser::need(store.asked.with_untracked(ViewState::needs_second));
}
