//! The explorer's table to take away: its rows in their order, its search, all its years, as set on the page.

use super::code_labels;
use super::table::{Cell, TWO, Table, change_heads, datum, heads, number, row, text, view_heads};
use crate::table_model::TableModel;
use crate::{compare, selection, table as page};
use dataset::{COUNTRY, Measure, RegionIx};
use model::change::Change;
use model::state::{Borders, Column, View, ViewState, Years};
use model::{Slice, borders};

/// The year that a view shows beside its own: maps and tables only.
pub fn with(state: &ViewState) -> Option<u16> {
    let one = state.view == View::Map || (state.view == View::Table && state.table.years == Years::One);
    state.with.filter(|_| one)
}

/// The rows of the table, or of the map of two years: a region with both its figures and the change.
pub fn of(state: &ViewState, address: &str) -> Table {
    let sheet = TableModel::of(state);
    let regions = || std::iter::once(COUNTRY).chain(sheet.regions.iter().copied());
    let locale = state.locale;
    if state.table.years == Years::All && state.view == View::Table {
        let years = sheet.columns.iter().filter_map(|column| match column {
            Column::Year(year) => Some(*year),
            _ => None,
        });
        let slices: Vec<Slice> = years.map(|year| of_year(state, year)).collect();
        let rows =
            regions().flat_map(|region| slices.iter().map(move |slice| row(slice, region, locale, address)));
        return Table { heads: view_heads(selection::subject(state), locale), rows: rows.collect() };
    }
    let slice = selection::slice(state);
    let Some(other) = selection::other(state).filter(|_| with(state).is_some()) else {
        let rows = regions().map(|region| row(&slice, region, locale, address));
        return Table { heads: view_heads(selection::subject(state), locale), rows: rows.collect() };
    };
    let change = compare::change(state);
    let line = |region| {
        let mut line = row(&slice, region, locale, address);
        line.extend(second(&other, region));
        line.extend(between([slice.year, other.year], slice.measure));
        line.push(by(change.as_ref(), region));
        line
    };
    let said = change_heads(page::title(state, Column::Change));
    let columns =
        view_heads(selection::subject(state), locale).into_iter().chain(heads(&TWO, locale)).chain(said);
    Table { heads: columns.collect(), rows: regions().map(line).collect() }
}

/// What the second year adds to a region's row.
fn second(other: &Slice, region: RegionIx) -> [Cell; 4] {
    let known = datum(other, region);
    [
        number(i32::from(other.year)),
        known.value().map_or(Cell::Empty, Cell::Number),
        text(code_labels::status(known)),
        number(i32::from(other.vintage.count())),
    ]
}

/// From which year to which a change goes, and its unit.
fn between(years: [u16; 2], measure: Measure) -> [Cell; 3] {
    let [from, to] = [years.into_iter().min(), years.into_iter().max()].map(Option::unwrap_or_default);
    [number(i32::from(from)), number(i32::from(to)), text(code_labels::change_unit(measure))]
}

/// The change of a region.
fn by(change: Option<&Change>, region: RegionIx) -> Cell {
    let shift = change.and_then(|change| match region {
        COUNTRY => Some(change.national),
        _ => change.shifts.iter().find(|shift| shift.region == region).copied(),
    });
    shift.and_then(|shift| shift.by()).map_or(Cell::Empty, Cell::Number)
}

/// A year in its own borders, or merged where the table merges them.
fn of_year(state: &ViewState, year: u16) -> Slice {
    match state.borders {
        Borders::Published => Slice::of(selection::subject(state), year),
        Borders::Comparable => {
            let first = Slice::of(state.measure, *dataset::years(state.measure).start());
            borders::onto(selection::subject(state), year, first.vintage)
        }
    }
}

/// The table as lines of text: its head, then the country, then the regions.
pub fn lines(state: &ViewState) -> Vec<Vec<String>> {
    let sheet = TableModel::of(state);
    let columns = || std::iter::once(Column::Name).chain(sheet.columns.iter().copied());
    let head = columns().map(|column| page::title(state, column)).collect();
    let regions = std::iter::once(COUNTRY).chain(sheet.regions.iter().copied());
    let line = |region| columns().map(|column| sheet.text(region, column)).collect();
    std::iter::once(head).chain(regions.map(line)).collect()
}
