//! The plan: its path, the fixed key, Table 1. Charts stand in places that the browser side paints.

use super::html::{Html, terms};
use super::targets::source;
use crate::data::{self, COUNTRY, Measure, RegionIx, Vintage};
use crate::model::audit::Figure;
use crate::model::{plan, summary};
use crate::text::{Decimal, Locale, integer, msg, number, percent, sort_by};

/// Who said so of the need of every year.
const MINISTER: &str = "tengri-2013";

/// Table 1: the republic, then regions by their sum; all years, the sum and the share.
pub fn table(locale: Locale) -> String {
    let years = || data::years(Measure::Plan);
    let mut html = Html::new();
    html.open("table", &[("class", "table1")]).leaf("caption", &[], locale.t(msg::TABLE1_TITLE));
    html.raw("<thead><tr>").leaf("th", &[("scope", "col")], locale.t(msg::TABLE_REGION));
    for year in years() {
        html.leaf("th", &[("scope", "col")], &year.to_string());
    }
    html.leaf("th", &[("scope", "col")], locale.t(msg::TABLE1_TOTAL))
        .leaf("th", &[("scope", "col")], locale.t(msg::TABLE_SHARE))
        .raw("</tr></thead><tbody>");
    let total = sum(COUNTRY);
    let mut regions: Vec<RegionIx> = data::members(Vintage::Sixteen).to_vec();
    sort_by(&mut regions, |a, b| sum(*b).cmp(&sum(*a)));
    for region in std::iter::once(COUNTRY).chain(regions) {
        let class = if region == COUNTRY { "total" } else { "" };
        html.open("tr", &[("class", class), ("data-row", data::region(region).id)]);
        html.leaf("th", &[("scope", "row")], summary::plain_name(region, locale));
        for year in years() {
            let cell = data::observation(Measure::Plan, region, year);
            let text = cell.map_or("–".to_owned(), |o| number(locale, o.value));
            html.open("td", &[]);
            html.text(&text);
            super::audit::mark(&mut html, Figure::Plan(region, year), locale);
            html.close("td");
        }
        all_years(&mut html, region, total, locale);
        html.close("tr");
        if region == COUNTRY {
            running(&mut html, locale);
        }
    }
    html.raw("</tbody></table>");
    html.done()
}

/// A region's sum over all years and its share.
fn all_years(html: &mut Html, region: RegionIx, total: i32, locale: Locale) {
    let own = sum(region);
    html.open("td", &[]).leaf("b", &[], &number(locale, Decimal::whole(own)));
    if region == COUNTRY {
        super::audit::mark(html, Figure::PlanSum, locale);
    }
    html.close("td");
    share(html, own, total, locale);
}

/// The country's plan summed since its first year.
fn running(html: &mut Html, locale: Locale) {
    let path = plan::path();
    let first = path.first().map_or(0, |step| step.year).to_string();
    html.open("tr", &[("class", "sum")]);
    html.leaf("th", &[("scope", "row")], &locale.fill(msg::TABLE1_SUM, &[("first", &first)]));
    for step in &path {
        html.leaf("td", &[], &integer(locale, step.sum));
    }
    html.raw("<td></td><td></td></tr>");
}

/// The captions of the section's charts: `fan`, `path` and `shares`.
pub fn caption(name: &str, locale: Locale) -> String {
    let (title, under) = match name {
        "fan" => (locale.t(msg::PLAN_FAN_TITLE).to_owned(), summary::plan_gap(locale)),
        "path" => (summary::plan_columns(locale), String::new()),
        _ => (summary::plan_ratio(*data::years(Measure::Plan).start(), locale), String::new()),
    };
    let mut html = Html::new();
    html.leaf("h3", &[("class", "fig-t")], &title);
    if !under.is_empty() {
        html.leaf("p", &[("class", "fig-s")], &under);
    }
    html.done()
}

/// The head of the section: its path and its key, in words.
pub fn head(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h2", &[("id", "plan-title")], locale.t(msg::PLAN_TITLE)).open("div", &[]);
    for text in [summary::plan_finding(locale), summary::plan_key(locale)] {
        html.leaf("p", &[], &text);
    }
    let per10k = summary::measure_name(Measure::PlanPer10k, locale);
    let plan = summary::measure_name(Measure::Plan, locale);
    terms(&mut html, locale, &[("plan", plan), ("plan-per-10k", per10k), ("key", locale.t(msg::TERM_KEY))]);
    html.close("div");
    html.done()
}

/// What a visitor can check: the key against every cell, the sum against the text, and the file.
pub fn check(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h3", &[("class", "fig-t")], locale.t(msg::PLAN_CHECK));
    html.leaf("p", &[], &summary::plan_proof(locale));
    html.open("p", &[]).text(&summary::plan_total(locale));
    super::audit::echo(&mut html, Figure::Fact("needed_employment", 2020), locale);
    html.text(" ").text(&summary::plan_minister(locale)).close("p");
    source(&mut html, MINISTER, locale);
    html.open("p", &[]).leaf(
        "a",
        &[("href", data::table_file(Measure::Plan)), ("download", "")],
        locale.t(msg::PLAN_CHECK_FILE),
    );
    html.close("p");
    html.done()
}

fn share(html: &mut Html, own: i32, total: i32, locale: Locale) {
    let part = Decimal::ratio(i64::from(own), i64::from(total), 100, 1);
    let text = part.map_or(String::new(), |p| percent(locale, p));
    html.leaf("td", &[], &text);
}

/// A region's plan over all years, persons.
fn sum(region: RegionIx) -> i32 {
    let cells = data::years(Measure::Plan).filter_map(|y| data::observation(Measure::Plan, region, y));
    cells.map(|o| o.value.scaled).sum()
}
