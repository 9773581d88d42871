//! The chosen measure and year as a sortable table, national row first.

use super::html::{Html, truth};
use crate::data::{self, COUNTRY, Measure, RegionIx};
use crate::model::{Datum, Slice, summary};
use crate::text::{Locale, compare, msg, sort_by};
use crate::view::{Action, Column, Sort, ViewState};

/// The table.
pub fn markup(state: &ViewState, slice: &Slice) -> String {
    let locale = state.locale;
    let sort = state.table.sort;
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
        _ => locale.t(msg::TABLE_NOTE).to_owned(),
    }
}

fn head(html: &mut Html, measure: Measure, column: Column, sort: Sort, locale: Locale) {
    let title = title(measure, column, locale);
    if column == Column::Note {
        html.leaf("th", &[("scope", "col"), ("class", "l")], &title);
        return;
    }
    let code = column.to_string();
    let (order, arrow) = match (sort.by == column, sort.down) {
        (false, _) => ("none", ""),
        (true, true) => ("descending", "↓"),
        (true, false) => ("ascending", "↑"),
    };
    let attrs =
        [("type", "button"), ("id", &["sort-", &code].concat()), ("data-do", &Action::Sort(column).to_string())];
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
        Column::Value => summary::datum_number(datum, locale),
        Column::Rank => {
            let rank = slice.row(region).and_then(|r| r.rank);
            rank.map_or(String::new(), |r| summary::rank_span(r, locale))
        }
        Column::Share if slice.measure.is_plan() => summary::share_text(region, slice.year, locale),
        Column::Share if region == COUNTRY => String::new(),
        Column::Share => summary::difference_text(slice, datum, locale),
        Column::Note => summary::status_words(datum, locale),
        _ => String::new(),
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
