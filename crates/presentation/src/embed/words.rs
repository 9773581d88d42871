//! The words of the choices.

use dataset::msg;
use model::state::{CONTROLS, Part, Theme};
use model::summary;
use text::{Locale, Msg, integer};

/// The words of [`CONTROLS`].
pub const MAY: [Msg; CONTROLS.len()] = [
    msg::LANGUAGE_LABEL,
    msg::MEASURE_LABEL,
    msg::YEAR_LABEL,
    msg::EMBED_MAY_REGION,
    msg::EMBED_MAY_VIEW,
    msg::EMBED_MAY_COMPARE,
    msg::EMBED_MAY_TABLE,
    msg::EMBED_MAY_LOOK,
    msg::DOWNLOAD,
];

/// The name of a part for other pages.
pub fn part_words(part: Part, locale: Locale) -> &'static str {
    let words = match part {
        Part::Map => msg::VIEW_MAP,
        Part::Trend => msg::VIEW_TREND,
        Part::Bars => msg::VIEW_BARS,
        Part::Table => msg::VIEW_TABLE,
        Part::Tracker => msg::TRACKERS_LABEL,
        Part::Matrix => msg::EMBED_MATRIX,
        Part::Profile => msg::PROFILE_REGION,
    };
    locale.t(words)
}

/// A language in its own words.
pub const fn lang_words(lang: Locale) -> &'static str {
    match lang {
        Locale::Kk => "Қазақша",
        Locale::Ru => "Русский",
        Locale::En => "English",
    }
}

/// The name of a target.
pub fn target_words(target: &str, locale: Locale) -> &'static str {
    match target {
        "coverage" => locale.t(msg::GOAL_COVERAGE_NAME),
        target => dataset::rule(target).map_or("", |rule| summary::goal_name(rule, locale)),
    }
}

/// The name of the colours.
pub fn theme_words(theme: Theme, locale: Locale) -> &'static str {
    locale.t(match theme {
        Theme::Auto => msg::EMBED_AUTO,
        Theme::Light => msg::EMBED_LIGHT,
        Theme::Dark => msg::EMBED_DARK,
    })
}

pub fn width_words(width: u16, locale: Locale) -> String {
    match width {
        0 => locale.t(msg::EMBED_WIDE).to_owned(),
        px => locale.fill(msg::EMBED_PIXELS, &[("count", &integer(locale, i64::from(px)))]),
    }
}
