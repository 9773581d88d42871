//! The state of the explorer: one signal of the view state, memos derived from it, and two small signals for the pointer and
//! for what no address recreates.
//!
//! Signals hold ids and years, never data. The address is written in one place: a year, what is searched and a look of the
//! page replace the history entry when they have come to rest, everything else adds one at once.

use std::cell::Cell;

use leptos::html::{Div, Input};
use leptos::prelude::*;
use leptos::svg::Svg;
use leptos::task::spawn_local;

use super::effect::{effect, keep_alive};
use crate::browser;
use dataset::{Measure, RegionIx};
use model::Slice;
use model::differing::Differences;
use model::state::{Action, Problem, View, ViewState, apply_host_message, from_query, to_address, to_query};
use presentation::selection;
use text::Locale;

/// The dialogs of the explorer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// Files of what is shown.
    Files,
    /// Files of the chart of two years.
    Two,
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
    /// The position of the tooltip.
    pub anchor: Option<TooltipAnchor>,
}

/// Where the tooltip points to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TooltipAnchor {
    /// The pointer, client pixels.
    Pointer(i32, i32),
    /// The element with this id.
    Element(String),
}

/// State of the page that is not in the address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// True while the years are played.
    pub playing: bool,
    /// Parts of the address that were not understood.
    pub problems: Vec<Problem>,
    /// True when a part that is fetched later could not be loaded.
    pub lost: bool,
    /// How many parts are being fetched.
    pub waiting: u8,
    /// The dialog that is open.
    pub dialog: Option<Dialog>,
    /// The region that was not pinned because three are, until it is said.
    pub refused: Option<RegionIx>,
    /// True for visitors who asked for less motion: nothing plays.
    pub reduced_motion: bool,
    /// True where a small screen shows all actions and choices over the figure.
    pub unfolded: bool,
    /// True once the part `views` (controls, ranking, tooltip) is wanted: from then on it is fetched.
    pub live: bool,
    /// Width of the figure in CSS pixels at a text size of 100 %.
    pub width: u16,
}

/// The part of the state that decides the structure of the explorer; a year does not change it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    pub measure: Measure,
    pub view: View,
}

/// Elements that other components than their own look at.
#[derive(Clone, Copy, Default)]
pub struct Places {
    /// The figure, in which tooltips stand.
    pub figure: NodeRef<Div>,
    /// The tooltip of the map.
    pub tip: NodeRef<Div>,
    /// The legend of the map.
    pub legend: NodeRef<Svg>,
    /// The field of the search for regions.
    pub search: NodeRef<Input>,
    /// The panel of pinned regions, whose first button closes it.
    pub panel: NodeRef<Div>,
    /// The ranking, in whose place the panel stands on narrow screens.
    pub ranking: NodeRef<Div>,
}

impl Places {
    /// Moves the focus to the search for regions, which takes it where nothing else can.
    pub fn go_to_search(self) {
        if let Some(field) = self.search.try_get_untracked().flatten() {
            browser::focus_on(&field);
        }
    }
}

/// Handles to the state, cheap to copy. Calls after the explorer was unmounted do nothing.
#[derive(Clone, Copy)]
pub struct Store {
    /// The language of everything; it never changes.
    pub locale: Locale,
    /// The view state; changed through [`Store::act`] only.
    pub state: RwSignal<ViewState>,
    /// Measure and view.
    pub frame: Memo<Frame>,
    /// The measure in the year, in the borders of that year.
    pub slice: Memo<Slice>,
    /// What is pointed at.
    pub pointer: RwSignal<Pointer>,
    /// The page's own matters.
    pub page: RwSignal<Page>,
    /// Elements that several components know.
    pub places: Places,
    /// The figures that differ from what they are checked against.
    pub differences: StoredValue<Differences>,
    /// The state that the address has.
    written: StoredValue<ViewState>,
}

impl Store {
    /// A store of a state, in a figure of `width` CSS pixels, with what of its figures differs.
    pub fn new(state: ViewState, width: u16, differences: Differences) -> Store {
        let locale = state.locale;
        let written = StoredValue::new(state.clone());
        let state = RwSignal::new(state);
        let page = Page {
            playing: false,
            problems: Vec::new(),
            refused: None,
            lost: false,
            waiting: 0,
            dialog: None,
            reduced_motion: false,
            unfolded: false,
            live: false,
            width,
        };
        Store {
            locale,
            state,
            frame: Memo::new(move |_| state.with(|s| Frame { measure: s.measure, view: s.view })),
            slice: Memo::new(move |_| state.with(selection::slice)),
            pointer: RwSignal::new(Pointer::default()),
            page: RwSignal::new(page),
            places: Places::default(),
            differences: StoredValue::new(differences),
            written,
        }
    }

    /// Applies a visitor's action; playing stops.
    pub fn act(self, action: Action) {
        let Some(refused) = self.state.try_with_untracked(|s| s.refuses(&action)) else {
            return;
        };
        self.edit_page(|p| {
            p.playing = false;
            p.refused = refused;
        });
        self.change(action);
    }

    /// The same without stopping a play.
    pub fn change(self, action: Action) {
        let Some(mut after) = self.state.try_get_untracked() else {
            return;
        };
        after.apply(action);
        if self.state.with_untracked(|s| *s != after) {
            self.state.set(after);
        }
    }

    /// Shows what a query asks for.
    pub fn show(self, query: &str) {
        let (after, _) = from_query(query);
        if self.state.try_with_untracked(|s| *s != after).unwrap_or_default() {
            self.state.set(after);
        }
    }

    /// Shows what the page around asks for.
    pub fn set(self, query: &str) {
        if let Some(after) = self.state.try_with_untracked(|s| apply_host_message(s, query)) {
            self.show(&to_query(&after));
        }
    }

    /// True where another page shows a part of this one.
    pub fn is_framed(self) -> bool {
        self.state.with_untracked(|s| s.embed.part.is_some())
    }

    /// Changes the page's own matters; nothing is repainted when nothing changed.
    pub fn edit_page(self, change: impl FnOnce(&mut Page)) {
        let Some(mut after) = self.page.try_get_untracked() else {
            return;
        };
        change(&mut after);
        if self.page.with_untracked(|p| *p != after) {
            self.page.set(after);
        }
    }

    /// Changes what is pointed at.
    pub fn point(self, after: Pointer) {
        if self.pointer.try_with_untracked(|p| *p != after).unwrap_or_default() {
            self.pointer.set(after);
        }
    }

    /// True while the address is the one that was written last; a change may be on its way to it.
    pub fn has_address(self) -> bool {
        let (state, _) = from_query(&browser::query());
        self.written.with_value(|written| *written == state)
    }

    /// Shows the state of a query that the address already has.
    pub fn follow(self, query: &str) {
        if self.is_framed() {
            return;
        }
        let (state, problems) = from_query(query);
        // A jump to a fragment of the page is no other view.
        if self.written.with_value(|w| *w == state) && self.state.with_untracked(|s| *s == state) {
            return;
        }
        self.written.set_value(state.clone());
        self.edit_page(|p| {
            p.problems = problems;
            p.playing = false;
        });
        self.state.set(state);
    }

    /// Keeps the address equal to the state. A frame keeps the address that its host gave it: its visitor goes back through the
    /// host's pages, not through the figure's years.
    pub fn write_address(self) {
        let written = self.written;
        let seen = StoredValue::new(written.get_value());
        // A link that is pressed may carry the address on: to another language, for one.
        effect(move || {
            keep_alive(browser::add_listener("pointerdown", move |_| {
                if !self.is_framed() {
                    self.keep_address(RETRY_MS);
                }
            }));
        });
        effect(move || {
            let now = self.state.get();
            let before = seen.try_update_value(|s| std::mem::replace(s, now.clone())).unwrap_or_default();
            if self.is_framed() || written.with_value(|w| *w == now) {
                return;
            }
            if adds_history_entry(&before, &now) && !browser::is_held() {
                // After all that is written: the browser lays the page out for a new entry. Back leads to what was shown last.
                spawn_local(async move {
                    write(&before, written);
                    self.keep_address(RETRY_MS);
                });
                return;
            }
            browser::set_timeout(REST_MS, move || {
                if seen.try_with_value(|s| *s == now).unwrap_or_default() {
                    self.keep_address(RETRY_MS);
                }
            });
        });
    }

    /// Gives the address the present state; what the browser refuses is tried again, each time after a longer while. An explorer
    /// that was left has no address any more.
    fn keep_address(self, wait: i32) {
        let Some(state) = self.state.try_get_untracked() else {
            return;
        };
        let done = write(&state, self.written);
        if !done && wait < PATIENCE_MS && !OWING.replace(true) {
            browser::set_timeout(wait, move || {
                OWING.set(false);
                self.keep_address(wait * 2);
            });
        }
    }
}

thread_local! {
    /// True while an address that the browser refused is to be written later.
    static OWING: Cell<bool> = const { Cell::new(false) };
}

/// Milliseconds that a year stays until the address has it: browsers refuse a page that changes its address all the time.
const REST_MS: i32 = 400;
/// Milliseconds after which a refused address is tried again, at first and in the end. Browsers count over 10 to 30 seconds.
const RETRY_MS: i32 = 1000;
const PATIENCE_MS: i32 = 64_000;

/// True for a change that Back undoes.
fn adds_history_entry(before: &ViewState, now: &ViewState) -> bool {
    let mut like = before.clone();
    like.year = now.year;
    like.table.find.clone_from(&now.table.find);
    like.article.project.clone_from(&now.article.project);
    like.preferences = now.preferences;
    like != *now
}

/// Gives the address a state; false when the browser refuses.
fn write(state: &ViewState, written: StoredValue<ViewState>) -> bool {
    let Some(before) = written.try_get_value().filter(|before| before != state) else {
        return true;
    };
    let address = browser::whole(&to_address(state));
    let write = if adds_history_entry(&before, state) { browser::push } else { browser::replace };
    let done = write(&address);
    if done {
        written.set_value(state.clone());
    }
    done
}
