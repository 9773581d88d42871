//! From the reports on the programme to periods.

use super::{Group, PeriodBars, Span};
use crate::chart::Scene;
use dataset::{COUNTRY, Date, Report};
use model::reports::{self, Reach, groups, silent_years};
use model::summary;
use text::Locale;

/// What is drawn: people in the programme, placed or supported. Parts of these and single directions are left to
/// the list.
const DRAWN: [&str; 6] = ["participants", "included", "placed", "placed_permanent", "covered", "supported"];

/// What was reported for the whole country, by period.
pub fn scene(locale: Locale) -> Scene {
    let mut one_year = group(Reach::OneYear, locale);
    let cumulative = group(Reach::Cumulative, locale);
    let bars = || one_year.bars.iter().chain(&cumulative.bars);
    let first = bars().map(|b| b.from as u16).min().unwrap_or(0);
    let last = bars().map(|b| b.year).max().unwrap_or(first);
    one_year.silent = silent_years();
    Scene::PeriodBars(PeriodBars {
        first,
        last,
        groups: vec![one_year, cumulative],
        silence: summary::silence(locale),
        notes: Vec::new(),
    })
}

fn group(reach: Reach, locale: Locale) -> Group {
    let groups = groups();
    let own = |g: &&reports::Group| g.region == COUNTRY && g.reach == reach;
    let own = || groups.iter().filter(own);
    let drawn = own().flat_map(|g| &g.reports);
    let drawn = drawn.filter(|r| DRAWN.contains(&r.measure));
    let heading = own().next().map(|g| summary::reach_title(g, locale));
    Group {
        heading: heading.unwrap_or_default(),
        bars: drawn.map(|report| span(report, locale)).collect(),
        silent: Vec::new(),
    }
}

fn span(report: &Report, locale: Locale) -> Span {
    let period = summary::span_text(reports::span(report), locale);
    let spoken = summary::report_spoken(report, locale);
    Span {
        region: report.region,
        year: report.to.year,
        from: moment(report.from, 0),
        to: moment(report.to, 1),
        figure: summary::report_figure(report, locale),
        words: summary::report_words(report, locale),
        wider: report.wider,
        spoken: [&period, ": ", &spoken].concat(),
    }
}

/// A day as a fraction of its year: its start, or with `after` its end. Months count alike; nothing finer is drawn.
fn moment(day: Date, after: u8) -> f32 {
    let days = f32::from(day.day.saturating_sub(1).saturating_add(after));
    let full = after > 0 && day.day >= 30;
    let part = if full { 1.0 } else { (days / 30.0).min(1.0) };
    let months = f32::from(day.month.saturating_sub(1)) + part;
    f32::from(day.year) + months / 12.0
}
