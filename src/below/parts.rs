//! The sections' texts and tables: each is written when the language changes, the matrix also with its order.

use std::cell::{Cell, RefCell};

use super::beside;
use crate::browser;
use crate::data::{self, COUNTRY};
use crate::map;
use crate::model::matrix::MEASURE;
use crate::page::{asked, audit, compare, groups, matrix, options, projects, still, tiles};
use crate::text::Locale;
use crate::view::{Action, Article, View, ViewState, to_query};

/// The search field of the projects.
pub const SEARCH: &str = "project-search";

/// What stands in the sections.
#[derive(Default)]
pub struct Parts {
    matrix: Cell<matrix::Ask>,
    standing: RefCell<Vec<(&'static str, String)>>,
    written: Cell<Option<(Locale, u16, matrix::Ask)>>,
    table: RefCell<Option<(matrix::Ask, Option<u16>, String)>>,
    article: RefCell<Option<(Locale, Article)>>,
    groups: Cell<Option<groups::Ask>>,
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
        self.groups(state);
        let locale = state.locale;
        let span = data::years(MEASURE);
        let year = state.year.clamp(*span.start(), *span.end());
        let ask = self.matrix();
        let now = Some((locale, year, ask));
        self.matrix_table(state, ask);
        if self.written.get() == now {
            return self.article(state);
        }
        let spoken = self.written.get().map(|w| w.0);
        self.written.set(now);
        self.put("matrix-head", matrix::head(year, locale));
        self.put("matrix-filters", matrix::filters(ask, year, locale));
        self.put("matrix-key", matrix::key(locale));
        if spoken != Some(locale) {
            self.put("cap-slope", matrix::caption("slope", state));
            self.look();
            self.translate(locale);
        }
        self.article(state);
    }

    /// The matrix: its cells lead to addresses of what else is asked for, its rows follow the year only while they are those
    /// above the line.
    fn matrix_table(&self, state: &ViewState, ask: matrix::Ask) {
        let mut cell = state.unframed();
        cell.apply(Action::Look(*data::years(MEASURE).start(), COUNTRY));
        let now = Some((ask, ask.over.then_some(state.year), to_query(&cell)));
        if *self.table.borrow() != now {
            self.table.replace(now);
            self.put("matrix-table", matrix::table(state, ask));
        }
    }

    /// What follows the filters of the article's sections.
    fn article(&self, state: &ViewState) {
        let now = (state.locale, state.article.clone());
        let before = self.article.replace(Some(now.clone()));
        if before.as_ref() == Some(&now) {
            return;
        }
        if browser::focused_id().as_deref() != Some(SEARCH) {
            browser::set_value(SEARCH, &state.article.project);
        }
        let (locale, ask, sift) = (state.locale, &state.article, state.article.verdict);
        self.put("projects-filters", projects::filters(ask, locale));
        self.put("projects-list", projects::list(ask, locale));
        if before.as_ref().is_some_and(|(_, b)| (&b.project, b.group) != (&ask.project, ask.group)) {
            self.put("projects-said", projects::shown(ask, locale));
        }
        self.put("audit-head", audit::head(locale));
        self.put("audit-filters", audit::filters(sift, locale));
        self.put("audit-table", audit::table(sift, locale));
        if before.is_some_and(|(_, article)| article.verdict != sift) {
            self.put("audit-said", audit::shown(sift, locale));
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
        if let Some((locale, ..)) = self.written.get() {
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

    /// Break-downs and small panels; what has no figure is hidden.
    fn groups(&self, state: &ViewState) {
        let ask = groups::Ask::of(state);
        self.put("cap-multiples", matrix::caption("multiples", state));
        self.put("multiples-scales", groups::scales("panels", ask.own_scale, ask.locale));
        if self.groups.replace(Some(ask)) == Some(ask) {
            return;
        }
        self.put("groups-head", groups::head(ask));
        self.put("groups-filters", groups::filters(ask));
        self.put("groups-scales", groups::scales("groups", ask.own_scale, ask.locale));
        self.put("cap-groups", groups::caption("groups", ask));
        self.put("cap-group-regions", groups::caption("group-regions", ask));
        self.put("cap-group-paths", groups::caption("group-paths", ask));
        show("groups-place-years", ask.has_groups());
        show("groups-place-paths", ask.has_groups());
        show("groups-place-regions", ask.has_regions());
    }

    fn translate(&self, locale: Locale) {
        for (id, markup) in still::parts(locale) {
            self.put(id, markup);
        }
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

fn show(id: &str, on: bool) {
    if let Some(element) = browser::by_id(id) {
        browser::set_attribute(&element, "hidden", (!on).then_some(""));
    }
}
