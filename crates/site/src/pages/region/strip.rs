//! All regions of a year on one scale, the region and the country marked. The figures beside it say the same in words.

use jolkarta::data::{Measure, RegionIx};
use jolkarta::model::Slice;
use jolkarta::text::{Decimal, Locale, number};
use maud::{Markup, html};

/// Size of the drawing and the room left at its ends, tenths of a unit.
const WIDTH: f64 = 2000.0;
const EDGE: f64 = 60.0;

/// The strip between its lowest and its highest figure; nothing without two figures.
pub fn strip(slice: &Slice, region: RegionIx, locale: Locale) -> Markup {
    let regions: Vec<Decimal> = slice.rows.iter().filter_map(|row| row.datum.value()).collect();
    // The country's plan is the sum of the regions': it is on no scale with them.
    let country = slice.national.value().filter(|_| slice.measure != Measure::Plan);
    let all = || regions.iter().copied().chain(country);
    let (Some(low), Some(high)) = (all().min_by(Decimal::order), all().max_by(Decimal::order)) else {
        return html! {};
    };
    let at = |value: Decimal| {
        let span = (high.to_f64() - low.to_f64()).max(1e-9);
        ((EDGE + (value.to_f64() - low.to_f64()) / span * (WIDTH - 2.0 * EDGE)) / 10.0).round()
    };
    let own = slice.row(region).and_then(|row| row.datum.value()).map(at);
    let others: Vec<String> = regions.iter().map(|value| format!("M{} 6v10", at(*value))).collect();
    html! {
        span .region-strip {
            span .number { (number(locale, low)) }
            svg viewBox="0 0 200 22" aria-hidden="true" {
                path .rule d="M2 11h196" {}
                path .other d=(others.concat()) {}
                @if let Some(x) = country.map(at) { path .nation d=(format!("M{x} 13l5 8h-10z")) {} }
                @if let Some(x) = own { circle .here cx=(x) cy="11" r="5" {} }
            }
            span .number { (number(locale, high)) }
        }
    }
}
