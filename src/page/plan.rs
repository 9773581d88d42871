//! The plan: its path, the fixed key, Table 1. Charts stand in places that the browser side paints.

use super::html::Html;
use crate::data::{self, COUNTRY, Measure, RegionIx, Vintage};
use crate::model::summary;
use crate::text::{Decimal, Locale, msg, number, percent, sort_by};

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
            html.leaf("td", &[], &text);
        }
        let own = sum(region);
        html.open("td", &[]).leaf("b", &[], &number(locale, Decimal::whole(own))).close("td");
        share(&mut html, own, total, locale);
        html.close("tr");
    }
    html.raw("</tbody></table>");
    html.done()
}

/// The captions of the section's charts, `fan` and `shares`.
pub fn caption(name: &str, locale: Locale) -> String {
    let (title, under) = match name {
        "fan" => (locale.t(msg::PLAN_FAN_TITLE).to_owned(), summary::plan_gap(locale)),
        _ => (
            summary::plan_ratio(*data::years(Measure::Plan).start(), locale),
            locale.t(msg::PLAN_SHARE_KEY).to_owned(),
        ),
    };
    let mut html = Html::new();
    html.leaf("h3", &[("class", "fig-t")], &title).leaf("p", &[("class", "fig-s")], &under);
    html.done()
}

/// The head of the section: its path, its key and its sum, in words.
pub fn head(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h2", &[("id", "plan-title")], locale.t(msg::PLAN_TITLE)).open("div", &[]);
    for text in [
        summary::plan_finding(locale),
        summary::plan_key(locale),
        summary::plan_proof(locale),
        summary::plan_total(locale),
    ] {
        html.leaf("p", &[], &text);
    }
    html.close("div");
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
