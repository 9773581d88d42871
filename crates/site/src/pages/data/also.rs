//! Series that are published and that no other page shows: the young who were placed in jobs, unemployment by quarter.

use dataset::msg;
use dataset::{COUNTRY, Observation, Rendering, Status};
use graphics::chart::Scene;
use graphics::chart::trend::{Dot, Line, Panel, Shape, Trend};
use maud::{Markup, html};
use model::{Datum, summary};
use text::{Locale, number, percent};

use super::part;
use crate::figure;
use crate::place::Place;

/// Latest years of the quarters that are shown at once.
const SHOWN_YEARS: usize = 6;

/// The part of the page.
pub fn section(place: Place) -> Markup {
    part(
        place,
        "also",
        &html! {
            div .columns.also { div { (youth(place)) } div { (quarters(place)) } }
        },
    )
}

fn youth(place: Place) -> Markup {
    let (all, locale) = (dataset::youth_placement(), place.locale());
    let (Some(first), Some(last)) = (all.first(), all.last()) else {
        return html! {};
    };
    let said = |(year, found): &(u16, Observation)| (year.to_string(), percent(locale, found.value));
    let ((first_year, first), (last_year, last)) = (said(first), said(last));
    let values =
        [("first_year", &*first_year), ("first", &*first), ("last_year", &*last_year), ("last", &*last)];
    let caption = locale.fill(msg::DATA_PAGE_YOUTH, &values);
    html! {
        (figure::small("youth-placement", &caption, &scene(all, locale), locale))
        p .note { a href="#table-outcomes-youth-placement" { (place.t(msg::TABLE_OUTCOMES_YOUTH_PLACEMENT)) } }
    }
}

/// The line of the country; a year without a figure parts it.
fn scene(all: &[(u16, Observation)], locale: Locale) -> Scene {
    let mut before = None;
    let mut dots = Vec::new();
    for (year, found) in all {
        let words = summary::status_words(Datum::Value(*found), locale);
        let value = percent(locale, found.value);
        let told = if words.is_empty() { value } else { [&value, ", ", &words].concat() };
        dots.push(Dot {
            year: *year,
            value: found.value,
            label: number(locale, found.value),
            shape: if found.status == Status::Published { Shape::Full } else { Shape::Hollow },
            joined: before == Some(year - 1),
            backcast: false,
            spoken: [&year.to_string(), ": ", &told].concat(),
        });
        before = Some(*year);
    }
    let name = dataset::short_name(COUNTRY, locale).to_owned();
    let line = Line { region: COUNTRY, name, pin: None, context: false, dots };
    Scene::Trend(Trend {
        locale,
        first: all.first().map_or(0, |(year, _)| *year),
        last: all.last().map_or(0, |(year, _)| *year),
        counts: false,
        plan: false,
        panels: vec![Panel { heading: String::new(), lines: vec![line] }],
        goal: None,
        holds: Vec::new(),
        breaks: Vec::new(),
        gaps: Vec::new(),
        chosen: None,
        notes: Vec::new(),
    })
}

/// The rate of each quarter, the latest year first.
fn quarters(place: Place) -> Markup {
    let Some(series) = dataset::renderings().iter().find(|series| series.quarterly) else {
        return html! {};
    };
    let years: Vec<u16> = series.years().rev().collect();
    let (latest, earlier) = years.split_at(years.len().min(SHOWN_YEARS));
    let title = finding(series, place.locale());
    html! {
        div .chart {
            p .caption { (title) }
            (table(place, series, latest))
            details .figures {
                summary { (place.t(msg::DATA_PAGE_EARLIER)) }
                (table(place, series, earlier))
            }
        }
        p .note { (place.t(msg::DATA_PAGE_QUARTERS_NOTE)) }
        p .note {
            a href="#table-unemployment-national" { (place.t(msg::TABLE_UNEMPLOYMENT_NATIONAL)) }
            " · "
            a href={ "#source-" (series.source) } { (place.t(msg::PACKAGE_SOURCES).trim_end_matches(':')) }
        }
    }
}

/// The first and the last quarter.
fn finding(series: &Rendering, locale: Locale) -> String {
    let known = || series.years().flat_map(|year| (1..=4).map(move |quarter| (year, quarter)));
    let figures = known().filter_map(|at| Some((at, series.at(at.0, at.1)?.0)));
    let figures: Vec<_> = figures.collect();
    let said = |found: Option<&((u16, u8), text::Decimal)>| {
        found.map_or_else(Default::default, |((year, quarter), value)| {
            (year.to_string(), quarter.to_string(), percent(locale, value.rounded(value.places.min(2))))
        })
    };
    let ((first_year, first_quarter, first), (last_year, quarter, last)) =
        (said(figures.first()), said(figures.last()));
    let values = [
        ("first_year", first_year.as_str()),
        ("first_quarter", &first_quarter),
        ("first", &first),
        ("last_year", &last_year),
        ("quarter", &quarter),
        ("last", &last),
    ];
    locale.fill(msg::DATA_PAGE_QUARTERS, &values)
}

fn table(place: Place, series: &Rendering, years: &[u16]) -> Markup {
    let locale = place.locale();
    let cell = |year, quarter| match series.at(year, quarter) {
        Some((value, status)) => {
            let value = value.rounded(value.places.min(2));
            summary::datum_number(Datum::Value(Observation { value, status }), locale)
        }
        None => summary::datum_number(Datum::NotPublished, locale),
    };
    html! {
        div .table tabindex="0" role="group" aria-label=(finding(series, locale)) {
            table {
                thead { tr {
                    th scope="col" { (place.t(msg::FILE_COLUMN_YEAR)) }
                    @for quarter in 1..=4 {
                        th scope="col" .number {
                            (locale.fill(msg::DATA_PAGE_QUARTER, &[("quarter", &quarter.to_string())]))
                        }
                    }
                } }
                tbody {
                    @for year in years {
                        tr {
                            th scope="row" { (year) }
                            @for quarter in 1..=4 { td .number { (cell(*year, quarter)) } }
                        }
                    }
                }
            }
        }
    }
}
