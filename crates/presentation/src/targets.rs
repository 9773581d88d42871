//! Under a tracker that stands alone in a frame: the caption of its chart, or the coverage that was promised.

use super::bullet::verdict;
use super::html::Html;
use dataset::Series;
use dataset::msg;
use model::differing::{Differences, Shown};
use model::summary;
use model::target::{coverage, trackers};
use text::{Locale, percent};

/// The caption of a target's chart.
pub fn caption(id: &str, locale: Locale, differences: &Differences) -> String {
    let mut html = Html::new();
    for of in trackers().iter().filter(|of| of.rule.target == id) {
        html.leaf("h3", &[("class", "fig-t")], summary::goal_name(of.rule, locale));
        html.leaf("p", &[("class", "fig-s")], summary::goal_base(of.rule, locale));
        verdict(&mut html, of, locale);
        if of.rule.series == Series::Productive {
            let years =
                dataset::productive().iter().filter(|share| share.quarter == 0).map(|share| share.year);
            let years = years.map(|year| (year, Shown::Productive(year)));
            super::mark::years(&mut html, differences, years, locale);
        }
    }
    html.done()
}

/// The coverage targets by category and year, with what nobody published hatched.
pub fn coverage_table(locale: Locale) -> String {
    let groups = coverage();
    let mut html = Html::new();
    html.raw("<table>")
        .leaf("caption", &[("id", "coverage-title")], locale.t(msg::COVERAGE_TITLE))
        .raw("<thead><tr>");
    html.leaf("th", &[("scope", "col")], locale.t(msg::COVERAGE_GROUP));
    let years: Vec<u16> =
        groups.first().map(|g| g.promised.iter().map(|p| p.0).collect()).unwrap_or_default();
    for year in &years {
        let year = year.to_string();
        html.leaf("th", &[("scope", "col")], &locale.fill(msg::COVERAGE_TARGET, &[("year", &year)]));
        html.leaf(
            "th",
            &[("scope", "col"), ("class", "l")],
            &locale.fill(msg::COVERAGE_ACTUAL, &[("year", &year)]),
        );
    }
    html.raw("</tr></thead><tbody>");
    for group in &groups {
        html.open("tr", &[]).leaf("th", &[("scope", "row")], summary::category(group.id, locale));
        for (_, share) in &group.promised {
            html.leaf("td", &[], &percent(locale, *share));
            html.open("td", &[("class", "l")])
                .raw("<span class=\"ndcell\"><svg aria-hidden=\"true\"><rect x=\".5\" y=\".5\" width=\"21\" height=\"12\"/></svg>")
                .text(locale.t(msg::COVERAGE_MISSING))
                .raw("</span>")
                .close("td");
        }
        html.close("tr");
    }
    html.raw("</tbody></table>");
    html.done()
}
