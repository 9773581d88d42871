//! The chosen measure as a table that can be sorted, the country first: one year, two that are compared, or all years; and the
//! row over it.

use leptos::ev::Event;
use leptos::html::Div;
use leptos::prelude::*;

use super::super::kit::{act, aria, flag, icon, keeping_focus, press, text};
use super::super::sparkline::sparkline;
use super::super::{Store, marks};
use crate::browser;
use crate::erased_view::{ErasedView, IntoErased};
use dataset::msg;
use dataset::{COUNTRY, RegionIx};
use graphics::map::sparkline::marks as path;
use model::Slice;
use model::state::{Action, Column, View, ViewState, Years, to_address};
use presentation::icon::SEARCH;
use presentation::selection;
use presentation::table::{announcement, caption, title};
use presentation::table_model::{TableModel, tsv};

/// Size of a sparkline, CSS pixels.
const SPARK: (u16, u16) = (96, 24);
/// Milliseconds for which the button says what became of the copy.
const SAID_MS: i32 = 4000;

fn is_shown(store: Store) -> bool {
    store.frame.get().view == View::Table
}

/// The row over the table: a search in it, one year or all, a copy for spreadsheets.
pub fn tools(store: Store) -> ErasedView {
    let locale = store.locale;
    let find = move || store.state.with(|s| s.table.find.clone());
    let choice = move |years: Years, words| {
        view! {
            <button type="button" id=["years-", years.code()].concat()
                aria-pressed=aria(move || store.state.with(|s| s.table.years == years))
                on:click=act(store, Action::Years(years))>{locale.t(words)}</button>
        }
        .into_erased()
    };
    view! {
        <div class="table-tools" id="table-tools" hidden=flag(move || !is_shown(store))>
            <label class="field">
                {icon(SEARCH)}<span class="visually-hidden">{locale.t(msg::TABLE_FIND)}</span>
                <input id="find" type="search" maxlength="40" autocomplete="off" placeholder=locale.t(msg::TABLE_FIND)
                    value=text(find) prop:value=text(find)
                    on:input=move |event: Event| store.act(Action::Find(browser::value_of(&event)))/>
            </label>
            <div class="segmented years" role="group" aria-label=locale.t(msg::TABLE_YEARS)>
                {choice(Years::One, msg::TABLE_ONE_YEAR)}{choice(Years::All, msg::TABLE_ALL_YEARS)}
            </div>
            {copy(store)}
        </div>
    }
    .into_erased()
}

/// The button that copies the table as it is set.
fn copy(store: Store) -> ErasedView {
    let locale = store.locale;
    let said = RwSignal::new(locale.t(msg::TABLE_COPY).to_owned());
    let say = move |words| drop(said.try_set(locale.t(words).to_owned()));
    let copy = press(move || {
        let state = store.state.get_untracked();
        let table = tsv(&state, &browser::whole(&to_address(&state)));
        browser::copy(&table, move |done| {
            say(if done { msg::COPIED } else { msg::TABLE_COPY_FAILED });
            browser::set_timeout(SAID_MS, move || say(msg::TABLE_COPY));
        });
    });
    view! {
        <button type="button" class="button" id="tsv" on:click=copy>
            <span role="status" id="tsv-said">{text(move || said.get())}</span>
        </button>
    }
    .into_erased()
}

pub fn table(store: Store) -> ErasedView {
    let holder = NodeRef::<Div>::new();
    let inside = keeping_focus(store, holder, move || match is_shown(store) {
        true => store.slice.with(|slice| store.state.with(|s| whole(store, s, slice))),
        false => ().into_erased(),
    });
    view! {
        <div class="table-scroll" id="table" tabindex="0" role="group" aria-labelledby="sub" node_ref=holder
            hidden=flag(move || !is_shown(store))>{inside}</div>
    }
    .into_erased()
}

fn whole(store: Store, state: &ViewState, slice: &Slice) -> ErasedView {
    let sheet = TableModel::with(state, slice.clone());
    if sheet.regions.is_empty() {
        return nothing(store, state);
    }
    let all = state.table.years == Years::All;
    let columns = std::iter::once(&Column::Name).chain(&sheet.columns);
    let heads: Vec<ErasedView> = columns.map(|column| head(store, state, *column)).collect();
    let rows = std::iter::once(&COUNTRY).chain(&sheet.regions);
    let rows: Vec<ErasedView> = rows.map(|region| row(store, state, &sheet, *region)).collect();
    // The line under the headline says the same.
    view! {
        <table class=if all { "values all" } else { "values" }>
            <caption class="visually-hidden">{caption(state, slice)}</caption>
            <thead><tr>{heads}<th scope="col" class="text-column">{store.locale.t(msg::TABLE_TREND)}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_erased()
}

/// Nothing answers to the search: the reader sees why and gets out.
fn nothing(store: Store, state: &ViewState) -> ErasedView {
    let locale = store.locale;
    view! {
        <p class="none">{locale.fill(msg::TABLE_NOTHING, &[("text", &state.table.find)])}</p>
        <button type="button" class="button" id="find-clear" on:click=act(store, Action::Find(String::new()))>
            {locale.t(msg::TABLE_SHOW_ALL)}
        </button>
    }
    .into_erased()
}

fn head(store: Store, state: &ViewState, column: Column) -> ErasedView {
    let sort = state.table.sort;
    let now = column == Column::Year(state.year);
    let sorted = sort.by == column || now && sort.by == Column::Value;
    let (order, arrow) = match (sorted, sort.down) {
        (false, _) => ("none", ""),
        (true, true) => ("descending", "↓"),
        (true, false) => ("ascending", "↑"),
    };
    let words = title(state, column);
    let inside = if state.embed.lock.holds("table") {
        words.into_erased()
    } else {
        let sort = press(move || {
            store.act(Action::Sort(column));
            browser::say(&store.state.with_untracked(announcement));
        });
        let id = ["sort-", &column.to_string()].concat();
        view! { <button type="button" id=id on:click=sort>{words}<i aria-hidden="true">{arrow}</i></button> }
            .into_erased()
    };
    view! { <th scope="col" aria-sort=order class=now.then_some("now")>{inside}</th> }.into_erased()
}

fn row(store: Store, state: &ViewState, sheet: &TableModel, region: RegionIx) -> ErasedView {
    let id = dataset::region(region).id;
    let pinned = state.pins.contains(&region);
    let class = match (region == COUNTRY, pinned) {
        (true, _) => Some("total"),
        (_, true) => Some("on"),
        _ => None,
    };
    let name = dataset::name(region, store.locale);
    let name = if region == COUNTRY || state.embed.lock.holds("region") {
        name.into_erased()
    } else {
        view! {
            <button type="button" id=["row-", id].concat() aria-pressed=if pinned { "true" } else { "false" }
                on:click=act(store, Action::Pin(region))>{name}</button>
        }
        .into_erased()
    };
    let cell = |column: &Column| {
        let class = (*column == Column::Note).then_some("text-column state");
        view! { <td class=class>{sheet.text(region, *column)}{mark(store, state, region, *column)}</td> }
            .into_erased()
    };
    let cells: Vec<ErasedView> = sheet.columns.iter().map(cell).collect();
    let path = path(selection::subject(state), region, state.year, SPARK);
    view! {
        <tr data-row=id class=class>
            <th scope="row">{name}</th>
            {cells}
            <td class="text-column">{sparkline(&path, SPARK)}</td>
        </tr>
    }
    .into_erased()
}

/// The mark of a cell that differs from what it is checked against.
fn mark(store: Store, state: &ViewState, region: RegionIx, column: Column) -> Option<ErasedView> {
    let year = match column {
        Column::Value => state.year,
        Column::With => state.with?,
        Column::Year(year) => year,
        _ => return None,
    };
    marks::of(store, selection::subject(state), region, year)
}
