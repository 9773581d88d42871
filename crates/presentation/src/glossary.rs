//! The names of the glossary's entries, and what the indicators of Table 2 mean.

use dataset::msg;
use dataset::{CityRow, Measure};
use model::summary;
use text::{Locale, Msg};

/// The terms that are no measures and no indicators of Table 2: what follows `#term-`, and the name.
pub const TERMS: [(&str, Msg); 18] = [
    ("project", msg::TERM_PROJECT),
    ("social-project", msg::TERM_SOCIAL_PROJECT),
    ("unemployment-definition", msg::TERM_UNEMPLOYMENT),
    ("structural", msg::TERM_STRUCTURAL),
    ("cyclical", msg::TERM_CYCLICAL),
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
    let measure = Measure::by_code(id).map(|m| summary::measure_name(m, locale));
    let term = || TERMS.iter().find(|(term, _)| *term == id).map(|(_, name)| locale.t(*name));
    let city = || dataset::city_row(id.strip_prefix("city-")?).map(|row| locale.pick(&row.name));
    measure.or_else(term).or_else(city)
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
