//! The chosen measure as a sortable table, national row first: one year, two that are compared, or all years.

use super::html::{Html, truth, when};
use super::sheet::Sheet;
use super::{Write, asked, icon};
use crate::data::{self, COUNTRY, Measure, RegionIx, Vintage};
use crate::map::spark;
use crate::model::{Slice, borders, summary};
use crate::text::{DOT, Locale, msg};
use crate::view::{Action, Borders, Column, Sort, ViewState, Years};

/// Size of a sparkline, CSS pixels.
const SPARK: (u16, u16) = (96, 24);

/// The row over the table, without its state: a search field, one year or all, a copy for spreadsheets.
pub fn tools(locale: Locale) -> String {
    let mut html = Html::new();
    html.open("label", &[("class", "field")]).icon(icon::SEARCH);
    html.leaf("span", &[("class", "vh")], locale.t(msg::TABLE_FIND));
    let find =
        [("id", "find"), ("type", "search"), ("maxlength", "40"), ("placeholder", locale.t(msg::TABLE_FIND))];
    html.open("input", &find).close("label");
    html.open(
        "div",
        &[("class", "seg years"), ("role", "group"), ("aria-label", locale.t(msg::TABLE_YEARS))],
    );
    for (years, words) in [(Years::One, msg::TABLE_ONE_YEAR), (Years::All, msg::TABLE_ALL_YEARS)] {
        let action = Action::Years(years).to_string();
        let attrs = [("type", "button"), ("id", &*years_id(years)), ("data-do", &*action)];
        html.leaf("button", &attrs, locale.t(words));
    }
    html.close("div");
    html.open("button", &[("type", "button"), ("class", "btn"), ("id", "tsv"), ("data-do", "tsv")])
        .leaf("span", &[("role", "status"), ("id", "tsv-said")], locale.t(msg::TABLE_COPY))
        .close("button");
    html.done()
}

/// What of that row follows the state.
pub fn tools_writes(state: &ViewState) -> Vec<Write> {
    let pressed = |years: Years| truth(state.table.years == years);
    let mut out = vec![Write::value("find", state.table.find.as_str())];
    out.extend([Years::One, Years::All].map(|y| Write::attr(&years_id(y), "aria-pressed", pressed(y))));
    out
}

/// The table.
pub fn markup(state: &ViewState, slice: &Slice) -> String {
    let locale = state.locale;
    let sheet = Sheet::with(state, slice.clone());
    if sheet.regions.is_empty() {
        return nothing(state);
    }
    let mut html = Html::new();
    html.open("table", &[("class", if state.table.years == Years::All { "values all" } else { "values" })]);
    // The line under the headline says the same, unless all years are shown.
    let said = state.table.years == Years::One;
    html.leaf("caption", &[when(said, "class", "vh")], &caption(state, slice));
    html.raw("<thead><tr>");
    head(&mut html, state, Column::Name);
    for column in &sheet.columns {
        head(&mut html, state, *column);
    }
    html.leaf("th", &[("scope", "col"), ("class", "l")], locale.t(msg::TABLE_TREND));
    html.raw("</tr></thead><tbody>");
    line(&mut html, state, &sheet, COUNTRY);
    for region in &sheet.regions {
        line(&mut html, state, &sheet, *region);
    }
    html.raw("</tbody></table>");
    html.done()
}

/// What is said after sorting.
pub fn announcement(state: &ViewState) -> String {
    let (sort, locale) = (state.table.sort, state.locale);
    let order = if sort.down { msg::SORT_DESCENDING } else { msg::SORT_ASCENDING };
    let column = title(state, sort.by);
    locale.fill(msg::SORTED, &[("column", &column), ("order", locale.t(order))])
}

/// What stands over a column.
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
        Column::People if measure == Measure::PlanRatio => locale.t(msg::PLAN_PAGE_COLUMN_SHARE).to_owned(),
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
    let span = data::years(state.measure);
    let measure = summary::subject_with_unit(asked::subject(state), state.locale);
    let years = [span.start().to_string(), span.end().to_string()].join("–");
    let mut out = [&measure, DOT, &*years].concat();
    if state.borders == Borders::Comparable && borders::change(state.measure) {
        let regions = summary::vintage_short(Vintage::Sixteen, state.locale);
        out.push_str(DOT);
        out.push_str(&state.locale.fill(msg::BORDERS_COMPARABLE, &[("regions", &regions)]));
    }
    out
}

fn years_id(years: Years) -> String {
    ["years-", years.code()].concat()
}

/// Nothing answers to the search: the reader sees why and gets out.
fn nothing(state: &ViewState) -> String {
    let locale = state.locale;
    let mut html = Html::new();
    html.open("p", &[("class", "none")])
        .text(&locale.fill(msg::TABLE_NOTHING, &[("text", &state.table.find)]))
        .close("p");
    let attrs = [("type", "button"), ("class", "btn"), ("id", "find-clear"), ("data-do", "find:")];
    html.leaf("button", &attrs, locale.t(msg::TABLE_SHOW_ALL));
    html.done()
}

fn head(html: &mut Html, state: &ViewState, column: Column) {
    let sort: Sort = state.table.sort;
    let chosen = column == Column::Year(state.year) && sort.by == Column::Value;
    let (order, arrow) = match (sort.by == column || chosen, sort.down) {
        (false, _) => ("none", ""),
        (true, true) => ("descending", "↓"),
        (true, false) => ("ascending", "↑"),
    };
    let id = ["sort-", &column.to_string()].concat();
    let attrs = [("type", "button"), ("id", &*id), ("data-do", &Action::Sort(column).to_string())];
    let now = matches!(column, Column::Year(year) if year == state.year);
    html.open("th", &[("scope", "col"), ("aria-sort", order), when(now, "class", "now")]);
    if state.embed.lock.holds("table") {
        html.text(&title(state, column));
    } else {
        html.open("button", &attrs)
            .text(&title(state, column))
            .leaf("i", &[("aria-hidden", "true")], arrow)
            .close("button");
    }
    html.close("th");
}

fn line(html: &mut Html, state: &ViewState, sheet: &Sheet, region: RegionIx) {
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
    if region == COUNTRY || state.embed.lock.holds("region") {
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
    for column in &sheet.columns {
        let class = if *column == Column::Note { "l state" } else { "" };
        html.leaf("td", &[("class", class)], &sheet.text(region, *column));
    }
    let size = ["0 0 ", &SPARK.0.to_string(), " ", &SPARK.1.to_string()].concat();
    html.open("td", &[("class", "l")])
        .open("svg", &[("class", "sp"), ("viewBox", &size), ("aria-hidden", "true")])
        .raw(&spark::markup(asked::subject(state), region, state.year, SPARK.0, SPARK.1))
        .close("svg")
        .close("td")
        .close("tr");
}
