//! Events of the page, listened to once at the root. A click looks for the nearest `data-do`.

use leptos::ev::{Event, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent};
use leptos::prelude::*;

use super::player::Player;
use super::search::Search;
use super::travel;
use crate::browser;
use crate::data::{self, Measure, RegionIx};
use crate::page::{Local, controls, matrix, table};
use crate::state::{Pointer, Spot, Store};
use crate::view::{Action, Column};

/// How far the pointer moves before the tooltip follows, CSS pixels.
const WAITS_PX: i32 = 40;

/// What the listeners talk to.
#[derive(Clone, Copy)]
pub struct Root {
    pub store: Store,
    pub search: Search,
    pub player: Player,
}

impl Root {
    /// A control, a region of the map, or a mark of a chart.
    pub fn click(self, event: &MouseEvent) {
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        if browser::id_of(event) == "region-search" {
            return self.search.open();
        }
        // A key that is held presses a button again and again, without a pointer.
        let again = browser::is_again(event) || event.detail() == 0 && browser::is_held();
        // The second press of a double click is meant for what the panel has replaced.
        if again && browser::within(event, "panel") {
            return event.prevent_default();
        }
        if let Some(asked) = browser::attribute_of(event, "data-do") {
            if again && is_switch(&asked) || self.carry_out(&asked) {
                event.prevent_default();
            }
            return;
        }
        if let Some(region) = self.region(event) {
            event.prevent_default();
            if again {
                return;
            }
            self.store.act(Action::Pin(region));
        }
    }

    /// False for what is the second program's business.
    pub fn carry_out(self, asked: &str) -> bool {
        match (Action::parse(asked), Local::parse(asked, matrix::Ask::default())) {
            (Some(Action::Clear), _) => {
                self.store.act(Action::Clear);
                browser::focus("region-search");
            }
            (Some(Action::Sort(column)), _) => self.sort(column),
            (Some(action), _) => {
                let far = matches!(action, Action::Look(..) | Action::Show(..));
                let ranked = browser::by_id("rank").is_some_and(|rank| browser::focused_in(&rank).is_some());
                self.store.act(action);
                if ranked {
                    // Where the panel stands in place of the ranking by then, reading goes on there.
                    browser::after_paint(|| {
                        if browser::by_id("rank").is_some_and(|rank| browser::width_of(&rank) < 1.0) {
                            browser::focus("panel-close");
                        }
                    });
                }
                if far {
                    browser::go_to("explorer");
                }
            }
            (_, Some(Local::Add)) => browser::focus("region-search"),
            (_, Some(Local::Play)) => self.player.toggle(),
            // Its panel comes with the second program.
            (_, Some(Local::See)) if browser::is_whole() => self.see(),
            (_, Some(Local::Dismiss)) => {
                self.store.edit_page(|p| p.problems.clear());
                browser::focus("main");
            }
            (_, Some(Local::Lost)) => self.store.edit_page(|p| p.lost = true),
            _ => return false,
        }
        true
    }

    /// Opens or closes the panel of the page's look; whoever closes it goes on at its button.
    fn see(self) {
        self.store.edit_page(|p| p.seeing = !p.seeing);
        browser::focus("see");
    }

    fn sort(self, column: Column) {
        self.store.act(Action::Sort(column));
        browser::say(&self.store.asked.with_untracked(table::announcement));
    }

    /// Options of the search act on press, before the field loses the focus.
    pub fn press(self, event: &MouseEvent) {
        browser::hold(false);
        if browser::within(event, "region-options") {
            event.prevent_default();
            let asked = browser::attribute_of(event, "data-do");
            if let Some(Action::Pin(region)) = asked.and_then(|a| Action::parse(&a)) {
                self.search.choose(region);
            }
        }
    }

    /// The range, the selects and the search fields.
    pub fn input(self, event: &Event) {
        self.enter(&browser::id_of(event), browser::value_of(event));
    }

    /// A value entered into the control `id`.
    pub fn enter(self, id: &str, value: String) {
        match id {
            "year" => {
                if let Ok(year) = value.parse() {
                    self.store.act(Action::Year(year));
                }
            }
            "measure" => {
                if let Some(m) = Measure::ALL.into_iter().find(|m| m.code() == value) {
                    self.store.act(Action::Measure(m));
                }
            }
            "region-search" => self.search.type_in(value),
            "find" => self.store.act(Action::Find(value)),
            "who" => {
                self.carry_out(&["group:", &value].concat());
            }
            "with" | "borders" => {
                self.carry_out(&[id, ":", &value].concat());
            }
            _ => {}
        }
    }

    /// What the pointer is on: a region of the map, a row of the ranking, a class of the legend.
    pub fn pointer(self, event: &PointerEvent) {
        if browser::within(event, "tip") {
            return;
        }
        let region = self.region(event);
        let row = browser::attribute_of(event, "data-row").and_then(|id| data::region_by_id(&id));
        let class = browser::number_of(event, "data-class").filter(|_| browser::within(event, "legend"));
        let spot = region.map(|_| self.spot(region, (event.client_x(), event.client_y())));
        self.store.point(Pointer { region: region.or(row), class, spot });
    }

    /// Where the tooltip stands: it waits for a pointer that moves a little in the same region, so that the
    /// pointer can reach it.
    fn spot(self, region: Option<RegionIx>, (x, y): (i32, i32)) -> Spot {
        let near = |u: i32, v: i32| (x - u).abs() <= WAITS_PX && (y - v).abs() <= WAITS_PX;
        self.store.pointer.with_untracked(|p| match p.spot {
            Some(Spot::Pointer(u, v)) if p.region == region && near(u, v) => Spot::Pointer(u, v),
            _ => Spot::Pointer(x, y),
        })
    }

    /// Focus shows what the pointer would.
    pub fn focus(self, event: &FocusEvent) {
        if let Some(region) = self.region(event) {
            let button = browser::id_of(event);
            let holder = if travel::is_tile(&button) { "tiles" } else { "map" };
            if let Some(holder) = browser::by_id(holder) {
                browser::tab_stop(&holder, &button);
            }
            let spot = Some(Spot::Element(button));
            self.store.point(Pointer { region: Some(region), class: None, spot });
        } else {
            let class = browser::number_of(event, "data-class").filter(|_| browser::within(event, "legend"));
            self.store.point(Pointer { class, ..Pointer::default() });
        }
    }

    /// What lost the focus to nothing is no longer pointed at; else [`Root::focus`] says what is. Between the
    /// two nothing may be repainted: it could be what is about to get the focus.
    pub fn blur(self, event: &FocusEvent) {
        if browser::id_of(event) == "region-search" {
            self.search.close();
        }
        if event.related_target().is_none() {
            self.store.point(Pointer::default());
        }
    }

    /// Keys, by what has the focus.
    pub fn key(self, event: &KeyboardEvent) {
        // Space presses when it is let go, however long it was held.
        browser::hold(event.repeat() && event.key() != " ");
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let id = browser::id_of(event);
        let key = event.key();
        let measure = self.store.frame.get_untracked().measure;
        if id == "region-search" {
            self.search.key(event);
        } else if id.starts_with("tab-") {
            if let Some((measure, tab)) = controls::next_tab(measure, &key) {
                event.prevent_default();
                self.store.act(Action::Measure(measure));
                browser::focus(&tab);
            }
        } else if id == "year" {
            let step = if key == "PageUp" { 2 } else { -2 };
            if matches!(key.as_str(), "PageUp" | "PageDown") {
                event.prevent_default();
                self.store.act(Action::Step(step));
            }
        } else if let Some(region) = self.region(event) {
            self.travel(event, region);
        } else if key == "Escape" && browser::within(event, "panel") {
            self.carry_out("clear");
        } else if key == "Escape" && browser::within(event, "lv") {
            self.see();
        } else if key == "Escape" {
            self.store.point(Pointer::default());
        }
    }

    fn region(self, event: &Event) -> Option<RegionIx> {
        data::region_by_id(&browser::attribute_of(event, "data-region")?)
    }
}

/// True for what a second press undoes: a double click would do nothing.
fn is_switch(asked: &str) -> bool {
    matches!(asked.split(':').next(), Some("pin" | "sort" | "play" | "see"))
}
