//! Plays the years: one step every 1.2 seconds, from the first year again when started at the last; any
//! other input stops it.

use leptos::prelude::*;

use crate::browser::{Ticker, reduced_motion};
use crate::data;
use crate::state::{Store, use_store};

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
    pub fn new() -> Player {
        Player {
            store: use_store(),
            timer: StoredValue::new_local(None),
        }
    }

    /// True where playing is offered at all.
    pub fn offered() -> bool {
        !reduced_motion()
    }

    /// Starts or stops.
    pub fn toggle(self) {
        if self.store.playing.get_untracked() {
            return self.stop();
        }
        let span = data::years(self.store.measure.get_untracked());
        if self.store.year.get_untracked() >= *span.end() {
            self.store.ask(|s| s.set_year(*span.start()));
        }
        self.store.playing.set(true);
        self.timer.set_value(Ticker::every(STEP_MS, move || self.step()));
    }

    fn step(self) {
        let last = *data::years(self.store.measure.get_untracked()).end();
        let year = self.store.year.get_untracked();
        if !self.store.playing.get_untracked() || year >= last {
            return self.stop();
        }
        self.store.advance(year + 1);
        if year + 1 >= last {
            self.stop();
        }
    }

    fn stop(self) {
        self.store.playing.set(false);
        self.timer.set_value(None);
    }
}
