//! Targets and outcomes: a trend for each target, how each status is known, the coverage that was promised, and
//! Figure 1 of the article.

use super::bullet::status;
use super::html::{Html, terms};
use crate::data::{self, Measure, Series};
use crate::model::audit::Figure;
use crate::model::summary;
use crate::model::target::{Actual, Assessment, assess, coverage, trackers};
use crate::text::{DOT, Locale, dated, msg, percent, tongue};

/// The caption of a target's chart.
pub fn caption(id: &str, locale: Locale) -> String {
    let mut html = Html::new();
    for of in trackers().iter().filter(|of| of.rule.target == id) {
        html.leaf("h3", &[("class", "fig-t")], summary::goal_name(of.rule, locale));
        html.leaf("p", &[("class", "fig-s")], summary::goal_base(of.rule, locale));
        status(&mut html, of.status, locale);
        if of.rule.series == Series::Productive {
            let years = data::productive().iter().filter(|share| share.quarter == 0).map(|share| share.year);
            let figures = years.map(|year| (year, Figure::Productive(year, 0)));
            super::audit::years(&mut html, figures, locale);
        }
    }
    html.done()
}

/// The caption of Figure 1: what it shows, where its source changes, what other sources give for 2015.
pub fn figure1(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h3", &[("class", "fig-t")], &summary::figure1_finding(locale)).leaf(
        "p",
        &[("class", "fig-s")],
        &summary::figure1_sources(locale),
    );
    let stated = [2000, 2012].map(|year| (year, Figure::Fact("unemployment_rate", year)));
    let official = data::years(Measure::Unemployment).map(|year| (year, Figure::Rate("bns-sdg", year, 0)));
    super::audit::years(&mut html, stated.into_iter().chain(official), locale);
    html.done()
}

/// The head of the section.
pub fn head(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h2", &[("id", "targets-title")], locale.t(msg::TARGETS_TITLE)).open("div", &[]);
    for of in trackers() {
        html.leaf("p", &[], &summary::goal_sentence(&of, locale));
    }
    let words: Vec<(&str, &str)> =
        trackers().iter().map(|of| (of.rule.target, summary::goal_name(of.rule, locale))).collect();
    let coverage = ("coverage", locale.t(msg::GOAL_COVERAGE_NAME));
    let status = ("status", locale.t(msg::TERM_STATUS));
    terms(&mut html, locale, &[words, vec![coverage, status]].concat());
    html.close("div");
    html.done()
}

/// "How do we know", one for each target: sentence, formula, inputs, sources, thresholds, what is missing.
pub fn how(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h3", &[("class", "sub-h")], locale.t(msg::HOW_TITLE));
    for of in trackers() {
        let id = of.rule.target;
        html.open("details", &[("class", "more"), ("id", &["how-", id].concat())]);
        html.open("summary", &[("id", &["hows-", id].concat())])
            .text(summary::goal_name(of.rule, locale))
            .text(" ");
        status(&mut html, of.status, locale);
        html.close("summary");
        evidence(&mut html, &of, locale);
        earlier(&mut html, &of, locale);
        html.close("details");
    }
    html.done()
}

fn evidence(html: &mut Html, of: &Assessment, locale: Locale) {
    html.leaf("p", &[], &summary::goal_sentence(of, locale)).open("dl", &[]);
    let figure =
        |a: Option<Actual>| a.map(|a| [&a.year.to_string(), ": ", &summary::noted(&a, locale)].concat());
    let formula = [Some(summary::formula_words(of.rule, locale).to_owned()), summary::formula(of, locale)];
    let derived = of.actual.and_then(|a| summary::derivation(&a, locale));
    let inputs = [figure(of.actual), derived, figure(of.baseline)];
    row(html, locale.t(msg::HOW_PROMISED), promised(of, locale));
    row(html, locale.t(msg::HOW_FORMULA), formula.into_iter().flatten().collect());
    row(html, locale.t(msg::HOW_INPUTS), inputs.into_iter().flatten().collect());
    row(html, locale.t(msg::HOW_DISTANCE), vec![summary::goal_distance(of, locale)]);
    row(html, locale.t(msg::HOW_REACHED), vec![summary::reached_sentence(of, locale)]);
    row(html, locale.t(msg::HOW_THRESHOLDS), vec![summary::thresholds(of.rule, locale)]);
    row(html, locale.t(msg::HOW_CAUTIONS), summary::cautions(of, locale));
    html.leaf("dt", &[], locale.t(msg::HOW_SOURCES)).open("dd", &[]);
    let ids = of.actual.iter().chain(of.baseline.iter()).flat_map(|a| a.sources);
    let mut listed: Vec<&str> = vec!["article"];
    for id in ids {
        if !listed.contains(id) {
            listed.push(id);
        }
    }
    listed.into_iter().for_each(|id| source(html, id, locale));
    html.close("dd").close("dl");
}

fn promised(of: &Assessment, locale: Locale) -> Vec<String> {
    let mut lines: Vec<String> = of
        .goal
        .iter()
        .map(|g| [&g.year.to_string(), ": ", &summary::goal_text(g, locale)].concat())
        .collect();
    if let Some(words) = data::wording(of.rule) {
        let (open, close) = if locale == Locale::En { ("“", "”") } else { ("«", "»") };
        lines.push([open, locale.pick(&words), close].concat());
    }
    lines
}

fn row(html: &mut Html, term: &str, lines: Vec<String>) {
    let lines: Vec<String> = lines.into_iter().filter(|l| !l.is_empty()).collect();
    if lines.is_empty() {
        return;
    }
    html.leaf("dt", &[], term).open("dd", &[]);
    for line in &lines {
        html.leaf("p", &[], line);
    }
    html.close("dd");
}

/// A document: title, publisher, date, and its address where it has one.
pub fn source(html: &mut Html, id: &str, locale: Locale) {
    let Some(found) = data::source(id) else {
        return;
    };
    let lang = |text: &str| ("lang", tongue(text).code());
    html.open("p", &[]);
    if found.url.is_empty() {
        html.leaf("span", &[lang(found.title)], found.title);
    } else {
        html.leaf("a", &[("href", found.url), ("rel", "noopener"), lang(found.title)], found.title);
    }
    if !found.publisher.is_empty() {
        html.text(DOT).leaf("span", &[lang(found.publisher)], found.publisher);
    }
    if !found.date.is_empty() {
        html.text(DOT).text(&dated(locale, found.date));
    }
    html.close("p");
}

/// The years between the baseline and the target: distance covered against distance expected, and Open SDG's
/// ratio for comparison.
fn earlier(html: &mut Html, of: &Assessment, locale: Locale) {
    let (Some(start), Some(goal)) = (of.rule.baseline, of.goal) else {
        return;
    };
    html.leaf("h4", &[("class", "fig-t")], locale.t(msg::PACE_TITLE)).open("dl", &[]);
    for year in start + 1..goal.year {
        let Some(then) = assess(of.rule.target, year) else {
            continue;
        };
        let mut lines = vec![summary::goal_sentence(&then, locale), summary::pace_sentence(&then, locale)];
        lines.extend(summary::pace_formulas(&then, locale).into_iter().flatten());
        lines.extend(then.open_sdg().map(|sdg| summary::open_sdg_sentence(sdg, locale)));
        row(html, &year.to_string(), lines);
    }
    row(html, locale.t(msg::HOW_THRESHOLDS), vec![summary::pace_thresholds(of.rule, locale)]);
    html.close("dl");
}

/// The coverage targets by category and year, with what nobody published hatched.
pub fn coverage_table(locale: Locale) -> String {
    let groups = coverage();
    let mut html = Html::new();
    html.raw("<table>").leaf("caption", &[], locale.t(msg::COVERAGE_TITLE)).raw("<thead><tr>");
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
