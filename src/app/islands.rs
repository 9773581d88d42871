//! The parts of a page that a visitor can change: components, each built beside the document for the state that the address
//! asks for, and then put in the place of what was served.

use std::cell::RefCell;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::{AnyView, IntoAny, Render};

use super::search;
use crate::browser::{self, Island};
use crate::route::Route;

/// A component that runs; it ends, with all that it listens to, when this is dropped.
type Running = UnmountHandle<<AnyView as Render>::State>;

thread_local! {
    /// The components of the open page.
    static RUNNING: RefCell<Vec<Running>> = const { RefCell::new(Vec::new()) };
    /// The query that they show.
    static SHOWN: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Brings all parts of the open page to life.
pub fn start(route: Route, root: &str) {
    SHOWN.set(browser::query());
    for island in browser::islands() {
        if let Some(view) = component(&island, route, root) {
            let running = mount_to(island.holder(), view);
            RUNNING.with_borrow_mut(|all| all.push(running));
            island.swap();
        }
    }
}

/// Shows what the address asks for now.
pub fn follow_address(route: Route, root: &str) {
    if SHOWN.with_borrow(|shown| *shown != browser::query()) {
        stop();
        start(route, root);
    }
}

/// Ends all that run.
pub fn stop() {
    let ended = RUNNING.take();
    drop(ended);
}

/// What builds the component of a part; `None` for a part that this program does not know.
fn component(island: &Island, route: Route, root: &str) -> Option<Box<dyn FnOnce() -> AnyView>> {
    let root = root.to_owned();
    match island.name().as_str() {
        "search" => Some(Box::new(move || search::view(route.locale, root).into_any())),
        _ => None,
    }
}
