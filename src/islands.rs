//! Islands: the interactive parts of a page. Each component is built detached, for the state of the address, and then replaces
//! the served element. Their code comes in two parts of the program: the explorer, and all others ([`super::components`]).

use std::cell::{Cell, RefCell};

use leptos::prelude::WithUntracked;
use wasm_bindgen_futures::spawn_local;

use super::explorer::{Running, WIDTH_PX, lazy_parts};
use super::{components, current};
use crate::browser::{self, Island};
use model::route::Route;

thread_local! {
    /// The components of the open page.
    static RUNNING: RefCell<Vec<Running>> = const { RefCell::new(Vec::new()) };
    /// The number of the open page; components that arrive for an earlier one are dropped.
    static PAGE: Cell<u32> = const { Cell::new(0) };
    /// The width of the figure of the explorer that was left for another page.
    static LEFT_WIDTH: Cell<Option<u16>> = const { Cell::new(None) };
}

/// Begins on the page that is open.
pub fn open() {
    // A frame at the site's root has the explorer's page.
    if let Some((root, route)) = browser::root().zip(Route::of(&browser::page_folder())) {
        browser::fix_addresses();
        presentation::link::set_root(&root);
        spawn_local(start(route, root, true, || browser::after_paint(browser::mark_ready)));
    }
}

/// Builds the islands of the open page; `ready` is called when the main one can be used: on the explorer's page the explorer,
/// elsewhere all. A page that was put in place of another in this moment was not `seen` by the visitor.
pub async fn start(route: Route, root: String, seen: bool, ready: impl FnOnce()) {
    let number = PAGE.get().wrapping_add(1);
    PAGE.set(number);
    current::written();
    let explored = browser::islands().into_iter().find(|island| island.name() == "explorer");
    let mut ready = Some(ready);
    if let Some(island) = explored {
        let built = explorer(island, number, seen).await;
        if let Some(ready) = ready.take().filter(|_| built) {
            ready();
        }
        if built && !browser::is_framed() {
            current::want_all();
        }
    }
    if browser::is_framed() {
        return on_press(route, root, number);
    }
    if components(route, root, number, seen).await {
        ready.into_iter().for_each(|ready| ready());
    }
}

/// The components of the page; false when they could not be fetched, or when the page has been left.
async fn components(route: Route, root: String, number: u32, seen: bool) -> bool {
    let Some(running) = components::fetched(route, root, seen).await else {
        browser::report_lost();
        return false;
    };
    let stands = PAGE.get() == number;
    if stands {
        RUNNING.with_borrow_mut(|all| all.extend(running));
    }
    stands
}

/// Inside a frame, the components are fetched on the first press of the only one there.
fn on_press(route: Route, root: String, number: u32) {
    let asked = Cell::new(false);
    browser::listen("click", move |event| {
        if browser::around(event, "[data-island=look]").is_some() && !asked.replace(true) {
            let root = root.clone();
            spawn_local(async move {
                components(route, root, number, true).await;
            });
        }
    });
}

/// The explorer in the state of the address; false when it could not be built.
async fn explorer(island: Island, number: u32, seen: bool) -> bool {
    // The explorer in another language is as wide.
    let width = LEFT_WIDTH.take().unwrap_or_else(|| served_width(&island));
    let more = lazy_parts::asks_lazy_views(&browser::query(), width);
    if more {
        spawn_local(async { _ = lazy_parts::fetch_views().await });
    }
    let built = lazy_parts::explorer(browser::query(), width, island.holder()).await;
    // What the address shows is there at once; what is lost says so in its place.
    if more {
        lazy_parts::fetch_views().await;
    }
    if PAGE.get() != number {
        return false;
    }
    let Some((store, running)) = built else {
        browser::report_lost();
        return false;
    };
    browser::show_view();
    RUNNING.with_borrow_mut(|all| all.push(running));
    current::set_explorer(Some(store));
    if more {
        current::want_all();
    }
    island.swap(seen);
    // The served view may have been shorter than the saved scroll position.
    if let Some(spot) = browser::saved_scroll_position() {
        browser::scroll_to(spot.top);
    }
    true
}

/// The width of the figure as it was served, CSS pixels at a text size of 100 %.
fn served_width(island: &Island) -> u16 {
    let width = island.figure().map_or(0.0, |figure| browser::drawn_width(&figure));
    if width < 1.0 { WIDTH_PX } else { (width / browser::text_scale()).round() as u16 }
}

/// Shows what the address asks for now.
pub fn follow_address(route: Route, root: &str) {
    if let Some(store) = current::explorer() {
        return store.follow(&browser::query());
    }
    if !current::is_written() {
        // The old components stay until the new ones replace them.
        let ended = RUNNING.take();
        let root = root.to_owned();
        spawn_local(async move {
            start(route, root, true, || ()).await;
            drop(ended);
        });
    }
}

/// Ends all that run; they are gone when the result is dropped.
pub fn stop() -> impl Sized {
    PAGE.set(PAGE.get().wrapping_add(1));
    LEFT_WIDTH.set(current::explorer().map(|store| store.page.with_untracked(|page| page.width)));
    current::set_explorer(None);
    RUNNING.take()
}
