//! What follows the language in the sections below the explorer. They are filled after the first paint.

use leptos::prelude::*;

use super::keep::{keep_markup, watch};
use crate::browser;
use crate::data;
use crate::model::matrix::MEASURE;
use crate::page::{footer, matrix, plan, reports, targets, trackers};
use crate::state::Store;
use crate::text::Locale;

/// Starts filling the sections.
pub fn start(store: Store) {
    keep_markup("trackers", Box::new(move || trackers::markup(store.frame.get().locale)));
    let below = move |id: &'static str, markup: fn(Locale) -> String| {
        keep_markup(id, Box::new(move || filled(store).map_or(String::new(), markup)));
    };
    below("plan-head", plan::head);
    below("cap-fan", |l| plan::caption("fan", l));
    below("cap-shares", |l| plan::caption("shares", l));
    below("table1", plan::table);
    below("targets-head", targets::head);
    below("cap-unemployment", |l| targets::caption("unemployment", l));
    below("cap-poverty", |l| targets::caption("poverty", l));
    below("cap-productive", |l| targets::caption("productive", l));
    below("cap-figure1", targets::figure1);
    below("how", targets::how);
    below("coverage", targets::coverage_table);
    below("reports-head", reports::head);
    below("cap-spans", reports::caption);
    below("reports-list", reports::list);
    below("files", footer::data_section);
    the_matrix(store);
    watch(Box::new(move || {
        browser::after_paint(move || {
            store.edit_page(|p| p.below = true);
            browser::later(0, browser::go_to_fragment);
        });
    }));
}

/// The language, once the first view is painted.
fn filled(store: Store) -> Option<Locale> {
    let locale = store.frame.get().locale;
    store.page.with(|p| p.below).then_some(locale)
}

fn the_matrix(store: Store) {
    let year = move || {
        let span = data::years(MEASURE);
        store.asked.with(|s| s.year).clamp(*span.start(), *span.end())
    };
    keep_markup(
        "matrix-head",
        Box::new(move || filled(store).map_or(String::new(), |l| matrix::head(year(), l))),
    );
    keep_markup(
        "matrix-filters",
        Box::new(move || {
            let ask = store.page.with(|p| p.matrix);
            filled(store).map_or(String::new(), |l| matrix::filters(ask, year(), l))
        }),
    );
    keep_markup(
        "matrix-table",
        Box::new(move || {
            let ask = store.page.with(|p| p.matrix);
            let table = |_| store.asked.with(|s| matrix::table(s, ask));
            filled(store).map_or(String::new(), table)
        }),
    );
}
