//! Texts and tables that this program writes: a second year, tiles, the panel of the look, the matrix and the trackers of frames.

use std::cell::{Cell, RefCell};

use super::beside;
use crate::browser;
use crate::data;
use crate::map;
use crate::model::matrix::MEASURE;
use crate::page::{asked, compare, matrix, options, targets, tiles};
use crate::text::Locale;
use crate::view::{Part, View, ViewState};

/// What stands there.
#[derive(Default)]
pub struct Parts {
    matrix: Cell<matrix::Ask>,
    standing: RefCell<Vec<(&'static str, String)>>,
    spoken: Cell<Option<Locale>>,
}

impl Parts {
    /// The matrix as it is ordered.
    pub fn matrix(&self) -> matrix::Ask {
        self.matrix.get()
    }

    /// Orders the matrix.
    pub fn order(&self, ask: matrix::Ask) {
        self.matrix.set(ask);
    }

    /// Brings every part up to date; a part that says the same is left alone.
    pub fn fill(&self, state: &ViewState) {
        self.figure(state);
        match (state.embed.part, state.embed.target) {
            (Some(Part::Matrix), _) => self.matrix_frame(state),
            (Some(Part::Tracker), Some(target)) => self.tracker_frame(target, state.locale),
            _ => {}
        }
        if self.spoken.replace(Some(state.locale)) != Some(state.locale) {
            self.look();
        }
    }

    /// The matrix, and what is said and chosen over it.
    fn matrix_frame(&self, state: &ViewState) {
        let span = data::years(MEASURE);
        let year = state.year.clamp(*span.start(), *span.end());
        let ask = self.matrix();
        self.put("matrix-head", matrix::head(year, state.locale));
        self.put("matrix-filters", matrix::filters(ask, year, state.locale));
        self.put("matrix-key", matrix::key(state.locale));
        self.put("matrix-table", matrix::table(state, ask));
    }

    /// What stands under a tracker.
    fn tracker_frame(&self, target: &str, locale: Locale) {
        match target {
            "unemployment" => self.put("cap-unemployment", targets::caption(target, locale)),
            "poverty" => self.put("cap-poverty", targets::caption(target, locale)),
            "productive" => self.put("cap-productive", targets::caption(target, locale)),
            _ => self.put("coverage", targets::coverage_table(locale)),
        }
    }

    /// What of the explorer this program fills: tiles, a second year.
    pub fn figure(&self, state: &ViewState) {
        self.put("options-note", options::note(state));
        let two = compare::shown(state);
        let heading = || compare::heading(&asked::slice(state), state.locale);
        self.put("cmp-a", if two { heading() } else { String::new() });
        if two {
            self.two(state);
        }
        if state.view == View::Tiles
            && let Some(place) = browser::by_id("tiles")
        {
            let width = browser::drawn_width(&place) / browser::text_scale();
            self.put("tiles", tiles::markup(state, width.clamp(260.0, 4000.0) as u16));
        }
    }

    /// Brings the low-vision panel up to date.
    pub fn look(&self) {
        if let Some(locale) = self.spoken.get() {
            self.put("lv", crate::page::look::markup(browser::worn(), locale));
        }
    }

    fn two(&self, state: &ViewState) {
        let Some(place) = browser::by_id("mapbox") else {
            return;
        };
        let width = (browser::drawn_width(&place) / browser::text_scale()).clamp(260.0, 4000.0) as u16;
        self.put("cmp-b", compare::second(state, width));
        self.put("cmp-why", compare::why(state));
        self.put("cmp-d", compare::difference(state, width));
        let change = compare::change(state);
        let hide = |id: &str, off: bool| {
            if let Some(place) = browser::by_id(id) {
                browser::set_attribute(&place, "hidden", off.then_some(""));
            }
        };
        hide("cmp-s", change.is_none());
        hide("cmp-d", change.is_none());
        hide("cmp-why", change.is_some());
        if let Some(change) = change {
            self.put("cap-two", compare::slope_caption(&change, state.locale));
        }
        for map in ["map-b", "map-d"] {
            if let Some(map) = browser::by_id(map) {
                browser::set_property(&map, "--u", &map::fit(width).0);
            }
        }
        beside::tab_stops(state);
    }

    fn put(&self, id: &'static str, markup: String) {
        let mut standing = self.standing.borrow_mut();
        let before = standing.iter_mut().find(|(known, _)| *known == id);
        if before.as_ref().is_some_and(|(_, text)| *text == markup) {
            return;
        }
        if let Some(element) = browser::by_id(id) {
            let held = browser::focused_in(&element);
            browser::set_markup(&element, &markup);
            if let Some(id) = held {
                browser::focus(&id);
            }
        }
        match before {
            Some((_, text)) => *text = markup,
            None => standing.push((id, markup)),
        }
    }
}
