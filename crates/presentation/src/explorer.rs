//! Hero, headline of the figure, its sources and actions: the texts around the map.

use super::{selection, table};
use dataset::{COUNTRY, RegionIx};
use model::state::{View, ViewState};
use model::{Slice, profile, summary};
use text::{DOT, Locale};

/// The headline of what is shown.
pub fn finding(state: &ViewState, slice: &Slice) -> String {
    match state.pins.as_slice() {
        pins if state.view == View::Profile => of_sheet(state, pins.first().copied().unwrap_or(COUNTRY)),
        pins if state.view == View::Trend => {
            summary::finding_trend(selection::subject(state), pins, state.locale)
        }
        [] => summary::finding(slice, state.locale),
        [region] => of_region(slice, *region, state.locale),
        pins => summary::finding_pins(slice, pins, state.locale),
    }
}

/// The title of the document: the headline, with the pinned regions before it.
pub fn title(state: &ViewState, slice: &Slice) -> String {
    summary::document_title(&finding(state, slice), &state.pins, state.locale)
}

/// The headline of one region. That it did not exist is not the whole answer: then follows what covered its territory.
fn of_region(slice: &Slice, region: RegionIx, locale: Locale) -> String {
    let found = summary::finding_region(slice, region, locale);
    let ground = summary::territory_sentence(slice, region, locale).filter(|_| slice.row(region).is_none());
    ground.map_or(found.clone(), |ground| [&found, ". ", ground.trim_end_matches('.')].concat())
}

/// What is shown, in one line: over the years no single year or border is meant; a sheet has years of its own.
pub fn subtitle(state: &ViewState, slice: &Slice) -> String {
    let locale = state.locale;
    match state.view {
        View::Profile => String::new(),
        View::Trend => {
            let span = dataset::years(slice.measure);
            let years = [span.start().to_string(), span.end().to_string()].join("–");
            [&summary::subject_with_unit(slice.subject(), locale), DOT, &*years].concat()
        }
        View::Table => table::caption(state, slice),
        _ => summary::subtitle(slice, locale),
    }
}

/// The headline of a sheet, of the year and the measure that it shows.
fn of_sheet(state: &ViewState, region: RegionIx) -> String {
    let (measure, year) = profile::shown(region, state.measure, state.year);
    let slice = Slice::of(measure, year);
    match region == COUNTRY {
        true => summary::finding_country(&slice, state.locale),
        false => summary::finding_region(&slice, region, state.locale),
    }
}
