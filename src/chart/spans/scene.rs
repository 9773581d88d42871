//! From the reports on the programme to periods.

use super::{Group, Span, Spans};
use crate::chart::Scene;
use crate::data::{self, COUNTRY, Date, Qualifier, Report, Words};
use crate::model::reports::{Reach, groups, silent_years};
use crate::text::{Locale, Msg, integer, msg};

/// What is drawn: people in the programme, placed or supported. Parts of these and single directions are left to
/// the list.
const DRAWN: [&str; 6] = [
    "participants",
    "included",
    "placed",
    "placed_permanent",
    "covered",
    "supported",
];

/// What was reported for the whole country, by period.
pub fn scene(locale: Locale) -> Scene {
    let mut one_year = group(Reach::OneYear, msg::SPANS_ONE_YEAR, locale);
    let cumulative = group(Reach::Cumulative, msg::SPANS_CUMULATIVE, locale);
    let reports = || one_year.bars.iter().chain(&cumulative.bars);
    let first = reports().map(|b| b.from as u16).min().unwrap_or(0);
    let last = reports().map(|b| b.year).max().unwrap_or(first);
    let silent = silent_years();
    let years: Vec<String> = silent.iter().map(u16::to_string).collect();
    let silence = match years.is_empty() {
        true => String::new(),
        false => locale.fill(msg::SPANS_SILENCE, &[("year", &years.join(", "))]),
    };
    let outline = match reports().any(|b| b.wider) {
        true => locale.t(msg::SPANS_OUTLINE).to_owned(),
        false => String::new(),
    };
    one_year.silent = silent;
    Scene::Spans(Spans {
        first,
        last,
        groups: vec![one_year, cumulative],
        silence,
        outline,
        notes: Vec::new(),
    })
}

fn group(reach: Reach, heading: Msg, locale: Locale) -> Group {
    let groups = groups();
    let own = groups
        .iter()
        .filter(|g| g.region == COUNTRY && g.reach == reach);
    let reports = own.flat_map(|g| &g.reports);
    let drawn = reports.filter(|r| DRAWN.contains(&r.measure));
    Group {
        heading: locale.t(heading).to_owned(),
        bars: drawn.map(|report| span(report, locale)).collect(),
        silent: Vec::new(),
    }
}

fn span(report: &Report, locale: Locale) -> Span {
    let sign = match report.qualifier {
        Qualifier::Exact => "",
        Qualifier::About => "≈\u{a0}",
        Qualifier::MoreThan => ">\u{a0}",
    };
    let figure = format!("{sign}{}", integer(locale, i64::from(report.value)));
    let words = match report.words {
        Words::Plain(words) => locale.t(words).to_owned(),
        Words::Counted(words) => locale.count(words, u64::from(report.value), &[]),
    };
    let spoken = [
        ("region", data::short_name(report.region, locale)),
        ("from", &date(report.from, locale)),
        ("to", &date(report.to, locale)),
        ("figure", &figure),
        ("words", &words),
    ];
    Span {
        region: report.region,
        year: report.to.year,
        from: moment(report.from, 0),
        to: moment(report.to, 1),
        wider: report.wider,
        spoken: locale.fill(msg::SPANS_SPOKEN, &spoken),
        figure,
        words,
    }
}

/// A day as a fraction of its year: its start, or with `after` its end. Months count alike; nothing finer is drawn.
fn moment(day: Date, after: u8) -> f32 {
    let days = f32::from(day.day.saturating_sub(1).saturating_add(after));
    let whole = if after > 0 && day.day >= 30 {
        1.0
    } else {
        (days / 30.0).min(1.0)
    };
    let month = f32::from(day.month.saturating_sub(1)) + whole;
    f32::from(day.year) + month / 12.0
}

/// `31.12.2014`, in English `2014-12-31`.
fn date(day: Date, locale: Locale) -> String {
    let Date { year, month, day } = day;
    match locale {
        Locale::En => format!("{year}-{month:02}-{day:02}"),
        _ => format!("{day:02}.{month:02}.{year}"),
    }
}
