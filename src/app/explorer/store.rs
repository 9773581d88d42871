//! The state of the explorer: one signal of the view state, memos derived from it, and two small signals for the pointer and
//! for what no address recreates.
//!
//! Signals hold ids and years, never data. The address is written in one place: a year, what is searched and a look of the
//! page replace the history entry when they have come to rest, everything else adds one at once.

use std::cell::Cell;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser;
use crate::data::{Measure, RegionIx};
use crate::model::Slice;
use crate::page::asked;
use crate::text::Locale;
use crate::view::{Action, Problem, View, ViewState, from_query, to_address, to_query, told};

/// The dialogs of the explorer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// Files of what is shown.
    Files,
    /// Its address and citations.
    Share,
    /// Code for other pages.
    Embed,
}

/// What the pointer or the keyboard is on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pointer {
    /// A region of the map or of the ranking.
    pub region: Option<RegionIx>,
    /// A class of the legend, 1 to 5.
    pub class: Option<u8>,
    /// Where the tooltip stands.
    pub spot: Option<Spot>,
}

/// Where the tooltip points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The pointer, client pixels.
    Pointer(i32, i32),
    /// The element with this id.
    Element(String),
}

/// The page's own matters, which no address recreates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// True while the years are played.
    pub playing: bool,
    /// Parts of the address that were not understood.
    pub problems: Vec<Problem>,
    /// True when a part that is fetched later could not be loaded.
    pub lost: bool,
    /// The dialog that is open.
    pub dialog: Option<Dialog>,
    /// The region that was not pinned because three are, until it is said.
    pub refused: Option<RegionIx>,
    /// True for visitors who asked for less motion: nothing plays.
    pub still: bool,
    /// Width of the figure in CSS pixels at a text size of 100 %.
    pub width: u16,
}

/// What the structure of the explorer depends on; a year does not change it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The chosen measure.
    pub measure: Measure,
    /// The chosen view.
    pub view: View,
}

/// Handles to the page's state; a copy is as good as the original.
#[derive(Clone, Copy)]
pub struct Store {
    /// The language of everything; it never changes.
    pub locale: Locale,
    /// What is asked; changed through [`Store::act`] only.
    pub asked: RwSignal<ViewState>,
    /// Measure and view.
    pub frame: Memo<Frame>,
    /// The measure in the year, in the borders of that year.
    pub slice: Memo<Slice>,
    /// What is pointed at.
    pub pointer: RwSignal<Pointer>,
    /// The page's own matters.
    pub page: RwSignal<Page>,
}

impl Store {
    /// A store of a state, in a figure of `width` CSS pixels.
    pub fn new(state: ViewState, width: u16) -> Store {
        let locale = state.locale;
        let asked = RwSignal::new(state);
        let page = Page {
            playing: false,
            problems: Vec::new(),
            refused: None,
            lost: false,
            dialog: None,
            still: false,
            width,
        };
        Store {
            locale,
            asked,
            frame: Memo::new(move |_| asked.with(|s| Frame { measure: s.measure, view: s.view })),
            slice: Memo::new(move |_| asked.with(asked::slice)),
            pointer: RwSignal::new(Pointer::default()),
            page: RwSignal::new(page),
        }
    }

    /// Carries out what a visitor asks for; a running play stops.
    pub fn act(self, action: Action) {
        let refused = self.asked.with_untracked(|s| s.refuses(&action));
        self.edit_page(|p| {
            p.playing = false;
            p.refused = refused;
        });
        self.change(action);
    }

    /// The same without stopping a play.
    pub fn change(self, action: Action) {
        let mut after = self.asked.get_untracked();
        after.apply(action);
        if self.asked.with_untracked(|s| *s != after) {
            self.asked.set(after);
        }
    }

    /// Shows what a query asks for, as the second program wants it; true when that is another view.
    pub fn show(self, query: &str) -> bool {
        let (after, _) = from_query(query);
        let changes = self.asked.with_untracked(|s| *s != after);
        if changes {
            self.asked.set(after);
        }
        changes
    }

    /// The same for a place that the address names already: its history entry changes.
    pub fn unfold(self, query: &str) {
        UNFOLDS.set(self.show(query));
    }

    /// Shows what the page around asks for.
    pub fn set(self, query: &str) {
        let after = self.asked.with_untracked(|s| told(s, query));
        self.show(&to_query(&after));
    }

    /// True where another page shows a part of this one.
    pub fn is_framed(self) -> bool {
        self.asked.with_untracked(|s| s.embed.part.is_some())
    }

    /// Changes the page's own matters; nothing is repainted when nothing changed.
    pub fn edit_page(self, change: impl FnOnce(&mut Page)) {
        let mut after = self.page.get_untracked();
        change(&mut after);
        if self.page.with_untracked(|p| *p != after) {
            self.page.set(after);
        }
    }

    /// Changes what is pointed at.
    pub fn point(self, after: Pointer) {
        if self.pointer.with_untracked(|p| *p != after) {
            self.pointer.set(after);
        }
    }

    /// Keeps the address and the state equal, in both directions. What it returns shows the state of a query that
    /// the address already has. A frame keeps the address that its host gave it: its visitor goes back through the
    /// host's pages, not through the figure's years.
    pub fn follow_address(self) -> impl Fn(String) + Copy + 'static {
        let written = StoredValue::new(self.asked.get_untracked());
        let follow = move |query: String| {
            if self.is_framed() {
                return;
            }
            let (state, problems) = from_query(&query);
            // A jump to a fragment of the page is no other view.
            if written.with_value(|w| *w == state) && self.asked.with_untracked(|s| *s == state) {
                return;
            }
            written.set_value(state.clone());
            self.edit_page(|p| {
                p.problems = problems;
                p.playing = false;
            });
            self.asked.set(state);
        };
        browser::on_pop(follow);
        self.write_address(written);
        follow
    }

    fn write_address(self, written: StoredValue<ViewState>) {
        let seen = StoredValue::new(written.get_value());
        Effect::new(move |_| {
            let now = self.asked.get();
            let before = seen.try_update_value(|s| std::mem::replace(s, now.clone())).unwrap_or_default();
            if self.is_framed() || written.with_value(|w| *w == now) {
                return;
            }
            if turns_over(&before, &now) && !browser::is_held() {
                // After all that is written: the browser lays the page out for a new entry. Back leads to what was shown last.
                spawn_local(async move {
                    write(&before, written);
                    self.keep_address(written, RETRY_MS);
                });
                return;
            }
            browser::later(REST_MS, move || {
                if seen.with_value(|s| *s == now) {
                    self.keep_address(written, RETRY_MS);
                }
            });
        });
    }

    /// Gives the address the present state; what the browser refuses is tried again, each time after a longer while.
    fn keep_address(self, written: StoredValue<ViewState>, wait: i32) {
        let done = write(&self.asked.get_untracked(), written);
        if !done && wait < PATIENCE_MS && !OWING.replace(true) {
            browser::later(wait, move || {
                OWING.set(false);
                self.keep_address(written, wait * 2);
            });
        }
    }
}

thread_local! {
    /// True while the address of the present place is to follow, with its fragment.
    static UNFOLDS: Cell<bool> = const { Cell::new(false) };
    /// True while an address that the browser refused is to be written later.
    static OWING: Cell<bool> = const { Cell::new(false) };
}

/// Milliseconds that a year stays until the address has it: browsers refuse a page that changes its address all the time.
const REST_MS: i32 = 400;
/// Milliseconds after which a refused address is tried again, at first and in the end. Browsers count over 10 to 30 seconds.
const RETRY_MS: i32 = 1000;
const PATIENCE_MS: i32 = 64_000;

/// True for a change that Back undoes.
fn turns_over(before: &ViewState, now: &ViewState) -> bool {
    let mut like = before.clone();
    like.year = now.year;
    like.table.find.clone_from(&now.table.find);
    like.article.project.clone_from(&now.article.project);
    like.look = now.look;
    like != *now
}

/// Gives the address a state; false when the browser refuses.
fn write(state: &ViewState, written: StoredValue<ViewState>) -> bool {
    let before = written.get_value();
    if before == *state {
        return true;
    }
    let address = browser::whole(&to_address(state));
    let write = match turns_over(&before, state) {
        true if UNFOLDS.take() => browser::amend,
        true => browser::push,
        false => browser::replace,
    };
    let done = write(&address);
    if done {
        written.set_value(state.clone());
    }
    done
}
