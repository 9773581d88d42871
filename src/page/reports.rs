//! What was reported of the programme: by period and region, with qualifiers, sources and contradictions.

use super::html::Html;
use super::targets::source;
use crate::data::COUNTRY;
use crate::model::reports::{Group, Reach, conflicts, groups};
use crate::model::summary;
use crate::text::{Locale, msg};

/// The head of the section: what these figures count, and the years about which nothing was found.
pub fn head(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h2", &[("id", "reports-title")], locale.t(msg::REPORTS_TITLE)).open("div", &[]);
    html.leaf("p", &[], locale.t(msg::REPORTS_NOTE)).leaf("p", &[], &summary::silence(locale));
    super::glossary::see(&mut html, &["coverage", "target", "differs", "not-published"], locale);
    html.close("div");
    html.done()
}

/// The caption of the chart of periods.
pub fn caption(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h3", &[("class", "fig-t")], locale.t(msg::REPORTS_CHART));
    html.done()
}

/// The list of reports, and what does not fit together.
pub fn list(locale: Locale) -> String {
    let mut html = Html::new();
    let mut heading = String::new();
    for group in groups() {
        let own = match group.region {
            COUNTRY => summary::reach_title(&group, locale),
            _ => locale.t(msg::REPORTS_REGIONS).to_owned(),
        };
        if own != heading {
            html.leaf("h3", &[("class", "sub-h")], &own);
            if group.region == COUNTRY && group.reach == Reach::Cumulative {
                html.leaf("p", &[("class", "fig-s")], locale.t(msg::REPORTS_SINCE));
            }
            heading = own;
        }
        period(&mut html, &group, locale);
    }
    html.leaf("h3", &[("class", "sub-h")], locale.t(msg::REPORTS_CONFLICTS))
        .open("ul", &[("class", "plain")]);
    for conflict in conflicts() {
        html.leaf("li", &[], &summary::conflict_sentence(&conflict, locale));
    }
    html.close("ul");
    html.done()
}

fn period(html: &mut Html, group: &Group, locale: Locale) {
    html.open("details", &[("class", "more")]);
    html.open("summary", &[]).text(&summary::group_title(group, locale));
    let count = group.reports.len().to_string();
    html.text(" ").leaf("small", &[], &count).close("summary").open("ul", &[("class", "reports")]);
    for report in &group.reports {
        html.open("li", &[]).leaf("b", &[("class", "n")], &summary::report_figure(report, locale));
        html.open("div", &[]).text(&summary::report_words(report, locale));
        if let Some(note) = summary::report_note(report, locale) {
            html.leaf("small", &[], note);
        }
        source(html, report.source, locale);
        html.close("div").close("li");
    }
    html.close("ul").close("details");
}
