//! The map: new markup only when borders, kind, language or size class change, else the attributes that differ.

use std::cell::{Cell, RefCell};
use std::cmp::Ordering;
use std::rc::Rc;

use leptos::prelude::*;

use super::keep::{apply, keep_part, keep_text, stands, watch};
use crate::browser::{self, Scheme};
use crate::data::RegionIx;
use crate::map::{self, Ask, Face, Hot, legend};
use crate::model::summary;
use crate::page::Write;
use crate::state::{Pointer, Store};
use crate::text::msg;
use crate::view::View;

/// The narrowest map that is drawn, CSS pixels at a text size of 100 %; a hidden one has no width at all.
const NARROWEST: f64 = 260.0;

/// What stands on the map.
#[derive(Default)]
struct Standing {
    ask: Option<Ask>,
    drawn: Option<Drawn>,
    width: u16,
    faces: Vec<Write>,
    marks: Vec<Write>,
    targets: browser::Targets,
}

/// A slice as it is to be painted; hovering leaves it as it is.
#[derive(Clone, PartialEq)]
struct Drawn {
    ask: Ask,
    width: u16,
    faces: Vec<Face>,
    first: Option<RegionIx>,
}

/// Starts painting the map and its legend.
pub fn start(store: Store) {
    let drawn = Memo::new(move |_| draw(store));
    let standing = Rc::new(RefCell::new(Standing::default()));
    let paint = move || {
        let pointer = store.pointer.get();
        let pins = store.asked.with(|s| s.pins.clone());
        drawn.with(|drawn| {
            if let Some(drawn) = drawn {
                standing.borrow_mut().paint(drawn, &pointer, &pins);
            }
        });
    };
    watch(Box::new(paint.clone()));
    let printed = Cell::new(false);
    // Firefox prints a copy that it takes before any effect has run.
    browser::on_scheme_change(move |scheme| {
        let leaves = printed.replace(scheme == Scheme::Print);
        if leaves || scheme == Scheme::Print {
            measure(store);
            untrack(|| {
                paint();
                keep_legend(store);
            });
        }
    })
    .forever();
    keep_text("map-help", Box::new(move || store.frame.get().locale.t(msg::MAP_HELP).to_owned()));
    keep_part("legend", Box::new(move || legend_of(store)), Box::new(move || legend_writes(store)));
    watch(Box::new(move || {
        let locale = store.frame.get().locale;
        let finding = store.slice.with(|s| summary::finding(s, locale));
        if let Some(map) = browser::by_id("map").filter(|_| !stands()) {
            let label = locale.fill(msg::MAP_LABEL, &[("finding", &finding)]);
            browser::set_attribute(&map, "aria-label", Some(&label));
        }
    }));
}

/// Measures the figure now and whenever it is resized.
pub fn keep_width(store: Store) {
    let Some(figure) = browser::by_id("mapbox") else {
        return;
    };
    measure(store);
    browser::on_scheme_change(move |_| measure(store)).forever();
    // The page is never left, so neither is its observer.
    std::mem::forget(browser::observe_width(&figure, move |_| measure(store)));
}

fn measure(store: Store) {
    let px = browser::by_id("mapbox").map_or(0.0, |place| browser::drawn_width(&place));
    // A map that is not on the screen keeps the width that it had.
    if px >= 1.0 {
        let fitted = (px / browser::text_scale()).round().clamp(NARROWEST, 4000.0) as u16;
        store.edit_page(|p| p.width = fitted);
    }
}

fn draw(store: Store) -> Option<Drawn> {
    let frame = store.frame.get();
    if frame.view != View::Map {
        return None;
    }
    let width = store.page.with(|p| p.width);
    let pins = store.asked.with(|s| s.pins.clone());
    store.slice.with(|slice| {
        let ranked = slice.ranked(|_, _| Ordering::Equal);
        Some(Drawn {
            ask: Ask::of(slice, frame.locale, width),
            width,
            faces: map::faces(slice, frame.locale, width, &pins),
            first: ranked.first().map(|row| row.region),
        })
    })
}

fn legend_of(store: Store) -> String {
    let frame = store.frame.get();
    if frame.view != View::Map {
        return String::new();
    }
    let width = store.page.with(|p| p.width);
    let pins = store.asked.with(|s| s.pins.clone());
    store.slice.with(|s| legend::markup(s, frame.locale, true, &pins, width))
}

fn keep_legend(store: Store) {
    if let Some(legend) = browser::by_id("legend") {
        browser::set_markup(&legend, &legend_of(store));
    }
}

/// Pointing at a region moves one ring.
fn legend_writes(store: Store) -> Vec<Write> {
    if store.frame.get().view != View::Map {
        return vec![Write::attr("legend", "hidden", "hidden")];
    }
    let width = store.page.with(|p| p.width);
    let hovered = store.pointer.with(|p| p.region);
    let ring = store.slice.with(|slice| store.asked.with(|s| legend::hot(slice, hovered, &s.pins, width)));
    [vec![Write::attr("legend", "hidden", "")], ring].concat()
}

impl Standing {
    fn paint(&mut self, drawn: &Drawn, pointer: &Pointer, pins: &[RegionIx]) {
        let hot = match (pointer.region, pointer.class) {
            (Some(region), _) => Hot::Region(region),
            (None, Some(class)) => Hot::Class(class),
            (None, None) => Hot::Nothing,
        };
        // Pointing leaves the faces as they are.
        if self.drawn.as_ref() != Some(drawn) {
            self.structure(drawn);
            let faces = map::paint(&drawn.ask, &drawn.faces);
            if !stands() {
                browser::apply_to(&mut self.targets, &self.faces, &faces);
            }
            self.faces = faces;
            self.drawn = Some(drawn.clone());
        }
        let marks = map::mark(&drawn.ask, &drawn.faces, drawn.width, hot, pins);
        apply(&self.marks, &marks);
        self.marks = marks;
    }

    fn structure(&mut self, drawn: &Drawn) {
        let Some(svg) = browser::by_id("map") else {
            return;
        };
        if self.ask != Some(drawn.ask) && stands() {
            self.ask = Some(drawn.ask);
        }
        if self.ask != Some(drawn.ask) {
            let focused = browser::focused_in(&svg);
            browser::set_attribute(&svg, "viewBox", Some(&map::view_box()));
            browser::set_attribute(&svg, "class", Some(drawn.ask.svg_class()));
            browser::set_markup(&svg, &map::skeleton(&drawn.ask));
            *self = Standing { ask: Some(drawn.ask), ..Standing::default() };
            tab_stop(&svg, drawn, focused);
        }
        if self.width != drawn.width {
            self.width = drawn.width;
            let (scale, tiles) = map::fit(drawn.width);
            browser::set_property(&svg, "--u", &scale);
            apply(&[], &tiles);
        }
    }
}

/// One region can be reached with Tab: the one that had the focus if it is still there, else the first by
/// rank. Whoever was on the map stays on it.
fn tab_stop(svg: &browser::Element, drawn: &Drawn, focused: Option<String>) {
    let there = |id: &String| browser::by_id(id).is_some();
    let stop = focused.clone().filter(there).or_else(|| drawn.first.map(map::button_id));
    if let Some(id) = stop {
        browser::tab_stop(svg, &id);
        if focused.is_some() {
            browser::focus(&id);
        }
    }
}
