//! The plan: its path, the fixed key, Table 1. Charts stand in places that the browser side paints.

use super::html::{Html, chart};
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

/// The section's charts: the index fan and the shares, each with its title.
pub fn charts(locale: Locale) -> String {
    let mut html = Html::new();
    html.open("div", &[("class", "two")]);
    for (name, title) in [("fan", msg::PLAN_FAN_TITLE), ("shares", msg::PLAN_SHARE_TITLE)] {
        html.open("figure", &[]);
        html.leaf("figcaption", &[("class", "fig-t"), ("id", &["t-", name].concat())], locale.t(title));
        chart(&mut html, name);
        html.close("figure");
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
