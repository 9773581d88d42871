//! The chosen measure as a sortable table, national row first: one year, two that are compared, or all years.

use super::selection;
use dataset::Vintage;
use dataset::msg;
use model::state::{Borders, Column, ViewState, Years};
use model::{Slice, borders, summary};
use text::DOT;

/// What is said after sorting.
pub fn announcement(state: &ViewState) -> String {
    let (sort, locale) = (state.table.sort, state.locale);
    let order = if sort.down { msg::SORT_DESCENDING } else { msg::SORT_ASCENDING };
    let column = title(state, sort.by);
    locale.fill(msg::SORTED, &[("column", &column), ("order", locale.t(order))])
}

/// What is over a column.
pub fn title(state: &ViewState, column: Column) -> String {
    let (measure, locale) = (state.measure, state.locale);
    match column {
        Column::Name => locale.t(msg::TABLE_REGION).to_owned(),
        Column::Value if state.with.is_some() => state.year.to_string(),
        Column::Value => summary::measure_with_unit(measure, locale),
        Column::With => state.with.map_or_else(String::new, |year| year.to_string()),
        Column::Change => {
            let years = [state.year, state.with.unwrap_or(state.year)];
            summary::change_heading(measure, years, locale)
        }
        Column::Rank => locale.t(msg::TABLE_RANK).to_owned(),
        Column::Share if measure.is_plan() => locale.t(msg::TABLE_SHARE).to_owned(),
        Column::Share => locale.t(msg::TABLE_DIFFERENCE).to_owned(),
        Column::People if measure.is_ratio() => locale.t(msg::PLAN_PAGE_COLUMN_SHARE).to_owned(),
        Column::People => locale.t(msg::PLAN_PAGE_COLUMN_PEOPLE).to_owned(),
        Column::Note => locale.t(msg::TABLE_NOTE).to_owned(),
        Column::Year(year) => year.to_string(),
    }
}

/// Measure, unit, years and borders.
pub fn caption(state: &ViewState, slice: &Slice) -> String {
    if state.table.years == Years::One {
        return summary::subtitle(slice, state.locale);
    }
    let span = dataset::years(state.measure);
    let measure = summary::subject_with_unit(selection::subject(state), state.locale);
    let years = [span.start().to_string(), span.end().to_string()].join("–");
    let mut out = [&measure, DOT, &*years].concat();
    if state.borders == Borders::Comparable && borders::change(state.measure) {
        let regions = summary::vintage_short(Vintage::OLDEST, state.locale);
        out.push_str(DOT);
        out.push_str(&state.locale.fill(msg::BORDERS_COMPARABLE, &[("regions", &regions)]));
    }
    out
}
