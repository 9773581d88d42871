//! Targets have rules that fit them, the derived share follows from its formula, the national renderings
//! agree with the official table.

use crate::derive::tables::Total;
use crate::facts::Facts;
use crate::problem::{Broken, Problems};
use crate::programme::years_of;
use crate::read::programme_rows::{National, Productive, Rule, quarter, shares};
use crate::read::rows::{Outcome, Target};
use crate::read::values::Figure;

const RULES: &str = "data/target-rules.csv";
const PRODUCTIVE: &str = "data/productive.csv";
const NATIONAL: &str = "data/unemployment-national.csv";
const UNEMPLOYMENT: &str = "data/outcomes-unemployment.csv";
/// The rendering that is the official table itself.
pub const OFFICIAL: &str = "bns-sdg";
/// Ten-thousandths of a percent that a rounded figure may be away from a fuller one.
const NEAR: u32 = 1000;
const ACCEPT: &str = "accept it in data/accepted.csv with the reason";
/// The status of a figure that other publications give otherwise.
pub const DIFFERS: &str = "published-differs";
/// The approval of the programme and of the one that replaced it.
pub const SPAN: [&str; 2] = ["roadmap-2020", "programme-2017"];
/// The sum of the plan as the text has it.
pub const TEXT_TOTAL: &str = "needed_employment";

/// Reports all that does not fit, as far as the tables are whole.
pub fn check(facts: &Facts, broken: &Broken, problems: &mut Problems) {
    let files: Vec<&str> = facts.outcomes.iter().map(|(file, _)| file.as_str()).collect();
    let outcomes = broken.spares(&files) && broken.spares(&["measures.csv", "regions.csv", "productive.csv"]);
    if outcomes && broken.spares(&["targets.csv", "target-rules.csv", "events.csv"]) {
        rules(facts, problems);
    }
    if outcomes {
        for row in &facts.programme.productive {
            if let Some(what) = derived(facts, &row.value) {
                problems.add(PRODUCTIVE, row.line, "derived", what);
            }
        }
    }
    if broken.spares(&["unemployment-national.csv", "outcomes-unemployment.csv", "regions.csv"]) {
        renderings(facts, problems);
    }
    if broken.spares(&["events.csv"]) {
        for id in SPAN.iter().filter(|id| facts.programme.day(id).is_none()) {
            let what = format!("id: '{id}' is missing, the trackers need its date; restore the row");
            problems.add("data/events.csv", 1, "event", what);
        }
    }
    if broken.spares(&["facts.csv"])
        && facts.programme.fact(TEXT_TOTAL).is_none_or(|f| f.unit != "thousand persons")
    {
        let what = format!("id: '{TEXT_TOTAL}' in thousand persons is missing; restore the row");
        problems.add("data/facts.csv", 1, "fact", what);
    }
}

fn rules(facts: &Facts, problems: &mut Problems) {
    let rules = &facts.programme.rules;
    for row in &facts.targets {
        let id = &row.value.id;
        if !rules.iter().any(|r| r.value.target == *id) {
            let what = format!("id: '{id}' has no rule in target-rules.csv; add one there");
            problems.add("data/targets.csv", row.line, "rule", what);
        }
    }
    for row in rules {
        for what in unfit(facts, &row.value) {
            problems.add(RULES, row.line, "rule", what);
        }
    }
}

fn unfit(facts: &Facts, rule: &Rule) -> Vec<String> {
    let mut said = Vec::new();
    let mut unless = |fits: bool, what: String| {
        if !fits {
            said.push(what);
        }
    };
    let start = facts.programme.day(SPAN[0]).map(|d| d.year);
    unless(
        start.is_none_or(|year| year == rule.start),
        format!("start: {} is not the year of '{}' in events.csv; correct it", rule.start, SPAN[0]),
    );
    unless(
        rule.met >= rule.close && rule.close >= rule.behind && rule.on_track >= rule.partly,
        "met, close, behind and on_track, partly must fall in this order; correct them".to_owned(),
    );
    unless(
        rule.series.is_empty() == rule.baseline.is_none(),
        "baseline and series stand together; fill in both or none".to_owned(),
    );
    let year = rule.baseline.filter(|_| !rule.series.is_empty());
    let empty = year.filter(|year| national(facts, &rule.series, *year).is_none());
    unless(
        empty.is_none(),
        format!(
            "baseline: {} has no figure for {}; name a year with one",
            rule.series,
            empty.unwrap_or_default()
        ),
    );
    said.extend(against_goals(facts, rule));
    said
}

fn against_goals(facts: &Facts, rule: &Rule) -> Option<String> {
    let relation = match rule.direction.as_str() {
        "down" => "at most",
        _ => "at least",
    };
    let goals: Vec<_> = years_of(&facts.targets, &rule.target).collect();
    let other = |t: &&Target| t.relation != relation && t.relation != "equals";
    if goals.is_empty() {
        let id = &rule.target;
        return Some(format!("target: '{id}' is not in data/targets.csv; correct it"));
    }
    if goals.iter().any(other) {
        let word = &rule.direction;
        return Some(format!("direction: '{word}' contradicts the relation in targets.csv; correct one"));
    }
    let many = !rule.series.is_empty() && goals.len() > 1;
    many.then(|| "series: a target of several years cannot have one; leave it empty".to_owned())
}

/// The country's figure of a year in the series of a target.
fn national(facts: &Facts, series: &str, year: u16) -> Option<Figure> {
    if series == "productive" {
        let rows = facts.programme.productive.iter().map(|r| &r.value);
        return rows.into_iter().find(|p| p.year == year).map(|p| p.value);
    }
    outcome(facts, series, year).and_then(|total| total.value)
}

fn outcome(facts: &Facts, series: &str, year: u16) -> Option<Total> {
    let lines = facts.outcome_lines(&format!("outcomes-{series}.csv"));
    let mut totals = lines.into_iter().map(|(_, total)| total);
    totals.find(|t| t.region == 0 && t.year == year)
}

/// A derived share is what its formula gives, from the official share of the unproductively employed.
fn derived(facts: &Facts, row: &Productive) -> Option<String> {
    if row.status != "derived" {
        let stray = !row.formula.is_empty();
        return stray.then(|| "formula: stands beside a quoted figure; remove it".to_owned());
    }
    let Some((part, whole)) = shares(&row.formula) else {
        return Some("formula: is not '100 x (1 - a / b)'; write it so".to_owned());
    };
    let official = outcome(facts, "unproductive", row.year).and_then(|total| total.value);
    if official != Some(part) {
        return Some(format!(
            "formula: {} has another share of the unproductive in \
             outcomes-unproductive.csv; correct it",
            row.year
        ));
    }
    let places = part.places.max(whole.places);
    let (part, whole) = (i64::from(part.at(places)?), i64::from(whole.at(places)?));
    if whole <= 0 {
        return Some("formula: divides by zero; correct it".to_owned());
    }
    let scale = 100 * 10_i64.pow(u32::from(row.value.places));
    let exact = 2 * scale * (whole - part);
    let rounded = (exact + whole).div_euclid(2 * whole);
    let printed = i64::from(row.value.scaled);
    (rounded != printed).then(|| "value: does not follow from the formula; correct one of them".to_owned())
}

/// Quarters come in fours, and the official rendering is the official table.
fn renderings(facts: &Facts, problems: &mut Problems) {
    for row in &facts.programme.national {
        let n = &row.value;
        if (n.frequency == "quarterly") != (quarter(&n.period) > 0) {
            let what = format!("frequency: '{}' does not fit {}; correct it", n.frequency, n.period);
            problems.add(NATIONAL, row.line, "quarter", what);
        }
        let same = facts.programme.national.iter().map(|r| &r.value);
        let same = same.filter(|o| o.source == n.source && o.year == n.year);
        if n.frequency == "quarterly" && same.count() != 4 {
            let what = format!("period: {} has not all four quarters; add them or remove the year", n.year);
            problems.add(NATIONAL, row.line, "quarter", what);
        }
        if n.value.scaled < 0 || n.value.scaled >= 1 << 26 || n.value.places > 6 {
            problems.add(
                NATIONAL,
                row.line,
                "digits",
                "value: has too many digits; at most seven".to_owned(),
            );
        }
        if n.source == OFFICIAL
            && let Some(what) = unlike_official(facts, n)
        {
            problems.add(NATIONAL, row.line, "national", what);
        }
    }
}

/// A rendering of the official table says what the table says, the status included.
fn unlike_official(facts: &Facts, row: &National) -> Option<String> {
    let (year, here) = (row.year, (row.value, &row.status));
    let Some((line, there)) = official(facts, year) else {
        return Some(format!("value: {year} is not in {UNEMPLOYMENT}; add it there or remove it here"));
    };
    let Some(value) = there.value else {
        return Some(format!(
            "value: {year} has no figure in {UNEMPLOYMENT}:{line}; remove it here or add it there"
        ));
    };
    let status = there.status.as_str();
    if here.0 != value {
        return Some(format!(
            "value: {year} is {} ({}) here and {value} ({status}) in {UNEMPLOYMENT}:{line}; correct one of them, and its \
             status in both files: {DIFFERS} if other publications of that year give another figure, else published",
            here.0, here.1
        ));
    }
    (here.1 != status).then(|| {
        format!(
            "status: {year} is {} here and {status} in {UNEMPLOYMENT}:{line}; correct one of them",
            here.1
        )
    })
}

/// The country's row of a year in the official table, with its line.
fn official(facts: &Facts, year: u16) -> Option<(usize, &Outcome)> {
    let tables = facts.outcomes.iter().filter(|(name, _)| UNEMPLOYMENT.ends_with(name.as_str()));
    let mut rows = tables.flat_map(|(_, rows)| rows).filter(|r| r.value.is_total());
    let row = rows.find(|r| r.value.year == year && facts.position(&r.value.region) == Some(0))?;
    Some((row.line, &row.value))
}

/// Warns of official figures whose status does not say whether other publications give another figure.
pub fn differs(facts: &Facts, problems: &mut Problems) {
    let rows = || {
        facts.programme.national.iter().map(|r| (r.line, &r.value)).filter(|(_, n)| n.frequency == "annual")
    };
    for (line, own) in rows().filter(|(_, n)| n.source == OFFICIAL) {
        let others = || rows().map(|(_, n)| n).filter(|n| n.year == own.year && n.source != OFFICIAL);
        let far =
            others().find(|n| n.value.at(4).zip(own.value.at(4)).is_some_and(|(a, b)| a.abs_diff(b) > NEAR));
        let what = match far {
            Some(other) if own.status != DIFFERS => {
                format!("status: {} has {} for {}; write {DIFFERS}", other.source, other.value, own.year)
            }
            None if own.status == DIFFERS => {
                format!(
                    "status: no other publication of {} is further than 0.1 from {}; write published",
                    own.year, own.value
                )
            }
            _ => continue,
        };
        problems.warn((NATIONAL, line), "differs", own.year.to_string(), format!("{what}, or {ACCEPT}"));
    }
}
