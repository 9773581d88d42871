//! The plan in words: its path, its sum against the text, the fixed shares.

use super::goal::filled;
use super::names::{held_name, plain_name};
use crate::plan::{Share, Step, key, largest_gap, parts, path, shares, total};
use crate::summary::figure::with_unit;
use dataset::msg;
use dataset::roles;
use text::{Decimal, Locale, Msg, integer, number, percent};

/// «Жоспар 2013 жылғы 84 826 адамнан 2015 жылы 52 063 адамға дейін (−38,6%) қысқарып, содан кейін 2020 жылы
/// 78 485 адамға дейін өседі.»
pub fn plan_finding(locale: Locale) -> String {
    let path = path();
    let low = path.iter().min_by_key(|step| step.persons);
    let (Some(first), Some(low), Some(last)) = (path.first(), low, path.last()) else {
        return String::new();
    };
    let change = Decimal::ratio(low.persons - first.persons, first.persons, 100, 1);
    let count = |text: Msg, step: &Step| {
        let persons = integer(locale, step.persons);
        locale.fill(text, &[("count", &persons)])
    };
    let values = [
        ("first_year", first.year.to_string()),
        ("first", count(msg::PLAN_FROM, first)),
        ("low_year", low.year.to_string()),
        ("low", count(msg::PLAN_TO, low)),
        ("change", change.map_or_else(String::new, |c| percent(locale, c))),
        ("last_year", last.year.to_string()),
        ("last", count(msg::PLAN_TO, last)),
    ];
    filled(msg::PLAN_FINDING, &values, locale)
}

/// That all regions take one path, because the plan was allocated in fixed shares.
pub fn plan_key(locale: Locale) -> String {
    let first = path().first().map_or(0, |step| step.year);
    let values = [("year", first.to_string()), ("count", parts().len().to_string())];
    filled(msg::PLAN_KEY, &values, locale)
}

/// «Сызықтар арасындағы ең үлкен айырма – 0,05 тармақ»
pub fn plan_gap(locale: Locale) -> String {
    let gap = largest_gap().map_or_else(String::new, |(_, gap)| number(locale, gap.rounded(2)));
    locale.fill(msg::PLAN_GAP, &[("gap", &gap)])
}

/// The check of the fixed shares: how many cells they reproduce, and how far a share departs from its first.
pub fn plan_proof(locale: Locale) -> String {
    let Some(key) = key() else {
        return String::new();
    };
    let first = path().first().map_or(0, |step| step.year);
    let values = [
        ("cells", key.cells.to_string()),
        ("first", first.to_string()),
        ("points", number(locale, key.share.size.rounded(3))),
        ("region", plain_name(key.share.region, locale).to_owned()),
        ("year", key.share.year.to_string()),
    ];
    filled(msg::PLAN_PROOF, &values, locale)
}

/// The sum of the table against the text of the article.
pub fn plan_total(locale: Locale) -> String {
    let (path, total) = (path(), total());
    let persons = |n: i64| {
        let whole = Decimal::whole(i32::try_from(n).unwrap_or(i32::MAX));
        with_unit(roles::PLAN, whole, locale)
    };
    let year = |step: Option<&Step>| step.map_or_else(String::new, |s| s.year.to_string());
    let values = [
        ("first", year(path.first())),
        ("last", year(path.last())),
        ("table", persons(total.table)),
        ("text", number(locale, total.text_thousand)),
        ("difference", persons(total.difference.abs())),
    ];
    filled(msg::PLAN_TOTAL, &values, locale)
}

/// That a minister gave the sum of all years as the need of each.
pub fn plan_minister(locale: Locale) -> String {
    let path = path();
    let year = |step: Option<&Step>| step.map_or_else(String::new, |s| s.year.to_string());
    let values = [
        ("text", number(locale, total().text_thousand)),
        ("first", year(path.first())),
        ("last", year(path.last())),
    ];
    filled(msg::PLAN_MINISTER, &values, locale)
}

/// «Жылдар бойынша жоспар: барлығы – 509 108 адам»
pub fn plan_columns(locale: Locale) -> String {
    let whole = Decimal::whole(i32::try_from(total().table).unwrap_or(i32::MAX));
    locale.fill(msg::PLAN_COLUMNS, &[("total", &with_unit(roles::PLAN, whole, locale))])
}

/// Who has most and least of the plan for its population: «… ең жоғарысы – Астана қ. (1,87), ең төмені – Алматы
/// қ. (0,53)».
pub fn plan_ratio(year: u16, locale: Locale) -> String {
    let shares = shares(year);
    let one = |share: Option<&Share>| {
        share.map_or_else(String::new, |s| {
            format!("{} ({})", held_name(s.region, locale), number(locale, s.ratio.rounded(2)))
        })
    };
    let values = [("year", year.to_string()), ("high", one(shares.first())), ("low", one(shares.last()))];
    filled(msg::PLAN_RATIO, &values, locale)
}
