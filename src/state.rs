//! One signal of view state, and what is derived from it.
//!
//! Signals hold ids and years, never data. Whatever can be derived is a memo. The address is written in one
//! place, once a frame: a year replaces the history entry, everything else adds one.

use leptos::prelude::*;

use crate::browser;
use crate::data::{Measure, RegionIx};
use crate::model::Slice;
use crate::text::Locale;
use crate::view::{Problem, View, ViewState, from_query, to_query};

/// Handles to the page's state; a copy is as good as the original.
#[derive(Clone, Copy)]
pub struct Store {
    asked: RwSignal<ViewState>,
    /// The language of everything.
    pub locale: Memo<Locale>,
    /// The chosen measure.
    pub measure: Memo<Measure>,
    /// The chosen year.
    pub year: Memo<u16>,
    /// Pinned regions, A first.
    pub pins: Memo<Vec<RegionIx>>,
    /// The chosen view.
    pub view: Memo<View>,
    /// The measure in the year, in the borders of that year.
    pub slice: Memo<Slice>,
    /// The region under the pointer or the keyboard focus.
    pub hovered: RwSignal<Option<RegionIx>>,
    /// True while the years are played.
    pub playing: RwSignal<bool>,
    /// Parts of the address that were not understood.
    pub problems: RwSignal<Vec<Problem>>,
    /// Colours in force, for canvases.
    pub scheme: RwSignal<browser::Scheme>,
}

impl Store {
    /// A store that shows what `query` asks for.
    pub fn new(query: &str) -> Store {
        let (state, problems) = from_query(query);
        let asked = RwSignal::new(state);
        let measure = Memo::new(move |_| asked.with(|s| s.measure));
        let year = Memo::new(move |_| asked.with(|s| s.year));
        Store {
            asked,
            locale: Memo::new(move |_| asked.with(|s| s.locale)),
            measure,
            year,
            pins: Memo::new(move |_| asked.with(|s| s.pins.clone())),
            view: Memo::new(move |_| asked.with(|s| s.view)),
            slice: Memo::new(move |_| Slice::of(measure.get(), year.get())),
            hovered: RwSignal::new(None),
            playing: RwSignal::new(false),
            problems: RwSignal::new(problems),
            scheme: RwSignal::new(browser::Scheme::default()),
        }
    }

    /// Changes what is asked; a running play stops.
    pub fn ask(self, change: impl FnOnce(&mut ViewState)) {
        if self.playing.get_untracked() {
            self.playing.set(false);
        }
        self.asked.update(change);
    }

    /// The next year of a running play.
    pub fn advance(self, year: u16) {
        self.asked.update(|s| s.set_year(year));
    }

    /// The query string of the present state, after a change that is not carried out.
    pub fn query_with(self, change: impl FnOnce(&mut ViewState)) -> String {
        let mut state = self.asked.get();
        change(&mut state);
        to_query(&state)
    }

    /// The letter of a pinned region.
    pub fn pin_letter(self, region: RegionIx) -> Option<char> {
        self.asked.with(|s| s.pin_letter(region))
    }

    /// True when no further region can be pinned.
    pub fn pins_full(self) -> bool {
        self.asked.with(ViewState::pins_full)
    }

    /// Keeps the address and the state equal, in both directions.
    pub fn follow_address(self) {
        let written = StoredValue::new(self.asked.get_untracked());
        browser::on_pop(move |query| {
            let (state, problems) = from_query(&query);
            written.set_value(state.clone());
            self.problems.set(problems);
            self.asked.set(state);
        });
        let waiting = StoredValue::new(false);
        Effect::new(move |_| {
            self.asked.track();
            if waiting.get_value() || self.asked.with_untracked(|s| written.with_value(|w| w == s)) {
                return;
            }
            waiting.set_value(true);
            browser::in_frame(move || {
                waiting.set_value(false);
                self.write(written);
            });
        });
    }

    fn write(self, written: StoredValue<ViewState>) {
        let now = self.asked.get_untracked();
        let mut before = written.get_value();
        if before == now {
            return;
        }
        before.year = now.year;
        let query = to_query(&now);
        if before == now {
            browser::replace(&query);
        } else {
            browser::push(&query);
        }
        written.set_value(now);
    }
}

/// The store given by the app.
pub fn use_store() -> Store {
    use_context::<Store>().unwrap_or_else(|| Store::new(""))
}
