//! What a visitor downloads says the same as the page, to machines, to Excel, as a picture and as a citation.

mod charts;
mod files;
mod pictures;

use dataset::Measure;
use model::state::{View, ViewState};
use presentation::export::{self, Download};
use text::Locale;

const ADDRESS: &str = "https://example.kz/?lang=ru&measure=neet";

fn state(measure: Measure, year: u16, view: View, locale: Locale, pins: &[&str]) -> ViewState {
    let mut state = ViewState { locale, view, ..ViewState::default() };
    state.set_measure(measure);
    state.set_year(year);
    pins.iter().for_each(|id| state.toggle_pin(dataset::region_by_id(id).unwrap()));
    state
}

fn download(measure: Measure, year: u16, view: View, locale: Locale, pins: &[&str]) -> Download {
    export::view(&state(measure, year, view, locale, pins), ADDRESS)
}
