//! THE SECOND PROGRAM: charts, tiles, a second year, the regional profile, dialogs, and what frames show of trackers and matrix.
//!
//! It is loaded after the first view is painted, so that plotters is not waited for. It has no state of its own but the
//! matrix's order: it follows what the first program announces and asks it to act. No Leptos, no second history.

mod asks;
mod beside;
mod chart;
mod charts;
mod embed;
mod events;
mod follows;
mod menu;
mod note;
mod painter;
mod parts;
mod sheet;
mod signs;
mod spreadsheet;
mod take;
mod twin;

use std::cell::Cell;
use std::rc::Rc;

use crate::browser::{self, Scheme};
use crate::page::{self, compare, framed};
use crate::view::{ViewState, from_query};
use chart::Chart;
pub use charts::scenes;
use embed::Builder;
use note::Note;
use parts::Parts;
use sheet::Sheet;
use signs::Signs;
use take::Take;

/// What the listeners share.
#[derive(Default)]
struct Below {
    parts: Parts,
    charts: Vec<Chart>,
    sheet: Sheet,
    signs: Signs,
    note: Note,
    take: Take,
    builder: Builder,
    /// Where the pointer was last.
    at: Cell<(i32, i32)>,
}

/// Fills what the first program leaves empty, paints the charts, and follows the page from now on.
pub fn start() {
    page::html::set_root(&browser::site());
    let framed = framed::skeleton(&from_query(&browser::announced()).0.embed);
    for (id, places) in
        [("below", [&framed, page::take::PLACE].concat()), ("compare", compare::skeleton().to_owned())]
    {
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
    below.watch();
    below.listen();
    let builder = below.clone();
    browser::on_close("take", move || builder.builder.close());
    // A frame that nobody sees yet takes its height all the same, so that the page around does not jump when it is reached.
    if below.state().embed.part.is_some() {
        below.charts.iter().for_each(Chart::near);
    }
    asks::share_look();
}

impl Below {
    fn state(&self) -> ViewState {
        from_query(&browser::announced()).0
    }

    /// Hears of what changes: the state, the colours, the width, the screen's pixels.
    fn watch(self: &Rc<Self>) {
        let follower = self.clone();
        browser::on_announcement(move |query| follower.follow(&query));
        let painter = self.clone();
        browser::on_scheme_change(move |_| painter.look());
        let painter = self.clone();
        browser::on_ratio_change(move || painter.repaint());
        if let Some(figure) = browser::by_id("main") {
            let painter = self.clone();
            let observer = browser::observe_width(&figure, move |_| {
                let painter = painter.clone();
                browser::in_frame(move || painter.repaint());
            });
            std::mem::forget(observer);
        }
    }

    fn follow(&self, query: &str) {
        let (state, _) = from_query(query);
        self.parts.fill(&state);
        self.charts.iter().for_each(|c| c.follow(&state));
        self.sheet.follow(&state);
        self.signs.hang(&state);
    }

    /// The page looks different: the panel says so, charts are painted anew.
    fn look(&self) {
        self.parts.look();
        self.repaint();
    }

    /// Paints all charts anew; for paper those too that nobody has come near.
    fn repaint(&self) {
        let state = self.state();
        self.parts.figure(&state);
        let paper = browser::scheme() == Scheme::Print;
        self.charts.iter().for_each(|chart| chart.anew(paper));
        self.sheet.follow(&state);
    }

    fn near(&self, at: usize) {
        if let Some(chart) = self.charts.get(at) {
            chart.near();
        }
    }
}
