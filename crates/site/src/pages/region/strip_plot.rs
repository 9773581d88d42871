//! All regions of a year on one scale, the region and the country marked. The figures beside it say the same in words. With
//! the program it is one stop of the keyboard, on which arrows walk the regions (`jolkarta::strips`).

use dataset::RegionIx;
use maud::{Markup, html};
use model::{Row, Slice, summary};
use text::{Decimal, Locale, number, sort_by};

/// Size of the drawing and the room left at its ends, tenths of a unit.
const WIDTH: f64 = 2000.0;
const EDGE: f64 = 60.0;

/// The strip between its lowest and its highest figure; nothing without two figures.
pub fn strip(slice: &Slice, region: RegionIx, locale: Locale) -> Markup {
    let mut rows: Vec<(&Row, Decimal)> =
        slice.rows.iter().filter_map(|row| Some((row, row.datum.value()?))).collect();
    sort_by(&mut rows, |a, b| a.1.order(&b.1));
    // The country's plan is the sum of the regions': it is on no scale with them.
    let country = slice.national.value().filter(|_| !slice.measure.is_count());
    let all = || rows.iter().map(|(_, value)| *value).chain(country);
    let (Some(low), Some(high)) = (all().min_by(Decimal::order), all().max_by(Decimal::order)) else {
        return html! {};
    };
    let at = |value: Decimal| {
        let span = (high.to_f64() - low.to_f64()).max(1e-9);
        ((EDGE + (value.to_f64() - low.to_f64()) / span * (WIDTH - 2.0 * EDGE)) / 10.0).round()
    };
    let own = slice.row(region).and_then(|row| row.datum.value()).map(at);
    let label = [summary::measure_tab(slice.measure, locale), ", ", &slice.year.to_string()].concat();
    html! {
        span .region-strip {
            span .number { (number(locale, low)) }
            span .strip-walk data-strip=(label) data-own=(dataset::region(region).id) {
                svg viewBox="0 0 200 22" aria-hidden="true" {
                    path .rule d="M2 11h196" {}
                    @for (row, value) in &rows {
                        path .tick d=(format!("M{} 6v10", at(*value))) data-at=(at(*value))
                            data-id=(dataset::region(row.region).id) data-said=(summary::spoken(slice, row, locale)) {}
                    }
                    @if let Some(x) = country.map(at) { path .nation d=(format!("M{x} 13l5 8h-10z")) {} }
                    @if let Some(x) = own { circle .here cx=(x) cy="11" r="5" {} }
                }
                span .strip-said aria-hidden="true" {}
            }
            span .number { (number(locale, high)) }
        }
    }
}
