//! THE SECOND PROGRAM: charts and the sections below the explorer.
//!
//! It is loaded after the first view is painted, so that plotters and four fifths of the page's elements are
//! not waited for. It has no state of its own but the matrix's order: it follows what the first program announces
//! and asks it to act. No Leptos, no second history.

mod chart;
mod charts;
mod painter;
mod parts;

use std::rc::Rc;

use crate::browser::{self, Event, Scheme};
use crate::page::{Local, groups, sections};
use crate::view::from_query;
use chart::Chart;
use parts::Parts;

/// What the listeners share.
struct Below {
    parts: Parts,
    charts: Vec<Chart>,
}

/// Fills the sections, paints the charts, and follows the page from now on.
pub fn start() {
    let Some(place) = browser::by_id("below") else {
        return;
    };
    browser::set_markup(&place, &sections::skeleton());
    let below = Rc::new(Below { parts: Parts::default(), charts: charts::all() });
    for (at, chart) in below.charts.iter().enumerate() {
        if let Some(holder) = browser::by_id(&chart.id()) {
            let below = below.clone();
            browser::on_sight(&holder, move || below.near(at));
        }
    }
    below.follow(&browser::announced());
    let follower = below.clone();
    browser::on_announcement(move |query| follower.follow(&query));
    let painter = below.clone();
    browser::on_scheme_change(move |_| painter.repaint());
    if let Some(figure) = browser::by_id("main") {
        let painter = below.clone();
        let observer = browser::observe_width(&figure, move |_| {
            let painter = painter.clone();
            browser::in_frame(move || painter.repaint());
        });
        std::mem::forget(observer);
    }
    below.listen();
    browser::go_to_fragment();
}

impl Below {
    fn follow(&self, query: &str) {
        let (state, _) = from_query(query);
        self.parts.fill(&state);
        self.charts.iter().for_each(|c| c.follow(&state));
    }

    /// Paints all charts anew; for paper those too that nobody has come near.
    fn repaint(&self) {
        let paper = browser::scheme() == Scheme::Print;
        self.charts.iter().for_each(if paper { Chart::near } else { Chart::repaint });
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
        on("click", Below::click);
        on("pointermove", Below::point);
        on("pointerdown", Below::point);
        on("keydown", Below::key);
        on("change", Below::choose);
        on("focusout", |below, _| below.charts.iter().for_each(Chart::leave));
    }

    fn point(&self, event: &Event) {
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
        match self.chart(event) {
            Some(chart) => chart.key(event),
            None if browser::key_of(event) == "Escape" => self.charts.iter().for_each(Chart::leave),
            None => {}
        }
    }

    /// A choice in a list of the break-downs.
    fn choose(&self, event: &Event) {
        let (state, _) = from_query(&browser::announced());
        let (id, value) = (browser::id_of(event), browser::value_of(event));
        if let Some(action) = groups::chosen(&id, &value, groups::Ask::of(&state)) {
            browser::ask(&action.to_string());
        }
    }

    fn click(&self, event: &Event) {
        if let Some(chart) = self.chart(event) {
            return chart.click(event);
        }
        let Some(asked) = browser::attribute_of(event, "data-do") else {
            return;
        };
        match Local::parse(&asked, self.parts.matrix()) {
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
