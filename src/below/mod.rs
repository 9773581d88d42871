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
mod follows;
mod painter;
mod parts;
mod sheet;
mod signs;
mod spreadsheet;
mod take;
mod twin;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::browser::{self, Event, Scheme};
use crate::page::{self, Local, compare, sections};
use crate::view::{ViewState, from_query};
use asks::wear;
use chart::Chart;
pub use charts::scenes;
use contents::Contents;
use embed::Builder;
use parts::Parts;
use sheet::Sheet;
use signs::Signs;
use take::Take;

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
    take: Take,
    builder: Builder,
    /// Where the pointer was last.
    at: Cell<(i32, i32)>,
}

/// Fills the sections, paints the charts, and follows the page from now on.
pub fn start() {
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
    below.heed(&browser::announced());
    let follower = below.clone();
    browser::on_announcement(move |query| follower.heed(&query));
    let reader = below.clone();
    browser::on_scroll(move || reader.contents.mark());
    let painter = below.clone();
    browser::on_scheme_change(move |_| painter.look());
    if let Some(figure) = browser::by_id("main") {
        let painter = below.clone();
        let observer = browser::observe_width(&figure, move |_| {
            let painter = painter.clone();
            browser::in_frame(move || painter.repaint());
        });
        std::mem::forget(observer);
    }
    below.listen();
    let builder = below.clone();
    browser::on_close("take", move || builder.builder.close());
    if browser::has_fragment() {
        below.settle();
    }
    browser::go_to_fragment();
    below.deep_link();
}

impl Below {
    fn state(&self) -> ViewState {
        from_query(&browser::announced()).0
    }

    /// Follows an announcement; the contents and the signs wait until the first program has written its
    /// parts.
    fn heed(self: &Rc<Self>, query: &str) {
        self.follow(query);
        let (own, state) = (self.clone(), from_query(query).0);
        browser::in_frame(move || {
            own.contents.fill(state.locale);
            own.signs.hang(&state);
        });
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

    /// Paints every chart, so that a place far below does not move once it is reached.
    fn settle(&self) {
        self.charts.iter().for_each(Chart::near);
    }

    fn near(&self, at: usize) {
        if let Some(chart) = self.charts.get(at) {
            chart.near();
        }
    }

    /// The chart that an event happens in.
    fn chart(&self, event: &Event) -> Option<&Chart> {
        let name = browser::attribute_of(event, "data-chart")?;
        self.charts.iter().find(|c| c.name() == name)
    }

    fn listen(self: &Rc<Self>) {
        let on = |kind: &str, run: fn(&Below, &Event)| {
            let below = self.clone();
            browser::listen(kind, move |event| run(&below, event));
        };
        on("click", |below, event| {
            if !embed::lead_out(event, || below.state()) {
                below.click(event);
            }
        });
        on("pointermove", Below::point);
        on("pointerdown", |below, event| {
            embed::lead_out(event, || below.state());
            below.touch(event);
        });
        on("keydown", Below::key);
        on("input", |_, event| article::typed(event));
        on("focusin", |below, event| beside::focus(event, || below.state()));
        on("focusout", |below, _| below.charts.iter().for_each(Chart::leave));
        on("change", Below::choose);
    }

    /// A page that scrolls under a resting pointer tells of a move that nobody made.
    fn point(&self, event: &Event) {
        if self.at.replace(browser::client_of(event)) != browser::client_of(event) {
            self.touch(event);
        }
    }

    fn touch(&self, event: &Event) {
        beside::point(event, || self.state());
        let over = self.chart(event).map(Chart::name);
        for chart in &self.charts {
            if over == Some(chart.name()) {
                chart.point(event);
            } else {
                chart.leave();
            }
        }
    }

    /// Keys walk the marks of the chart that has the focus; Esc closes a tooltip wherever the focus is.
    fn key(&self, event: &Event) {
        self.contents.key(event);
        if beside::key(event, || self.state()) {
            return;
        }
        match self.chart(event) {
            Some(chart) => chart.key(event),
            None if browser::key_of(event) == "Escape" => self.charts.iter().for_each(Chart::leave),
            None => {}
        }
    }

    fn click(&self, event: &Event) {
        if browser::holder(event, "a[href^=\"#\"]").is_some() {
            self.settle();
        }
        self.contents.click(event);
        if let Some(chart) = self.chart(event) {
            return chart.click(event);
        }
        if beside::click(event) {
            return;
        }
        let Some(asked) = browser::attribute_of(event, "data-do") else {
            return;
        };
        if self.take(&asked) || self.take.carry_out(&asked) || self.embed(&asked) {
            event.prevent_default();
            return;
        }
        if let Some(look) = page::look::pressed(browser::worn(), &asked) {
            return wear(look);
        }
        if asked == "tsv" {
            return spreadsheet::copy();
        }
        if self.article(event, &asked) {
            return;
        }
        match Local::parse(&asked, self.parts.matrix()) {
            Some(Local::Print) => browser::print(),
            Some(Local::Matrix(ask)) => {
                self.parts.order(ask);
                self.follow(&browser::announced());
            }
            Some(Local::How(target)) => {
                event.prevent_default();
                browser::unfold(&["how-", target].concat());
            }
            _ => {}
        }
    }
}
