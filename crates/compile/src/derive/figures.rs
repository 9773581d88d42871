//! Figures of the tables that texts of `locales/` name: `{data.target_year}` is replaced while the site is built, so a
//! sentence follows its table and costs the program nothing.

use std::collections::BTreeSet;

use super::consistency;
use super::tables::Total;
use crate::facts::Facts;
use crate::problem::Problems;
use crate::programme::years_of;
use crate::read::article_rows::Almaty;
use crate::read::locales::Locale;
use crate::read::programme_rows::quarter;
use crate::read::rows::Target;
use crate::read::values::Figure;
use schema::Status;
use text::Decimal;
use text::Locale as Language;

/// What a placeholder of the tables begins with.
pub const PREFIX: &str = "data.";

/// A figure before it is written in a language.
enum Value {
    Whole(i64),
    Number(Decimal),
    Percent(Decimal),
    Years(Vec<u16>),
}

/// Name, and how the tables give it. `None` where they do not: then the text cannot be filled, and the build says so.
type Named = (&'static str, fn(&Facts) -> Option<Value>);

const FIGURES: [Named; 31] = [
    ("target_year", |f| target_year(f).map(year)),
    ("target_unemployment", |f| years_of(&f.targets, "unemployment").next().map(|t| percent(t.value))),
    ("coverage_first", |f| coverage(f).min().map(year)),
    ("coverage_last", |f| coverage(f).max().map(year)),
    ("programme_year", |f| event(f, "roadmap-2020")),
    ("programme_before_year", |f| event(f, "programme-2020")),
    ("minister_year", |f| {
        f.sources.iter().find(|s| s.value.id == "tengri-2013").and_then(|s| dated(&s.value.date))
    }),
    ("plan_first", |f| plan_years(f).first().copied().map(year)),
    ("plan_last", |f| plan_years(f).last().copied().map(year)),
    ("plan_regions", |f| count(plan_regions(f).len())),
    ("plan_share_spread", |f| share_spread(f).map(Value::Number)),
    ("article_first", |f| f.programme.facts.iter().filter_map(|row| row.value.year).min().map(year)),
    ("article_before", |f| f.programme.fact("unemployment_rate")?.year.map(year)),
    ("article_year", |f| article_year(f).map(year)),
    ("almaty_indicators", |f| count(cells(f, |cell| &cell.indicator).len())),
    ("almaty_periods", |f| count(cells(f, |cell| &cell.period).len())),
    ("almaty_quarter", |f| almaty_quarter(f).map(|(_, quarter)| Value::Whole(i64::from(quarter)))),
    ("almaty_quarter_year", |f| almaty_quarter(f).map(|(of, _)| year(of))),
    ("almaty_borders", |f| event(f, "almaty-borders")),
    ("poverty_break", |f| {
        f.measures.iter().find(|row| row.value.id == "poverty")?.value.method_break.map(year)
    }),
    ("neet_inconsistent", |f| several(inconsistent(f, "outcomes-neet.csv"))),
    ("settlement_contradictions", |f| several(consistency::settlement_years(f))),
    ("results_silent", |f| silent(f).map(year)),
    ("productive_first", |f| f.programme.productive.iter().map(|row| row.value.year).min().map(year)),
    ("productive_missing", |f| several(unpublished_productive(f))),
    ("regions_first", |f| regions_of(f, 0)),
    ("regions_second", |f| regions_of(f, 1)),
    ("regions_third", |f| regions_of(f, 2)),
    ("regions_former", |f| count(f.regions.iter().filter(|row| row.value.valid_to.is_some()).count())),
    ("borders_second", |f| event(f, "shymkent")),
    ("borders_third", |f| event(f, "new-regions")),
];

/// How many regions the vintage at a position of `vintages.csv` has.
fn regions_of(facts: &Facts, vintage: usize) -> Option<Value> {
    let row = facts.vintages.get(vintage)?;
    count(facts.members(&row.value.id).len())
}

/// True for the name behind [`PREFIX`] of a figure that a text may name.
pub fn is_known(name: &str) -> bool {
    FIGURES.iter().any(|(known, _)| *known == name)
}

/// All names, for the message about an unknown one.
pub fn names() -> String {
    FIGURES.map(|(name, _)| [PREFIX, name].concat()).join(", ")
}

/// Replaces the figures in all texts.
pub fn fill(facts: &Facts, locales: &mut [Locale; 3], problems: &mut Problems) {
    let values = FIGURES.map(|(name, of)| (name, of(facts)));
    for (language, locale) in Language::ALL.into_iter().zip(locales) {
        let and = locale.texts.get("list_two").map_or_else(String::new, |(_, text)| text.clone());
        let (file, apart) = (&locale.file, &locale.apart);
        for (key, (line, text)) in &mut locale.texts {
            for (name, value) in &values {
                let hole = ["{", PREFIX, name, "}"].concat();
                if !text.contains(&hole) {
                    continue;
                }
                match value {
                    Some(value) => *text = text.replace(&hole, &written(value, language, &and)),
                    None => {
                        let what = format!("{key}: the tables do not give {hole} any more; word it anew");
                        problems.add(apart.get(key).unwrap_or(file), *line, "sentence", what);
                    }
                }
            }
        }
    }
}

fn written(value: &Value, language: Language, and: &str) -> String {
    match value {
        Value::Whole(whole) => whole.to_string(),
        Value::Number(figure) => text::number(language, *figure),
        Value::Percent(figure) => text::percent(language, *figure),
        Value::Years(years) => {
            let years: Vec<String> = years.iter().map(u16::to_string).collect();
            match years.as_slice() {
                [first @ .., last] if !first.is_empty() => {
                    and.replace("{first}", &first.join(", ")).replace("{last}", last)
                }
                _ => years.concat(),
            }
        }
    }
}

fn year(year: u16) -> Value {
    Value::Whole(i64::from(year))
}

/// Years for a sentence that speaks of several.
fn several(years: Vec<u16>) -> Option<Value> {
    (years.len() > 1).then_some(Value::Years(years))
}

fn event(facts: &Facts, id: &str) -> Option<Value> {
    facts.programme.day(id).map(|day| year(day.year))
}

/// The year of a date as `sources.csv` has it: 2015, 2015-11 or 2015-11-23.
fn dated(date: &str) -> Option<Value> {
    date.get(..4)?.parse().ok().map(year)
}

fn count(count: usize) -> Option<Value> {
    i64::try_from(count).ok().filter(|n| *n > 0).map(Value::Whole)
}

fn percent(figure: Figure) -> Value {
    Value::Percent(decimal(figure))
}

fn decimal(figure: Figure) -> Decimal {
    Decimal::new(figure.scaled, figure.places)
}

fn targets<'a>(facts: &'a Facts, relation: &'a str) -> impl Iterator<Item = &'a Target> {
    facts.targets.iter().map(|row| &row.value).filter(move |t| t.relation == relation)
}

/// The year of the targets that are judged, if it is one.
pub fn target_year(facts: &Facts) -> Option<u16> {
    let judged = || targets(facts, "at most").chain(targets(facts, "at least")).map(|t| t.year);
    let (first, last) = (judged().min()?, judged().max()?);
    (first == last).then_some(first)
}

fn coverage(facts: &Facts) -> impl Iterator<Item = u16> {
    targets(facts, "equals").map(|t| t.year)
}

/// The years of Table 1.
pub fn plan_years(facts: &Facts) -> Vec<u16> {
    let years: BTreeSet<u16> = facts.plan.iter().map(|row| row.value.year).collect();
    years.into_iter().collect()
}

fn plan_regions(facts: &Facts) -> BTreeSet<&str> {
    let ids = facts.plan.iter().map(|row| row.value.region.as_str());
    ids.filter(|id| facts.position(id).is_some_and(|at| at > 0)).collect()
}

/// Persons of a unit of Table 1 in a year.
pub fn persons(facts: &Facts, id: &str, year: u16) -> Option<i64> {
    let row = facts.plan.iter().find(|row| row.value.region == id && row.value.year == year)?;
    row.value.persons.at(0).map(i64::from)
}

/// The table's regions and years: id, persons of every year, and the country's.
pub fn plan_lines(facts: &Facts) -> Option<Vec<Vec<(i64, i64)>>> {
    let country = &facts.regions.first()?.value.id;
    let years = plan_years(facts);
    let cell = |id: &str, year: u16| Some((persons(facts, id, year)?, persons(facts, country, year)?));
    let line = |id: &&str| years.iter().map(|year| cell(id, *year)).collect();
    plan_regions(facts).iter().map(line).collect()
}

/// The least number of thousandths of a percentage point that no region's share moves by more than.
fn share_spread(facts: &Facts) -> Option<Decimal> {
    const PARTS: i64 = 1_000_000;
    let moved = |line: &Vec<(i64, i64)>| {
        let shares = || line.iter().filter_map(|(own, all)| (own * 100_000 * PARTS).checked_div(*all));
        Some(shares().max()? - shares().min()?)
    };
    let widest = plan_lines(facts)?.iter().filter_map(moved).max()?;
    let thousandths = (widest + PARTS - 1) / PARTS;
    i32::try_from(thousandths).ok().map(|scaled| Decimal::new(scaled, 3))
}

fn cells(facts: &Facts, of: fn(&Almaty) -> &String) -> BTreeSet<&String> {
    facts.programme.almaty.iter().map(|row| of(&row.value)).collect()
}

/// The only column of Table 2 that is a quarter: year and quarter.
fn almaty_quarter(facts: &Facts) -> Option<(u16, u8)> {
    let periods = cells(facts, |cell| &cell.period);
    let mut quarters = periods.into_iter().filter(|period| quarter(period) > 0);
    let only = quarters.next().filter(|_| quarters.next().is_none())?;
    Some((only.get(..4)?.parse().ok()?, quarter(only)))
}

/// The years whose national figure contradicts others of its file.
fn inconsistent(facts: &Facts, file: &str) -> Vec<u16> {
    let lines = facts.outcome_lines(file).into_iter().map(|(_, total)| total);
    let marked = |t: &Total| t.region == 0 && t.status == Status::Inconsistent;
    lines.filter(marked).map(|t| t.year).collect()
}

/// The only year of the programme, up to the year of its targets, without a report of its own.
fn silent(facts: &Facts) -> Option<u16> {
    let told = |year: u16| {
        let reports = facts.programme.reports.iter().map(|row| &row.value);
        reports.into_iter().any(|r| r.from.0.year == year && r.to.0.year == year)
    };
    let mut years = (facts.programme.day("roadmap-2020")?.year..=target_year(facts)?).filter(|y| !told(*y));
    years.next().filter(|_| years.next().is_none())
}

/// The year of the figures that the article starts from.
fn article_year(facts: &Facts) -> Option<u16> {
    facts.programme.fact("unproductive")?.year
}

/// From the year that the article starts from to the year of the targets: years without a share of the productively
/// employed.
fn unpublished_productive(facts: &Facts) -> Vec<u16> {
    let Some((start, end)) = article_year(facts).zip(target_year(facts)) else {
        return Vec::new();
    };
    let published = |year: &u16| facts.programme.productive.iter().any(|row| row.value.year == *year);
    (start..=end).filter(|year| !published(year)).collect()
}
