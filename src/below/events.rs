//! Events of the page, listened to once: what a click, a key or the pointer means for charts, maps beside and dialogs.

use std::rc::Rc;

use super::asks::wear;
use super::chart::Chart;
use super::{Below, beside, embed, menu, spreadsheet};
use crate::browser::{self, Event};
use crate::page::{self, Local};

impl Below {
    /// The chart that an event happens in.
    fn chart(&self, event: &Event) -> Option<&Chart> {
        let name = browser::attribute_of(event, "data-chart")?;
        self.charts.iter().find(|c| c.name() == name)
    }

    pub(super) fn listen(self: &Rc<Self>) {
        let on = |kind: &str, run: fn(&Below, &Event)| {
            let below = self.clone();
            browser::listen(kind, move |event| run(&below, event));
        };
        on("click", |below, event| {
            let mark = below.note.click(event, below.state().locale);
            if !mark && !embed::lead_out(event) {
                below.click(event);
            }
        });
        on("pointermove", Below::point);
        on("pointerdown", |below, event| {
            embed::lead_out(event);
            below.charts.iter().for_each(|chart| chart.press(event));
            below.touch(event);
        });
        on("keydown", Below::key);
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

    /// Keys walk the marks of the chart that has the focus; Esc closes a tooltip wherever the focus is. Enter that is held
    /// presses once, or it would press what a dialog gives the focus to; only steps go on.
    fn key(&self, event: &Event) {
        let pressed = "button:not([data-do^=\"step\"]), summary, a";
        if browser::is_again(event)
            && browser::key_of(event) == "Enter"
            && browser::holder(event, pressed).is_some()
        {
            event.prevent_default();
        }
        menu::key(event);
        self.note.key(event);
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
        menu::click(event);
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
        match Local::parse(&asked, self.parts.matrix()) {
            Some(Local::Print) => browser::print(),
            Some(Local::Matrix(ask)) => {
                self.parts.order(ask);
                self.follow(&browser::announced());
            }
            _ => {}
        }
    }
}
