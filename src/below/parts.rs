//! The sections' texts and tables: each is written when the language changes, the matrix also with its order.

use std::cell::{Cell, RefCell};

use crate::browser;
use crate::data;
use crate::model::matrix::MEASURE;
use crate::page::{footer, groups, matrix, plan, reports, targets};
use crate::text::Locale;
use crate::view::ViewState;

/// What stands in the sections.
#[derive(Default)]
pub struct Parts {
    matrix: Cell<matrix::Ask>,
    standing: RefCell<Vec<(&'static str, String)>>,
    written: Cell<Option<(Locale, u16, matrix::Ask)>>,
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
        self.groups(state);
        let locale = state.locale;
        let span = data::years(MEASURE);
        let year = state.year.clamp(*span.start(), *span.end());
        let ask = self.matrix();
        let now = Some((locale, year, ask));
        if self.written.get() == now {
            return;
        }
        let spoken = self.written.get().map(|w| w.0);
        self.written.set(now);
        self.put("matrix-head", matrix::head(year, locale));
        self.put("matrix-filters", matrix::filters(ask, year, locale));
        self.put("matrix-table", matrix::table(state, ask));
        if spoken != Some(locale) {
            self.put("cap-slope", matrix::caption("slope", state));
            self.translate(locale);
        }
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
        self.put("plan-head", plan::head(locale));
        self.put("plan-check", plan::check(locale));
        self.put("cap-fan", plan::caption("fan", locale));
        self.put("cap-path", plan::caption("path", locale));
        self.put("cap-shares", plan::caption("shares", locale));
        self.put("table1", plan::table(locale));
        self.put("targets-head", targets::head(locale));
        self.put("cap-unemployment", targets::caption("unemployment", locale));
        self.put("cap-poverty", targets::caption("poverty", locale));
        self.put("cap-productive", targets::caption("productive", locale));
        self.put("cap-figure1", targets::figure1(locale));
        self.put("how", targets::how(locale));
        self.put("coverage", targets::coverage_table(locale));
        self.put("reports-head", reports::head(locale));
        self.put("cap-spans", reports::caption(locale));
        self.put("reports-list", reports::list(locale));
        self.put("files", footer::data_section(locale));
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
