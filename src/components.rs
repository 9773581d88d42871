//! The components of all pages but the explorer: search and low vision in the bar, sharing, keeping pages, the table of the regions;
//! the search of the projects; and what walks strips. Fetched as one part of the program.

use std::cell::Cell;

use leptos::mount::mount_to;
#[cfg(feature = "split")]
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::erased_view::{ErasedView, IntoErased};
use super::explorer::Running;
use super::offline;
use super::preferences;
use super::regions::{self, RegionsState};
use super::{current, navigation, projects, search, share, strip_plots};
use crate::browser::{self, Island};
use model::route::Route;
use text::Locale;

thread_local! {
    /// True once the document is listened to.
    static LISTENING: Cell<bool> = const { Cell::new(false) };
}

/// Builds the components of the open page, which the visitor has `seen` or not; `None` when their code could not be fetched.
pub async fn fetched(route: Route, root: String, seen: bool) -> Option<Vec<Running>> {
    fetched_components(route, root, seen).await.ok()
}

#[cfg(feature = "split")]
#[wasm_split(components, wasm_split_path = ::leptos::wasm_split, fallible)]
fn fetched_components(route: Route, root: String, seen: bool) -> Result<Vec<Running>, SplitLoaderError> {
    Ok(start(route, &root, seen))
}

#[cfg(not(feature = "split"))]
async fn fetched_components(route: Route, root: String, seen: bool) -> Result<Vec<Running>, ()> {
    Ok(start(route, &root, seen))
}

fn start(route: Route, root: &str, seen: bool) -> Vec<Running> {
    if !LISTENING.replace(true) {
        navigation::start(root.to_owned());
        strip_plots::listen();
        search::listen();
    }
    let mut running = Vec::new();
    for island in browser::islands() {
        if let Some(view) = component(&island, route, root) {
            running.push(mount_to(island.holder(), view));
            island.swap(seen);
        }
    }
    strip_plots::start();
    running
}

/// What builds the component of a part; `None` for a part that this program does not know.
fn component(island: &Island, route: Route, root: &str) -> Option<Box<dyn FnOnce() -> ErasedView>> {
    let root = root.to_owned();
    match island.name().as_str() {
        "look" => Some(Box::new(move || preferences::view(route.locale))),
        "offline" => Some(Box::new(move || offline::view(route.locale))),
        "projects" => {
            let groups = island.subject();
            Some(Box::new(move || projects::view(route.locale, &groups, &browser::search())))
        }
        "regions" => Some(Box::new(move || regions(route.locale))),
        "share" => {
            let finding = island.subject();
            Some(Box::new(move || share::view(route.locale, &root, &finding)))
        }
        "search" => Some(Box::new(move || search::view(route.locale, root).into_erased())),
        _ => None,
    }
}

/// The table of all regions. A year replaces the entry of the history, everything else adds one.
fn regions(locale: Locale) -> ErasedView {
    let state = RegionsState::from_query(&browser::search());
    let shown = Cell::new(state);
    let on_change = move |next: RegionsState| {
        let before = shown.replace(next);
        let only_year = RegionsState { year: before.year, ..next } == before;
        let write = if only_year { browser::replace } else { browser::push };
        write(&with_carried(next.to_query(), &browser::search()));
        current::written();
    };
    regions::view(locale, state, on_change).into_erased()
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
