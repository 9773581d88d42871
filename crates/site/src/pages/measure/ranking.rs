//! All regions of the latest year in order, the country among them, with bars on one scale.

use std::cmp::Ordering;

use dataset::msg;
use dataset::{COUNTRY, Measure, MeasureKind, RegionIx};
use maud::{Markup, html};
use model::plan::{Share, share};
use model::route::Page;
use model::{Datum, Rank, Slice, summary};
use text::{Decimal, Locale, Msg, Ratio, compare, integer};

use crate::place::Place;

/// A row: the country has no place.
struct Row {
    region: RegionIx,
    datum: Datum,
    rank: Option<Rank>,
}

pub fn table(place: Place, slice: &Slice) -> Markup {
    let (locale, measure) = (place.locale(), slice.measure);
    let title = summary::ranking_title(slice, locale);
    let rows = rows(slice, locale);
    let most = rows.iter().filter(|row| row.region != COUNTRY || !measure.is_count());
    let most = most.filter_map(|row| row.datum.value()).max_by(Decimal::order);
    html! {
        div .table tabindex="0" role="group" aria-label=(title) {
            table .measure-ranking .of-inputs[measure.is_derived()] {
                thead { tr {
                    th .number scope="col" { (place.t(msg::TABLE_RANK)) }
                    th scope="col" { (place.t(msg::TABLE_REGION)) }
                    th .number scope="col" { (summary::unit(measure, locale)) }
                    th .bar-head scope="col" { span .visually-hidden { (place.t(msg::MEASURES_BAR)) } }
                    @for last in last_heads(measure) { th .number scope="col" { (place.t(*last)) } }
                } }
                tbody { @for row in &rows { (line(place, slice, row, most)) } }
            }
            @if let Some(status) = slice.shared_status().and_then(|one| summary::status_note(one, locale)) {
                p .note { (locale.fill(msg::STATES_ALL, &[("note", status)])) }
            }
        }
    }
}

/// From the highest figure down, the country where its figure belongs, regions without a figure last. The plan of the
/// country is a sum, and stands first.
fn rows(slice: &Slice, locale: Locale) -> Vec<Row> {
    let name = |region| dataset::short_name(region, locale);
    let ranked = slice.ranked(|a, b| compare(locale, name(a), name(b)));
    let mut rows: Vec<Row> =
        ranked.into_iter().map(|row| Row { region: row.region, datum: row.datum, rank: row.rank }).collect();
    let country = Row { region: COUNTRY, datum: slice.national, rank: None };
    let Some(value) = country.datum.value() else {
        return rows;
    };
    let below = |row: &Row| row.datum.value().is_none_or(|own| own.order(&value) == Ordering::Less);
    let at = rows.iter().position(below).unwrap_or(rows.len());
    rows.insert(if slice.measure.is_count() { 0 } else { at }, country);
    rows
}

/// What the last columns hold: a share of the plan, what a computed figure comes from, a distance in percentage points.
fn last_heads(measure: Measure) -> &'static [Msg] {
    match measure.kind() {
        MeasureKind::Count => &[msg::TABLE_SHARE],
        MeasureKind::PerInhabitants => &[msg::PLAN_PAGE_COLUMN_PLAN, msg::PLAN_PAGE_COLUMN_PEOPLE],
        MeasureKind::Ratio => &[msg::TABLE_SHARE, msg::PLAN_PAGE_COLUMN_SHARE],
        _ => &[msg::TABLE_DIFFERENCE],
    }
}

/// The last cells of a row.
fn last_cells(slice: &Slice, row: &Row, locale: Locale) -> Vec<String> {
    let share = share(row.region, slice.year);
    let count = |of: fn(&Share) -> i64| share.map_or_else(String::new, |share| integer(locale, of(&share)));
    let part = |of: fn(&Share) -> Ratio| {
        share.map_or_else(String::new, |share| summary::share_percent(of(&share), locale))
    };
    match slice.measure.kind() {
        MeasureKind::Count => vec![summary::share_text(row.region, slice.year, locale)],
        MeasureKind::PerInhabitants => vec![count(|share| share.persons), count(|share| share.inhabitants)],
        MeasureKind::Ratio => vec![part(|share| share.plan), part(|share| share.people)],
        _ if row.region == COUNTRY => vec![String::new()],
        _ => vec![summary::difference_text(slice, row.datum, locale)],
    }
}

fn line(place: Place, slice: &Slice, row: &Row, most: Option<Decimal>) -> Markup {
    let (locale, country) = (place.locale(), row.region == COUNTRY);
    let marked = slice.shared_status().is_none();
    let note = if marked { summary::status_words(row.datum, locale) } else { String::new() };
    html! {
        tr .country[country] {
            td .number { @if let Some(rank) = row.rank { (summary::rank_span(rank, locale)) } }
            th scope="row" {
                a href=(place.to(Page::Region(row.region))) { (dataset::short_name(row.region, locale)) }
                @if !note.is_empty() && !country && row.datum.value().is_none_or(|_| noted(slice, row.datum)) {
                    span .note { (note) }
                }
            }
            td .number { (summary::slice_number(slice, row.datum, locale)) }
            td .bar-cell { (bar(slice, row, most)) }
            @for last in last_cells(slice, row, locale) { td .number { (last) } }
        }
    }
}

/// True for a figure with a star.
fn noted(slice: &Slice, datum: Datum) -> bool {
    summary::slice_number(slice, datum, Locale::En).ends_with('*')
}

/// A bar from zero; the sum of a plan has none.
fn bar(slice: &Slice, row: &Row, most: Option<Decimal>) -> Markup {
    let drawn = row.datum.value().zip(most).filter(|_| row.region != COUNTRY || !slice.measure.is_count());
    html! {
        @if let Some((value, most)) = drawn {
            svg .measure-bar aria-hidden="true" {
                rect width=(format!("{:.2}%", value.to_f64() / most.to_f64().max(f64::MIN_POSITIVE) * 100.0)) height="100%" {}
            }
        }
    }
}
