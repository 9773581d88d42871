//! The chosen measure and year as a sortable table, national row first.

use super::html::{Html, truth};
use crate::data::{self, COUNTRY, Measure, RegionIx};
use crate::model::{Datum, Slice, summary};
use crate::text::{Locale, compare, msg, sort_by};
use crate::view::{Action, ViewState};

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The region.
    Name,
    /// The figure.
    Value,
    /// Its place.
    Rank,
    /// The share of the country's plan, or the difference from the country's rate.
    Share,
    /// What qualifies the figure.
    Note,
}

/// Which column orders the rows, and whether from the top down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// The column.
    pub by: Column,
    /// Highest, or last in the alphabet, first.
    pub down: bool,
}

impl Default for Sort {
    fn default() -> Self {
        Sort { by: Column::Value, down: true }
    }
}

impl Column {
    const SORTED: [(Column, &'static str); 4] =
        [(Column::Name, "name"), (Column::Value, "value"), (Column::Rank, "rank"), (Column::Share, "share")];

    /// The column with this code.
    pub fn parse(code: &str) -> Option<Column> {
        Column::SORTED.iter().find(|(_, c)| *c == code).map(|(column, _)| *column)
    }
}

impl Sort {
    /// After a press on a column's head: the other way round, or that column the way a reader expects.
    pub fn pressed(self, by: Column) -> Sort {
        let fresh = !matches!(by, Column::Name | Column::Rank);
        let down = if self.by == by { !self.down } else { fresh };
        Sort { by, down }
    }
}

/// The table.
pub fn markup(state: &ViewState, slice: &Slice, sort: Sort) -> String {
    let locale = state.locale;
    let columns: &[Column] = match slice.measure {
        Measure::PlanPer10k => &[Column::Value, Column::Rank, Column::Note],
        _ => &[Column::Value, Column::Rank, Column::Share, Column::Note],
    };
    let mut html = Html::new();
    html.open("table", &[("class", "values")]);
    html.leaf("caption", &[], &summary::subtitle(slice, locale));
    html.raw("<thead><tr>");
    head(&mut html, slice.measure, Column::Name, sort, locale);
    for column in columns {
        head(&mut html, slice.measure, *column, sort, locale);
    }
    html.raw("</tr></thead><tbody>");
    line(&mut html, state, slice, COUNTRY, columns);
    for region in sorted(slice, sort, locale) {
        line(&mut html, state, slice, region, columns);
    }
    html.raw("</tbody></table>");
    html.done()
}

/// What is said after sorting.
pub fn announcement(measure: Measure, sort: Sort, locale: Locale) -> String {
    let order = if sort.down { msg::SORT_DESCENDING } else { msg::SORT_ASCENDING };
    let column = title(measure, sort.by, locale);
    locale.fill(msg::SORTED, &[("column", &column), ("order", locale.t(order))])
}

fn title(measure: Measure, column: Column, locale: Locale) -> String {
    match column {
        Column::Name => locale.t(msg::TABLE_REGION).to_owned(),
        Column::Value => summary::measure_with_unit(measure, locale),
        Column::Rank => locale.t(msg::TABLE_RANK).to_owned(),
        Column::Share if measure.is_plan() => locale.t(msg::TABLE_SHARE).to_owned(),
        Column::Share => locale.t(msg::TABLE_DIFFERENCE).to_owned(),
        Column::Note => locale.t(msg::TABLE_NOTE).to_owned(),
    }
}

fn head(html: &mut Html, measure: Measure, column: Column, sort: Sort, locale: Locale) {
    let title = title(measure, column, locale);
    let Some((_, code)) = Column::SORTED.iter().find(|(c, _)| *c == column) else {
        html.leaf("th", &[("scope", "col"), ("class", "l")], &title);
        return;
    };
    let (order, arrow) = match (sort.by == column, sort.down) {
        (false, _) => ("none", ""),
        (true, true) => ("descending", "↓"),
        (true, false) => ("ascending", "↑"),
    };
    let attrs =
        [("type", "button"), ("id", &["sort-", code].concat()), ("data-do", &["sort:", code].concat())];
    html.open("th", &[("scope", "col"), ("aria-sort", order)])
        .open("button", &attrs)
        .text(&title)
        .leaf("i", &[("aria-hidden", "true")], arrow)
        .close("button")
        .close("th");
}

fn line(html: &mut Html, state: &ViewState, slice: &Slice, region: RegionIx, columns: &[Column]) {
    let locale = state.locale;
    let id = data::region(region).id;
    let pinned = state.pins.contains(&region);
    let class = match (region == COUNTRY, pinned) {
        (true, _) => "total",
        (_, true) => "on",
        _ => "",
    };
    html.open("tr", &[("data-row", id), ("class", class)]);
    html.open("th", &[("scope", "row")]);
    let name = data::name(region, locale);
    if region == COUNTRY {
        html.text(name);
    } else {
        let attrs = [
            ("type", "button"),
            ("id", &["row-", id].concat()),
            ("aria-pressed", truth(pinned)),
            ("data-do", &Action::Pin(region).to_string()),
        ];
        html.leaf("button", &attrs, name);
    }
    html.close("th");
    for column in columns {
        let class = if *column == Column::Note { "l state" } else { "" };
        html.leaf("td", &[("class", class)], &cell(slice, region, *column, locale));
    }
    html.close("tr");
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
        Column::Name => String::new(),
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

/// The regions in the order of a column; those without a figure stay last either way.
fn sorted(slice: &Slice, sort: Sort, locale: Locale) -> Vec<RegionIx> {
    let by_name = |a: RegionIx, b: RegionIx| compare(locale, data::name(a, locale), data::name(b, locale));
    let mut regions: Vec<RegionIx> = slice.ranked(by_name).iter().map(|r| r.region).collect();
    if sort.by == Column::Name {
        sort_by(&mut regions, |a, b| if sort.down { by_name(*b, *a) } else { by_name(*a, *b) });
        return regions;
    }
    // Rank 1 is the highest figure: the rows are in that order already.
    if (sort.by == Column::Rank) == sort.down {
        regions.reverse();
        let unknown = |r: &RegionIx| datum(slice, *r).value().is_none();
        sort_by(&mut regions, |a, b| unknown(a).cmp(&unknown(b)));
    }
    regions
}
