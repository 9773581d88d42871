//! How a measure is read, what to keep in mind, in which borders it was published, who published it.

use dataset::msg;
use dataset::{Measure, MeasureKind, Vintage};
use maud::{Markup, html};
use model::route::Page;
use model::series::border_changes;
use model::{Slice, summary};
use text::{Locale, capitalised, dated};

use crate::place::{Place, name};
use crate::source;

/// The notes in columns.
pub fn all(place: Place, slice: &Slice) -> Markup {
    let (locale, measure) = (place.locale(), slice.measure);
    html! {
        div .columns {
            div { (how_to_read(place, measure)) }
            div {
                h3 { (place.t(msg::MEASURES_BORDERS)) }
                ul .plain { @for line in borders(measure, locale) { li { (line) } } }
            }
            div { (sources(place, measure)) }
        }
    }
}

fn how_to_read(place: Place, measure: Measure) -> Markup {
    let locale = place.locale();
    html! {
                h3 { (place.t(msg::MEASURES_HOW_READ)) }
                p { (place.t(reading(measure))) }
                @for note in summary::measure_notes(measure, locale) { p { (note) } }
                ul .plain {
                    @if measure.is_count() {
                        @for derived in dataset::measures().filter(|measure| measure.is_derived()) {
                            li { a href=(place.to(Page::Measure(derived))) { (summary::measure_name(derived, locale)) } }
                        }
                    }
                    @if measure.is_derived() {
                        li { a href={ (place.to(Page::Plan)) "#" (measure.code()) } { (name(Page::Plan, locale)) } }
                    }
                    @if dataset::group_measures().any(|own| own == measure) {
                        li { a href=(place.to(Page::Groups)) { (place.t(msg::MEASURES_GROUPS)) } }
                    }
                    @if dataset::target(measure).is_some() {
                        li { a href={ (place.to(Page::Targets)) "#how-" (measure.code()) } {
                            (place.t(msg::MEASURES_TARGET))
                        } }
                    }
                }
    }
}

fn sources(place: Place, measure: Measure) -> Markup {
    let locale = place.locale();
    html! {
                h3 { (place.t(msg::HOW_SOURCES)) }
                ul .plain {
                    @for id in dataset::table(measure).sources { li { (source::line(id, locale)) } }
                }
                p { (summary::source_line(measure, locale)) "." }
                @if let Some(date) = updated(measure) {
                    p { (locale.fill(msg::MEASURES_DATED, &[("date", &dated(locale, date))])) }
                }
                p { (next(measure, locale)) }
                p { (summary::licence_line(&summary::measure_rights(measure, locale), locale)) }
    }
}

/// The date of the latest document behind a measure, as far as it is known: year, month or day.
pub fn updated(measure: Measure) -> Option<&'static str> {
    let dates =
        dataset::table(measure).sources.iter().filter_map(|id| dataset::source(id)).map(|found| found.date);
    dates.filter(|date| !date.is_empty()).max()
}

/// The year of the next figures, as far as there will be any.
fn next(measure: Measure, locale: Locale) -> String {
    let years = dataset::years(measure);
    let [first, last, next] = [*years.start(), *years.end(), *years.end() + 1].map(|year| year.to_string());
    match measure.is_plan() {
        true => locale.fill(msg::MEASURES_COMPLETE, &[("first", &first), ("last", &last)]),
        false => locale.fill(msg::MEASURES_NEXT, &[("year", &next)]),
    }
}

fn reading(measure: Measure) -> text::Msg {
    match measure.kind() {
        MeasureKind::Count => msg::MEASURES_READ_PLAN,
        MeasureKind::PerInhabitants => msg::MEASURES_READ_PER10K,
        MeasureKind::Ratio => msg::MEASURES_READ_RATIO,
        _ => msg::MEASURES_READ_RATE,
    }
}

/// The borders of the first year, every change, and the year of a new method.
fn borders(measure: Measure, locale: Locale) -> Vec<String> {
    let first = *dataset::years(measure).start();
    let named = |vintage: Vintage| locale.t(vintage.words());
    let since = |(year, vintage): (u16, Vintage)| {
        let values = [("year", year.to_string()), ("regions", named(vintage).to_owned())];
        let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
        capitalised(&locale.fill(msg::BORDERS_FROM, &values))
    };
    let all = std::iter::once((first, dataset::vintage(measure, first))).chain(border_changes(measure));
    let method = measure.method_break();
    let method = method.map(|year| locale.fill(msg::CAUTION_BREAK, &[("year", &year.to_string())]));
    all.map(since).chain(method).collect()
}
