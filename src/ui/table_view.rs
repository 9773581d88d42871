//! The chosen measure and year as a sortable table, national row first.

use std::cmp::Ordering;

use leptos::prelude::*;

use super::t;
use crate::data::{self, COUNTRY, RegionIx};
use crate::model::{Datum, Slice, summary};
use crate::state::{Store, use_store};
use crate::text::{Locale, compare, msg};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Name,
    Value,
    Rank,
    Share,
    Note,
}

/// Which column orders the rows, and whether from the top down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sort {
    by: Column,
    down: bool,
}

/// The table view.
#[component]
pub fn TableView() -> impl IntoView {
    let store = use_store();
    let sort = RwSignal::new(Sort { by: Column::Value, down: true });
    let columns = move || columns(store);
    let order = move || {
        let locale = store.locale.get();
        store.slice.with(|s| sorted(s, sort.get(), locale))
    };
    let caption = move || {
        let locale = store.locale.get();
        store.slice.with(|s| summary::ranking_title(s, locale))
    };
    view! {
        <div class="tb-wrap" tabindex="0" role="region" aria-label=caption>
            <table class="values">
                <caption>{caption}</caption>
                <thead>
                    <tr>{move || columns().into_iter().map(|c| head(store, sort, c)).collect_view()}</tr>
                </thead>
                <tbody>
                    {move || line(store, COUNTRY, columns())}
                    {move || order().into_iter().map(|r| line(store, r, columns())).collect_view()}
                </tbody>
            </table>
        </div>
    }
}

fn columns(store: Store) -> Vec<Column> {
    let mut all = vec![Column::Name, Column::Value, Column::Rank, Column::Share, Column::Note];
    if store.measure.get() == data::Measure::PlanPer10k {
        all.retain(|c| *c != Column::Share);
    }
    all
}

fn head(store: Store, sort: RwSignal<Sort>, column: Column) -> impl IntoView {
    let locale = store.locale.get();
    let measure = store.measure.get();
    let title = match column {
        Column::Name => locale.t(msg::TABLE_REGION).to_owned(),
        Column::Value => summary::measure_with_unit(measure, locale),
        Column::Rank => locale.t(msg::TABLE_RANK).to_owned(),
        Column::Share if measure.is_plan() => locale.t(msg::TABLE_SHARE).to_owned(),
        Column::Share => locale.t(msg::TABLE_DIFFERENCE).to_owned(),
        Column::Note => locale.t(msg::TABLE_NOTE).to_owned(),
    };
    if column == Column::Note {
        return view! { <th scope="col" class="l">{title}</th> }.into_any();
    }
    let state = move || {
        let now = sort.get();
        match (now.by == column, now.down) {
            (false, _) => ("none", ""),
            (true, true) => ("descending", "↓"),
            (true, false) => ("ascending", "↑"),
        }
    };
    let click = move |_| {
        sort.update(|s| {
            let down = if s.by == column { !s.down } else { !matches!(column, Column::Name | Column::Rank) };
            *s = Sort { by: column, down };
        });
    };
    view! {
        <th scope="col" aria-sort=move || state().0>
            <button type="button" on:click=click>{title}<i aria-hidden="true">{move || state().1}</i></button>
        </th>
    }
    .into_any()
}

fn line(store: Store, region: RegionIx, columns: Vec<Column>) -> impl IntoView {
    let locale = store.locale.get();
    let pinned = store.pins.with(|p| p.contains(&region));
    let cells: Vec<_> = store.slice.with(|s| {
        let cells = columns.into_iter().filter(|c| *c != Column::Name);
        cells.map(|c| (c, cell(s, region, c, locale))).collect()
    });
    let cells: Vec<_> = cells
        .into_iter()
        .map(|(column, text)| {
            let class = if column == Column::Note { "l state" } else { "" };
            view! { <td class=class>{text}</td> }
        })
        .collect();
    let name = data::name(region, locale);
    let head = if region == COUNTRY {
        view! { <th scope="row">{name}</th> }.into_any()
    } else {
        let toggle = move |_| store.ask(|s| s.toggle_pin(region));
        let pressed = if pinned { "true" } else { "false" };
        view! { <th scope="row"><button type="button" aria-pressed=pressed on:click=toggle>{name}</button></th> }
            .into_any()
    };
    view! {
        <tr data-row=data::region(region).id class:total=region == COUNTRY class:on=pinned>
            {head}
            {cells}
        </tr>
    }
}

fn datum(slice: &Slice, region: RegionIx) -> Datum {
    if region == COUNTRY {
        return slice.national;
    }
    slice.row(region).map_or(Datum::DidNotExist, |r| r.datum)
}

fn cell(slice: &Slice, region: RegionIx, column: Column, locale: Locale) -> String {
    let datum = datum(slice, region);
    match column {
        Column::Name => data::name(region, locale).to_owned(),
        Column::Value => summary::datum_number(datum, locale),
        Column::Rank => {
            let rank = slice.row(region).and_then(|r| r.rank);
            rank.map_or(String::new(), |r| summary::rank_span(r, locale))
        }
        Column::Share if slice.measure.is_plan() => summary::share_text(region, slice.year, locale),
        Column::Share if region == COUNTRY => String::new(),
        Column::Share => summary::difference_text(slice, datum, locale),
        Column::Note => summary::status_words(datum, locale),
    }
}

fn sorted(slice: &Slice, sort: Sort, locale: Locale) -> Vec<RegionIx> {
    let by_name = |a: RegionIx, b: RegionIx| compare(locale, data::name(a, locale), data::name(b, locale));
    let ranked = slice.ranked(by_name);
    let mut regions: Vec<RegionIx> = ranked.iter().map(|r| r.region).collect();
    let known = |r: &RegionIx| datum(slice, *r).value().is_some();
    match sort.by {
        Column::Name if sort.down => regions.sort_by(|a, b| by_name(*b, *a)),
        Column::Name => regions.sort_by(|a, b| by_name(*a, *b)),
        // Rank 1 is the highest figure: rows are in that order already. Gaps stay last either way.
        by if (by == Column::Rank) == sort.down => {
            regions.reverse();
            regions.sort_by(|a, b| match (known(a), known(b)) {
                (true, false) => Ordering::Less,
                (false, true) => Ordering::Greater,
                _ => Ordering::Equal,
            });
        }
        _ => {}
    }
    regions
}
