//! Figures of the article's text in words: as stated, and beside what official series say.

use super::goal::filled;
use super::national::{readings_line, rendering_name};
use super::plan::{plan_minister, plan_total};
use super::{city, measure};
use crate::national::{Reading, readings};
use dataset::msg;
use dataset::{ArticleFact, COUNTRY, Event, Qualifier, Unit, roles};
use text::{Decimal, Locale, day, integer, number, percent};

/// The figure with its unit and how exact it is: `≈ 1.1 million people`.
pub fn article_fact_value(fact: &ArticleFact, locale: Locale) -> String {
    let sign = match fact.qualifier {
        Qualifier::Exact => "",
        Qualifier::About => "≈\u{a0}",
        Qualifier::MoreThan => ">\u{a0}",
    };
    let value = match fact.unit {
        Unit::Percent => percent(locale, fact.value),
        unit => [&number(locale, fact.value), "\u{a0}", city::unit_word(unit, locale)].concat(),
    };
    [sign, &value].concat()
}

/// The year, and whether it is in the sentence or follows from its neighbours.
pub fn article_fact_year(fact: &ArticleFact, locale: Locale) -> String {
    match (fact.year, fact.implied) {
        (None, _) => locale.t(msg::ARTICLE_FACT_NO_YEAR).to_owned(),
        (Some(year), false) => year.to_string(),
        (Some(year), true) => [&year.to_string(), " (", locale.t(msg::ARTICLE_FACT_IMPLIED), ")"].concat(),
    }
}

/// How a stated figure compares with what was published elsewhere.
pub fn article_fact_official(fact: &ArticleFact, locale: Locale) -> String {
    let found = match (fact.id, fact.year) {
        ("unemployment_rate", Some(year)) => Some(readings_line(year, locale)),
        ("unemployment_rate_fall", Some(year)) => fall(year, locale),
        ("low_income", Some(year)) => poverty(fact, year, locale),
        ("unproductive", _) => unproductive(locale),
        ("needed_employment", _) => Some([plan_total(locale), plan_minister(locale)].join(" ")),
        ("vulnerable_total", _) => together(locale),
        _ => None,
    };
    found.unwrap_or_else(|| locale.t(msg::ARTICLE_FACT_NO_SERIES).to_owned())
}

pub fn event_day(event: &Event, locale: Locale) -> String {
    day(locale, (event.date.year, event.date.month, event.date.day))
}

fn figure(id: &str) -> Option<&'static ArticleFact> {
    dataset::article_facts().iter().find(|f| f.id == id)
}

/// The first rate that the article states over the rate of the year, both as published; `None` where it did not fall.
fn fall(year: u16, locale: Locale) -> Option<String> {
    let from = figure("unemployment_rate")?.year?;
    let (before, after) = (readings(from), readings(year));
    let (before, after) = (before.first()?, after.first()?);
    let places = before.value.places.max(after.value.places);
    let whole = |d: Decimal| i64::from(d.with_places(places).scaled);
    let times = Decimal::ratio(whole(before.value), whole(after.value), 1, 1)?;
    let rate = |reading: &Reading| percent(locale, reading.value.rounded(1));
    let values = [
        ("from", from.to_string()),
        ("before", rate(before)),
        ("before_source", rendering_name(before.source, locale).to_owned()),
        ("year", year.to_string()),
        ("after", rate(after)),
        ("after_source", rendering_name(after.source, locale).to_owned()),
        ("times", number(locale, times)),
    ];
    (before.value > after.value).then(|| filled(msg::ARTICLE_FACT_FALL, &values, locale))
}

/// The share of the stated persons in the population, beside the official rate.
fn poverty(fact: &ArticleFact, year: u16, locale: Locale) -> Option<String> {
    let people = dataset::population(COUNTRY, year)?.value.scaled;
    let stated = i64::from(fact.value.with_places(3).scaled);
    let share = Decimal::ratio(stated, i64::from(people), 100, 1)?;
    let official = dataset::observation(roles::POVERTY, COUNTRY, year)?.value;
    let values = [
        ("people", &*integer(locale, i64::from(people))),
        ("share", &percent(locale, share)),
        ("name", measure::measure_phrase(roles::POVERTY, locale)),
        ("official", &percent(locale, official)),
    ];
    Some(locale.fill(msg::ARTICLE_FACT_POVERTY, &values))
}

fn unproductive(locale: Locale) -> Option<String> {
    let first = *dataset::years(roles::UNPRODUCTIVE).start();
    let official = dataset::observation(roles::UNPRODUCTIVE, COUNTRY, first)?.value;
    let values = [("year", &*first.to_string()), ("official", &percent(locale, official))];
    Some(locale.fill(msg::ARTICLE_FACT_UNPRODUCTIVE, &values))
}

/// The three groups added up, thousand persons.
fn together(locale: Locale) -> Option<String> {
    let thousands = |id: &str| {
        let found = figure(id)?;
        let factor = if found.unit == Unit::Millions { 1000 } else { 1 };
        Some(found.value.with_places(1).scaled * factor)
    };
    let sum = thousands("unemployed")? + thousands("unproductive")? + thousands("low_income")?;
    let sum = number(locale, Decimal::new(sum, 1));
    Some(locale.fill(msg::ARTICLE_FACT_TOGETHER, &[("sum", &sum)]))
}
