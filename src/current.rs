//! What the open page shows now: the query of the address that its components stand for, and the explorer that runs.

use std::cell::{Cell, RefCell};

use super::explorer::Store;
use crate::browser;
use model::state::{Action, Preferences};

thread_local! {
    static SHOWN: RefCell<String> = const { RefCell::new(String::new()) };
    static EXPLORER: Cell<Option<Store>> = const { Cell::new(None) };
}

/// Call after a component has changed the address: it shows that state already.
pub fn written() {
    SHOWN.set(browser::search());
}

/// True when the components show what the address asks for.
pub fn is_written() -> bool {
    SHOWN.with_borrow(|shown| *shown == browser::search())
}

/// Keeps the state of the explorer that runs from now on, or none.
pub fn set_explorer(store: Option<Store>) {
    EXPLORER.set(store);
}

/// Has the explorer that runs fetch what comes after the map.
pub fn want_all() {
    if let Some(store) = explorer() {
        store.edit_page(|page| page.live = true);
    }
}

/// The state of the explorer that runs.
pub fn explorer() -> Option<Store> {
    EXPLORER.get()
}

/// Has the explorer that runs show what a query asks for, as one more entry of the history; false when none runs.
pub fn explorer_shows(query: &str) -> bool {
    let store = explorer();
    store.inspect(|store| {
        store.show(&browser::query_of(query));
    });
    store.is_some()
}

/// Has the explorer that runs write preferences into its address; false when none runs.
pub fn explorer_applies(preferences: Preferences) -> bool {
    let store = explorer();
    store.inspect(|store| store.change(Action::SetPreferences(preferences)));
    store.is_some()
}
