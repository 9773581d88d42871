//! The words of the audit: chapters, groups with their formulas, subjects, amounts, findings.

use super::{At, Chapter, Check, Group, Statement, Unit};
use crate::summary;
use dataset::Verdict;
use dataset::msg;
use text::{DOT, Decimal, Locale, Msg, number, percent, signed};

/// The word of a finding.
pub fn verdict(verdict: Verdict, locale: Locale) -> &'static str {
    locale.t(match verdict {
        Verdict::Agrees => msg::AUDIT_VERDICT_AGREES,
        Verdict::Rounding => msg::AUDIT_VERDICT_ROUNDING,
        Verdict::Differs => msg::AUDIT_VERDICT_DIFFERS,
        Verdict::Overlap => msg::AUDIT_VERDICT_OVERLAP,
        Verdict::Open => msg::AUDIT_VERDICT_OPEN,
        Verdict::Note => msg::AUDIT_VERDICT_NOTE,
    })
}

/// The title of a chapter.
pub fn chapter(chapter: Chapter, locale: Locale) -> &'static str {
    locale.t(match chapter {
        Chapter::Plan => msg::AUDIT_CHAPTER_PLAN,
        Chapter::City => msg::AUDIT_CHAPTER_CITY,
        Chapter::Text => msg::AUDIT_CHAPTER_TEXT,
        Chapter::Statements => msg::AUDIT_CHAPTER_STATEMENTS,
        Chapter::National => msg::AUDIT_CHAPTER_NATIONAL,
        Chapter::File => msg::AUDIT_CHAPTER_FILE,
    })
}

/// The title of a group, and how its checks are made.
pub fn group(group: Group, locale: Locale) -> (&'static str, &'static str) {
    let (title, how) = texts(group);
    (locale.t(title), locale.t(how))
}

fn texts(group: Group) -> (Msg, Msg) {
    match group {
        Group::Sums => (msg::AUDIT_SUMS, msg::AUDIT_SUMS_HOW),
        Group::Total => (msg::AUDIT_SUM, msg::AUDIT_SUM_HOW),
        Group::Key => (msg::AUDIT_KEY, msg::AUDIT_KEY_HOW),
        Group::Path => (msg::AUDIT_PATH, msg::AUDIT_PATH_HOW),
        Group::CityUnemployment => (msg::AUDIT_CITY_UNEMPLOYMENT, msg::AUDIT_CITY_UNEMPLOYMENT_HOW),
        Group::CityEmployment => (msg::AUDIT_CITY_EMPLOYMENT, msg::AUDIT_CITY_EMPLOYMENT_HOW),
        Group::CityActivity => (msg::AUDIT_CITY_ACTIVITY, msg::AUDIT_CITY_ACTIVITY_HOW),
        Group::CityInactivity => (msg::AUDIT_CITY_INACTIVITY, msg::AUDIT_CITY_INACTIVITY_HOW),
        Group::CityRegistered => (msg::AUDIT_CITY_REGISTERED, msg::AUDIT_CITY_REGISTERED_HOW),
        Group::CityActive => (msg::AUDIT_CITY_ACTIVE, msg::AUDIT_CITY_ACTIVE_HOW),
        Group::CityEmployed => (msg::AUDIT_CITY_EMPLOYED, msg::AUDIT_CITY_EMPLOYED_HOW),
        Group::CityLevels => (msg::AUDIT_CITY_LEVELS, msg::AUDIT_CITY_LEVELS_HOW),
        Group::CityRates => (msg::AUDIT_CITY_RATES, msg::AUDIT_CITY_RATES_HOW),
        Group::CityAdults => (msg::AUDIT_CITY_ADULTS, msg::AUDIT_CITY_ADULTS_HOW),
        Group::CityAdultShare => (msg::AUDIT_CITY_ADULT_SHARE, msg::AUDIT_CITY_ADULT_SHARE_HOW),
        Group::CityWork => (msg::AUDIT_CITY_WORK, msg::AUDIT_CITY_WORK_HOW),
        Group::CitySelf => (msg::AUDIT_CITY_SELF, msg::AUDIT_CITY_SELF_HOW),
        Group::CityOfficial => (msg::AUDIT_CITY_OFFICIAL, msg::AUDIT_CITY_OFFICIAL_HOW),
        Group::Text => (msg::AUDIT_TEXT, msg::AUDIT_TEXT_HOW),
        Group::Statements => (msg::AUDIT_SAID, msg::AUDIT_SAID_HOW),
        Group::Productive => (msg::AUDIT_PRODUCTIVE, msg::AUDIT_PRODUCTIVE_HOW),
        Group::Renderings => (msg::AUDIT_RENDERINGS, msg::AUDIT_RENDERINGS_HOW),
        Group::Article => (msg::AUDIT_ARTICLE, msg::AUDIT_ARTICLE_HOW),
        Group::File => (msg::AUDIT_FILE, msg::AUDIT_FILE_HOW),
    }
}

/// What a check is about.
pub fn subject(check: &Check, locale: Locale) -> String {
    match check.at {
        At::Year(year) | At::Period(year, 0) => year.to_string(),
        At::Period(year, quarter) => summary::city_period((year, quarter), locale),
        At::Named(_, words) if check.unit == Unit::Cases => {
            let cases = check.inputs.first().map_or(String::new(), |n| number(locale, *n));
            locale.fill(words, &[("cases", &cases)])
        }
        At::Named(_, words) => locale.t(words).to_owned(),
        At::Said(statement) => said(statement, &check.inputs, locale),
    }
}

fn said(statement: Statement, figures: &[Decimal], locale: Locale) -> String {
    let text = match statement {
        Statement::Growing => msg::AUDIT_SAID_GROWING,
        Statement::FirstDirection => msg::AUDIT_SAID_FIRST_DIRECTION,
        Statement::TwoDates => msg::AUDIT_SAID_TWO_DATES,
        Statement::LostText => msg::AUDIT_SAID_LOST_TEXT,
        Statement::Coverage => msg::AUDIT_SAID_COVERAGE,
        Statement::Conclusion => msg::AUDIT_SAID_CONCLUSION,
        Statement::References => msg::AUDIT_SAID_REFERENCES,
    };
    let figures: Vec<String> = figures.iter().map(|f| percent(locale, *f)).collect();
    let named = ["a", "b", "c", "d"].into_iter().zip(figures.iter().map(String::as_str));
    locale.fill(text, &named.collect::<Vec<_>>())
}

/// The working with its numbers: `51,6 ÷ 708,2 × 100`.
pub fn working(check: &Check, locale: Locale) -> String {
    let mut numbers = check.inputs.iter();
    let mut out = String::new();
    for sign in check.working.chars() {
        match sign {
            '#' => out.push_str(&numbers.next().map_or(String::new(), |n| number(locale, *n))),
            sign => out.push(sign),
        }
    }
    out
}

/// A figure with its unit.
pub fn amount(value: Decimal, unit: Unit, locale: Locale) -> String {
    let with = |text| locale.fill(text, &[("value", &number(locale, value))]);
    match unit {
        Unit::Persons | Unit::Cases => number(locale, value),
        Unit::Percent => percent(locale, value),
        Unit::Thousand => with(msg::AUDIT_THOUSAND),
        Unit::Million => with(msg::AUDIT_MILLION),
        Unit::Times => with(msg::AUDIT_TIMES),
    }
}

/// Printed, computed, difference: «Дереккөзде: 94,4% · Есептелгені: 94,3% · Айырмасы: −0,1»; empty for statements.
pub fn both(check: &Check, locale: Locale) -> String {
    let difference = check.difference().map(|d| signed(locale, d));
    let amount = |value: Option<Decimal>| value.map(|v| amount(v, check.unit, locale));
    let parts = [
        (msg::AUDIT_COL_PRINTED, amount(check.printed)),
        (msg::AUDIT_COL_COMPUTED, amount(check.computed)),
        (msg::AUDIT_COL_DIFFERENCE, difference),
    ];
    let parts =
        parts.into_iter().filter_map(|(title, value)| Some([locale.t(title), ": ", &value?].concat()));
    parts.collect::<Vec<_>>().join(DOT)
}

/// The name of a mark: that it differs, what, and by how much.
pub fn differs(check: &Check, locale: Locale) -> String {
    let (title, _) = group(check.group, locale);
    let both = both(check, locale);
    let said = match check.at {
        At::Said(_) => subject(check, locale).split(". ").next().unwrap_or(title).to_owned(),
        _ => [title, ", ", &subject(check, locale)].concat(),
    };
    let figures = if both.is_empty() { both } else { [". ", &both].concat() };
    [verdict(check.verdict, locale), ": ", &said, &figures].concat()
}
