//! The parts of a page that a visitor can change: components, each built beside the document for the state that the address
//! asks for, and then put in the place of what was served.

use std::cell::{Cell, RefCell};

use leptos::mount::mount_to;
use leptos::prelude::AnyView;
use wasm_bindgen_futures::spawn_local;

use super::explorer::{Running, Store, WIDTH_PX, later};
use super::look;
use super::offline;
use super::once::IntoOnce;
use super::regions::{self, RegionsState};
use super::{projects, search, share, strips};
use crate::browser::{self, Island};
use crate::route::Route;
use crate::text::Locale;

thread_local! {
    /// The components of the open page.
    static RUNNING: RefCell<Vec<Running>> = const { RefCell::new(Vec::new()) };
    /// The query that they show.
    static SHOWN: RefCell<String> = const { RefCell::new(String::new()) };
    /// The state of the explorer that runs.
    static EXPLORER: Cell<Option<Store>> = const { Cell::new(None) };
}

/// Brings all parts of the open page to life. Most are there when this returns for the first time; the explorer may have to be
/// fetched.
pub async fn start(route: Route, root: String) {
    SHOWN.set(browser::search());
    let mut waiting = None;
    for island in browser::islands() {
        if island.name() == "explorer" {
            waiting = Some(island);
        } else if let Some(view) = component(&island, route, &root) {
            let running = mount_to(island.holder(), view);
            RUNNING.with_borrow_mut(|all| all.push(running));
            island.swap();
        }
    }
    strips::start();
    projects::start(route.locale);
    if let Some(island) = waiting {
        explorer(island).await;
    }
}

/// The explorer in the state of the address.
async fn explorer(island: Island) {
    browser::hide_view(browser::query() != "");
    let width = browser::by_id("mapbox").map_or(0.0, |figure| browser::drawn_width(&figure));
    let width = if width < 1.0 { WIDTH_PX } else { (width / browser::text_scale()).round() as u16 };
    let built = later::explorer(browser::query(), width, island.holder()).await;
    browser::hide_view(false);
    let Some((store, running)) = built else {
        return browser::report_lost();
    };
    if !island.stands() {
        return;
    }
    RUNNING.with_borrow_mut(|all| all.push(running));
    EXPLORER.set(Some(store));
    island.swap();
}

/// Has the explorer that runs show what a query asks for, as one more entry of the history; false when none runs.
pub fn explorer_shows(query: &str) -> bool {
    let store = EXPLORER.get();
    store.inspect(|store| {
        store.show(&browser::query_of(query));
    });
    store.is_some()
}

/// After a part has changed the address: it shows what the address asks for.
pub fn written() {
    SHOWN.set(browser::search());
}

/// Shows what the address asks for now.
pub fn follow_address(route: Route, root: &str) {
    if let Some(store) = EXPLORER.get() {
        return store.follow(&browser::query());
    }
    if SHOWN.with_borrow(|shown| *shown != browser::search()) {
        // What stood keeps standing until it is swapped.
        let ended = RUNNING.take();
        let root = root.to_owned();
        spawn_local(async move {
            start(route, root).await;
            drop(ended);
        });
    }
}

/// Ends all that run.
pub fn stop() {
    EXPLORER.set(None);
    let ended = RUNNING.take();
    drop(ended);
}

/// What builds the component of a part; `None` for a part that this program does not know.
fn component(island: &Island, route: Route, root: &str) -> Option<Box<dyn FnOnce() -> AnyView>> {
    let root = root.to_owned();
    match island.name().as_str() {
        "look" => Some(Box::new(move || look::view(route.locale))),
        "offline" => Some(Box::new(move || offline::view(route.locale))),
        "regions" => Some(Box::new(move || regions(route.locale))),
        "share" => {
            let finding = island.subject();
            Some(Box::new(move || share::view(route.locale, &root, &finding)))
        }
        "search" => Some(Box::new(move || search::view(route.locale, root).once())),
        _ => None,
    }
}

/// The table of all regions. A year replaces the entry of the history, everything else adds one.
fn regions(locale: Locale) -> AnyView {
    let state = RegionsState::from_query(&browser::search());
    let shown = Cell::new(state);
    let on_change = move |next: RegionsState| {
        let before = shown.replace(next);
        let only_year = RegionsState { year: before.year, ..next } == before;
        let write = if only_year { browser::replace } else { browser::push };
        write(&with_carried(next.to_query(), &browser::search()));
        SHOWN.set(browser::search());
    };
    regions::view(locale, state, on_change).once()
}

/// The query of a state, with what the address says of the look of all pages.
fn with_carried(mut query: String, present: &str) -> String {
    let pairs = present.trim_start_matches('?').split('&');
    for pair in pairs.filter(|pair| pair.starts_with("lv=") || pair.starts_with("theme=")) {
        query.push(if query.is_empty() { '?' } else { '&' });
        query.push_str(pair);
    }
    query
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_address_says_of_the_look_stays() {
        let carried = |query: &str, present| with_carried(query.to_owned(), present);
        assert_eq!(
            carried("?measure=neet", "?lv=wide,links&year=2012&theme=dark"),
            "?measure=neet&lv=wide,links&theme=dark"
        );
        assert_eq!(carried("", "?theme=dark"), "?theme=dark");
        assert_eq!(carried("", "?year=2012"), "");
    }
}
