//! All targets in one headline, and the whole history of one in a sentence.

use super::goal::{filled, goal_word, noted, run};
use crate::target::{Assessment, Status, Year, by_year, history, tally};
use dataset::msg;
use text::{Locale, Plural, capitalised};

/// The headline: «Четыре цели на 2013–2016 годы: две достигнуты, одна достигнута по нашему расчёту, по одной отчёт не
/// найден». What did not happen is not said.
pub fn targets_finding(locale: Locale) -> String {
    let tally = tally();
    let parts = [
        (tally.met, msg::TARGETS_COUNT_MET),
        (tally.computed, msg::TARGETS_COUNT_COMPUTED),
        (tally.missed, msg::TARGETS_COUNT_MISSED),
        (tally.silent, msg::TARGETS_COUNT_SILENT),
    ];
    let said = parts.into_iter().filter(|(count, _)| *count > 0).map(|part| counted(part, locale));
    let years = [tally.years.0.to_string(), "–\u{2060}".to_owned(), tally.years.1.to_string()].concat();
    let values = [
        ("years", years),
        ("count", word(tally.all(), locale)),
        ("parts", said.collect::<Vec<_>>().join(", ")),
    ];
    let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
    capitalised(&locale.count(msg::TARGETS_FINDING, u64::from(tally.all()), &values))
}

fn counted((count, text): (u8, Plural), locale: Locale) -> String {
    let number = match locale {
        Locale::Kk => those(count),
        Locale::Ru if text == msg::TARGETS_COUNT_SILENT => dative(count),
        Locale::Ru | Locale::En => word(count, locale),
    };
    locale.count(text, u64::from(count), &[("count", &number)])
}

/// A small number in words, in Russian for a feminine noun; a larger one in digits.
fn word(count: u8, locale: Locale) -> String {
    let word = match count {
        1 => msg::TARGETS_NUMBER_1,
        2 => msg::TARGETS_NUMBER_2,
        3 => msg::TARGETS_NUMBER_3,
        4 => msg::TARGETS_NUMBER_4,
        5 => msg::TARGETS_NUMBER_5,
        other => return other.to_string(),
    };
    locale.t(word).to_owned()
}

/// A small Russian number of a feminine noun after «по»: «одной».
fn dative(count: u8) -> String {
    match count {
        1 => "одной".to_owned(),
        2 => "двум".to_owned(),
        3 => "трём".to_owned(),
        4 => "четырём".to_owned(),
        5 => "пяти".to_owned(),
        other => other.to_string(),
    }
}

/// Kazakh "so many of them", to which endings with front vowels are added: «екеу».
fn those(count: u8) -> String {
    match count {
        1 => "біреу".to_owned(),
        2 => "екеу".to_owned(),
        3 => "үшеу".to_owned(),
        4 => "төртеу".to_owned(),
        5 => "бесеу".to_owned(),
        other => other.to_string(),
    }
}

/// The history of a target and the year that it goes to: «Цель достигнута в 2014 году, не достигнута в 2015 году (5,1 %),
/// выполняется с 2016 года. Последние данные – за 2023 год.» Empty without a series.
pub fn goal_history(of: &Assessment, locale: Locale) -> String {
    let Some(goal) = of.goal_value() else {
        return String::new();
    };
    let last = by_year(of.rule, goal).into_iter().rev().find_map(|year| year.actual);
    let Some(last) = last else {
        return String::new();
    };
    let first = match goal_runs(of, locale) {
        None => locale.t(msg::GOAL_NEVER).to_owned(),
        Some(runs) => capitalised(&runs) + ".",
    };
    let text = if last.quarter > 0 { msg::TARGETS_LAST_QUARTER } else { msg::TARGETS_LAST };
    let values = [("year", last.year.to_string()), ("quarter", last.quarter.to_string())];
    [&*first, &*filled(text, &values, locale)].join(" ")
}

/// The history inside a sentence: «цель достигнута в 2014 году, не достигнута в 2015 году (5,1 %), выполняется с 2016 года».
/// `None` where the target was never met.
pub fn goal_runs(of: &Assessment, locale: Locale) -> Option<String> {
    let runs = history(of.rule, of.goal_value()?);
    let end = runs.len().checked_sub(1)?;
    let said = runs.iter().enumerate().map(|(at, years)| run(years, at == end, locale));
    Some(locale.fill(msg::GOAL_HISTORY, &[("runs", &said.collect::<Vec<_>>().join(", "))]))
}

/// A year of the strip for screen readers: «2015: 5,1 % (в других публикациях другое значение), не достигнуто».
pub fn target_year_spoken(year: &Year, locale: Locale) -> String {
    let said = match (&year.actual, year.kept) {
        (Some(actual), Some(true)) => [&*noted(actual, locale), goal_word(Status::Met, locale)].join(" – "),
        (Some(actual), _) => [&*noted(actual, locale), goal_word(Status::Missed, locale)].join(" – "),
        (None, _) => locale.t(msg::TARGETS_NO_DATA).to_owned(),
    };
    [&*year.year.to_string(), &*said].join(": ")
}
