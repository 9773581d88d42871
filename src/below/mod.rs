//! THE SECOND PROGRAM: charts and the sections below the explorer.
//!
//! It is loaded after the first view is painted, so that plotters and four fifths of the page's elements are
//! not waited for. It has no state of its own but the matrix's order: it follows what the first program announces
//! and asks it to act. No Leptos, no second history.

mod article;
mod asks;
mod beside;
mod chart;
mod charts;
mod contents;
mod embed;
mod events;
mod follows;
mod note;
mod painter;
mod paper;
mod parts;
mod place;
mod sheet;
mod signs;
mod spreadsheet;
mod take;
mod twin;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::browser::{self, Scheme};
use crate::page::{self, compare, sections};
use crate::view::{ViewState, from_query};
use chart::Chart;
pub use charts::scenes;
use contents::Contents;
use embed::Builder;
use note::Note;
use parts::Parts;
use place::Place;
use sheet::Sheet;
use signs::Signs;
use take::Take;

/// Milliseconds without a change until sections that are not on the screen follow.
const CALM_MS: i32 = 1200;

/// What the listeners share.
#[derive(Default)]
struct Below {
    parts: Parts,
    charts: Vec<Chart>,
    contents: Contents,
    /// The row to go to once it is shown.
    wanted: RefCell<Option<String>>,
    sheet: Sheet,
    signs: Signs,
    note: Note,
    take: Take,
    builder: Builder,
    /// True while the sections below are still to follow.
    late: Cell<bool>,
    /// Counts announcements: the last one is waited for.
    turn: Cell<u32>,
    /// True while any of the sections below is on the screen.
    low: Cell<bool>,
    /// Where the pointer was last.
    at: Cell<(i32, i32)>,
}

/// Fills the sections, paints the charts, and follows the page from now on.
pub fn start() {
    page::html::set_root(&browser::site());
    let parts = [&sections::skeleton(), page::take::PLACE].concat();
    for (id, places) in [("below", parts), ("compare", compare::skeleton())] {
        if let Some(place) = browser::by_id(id) {
            browser::set_markup(&place, &places);
        }
    }
    let below = Rc::new(Below { charts: charts::all(), ..Below::default() });
    for (at, chart) in below.charts.iter().enumerate() {
        if let Some(holder) = browser::by_id(&chart.id()) {
            let below = below.clone();
            browser::on_sight(&holder, move || below.near(at));
        }
    }
    below.follow(&browser::announced());
    let state = below.state();
    below.complete(&state);
    below.watch();
    below.listen();
    let builder = below.clone();
    browser::on_close("take", move || builder.builder.close());
    // A place that the visitor has been at before wins over what the address names.
    let place = Place::kept();
    // A frame that nobody sees yet takes its height all the same, so that the page around does not jump when it is reached.
    if browser::has_fragment() || place.as_ref().is_some_and(Place::is_below) || state.embed.part.is_some() {
        below.settle();
    }
    browser::go_to_fragment();
    match place {
        Some(place) => place.restore(),
        None => below.deep_link(),
    }
    if state.embed.part.is_none() {
        place::keep();
        browser::on_hash(move || below.moved());
    }
    asks::share_look();
}

impl Below {
    fn state(&self) -> ViewState {
        from_query(&browser::announced()).0
    }

    /// Hears of what changes: the state, the scroll position, the colours, the width, the screen's pixels.
    fn watch(self: &Rc<Self>) {
        let follower = self.clone();
        browser::on_announcement(move |query| follower.heed(&query));
        let reader = self.clone();
        browser::on_scroll(move || reader.scrolled());
        let painter = self.clone();
        browser::on_scheme_change(move |_| painter.look()).forever();
        let painter = self.clone();
        browser::on_ratio_change(move || painter.repaint()).forever();
        if let Some(figure) = browser::by_id("main") {
            let painter = self.clone();
            let observer = browser::observe_width(&figure, move |_| {
                let painter = painter.clone();
                browser::in_frame(move || {
                    painter.repaint();
                    painter.scrolled();
                });
            });
            std::mem::forget(observer);
        }
    }

    /// Follows an announcement: the explorer at once, the sections below too while one of them is on the screen. Else they
    /// wait until they are asked for, or until nothing has changed for a while.
    fn heed(self: &Rc<Self>, query: &str) {
        let state = from_query(query).0;
        self.parts.figure(&state);
        self.charts.iter().filter(|c| c.is_explorers()).for_each(|c| c.follow(&state));
        self.sheet.follow(&state);
        self.complete(&state);
        self.late.set(true);
        if self.low.get() {
            return self.catch_up();
        }
        let mine = self.turn.get().wrapping_add(1);
        self.turn.set(mine);
        let own = self.clone();
        browser::later(CALM_MS, move || {
            if own.turn.get() == mine {
                own.catch_up();
            }
        });
    }

    /// Has the sections below follow what they have not followed yet.
    fn catch_up(&self) {
        if self.late.replace(false) {
            self.follow(&browser::announced());
        }
    }

    /// The page was scrolled.
    fn scrolled(&self) {
        self.catch_up();
        self.low.set(browser::top_of("below").is_none_or(|top| top < browser::window_height()));
        self.contents.mark();
    }

    /// What the first program has written is completed.
    fn complete(self: &Rc<Self>, state: &ViewState) {
        self.signs.hang(state);
        if self.contents.fill(state.locale) {
            let own = self.clone();
            browser::after_paint(move || own.contents.mark());
        }
    }

    /// The address names another place: Back leads to where the reader was, and a place that is not there as it is written
    /// may be meant.
    fn moved(&self) {
        self.catch_up();
        if let Some(place) = Place::of_entry() {
            return place.bring();
        }
        let exact = browser::hash().strip_prefix('#').is_some_and(|id| browser::by_id(id).is_some());
        if !exact {
            browser::go_to_fragment();
            self.deep_link();
        }
    }

    fn follow(&self, query: &str) {
        let (state, _) = from_query(query);
        self.parts.fill(&state);
        self.charts.iter().for_each(|c| c.follow(&state));
        self.sheet.follow(&state);
        self.arrive();
    }

    /// The page looks different: the panel says so, charts are painted anew.
    fn look(&self) {
        self.catch_up();
        self.parts.look();
        self.repaint();
    }

    /// Paints all charts anew; for paper those too that nobody has come near.
    fn repaint(&self) {
        let state = self.state();
        self.parts.figure(&state);
        let paper = browser::scheme() == Scheme::Print;
        if paper {
            self::paper::mark(&state);
        }
        self.charts.iter().for_each(|chart| chart.anew(paper));
        self.sheet.follow(&state);
    }

    /// Paints every chart, so that a place far below does not move once it is reached.
    fn settle(&self) {
        self.catch_up();
        browser::lay_out("below");
        self.charts.iter().for_each(Chart::near);
    }

    fn near(&self, at: usize) {
        if let Some(chart) = self.charts.get(at) {
            chart.near();
        }
    }
}
