//! Plays the years: one step every 1.2 seconds, from the first year again when started at the last; any
//! other input stops it.

use leptos::prelude::*;

use crate::browser::Ticker;
use crate::data;
use crate::state::Store;
use crate::view::Action;

/// Milliseconds a year stays on the screen.
const STEP_MS: i32 = 1200;

/// The running timer of a page.
#[derive(Clone, Copy)]
pub struct Player {
    store: Store,
    timer: StoredValue<Option<Ticker>, LocalStorage>,
}

impl Player {
    /// A player at rest.
    pub fn new(store: Store) -> Player {
        Player { store, timer: StoredValue::new_local(None) }
    }

    /// Starts or stops.
    pub fn toggle(self) {
        if self.playing() {
            return self.stop();
        }
        let (measure, year) = self.store.asked.with_untracked(|s| (s.measure, s.year));
        let span = data::years(measure);
        if year >= *span.end() {
            self.store.change(Action::Year(*span.start()));
        }
        self.store.edit_page(|p| p.playing = true);
        self.timer.set_value(Ticker::every(STEP_MS, move || self.step()));
    }

    fn playing(self) -> bool {
        self.store.page.with_untracked(|p| p.playing)
    }

    fn step(self) {
        let (measure, year) = self.store.asked.with_untracked(|s| (s.measure, s.year));
        let last = *data::years(measure).end();
        if !self.playing() || year >= last {
            return self.stop();
        }
        self.store.change(Action::Step(1));
        if year + 1 >= last {
            self.stop();
        }
    }

    fn stop(self) {
        self.store.edit_page(|p| p.playing = false);
        self.timer.set_value(None);
    }
}
