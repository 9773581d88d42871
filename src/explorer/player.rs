//! Plays the years: one step every 1.2 seconds, from the first year again when started at the last; any other input stops it.

use leptos::prelude::*;

use super::Store;
use super::kit::{effect, keep_alive};
use crate::browser::{self, Ticker};
use model::state::Action;

/// Milliseconds a year stays on the screen.
const STEP_MS: i32 = 1200;

/// The running timer of an explorer; it ends with the component that made it.
#[derive(Clone, Copy)]
pub struct Player {
    store: Store,
    timer: StoredValue<Option<Ticker>, LocalStorage>,
}

impl Player {
    /// A player at rest. It stops where a visitor comes to ask for less motion.
    pub fn new(store: Store) -> Player {
        let player = Player { store, timer: StoredValue::new_local(None) };
        effect(move || {
            keep_alive(browser::on_scheme_change(move |_| {
                let still = browser::reduced_motion();
                store.edit_page(|page| {
                    page.reduced_motion = still;
                    page.playing &= !still;
                });
            }));
        });
        on_cleanup(move || drop(player.timer.try_update_value(Option::take)));
        player
    }

    /// Starts or stops.
    pub fn toggle(self) {
        if self.playing() {
            return self.stop();
        }
        let (measure, year) = self.store.state.with_untracked(|s| (s.measure, s.year));
        let span = dataset::years(measure);
        if year >= *span.end() {
            self.store.change(Action::Year(*span.start()));
        }
        self.store.edit_page(|page| page.playing = true);
        self.timer.set_value(Ticker::every(STEP_MS, move || self.step()));
    }

    fn playing(self) -> bool {
        self.store.page.with_untracked(|page| page.playing)
    }

    fn step(self) {
        let (measure, year) = self.store.state.with_untracked(|s| (s.measure, s.year));
        let last = *dataset::years(measure).end();
        if !self.playing() || year >= last {
            return self.stop();
        }
        self.store.change(Action::Step(1));
        if year + 1 >= last {
            self.stop();
        }
    }

    fn stop(self) {
        self.store.edit_page(|page| page.playing = false);
        self.timer.set_value(None);
    }
}
