//! The glossary: every measure and term by its three names, with a definition in the reader's language and a link to
//! where it is used. Definitions are the source's own, or say how a figure follows from others; none is invented.

use super::html::{Html, terms};
use super::programme::{go, quoted};
use crate::data::{self, COUNTRY, CityRow, Item, Measure};
use crate::model::summary;
use crate::text::{Locale, Msg, capitalised, msg};
use crate::view::Action;

/// Terms of the article that it defines itself: the entry of `data/lists.csv`, the name.
const DEFINED: [(&str, &str, Msg); 5] = [
    ("definitions", "project", msg::TERM_PROJECT),
    ("definitions", "social_project", msg::TERM_SOCIAL_PROJECT),
    ("definitions", "unemployment", msg::TERM_UNEMPLOYMENT),
    ("unemployment_types", "structural", msg::TERM_STRUCTURAL),
    ("unemployment_types", "cyclical", msg::TERM_CYCLICAL),
];

/// Terms of this page: id, name, what it means, where it is used.
const OWN: [(&str, Msg, Msg, &str); 13] = [
    ("productive", msg::GOAL_PRODUCTIVE_NAME, msg::MEANS_PRODUCTIVE, "targets"),
    ("coverage", msg::GOAL_COVERAGE_NAME, msg::MEANS_COVERAGE, "targets"),
    ("target", msg::TARGET_LABEL, msg::MEANS_TARGET, "targets"),
    ("status", msg::TERM_STATUS, msg::MEANS_STATUS, "targets"),
    ("borders", msg::TERM_BORDERS, msg::MEANS_BORDERS, "matrix"),
    ("key", msg::TERM_KEY, msg::MEANS_KEY, "plan"),
    ("points", msg::TERM_POINTS, msg::MEANS_POINTS, "matrix"),
    ("derived", msg::STATUS_DERIVED, msg::MEANS_DERIVED, "targets"),
    ("preliminary", msg::STATUS_PRELIMINARY, msg::MEANS_PRELIMINARY, "targets"),
    ("inconsistent", msg::STATUS_INCONSISTENT, msg::MEANS_INCONSISTENT, "explorer"),
    ("differs", msg::STATUS_DIFFERS, msg::MEANS_DIFFERS, "targets"),
    ("backcast", msg::STATUS_BACKCAST, msg::MEANS_BACKCAST, "explorer"),
    ("not-published", msg::STATE_NOT_PUBLISHED, msg::MEANS_NOT_PUBLISHED, "explorer"),
];

/// The head of the section, with the way back to the text that a term was looked up from.
pub fn head(locale: Locale) -> String {
    let mut html = Html::new();
    html.leaf("h2", &[("id", "glossary-title")], locale.t(msg::GLOSSARY_TITLE)).open("div", &[]);
    html.leaf("p", &[], locale.t(msg::GLOSSARY_INTRO)).close("div");
    html.done()
}

/// The words of the button that leads back.
pub fn back(locale: Locale) -> &'static str {
    locale.t(msg::GLOSSARY_BACK)
}

/// The name of an entry, by what follows `#term-`.
pub fn name(id: &str, locale: Locale) -> Option<&'static str> {
    let measure = Measure::ALL.into_iter().find(|m| m.code() == id).map(|m| summary::measure_name(m, locale));
    let own = || OWN.iter().find(|(own, ..)| *own == id).map(|(_, name, ..)| locale.t(*name));
    let defined = || DEFINED.iter().find(|(list, item, _)| entry(list, item) == id);
    let city = || data::city_row(id.strip_prefix("city-")?).map(|row| locale.pick(&row.name));
    measure.or_else(own).or_else(|| defined().map(|(.., name)| locale.t(*name))).or_else(city)
}

/// A line of entries, each a link.
pub fn see(html: &mut Html, ids: &[&str], locale: Locale) {
    let known: Vec<(&str, &str)> = ids.iter().filter_map(|id| Some((*id, name(id, locale)?))).collect();
    terms(html, locale, &known);
}

/// What follows `#term-` for a term that the article defines.
fn entry(list: &str, item: &str) -> String {
    match (list, item) {
        ("definitions", "unemployment") => "unemployment-definition".to_owned(),
        (_, item) => item.replace('_', "-"),
    }
}

/// All entries.
pub fn list(locale: Locale) -> String {
    let mut html = Html::new();
    group(&mut html, msg::GLOSSARY_MEASURES, locale);
    for measure in Measure::ALL {
        let names = Locale::ALL.map(|l| summary::measure_name(measure, l));
        open(&mut html, measure.code(), names, locale);
        html.leaf("p", &[], summary::measure_about(measure, locale));
        html.open("p", &[("class", "by")]);
        go(&mut html, Action::Show(measure, COUNTRY), locale, locale.t(msg::GLOSSARY_EXPLORER));
        html.close("p").close("dd").close("div");
    }
    html.close("dl");
    group(&mut html, msg::GLOSSARY_DEFINED, locale);
    for (list, id, name) in DEFINED {
        for item in data::items(list).filter(|i| i.id == id) {
            defined(&mut html, item, name, locale);
        }
    }
    html.close("dl");
    group(&mut html, msg::GLOSSARY_OWN, locale);
    for (id, name, means, place) in OWN {
        open(&mut html, id, Locale::ALL.map(|l| l.t(name)), locale);
        html.leaf("p", &[], locale.t(means));
        used(&mut html, place, locale);
    }
    html.close("dl");
    group(&mut html, msg::GLOSSARY_CITY, locale);
    for row in data::city() {
        city(&mut html, row, locale);
    }
    html.close("dl");
    html.done()
}

fn group(html: &mut Html, title: Msg, locale: Locale) {
    html.leaf("h3", &[("class", "sub-h")], locale.t(title)).open("dl", &[("class", "gl")]);
}

/// The beginning of an entry: its name in the reader's language, then in the other two.
fn open(html: &mut Html, id: &str, names: [&str; 3], locale: Locale) {
    let attrs = [("class", "gl-e"), ("id", &*["term-", id].concat()), ("tabindex", "-1")];
    html.open("div", &attrs).open("dt", &[]).leaf("b", &[], &capitalised(locale.pick(&names)));
    for (other, name) in Locale::ALL.into_iter().zip(names) {
        if other != locale {
            html.text(" ").leaf("span", &[("lang", other.code())], name);
        }
    }
    html.close("dt").open("dd", &[]);
}

/// The end of an entry: the section that uses it.
fn used(html: &mut Html, place: &str, locale: Locale) {
    html.open("p", &[("class", "by")]);
    let words = super::contents::name(place).map_or(place, |name| locale.t(name));
    html.leaf("a", &[("href", &["#", place].concat())], words);
    html.close("p").close("dd").close("div");
}

fn defined(html: &mut Html, item: &'static Item, name: Msg, locale: Locale) {
    open(html, &entry(item.list, item.id), Locale::ALL.map(|l| l.t(name)), locale);
    quoted(html, "p", &item.text, locale);
    used(html, "programme", locale);
}

/// What an indicator of Table 2 means.
pub fn city_means(row: &CityRow) -> Msg {
    match row.id {
        "active" => msg::MEANS_CITY_ACTIVE,
        "activity_rate" => msg::MEANS_CITY_ACTIVITY,
        "employed" => msg::MEANS_CITY_EMPLOYED,
        "employment_level" => msg::MEANS_CITY_LEVEL,
        "unemployment_rate" => msg::MEANS_CITY_RATE,
        "inactivity_rate" => msg::MEANS_CITY_INACTIVITY,
        "registered" => msg::MEANS_CITY_REGISTERED,
        "registered_rate" => msg::MEANS_CITY_REGISTERED_RATE,
        _ => msg::MEANS_CITY_UNDEFINED,
    }
}

fn city(html: &mut Html, row: &'static CityRow, locale: Locale) {
    open(html, &["city-", row.id].concat(), row.name, locale);
    html.leaf("p", &[], locale.t(city_means(row)));
    used(html, "almaty", locale);
}
