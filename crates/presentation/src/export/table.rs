//! What a view shows as a table of plain values: for the CSV files and for the picture of the table.
//!
//! Invariant: every row says its measure, unit, year, status, source and licence, so a row that is copied away alone
//! still says what it is. Figures keep the decimals of their source; what is missing is empty and says why.

use super::code_labels::status;
use super::credit::Credit;
use crate::selection;
use dataset::msg;
use dataset::{COUNTRY, RegionIx, roles};
use model::profile::Profile;
use model::state::{View, ViewState};
use model::{Datum, Slice, Subject, plan, series};
use text::{Decimal, Locale, Msg, compare};

/// A value of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Text(String),
    /// A figure, with its decimals.
    Number(Decimal),
    Empty,
}

/// Rows under named columns; all rows are equally long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Names of the columns for machines, `value`, and for readers; a column without a name for readers is for machines
    /// alone.
    pub heads: Vec<(&'static str, String)>,
    pub rows: Vec<Vec<Cell>>,
}

/// Columns of an explorer view, for machines and for readers.
pub(super) const VIEW: [(&str, Msg); 14] = [
    ("region", msg::CSV_REGION),
    ("name", msg::TABLE_REGION),
    ("year", msg::YEAR_LABEL),
    ("measure", msg::MEASURE_LABEL),
    ("value", msg::CSV_VALUE),
    ("unit", msg::CSV_UNIT),
    ("status", msg::CSV_STATUS),
    ("rank", msg::TABLE_RANK),
    ("rank_last", msg::TABLE_RANK_LAST),
    ("borders", msg::CSV_BORDERS),
    ("source", msg::CSV_SOURCE),
    ("licence", msg::CSV_LICENCE),
    ("release", msg::CSV_RELEASE),
    ("address", msg::CSV_ADDRESS),
];

/// What computed figures add: the plan and the population that they come from, persons.
const INPUTS: [(&str, Msg); 2] =
    [("plan", msg::PLAN_PAGE_COLUMN_PLAN), ("population", msg::PLAN_PAGE_POPULATION)];
/// Where the column of a group stands: after the measure.
const GROUP_AT: usize = 4;

/// What two years add.
pub(super) const TWO: [(&str, Msg); 4] = [
    ("with_year", msg::CSV_WITH_YEAR),
    ("with_value", msg::CSV_WITH_VALUE),
    ("with_status", msg::CSV_WITH_STATUS),
    ("with_borders", msg::CSV_WITH_BORDERS),
];

/// The change between them, the later year minus the earlier. To readers its heading says what the columns before say to
/// machines.
pub(super) fn change_heads(heading: String) -> [(&'static str, String); 4] {
    let machines = |code| (code, String::new());
    [machines("change_from"), machines("change_to"), machines("change_unit"), ("change", heading)]
}

/// The table of what the explorer shows.
pub fn of_view(state: &ViewState, address: &str) -> Table {
    let locale = state.locale;
    let mut rows = Vec::new();
    match state.view {
        View::Trend => {
            for region in std::iter::once(COUNTRY).chain(state.pins.iter().copied()) {
                for (year, _) in series::of_region(selection::subject(state), region) {
                    rows.push(row(&Slice::of(selection::subject(state), year), region, locale, address));
                }
            }
        }
        View::Profile => {
            let own = state.pins.first().copied().unwrap_or(COUNTRY);
            let sheet = Profile::of(own, state.measure, state.year);
            for measure in std::iter::once(roles::PLAN).chain(dataset::outcomes()) {
                let own = if measure.is_plan() { sheet.planned } else { own };
                let both = if own == COUNTRY { vec![own] } else { vec![own, COUNTRY] };
                for (year, region) in dataset::years(measure).flat_map(|y| both.iter().map(move |r| (y, *r)))
                {
                    rows.push(row(&Slice::of(measure, year), region, locale, address));
                }
            }
        }
        View::Table => return super::sheet::of(state, address),
        View::Map if state.with.is_some() => {
            // The order and the search of the table are not those of the map.
            let plain = ViewState { table: model::state::Table::default(), ..state.clone() };
            return super::sheet::of(&plain, address);
        }
        View::Map | View::Tiles | View::Bars => ranked(&mut rows, &selection::slice(state), locale, address),
    }
    Table { heads: view_heads(selection::subject(state), locale), rows }
}

/// The heads of an explorer view. Whose figures they are has a column where they are not everybody's; a computed figure has
/// the counts that it comes from.
pub(super) fn view_heads(subject: Subject, locale: Locale) -> Vec<(&'static str, String)> {
    let inputs: &[(&str, Msg)] = if subject.measure.is_derived() { &INPUTS } else { &[] };
    let mut heads: Vec<_> = heads(&VIEW, locale).into_iter().chain(heads(inputs, locale)).collect();
    if subject.group.is_some() {
        heads.insert(GROUP_AT, ("group", locale.t(msg::WHO_LABEL).to_owned()));
    }
    heads
}

pub(super) fn heads(of: &[(&'static str, Msg)], locale: Locale) -> Vec<(&'static str, String)> {
    of.iter().map(|(code, words)| (*code, locale.t(*words).to_owned())).collect()
}

/// A slice, the country first, then regions from the highest figure down.
fn ranked(rows: &mut Vec<Vec<Cell>>, slice: &Slice, locale: Locale, address: &str) {
    let name = |r| dataset::short_name(r, locale);
    let ranked = slice.ranked(|a, b| compare(locale, name(a), name(b)));
    for region in std::iter::once(COUNTRY).chain(ranked.iter().map(|r| r.region)) {
        rows.push(row(slice, region, locale, address));
    }
}

/// A region's figure in a slice, or why there is none.
pub fn datum(slice: &Slice, region: RegionIx) -> Datum {
    match slice.row(region) {
        Some(row) => row.datum,
        None if region == COUNTRY => slice.national,
        None => slice.known(region),
    }
}

pub(super) fn row(slice: &Slice, region: RegionIx, locale: Locale, address: &str) -> Vec<Cell> {
    let (measure, year, known) = (slice.measure, slice.year, datum(slice, region));
    let rank = slice.row(region).and_then(|r| r.rank);
    let credit = Credit::of(measure, locale, address);
    let mut cells = vec![
        text(dataset::region(region).id),
        text(dataset::name(region, locale)),
        number(i32::from(year)),
        text(measure.code()),
        known.value().map_or(Cell::Empty, Cell::Number),
        text(measure.unit()),
        text(status(known)),
        rank.map_or(Cell::Empty, |r| number(i32::from(r.first))),
        rank.map_or(Cell::Empty, |r| number(i32::from(r.last))),
        number(i32::from(slice.vintage.count())),
        Cell::Text(credit.source),
        Cell::Text(credit.licence),
        text(dataset::RELEASE),
        Cell::Text(credit.address),
    ];
    if let Some(group) = slice.group {
        cells.insert(GROUP_AT, text(group.code()));
    }
    if measure.is_derived() {
        cells.extend(inputs(region, year));
    }
    cells
}

fn inputs(region: RegionIx, year: u16) -> [Cell; 2] {
    let share = plan::share(region, year);
    let count = |of: fn(&plan::Share) -> i64| {
        let known = share.as_ref().and_then(|share| i32::try_from(of(share)).ok());
        known.map_or(Cell::Empty, number)
    };
    [count(|share| share.persons), count(|share| share.inhabitants)]
}

pub(super) fn text(words: &str) -> Cell {
    Cell::Text(words.to_owned())
}

pub(super) fn number(n: i32) -> Cell {
    Cell::Number(Decimal::whole(n))
}
