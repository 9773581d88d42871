//! The names of the glossary's entries, and what the indicators of Table 2 mean.

use crate::data::{self, CityRow, Measure};
use crate::model::summary;
use crate::text::{Locale, Msg, msg};

/// Terms of the article that it defines itself: the entry of `data/lists.csv`, the name.
const DEFINED: [(&str, &str, Msg); 5] = [
    ("definitions", "project", msg::TERM_PROJECT),
    ("definitions", "social_project", msg::TERM_SOCIAL_PROJECT),
    ("definitions", "unemployment", msg::TERM_UNEMPLOYMENT),
    ("unemployment_types", "structural", msg::TERM_STRUCTURAL),
    ("unemployment_types", "cyclical", msg::TERM_CYCLICAL),
];

/// Terms of this page: id and name.
const OWN: [(&str, Msg); 13] = [
    ("productive", msg::GOAL_PRODUCTIVE_NAME),
    ("coverage", msg::GOAL_COVERAGE_NAME),
    ("target", msg::TARGET_LABEL),
    ("status", msg::TERM_STATUS),
    ("borders", msg::TERM_BORDERS),
    ("key", msg::TERM_KEY),
    ("points", msg::TERM_POINTS),
    ("derived", msg::STATUS_DERIVED),
    ("preliminary", msg::STATUS_PRELIMINARY),
    ("inconsistent", msg::STATUS_INCONSISTENT),
    ("differs", msg::STATUS_DIFFERS),
    ("backcast", msg::STATUS_BACKCAST),
    ("not-published", msg::STATE_NOT_PUBLISHED),
];

/// The name of an entry, by what follows `#term-`.
pub fn name(id: &str, locale: Locale) -> Option<&'static str> {
    let measure = Measure::ALL.into_iter().find(|m| m.code() == id).map(|m| summary::measure_name(m, locale));
    let own = || OWN.iter().find(|(own, _)| *own == id).map(|(_, name)| locale.t(*name));
    let defined = || DEFINED.iter().find(|(list, item, _)| entry(list, item) == id);
    let city = || data::city_row(id.strip_prefix("city-")?).map(|row| locale.pick(&row.name));
    measure.or_else(own).or_else(|| defined().map(|(.., name)| locale.t(*name))).or_else(city)
}

/// What follows `#term-` for a term that the article defines.
fn entry(list: &str, item: &str) -> String {
    match (list, item) {
        ("definitions", "unemployment") => "unemployment-definition".to_owned(),
        (_, item) => item.replace('_', "-"),
    }
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
