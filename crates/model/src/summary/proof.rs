//! How a status is known: the formula with its numbers, thresholds, pace, comparison, cautions.

use super::figure::status_note;
use super::goal::{filled, goal_word};
use super::national::readings_line;
use crate::target::{Actual, Assessment, Caution, OpenSdg, Progress, Status, Track};
use dataset::msg;
use dataset::{Rule, Series, Status as Reliability, roles};
use text::{DOT, Decimal, Locale, number, percent};

/// `F = 5,0 ÷ 5,0 = 100%`; `None` where F says nothing.
pub fn formula(a: &Assessment, locale: Locale) -> Option<String> {
    let f = a.fulfilment?;
    let (above, below) = (number(locale, f.above), number(locale, f.below));
    let result = percent(locale, f.percent(a.rule));
    Some(format!("F = {above} ÷ {below} = {result}"))
}

/// What F is: «F = меже ÷ нақты мән».
pub fn formula_words(rule: &Rule, locale: Locale) -> &'static str {
    locale.t(if rule.lower_is_better { msg::GOAL_FORMULA_DOWN } else { msg::GOAL_FORMULA_UP })
}

/// How a derived share was computed: `100 × (1 − 3,5 ÷ 25,8) = 86,4%`.
pub fn derivation(actual: &Actual, locale: Locale) -> Option<String> {
    let (part, whole) = actual.shares?;
    let (part, whole) = (number(locale, part), number(locale, whole));
    let result = percent(locale, actual.value);
    Some(format!("100 × (1 − {part} ÷ {whole}) = {result}"))
}

/// The thresholds of a status: `F ≥ 100%: Қол жеткізілді · … · F < 80%: Қол жеткізілмеді`.
pub fn thresholds(rule: &Rule, locale: Locale) -> String {
    let line = |sign: &str, mark: u16, status| {
        format!("F {sign} {}: {}", whole(mark, locale), goal_word(status, locale))
    };
    let lines = [
        line("≥", rule.met, Status::Met),
        line("≥", rule.close, Status::Close),
        line("≥", rule.behind, Status::Behind),
        line("<", rule.behind, Status::Missed),
    ];
    lines.join(DOT)
}

/// The thresholds of the pace: `D ÷ E ≥ 95%: қарқын жеткілікті · …`.
pub fn pace_thresholds(rule: &Rule, locale: Locale) -> String {
    let line = |sign: &str, mark: u16, track| {
        format!("D ÷ E {sign} {}: {}", whole(mark, locale), track_word(track, locale))
    };
    let lines = [
        line("≥", rule.on_track, Track::OnTrack),
        line("≥", rule.partly, Track::Partly),
        line("<", rule.partly, Track::Off),
    ];
    lines.join(DOT)
}

/// The word of a pace: «қарқын жеткілікті».
pub fn track_word(track: Track, locale: Locale) -> &'static str {
    locale.t(match track {
        Track::Reached => msg::TRACK_REACHED,
        Track::OnTrack => msg::TRACK_ON,
        Track::Partly => msg::TRACK_PARTLY,
        Track::Off => msg::TRACK_OFF,
    })
}

/// Distance covered against distance expected, in a sentence; empty outside the years between.
pub fn pace_sentence(a: &Assessment, locale: Locale) -> String {
    let (Some(pace), Some(base)) = (a.pace(), a.baseline) else {
        return String::new();
    };
    let Some(covered) = pace.covered else {
        return locale.fill(msg::GOAL_PACE_HAD, &[("year", &base.year.to_string())]);
    };
    let values = [
        ("covered", percent(locale, covered)),
        ("expected", percent(locale, pace.expected)),
        ("track", track_word(pace.track, locale).to_owned()),
    ];
    filled(msg::GOAL_PACE, &values, locale)
}

/// Both formulas with their numbers: `D = (5,1 − 5,2) ÷ (5,0 − 5,2) = 50%`, `E = (2015 − 2013) ÷ (2016 − 2013) =
/// 66,7%`; `None` where there is no distance to cover.
pub fn pace_formulas(a: &Assessment, locale: Locale) -> Option<[String; 2]> {
    let (pace, base, now, goal) = (a.pace()?, a.baseline?, a.actual?, a.goal?);
    let figure = |d: Decimal| number(locale, d);
    let (b, c, t) = (figure(base.value), figure(now.value), figure(a.goal_value()?));
    let covered = percent(locale, pace.covered?);
    let expected = percent(locale, pace.expected);
    let (from, year, to) = (base.year, a.year, goal.year);
    Some([
        format!("D = ({c} − {b}) ÷ ({t} − {b}) = {covered}"),
        format!("E = ({year} − {from}) ÷ ({to} − {from}) = {expected}"),
    ])
}

/// Open SDG's ratio and word, for comparison.
pub fn open_sdg_sentence(sdg: OpenSdg, locale: Locale) -> String {
    let progress = locale.t(match sdg.progress {
        Progress::Achieved => msg::PROGRESS_ACHIEVED,
        Progress::Substantial => msg::PROGRESS_SUBSTANTIAL,
        Progress::Moderate => msg::PROGRESS_MODERATE,
        Progress::Limited => msg::PROGRESS_LIMITED,
        Progress::Deterioration => msg::PROGRESS_DETERIORATION,
    });
    match sdg.ratio {
        Some(ratio) => {
            let ratio = number(locale, ratio);
            locale.fill(msg::OPEN_SDG, &[("ratio", &ratio), ("progress", progress)])
        }
        None => locale.fill(msg::OPEN_SDG_ALONE, &[("progress", progress)]),
    }
}

/// What the reader has to know, one sentence each. A figure that other publications give differently is followed
/// by what they give.
pub fn cautions(a: &Assessment, locale: Locale) -> Vec<String> {
    let one = |c: &Caution| {
        let sentence = caution(c, a.rule, locale);
        match c {
            Caution::Reliability { year, status, .. }
                if *status == Reliability::Differs
                    && a.rule.series == Series::Measure(roles::UNEMPLOYMENT) =>
            {
                format!("{sentence} {}", readings_line(*year, locale))
            }
            _ => sentence,
        }
    };
    a.cautions().iter().map(one).collect()
}

fn caution(caution: &Caution, rule: &Rule, locale: Locale) -> String {
    let (text, values) = match caution {
        Caution::Reliability { year, value, status } => {
            let note = status_note(*status, locale).unwrap_or_default().to_owned();
            let values = vec![("year", year.to_string()), ("value", percent(locale, *value)), ("note", note)];
            (msg::CAUTION_STANDING, values)
        }
        Caution::Quarter { year, quarter } => {
            let values = vec![("year", year.to_string()), ("quarter", quarter.to_string())];
            (msg::CAUTION_QUARTER, values)
        }
        Caution::Missing(years) => return missing(years, locale),
        Caution::Break(year) => (msg::CAUTION_BREAK, vec![("year", year.to_string())]),
        Caution::AtTarget => (msg::CAUTION_AT_TARGET, Vec::new()),
        Caution::ReachedBefore { start, .. } => {
            (msg::CAUTION_REACHED_BEFORE, vec![("start", start.to_string())])
        }
        Caution::Over => (msg::CAUTION_OVER, vec![("over", whole(rule.over, locale))]),
        Caution::OfRule(text) => (*text, Vec::new()),
    };
    filled(text, &values, locale)
}

fn missing(years: &[u16], locale: Locale) -> String {
    let names: Vec<String> = years.iter().map(u16::to_string).collect();
    let count = if names.len() == 1 { 1 } else { 2 };
    let names = super::names::joined(&names, locale);
    locale.count(msg::CAUTION_MISSING, count, &[("years", &names)])
}

fn whole(mark: u16, locale: Locale) -> String {
    percent(locale, Decimal::whole(i32::from(mark)))
}
