//! Figure 1 in words: from where to where, from whom, and what other sources say of a year.

use super::goal::filled;
use crate::national::{Reading, readings, runs, source_change};
use dataset::msg;
use text::{Locale, Msg, percent};

/// The title of Figure 1: «Жұмыссыздық деңгейі: 2000 жылы – 12,75%, 2023 жылы – 4,7%».
pub fn figure1_finding(locale: Locale) -> String {
    let runs = runs();
    let points = || runs.iter().flat_map(|run| &run.points);
    let known = |point: &&(u16, crate::Datum)| point.1.value().is_some();
    let (first, last) = (points().find(known), points().rfind(known));
    let year = |p: Option<&(u16, crate::Datum)>| p.map_or_else(String::new, |p| p.0.to_string());
    let figure = |p: Option<&(u16, crate::Datum)>| {
        let value = p.and_then(|p| p.1.value());
        value.map_or_else(String::new, |v| percent(locale, v))
    };
    let values = [
        ("first_year", year(first)),
        ("first", figure(first)),
        ("last_year", year(last)),
        ("last", figure(last)),
    ];
    filled(msg::FIGURE1_FINDING, &values, locale)
}

/// Where the source changes: «2000–2009 жылдары – ұлттық бағалау (Дүниежүзілік банк деректері). …»
pub fn figure1_sources(locale: Locale) -> String {
    let year = source_change();
    let runs = runs();
    let first = runs.first().and_then(|run| run.points.first());
    let values = [
        ("first", first.map_or_else(String::new, |p| p.0.to_string())),
        ("before", year.saturating_sub(1).to_string()),
        ("year", year.to_string()),
    ];
    filled(msg::FIGURE1_SOURCES, &values, locale)
}

/// Every figure published for a year: «2015 жылғы көрсеткіш, дереккөздер бойынша: Ұлттық статистика бюросы – 5,1%; …». Figures with
/// more than two decimals are rounded to two.
pub fn readings_line(year: u16, locale: Locale) -> String {
    let one = |r: &Reading| {
        let value = r.value.rounded(r.value.places.min(2));
        let values = [("name", rendering_name(r.source, locale)), ("value", &percent(locale, value))];
        locale.fill(msg::READINGS_PART, &values)
    };
    let list: Vec<String> = readings(year).iter().map(one).collect();
    let values = [("year", year.to_string()), ("readings", list.join("; "))];
    filled(msg::READINGS, &values, locale)
}

/// Who gives a figure: «Дүниежүзілік банк».
pub fn rendering_name(source: &str, locale: Locale) -> &'static str {
    let name: Msg = match source {
        "bns-sdg" => msg::RENDERING_OFFICIAL,
        "wdi" => msg::RENDERING_WORLD_BANK,
        "imf-weo" => msg::RENDERING_IMF,
        "bns-quarterly" => msg::RENDERING_QUARTERS,
        "article" => msg::RENDERING_ARTICLE,
        _ => msg::RENDERING_PRESS,
    };
    locale.t(name)
}
