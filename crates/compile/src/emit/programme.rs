//! `programme.rs`: targets' rules, the productive share, national renderings, reported results, as
//! `src/data/programme.rs` describes them.

use std::fmt::Write;

use super::literal;
use super::texts::plural_of;
use crate::check::YOUTH;
use crate::check::programme::{SPAN, TEXT_TOTAL};
use crate::check::reports::{PREFIX, caution_key};
use crate::facts::{Facts, status};
use crate::programme::years_of;
use crate::read::locales::Locale;
use crate::read::programme_rows::{National, Note, Productive, Report, Rule, quarter, shares};
use crate::read::values::Figure;

pub fn write(facts: &Facts, locales: &[Locale; 3]) -> String {
    let programme = &facts.programme;
    let mut out = String::from("// Written by the build script from data/.\n");
    let mut list = |name: &str, kind: &str, rows: Vec<String>| {
        let rows = literal::list(rows);
        let _ = writeln!(out, "pub static {name}: &[{kind}] = &{rows};");
    };
    let trackers = trackers(facts);
    let rules = programme.rules.iter().map(|r| rule(facts, &r.value));
    list("RULES", "Rule", rules.collect());
    let texts = programme.rules.iter().filter_map(|r| caution(&r.value));
    list("CAUTIONS", "(&str, Msg)", texts.collect());
    let texts = programme.rules.iter().filter_map(|r| wording(facts, &r.value));
    list("WORDINGS", "(&str, [&str; 3])", texts.collect());
    let productive = programme.productive.iter();
    let productive = productive.map(|r| share(facts, &r.value));
    list("PRODUCTIVE", "Productive", productive.collect());
    list("RENDERINGS", "Rendering", renderings(facts));
    list("YOUTH", "(u16, Observation)", youth(facts));
    list("NOTES", "Note", programme.notes.iter().map(|r| note(&r.value)).collect());
    let remarks = programme.remarks();
    let reports = programme.reports.iter().zip(remarks);
    let reports = reports.map(|(r, remark)| report(facts, locales, &r.value, remark));
    list("REPORTS", "Report", reports.collect());
    let _ = writeln!(
        out,
        "/// The trackers in the order in which they are shown: ids of targets, and the coverage that was planned year by year."
    );
    let names = literal::texts(trackers.iter().copied());
    let _ = writeln!(out, "pub const TRACKERS: [&str; {}] = {names};", trackers.len());
    let days = SPAN.map(|id| programme.day(id).map(literal::date));
    let days = days.map(|day| day.unwrap_or_default());
    let _ = writeln!(out, "pub const SPAN: [Date; 2] = [{}];", days.join(","));
    let total = programme.fact(TEXT_TOTAL).map(|fact| decimal(fact.value));
    let _ = writeln!(out, "pub const TEXT_TOTAL: Decimal = {};", total.unwrap_or_default());
    out
}

/// The country's shares of the young who were placed, by year.
fn youth(facts: &Facts) -> Vec<String> {
    let country = facts.outcome_lines(YOUTH).into_iter().map(|(_, total)| total);
    let known = country.filter(|total| total.region == 0).filter_map(|total| Some((total.value?, total)));
    known
        .map(|(value, total)| {
            let (year, status) = (total.year, total.status);
            format!("({year},Observation{{value:{},status:Status::{status:?}}})", decimal(value))
        })
        .collect()
}

/// The targets with a series; those without one are shown together, by the first word of their ids.
fn trackers(facts: &Facts) -> Vec<&str> {
    let mut trackers: Vec<&str> = Vec::new();
    for rule in facts.programme.rules.iter().map(|row| &row.value) {
        let together = rule.target.split_once('_').map_or(rule.target.as_str(), |(first, _)| first);
        let name = if rule.series.is_empty() { together } else { &rule.target };
        if !trackers.contains(&name) {
            trackers.push(name);
        }
    }
    trackers
}

fn rule(facts: &Facts, r: &Rule) -> String {
    let series = match (r.series.as_str(), facts.measure(&r.series)) {
        (_, Some(at)) => format!("Measure(Measure::at({at}))"),
        ("productive", None) => "Productive".to_owned(),
        (_, None) => "Unpublished".to_owned(),
    };
    let lower = r.direction == "down";
    format!(
        "Rule{{target:{},series:Series::{series},lower_is_better:{lower},baseline:{},start:{},met:{},close:{},\
         behind:{},over:{},on_track:{},partly:{}}}",
        literal::text(&r.target),
        literal::option(r.baseline.map(|year| year.to_string())),
        r.start,
        r.met,
        r.close,
        r.behind,
        r.over,
        r.on_track,
        r.partly,
    )
}

fn caution(r: &Rule) -> Option<String> {
    let key = caution_key(&r.caution).to_uppercase();
    (!r.caution.is_empty()).then(|| format!("({},msg::{key})", literal::text(&r.target)))
}

fn wording(facts: &Facts, r: &Rule) -> Option<String> {
    let words = years_of(&facts.targets, &r.target).next().filter(|_| !r.series.is_empty())?;
    let words = literal::texts([&*words.kk, &words.ru, &words.en]);
    Some(format!("({},{words})", literal::text(&r.target)))
}

fn share(facts: &Facts, p: &Productive) -> String {
    let standing = match p.status.as_str() {
        "derived" => "Derived",
        "preliminary" => "Preliminary",
        _ => "Published",
    };
    let pair = shares(&p.formula).map(|(a, b)| format!("({},{})", decimal(a), decimal(b)));
    format!(
        "Productive{{year:{},quarter:{},value:{},status:Status::{standing},shares:{},sources:&{},note:{}}}",
        p.year,
        quarter(&p.period),
        decimal(p.value),
        literal::option(pair),
        literal::texts(p.sources.0.iter().map(String::as_str)),
        position(facts.programme.note("productive", &p.note)),
    )
}

fn renderings(facts: &Facts) -> Vec<String> {
    let rows: Vec<&National> = facts.programme.national.iter().map(|r| &r.value).collect();
    let mut sources: Vec<&str> = Vec::new();
    for row in &rows {
        if !sources.contains(&row.source.as_str()) {
            sources.push(&row.source);
        }
    }
    let rendering = |source: &&str| {
        let own: Vec<&National> = rows.iter().copied().filter(|r| r.source == *source).collect();
        let first = own.iter().map(|r| r.year).min().unwrap_or(0);
        let last = own.iter().map(|r| r.year).max().unwrap_or(0);
        let quarterly = own.iter().any(|r| r.frequency == "quarterly");
        let quarters = if quarterly { 1..=4 } else { 0..=0 };
        let periods = (first..=last).flat_map(|y| quarters.clone().map(move |q| (y, q)));
        let at = |(year, part): (u16, u8)| {
            let found = own.iter().find(|r| r.year == year && quarter(&r.period) == part);
            found.map_or(0, |r| pack(r))
        };
        let (cells, source) = (literal::list(periods.map(at)), literal::text(source));
        format!("Rendering{{source:{source},first_year:{first},quarterly:{quarterly},cells:&{cells}}}")
    };
    sources.iter().map(rendering).collect()
}

/// 0 for a gap, else `(scaled << 6 | places << 3 | status) + 1`; see `Rendering`.
fn pack(row: &National) -> u32 {
    let status = status(&row.status).map_or(0, |s| s as u32);
    let scaled = row.value.scaled.unsigned_abs();
    (scaled << 6 | u32::from(row.value.places) << 3 | status) + 1
}

fn note(n: &Note) -> String {
    let kind = match n.kind.as_str() {
        "reading" => "Reading",
        "differs" => "Differs",
        "wider" => "Wider",
        _ => "Detail",
    };
    let text = literal::texts([&*n.kk, &n.ru, &n.en]);
    format!("Note{{kind:NoteKind::{kind},text:{text}}}")
}

fn report(facts: &Facts, locales: &[Locale; 3], r: &Report, remark: &str) -> String {
    let key = format!("{PREFIX}{}", r.measure);
    let counts = |k: &String| plural_of(k).is_some_and(|(stem, _)| stem == key);
    let [first, ..] = locales;
    let words = if first.texts.keys().any(counts) { "Counted" } else { "Plain" };
    let qualifier = match r.qualifier.as_str() {
        "about" => "About",
        "more than" => "MoreThan",
        _ => "Exact",
    };
    format!(
        "Report{{region:RegionIx({}),from:{},to:{},measure:{},words:Words::{words}(msg::{}),value:{},\
         qualifier:Qualifier::{qualifier},wider:{},source:{},note:{}}}",
        facts.position(&r.region).unwrap_or(0),
        literal::date(r.from.0),
        literal::date(r.to.0),
        literal::text(&r.measure),
        key.to_uppercase(),
        r.value,
        r.scope != "programme",
        literal::text(&r.source),
        position(facts.programme.note("programme-results", remark)),
    )
}

fn decimal(figure: Figure) -> String {
    format!("Decimal::new({},{})", figure.scaled, figure.places)
}

/// A position in `NOTES`, 255 for none.
fn position(at: Option<usize>) -> usize {
    at.unwrap_or(255)
}
