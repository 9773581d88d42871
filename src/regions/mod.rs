//! All regions of one measure and year, as a table whose measure, year and order a visitor chooses.

mod choices;
mod lines;
mod state;
mod table;

pub use state::{Order, RegionsState};

use choices::choices;
use leptos::prelude::*;
use std::rc::Rc;

use crate::erased_view::{ErasedView, IntoErased};
use dataset::Measure;
use dataset::msg;
use model::{Slice, summary};
use text::{Locale, capitalised};

/// A piece that follows the state. All pieces have this one type, so that Leptos compiles one effect for all of them.
type Piece = Box<dyn Fn() -> ErasedView + Send>;

/// What is called with every new state.
type Changed = Rc<dyn Fn(RegionsState)>;

/// The table with its headline and its choices; `on_change` is called with every state that a visitor chooses.
pub fn view(
    locale: Locale,
    state: RegionsState,
    on_change: impl Fn(RegionsState) + 'static,
) -> impl IntoView {
    view! { <Regions locale state on_change=Rc::new(on_change) /> }
}

/// The component as text, in the state of an address that asks for nothing.
#[cfg(not(target_arch = "wasm32"))]
pub fn markup(locale: Locale) -> String {
    let markup = Owner::new().with(|| view(locale, RegionsState::default(), |_| ()).into_view().to_html());
    // Marks for hydration, which is not used; read as HTML they are faults.
    markup.replace("<!>", "")
}

#[component]
fn Regions(locale: Locale, state: RegionsState, on_change: Changed) -> impl IntoView {
    let state = RwSignal::new(state);
    let choose: Changed = Rc::new(move |next| {
        state.set(next);
        on_change(next);
    });
    let head: Piece = Box::new(move || head(&state.get().slice(), locale));
    let table: Piece = Box::new(move || table::table(state.get(), locale));
    let notes: Piece = Box::new(move || notes(&state.get().slice(), locale));
    view! {
        <div aria-live="polite">{head}</div>
        {choices(state, choose, locale)}
        <div class="table" tabindex="0" role="region" aria-label=locale.t(msg::REGIONS_PAGE_TABLE)>
            {table}
        </div>
        {notes}
    }
}

/// The finding, and below it measure, unit, year and borders.
fn head(slice: &Slice, locale: Locale) -> ErasedView {
    view! {
        <h2>{summary::finding(slice, locale)}</h2>
        <p class="note">{summary::subtitle(slice, locale)}</p>
    }
    .into_erased()
}

/// What belongs to all figures alike, what a reader should know of the measure, and who published it.
fn notes(slice: &Slice, locale: Locale) -> ErasedView {
    let shared = slice.shared_status().and_then(|status| summary::status_note(status, locale));
    let bars = (!slice.measure.is_count()).then(|| locale.t(msg::REGIONS_PAGE_BARS).to_owned());
    let mut said: Vec<String> = shared.map(capitalised).into_iter().collect();
    said.extend(summary::measure_notes(slice.measure, locale));
    said.push(summary::source_line(slice.measure, locale));
    let said: Vec<_> = said.into_iter().map(|line| view! { <p class="note">{line}</p> }).collect();
    let bars = bars.map(|line| view! { <p class="note bars">{line}</p> });
    view! { {bars}{said} }.into_erased()
}

/// The latest year of a measure.
fn latest(measure: Measure) -> u16 {
    *dataset::years(measure).end()
}
