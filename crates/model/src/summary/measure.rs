//! What a measure is called, what it is taken of, what qualifies it and who published it.
//!
//! Names follow the titles of the Bureau of National Statistics. Its repository holds no definitions
//! (`data/PROVENANCE.md`), so a measure is defined by its numerator and denominator as its title names them.

use super::names::joined;
use crate::{Datum, Slice, Subject};
use dataset::msg;
use dataset::{Group, Measure, Status};
use text::{Locale, Msg, capitalised, uncapitalised};

/// The short name on a tab: «Жұмыссыздық».
pub fn measure_tab(measure: Measure, locale: Locale) -> &'static str {
    locale.t(words(measure).tab)
}

/// The full name: «Жұмыссыздық деңгейі».
pub fn measure_name(measure: Measure, locale: Locale) -> &'static str {
    locale.t(words(measure).name)
}

/// The unit: «адам» or «%».
pub fn unit(measure: Measure, locale: Locale) -> &'static str {
    locale.t(words(measure).unit)
}

/// The full name with its unit: «Жұмыссыздық деңгейі, %».
pub fn measure_with_unit(measure: Measure, locale: Locale) -> String {
    format!("{}, {}", measure_name(measure, locale), unit(measure, locale))
}

/// The name inside a sentence: «жұмыссыздық деңгейі».
pub fn measure_phrase(measure: Measure, locale: Locale) -> &'static str {
    locale.t(words(measure).phrase)
}

/// The same of a group: «әйелдер арасындағы жұмыссыздық деңгейі».
pub fn subject_phrase(subject: Subject, locale: Locale) -> String {
    among(subject, measure_phrase(subject.measure, locale), locale)
}

/// The full name of a group's measure: «Уровень безработицы среди женщин».
pub fn subject_name(subject: Subject, locale: Locale) -> String {
    capitalised(&among(subject, measure_name(subject.measure, locale), locale))
}

/// The short name of a group's measure: «Безработица среди женщин».
pub fn subject_tab(subject: Subject, locale: Locale) -> String {
    capitalised(&among(subject, measure_tab(subject.measure, locale), locale))
}

/// The full name with its unit.
pub fn subject_with_unit(subject: Subject, locale: Locale) -> String {
    [&*subject_name(subject, locale), ", ", unit(subject.measure, locale)].concat()
}

/// A measure by one of its names, and among whom.
fn among(subject: Subject, measure: &str, locale: Locale) -> String {
    let Some(group) = subject.group else {
        return measure.to_owned();
    };
    let text = match group {
        Group::Urban => msg::AMONG_URBAN,
        Group::Rural => msg::AMONG_RURAL,
        Group::Female => msg::AMONG_FEMALE,
        Group::Male => msg::AMONG_MALE,
        _ => msg::AMONG_AGE,
    };
    let band = group.code().replace('-', "–\u{2060}");
    locale.fill(text, &[("measure", &uncapitalised(measure)), ("band", &band)])
}

/// What the figure is taken of: «экономикалық белсенді халық ішінде».
pub fn measure_base(measure: Measure, locale: Locale) -> &'static str {
    locale.t(words(measure).base)
}

/// What the figure is, in a sentence or two.
pub fn measure_about(measure: Measure, locale: Locale) -> &'static str {
    // Not among the words: the first view of the explorer, which holds those, defines nothing.
    locale.t(match measure {
        Measure::Plan => msg::MEASURE_PLAN_ABOUT,
        Measure::PlanPer10k => msg::MEASURE_PER10K_ABOUT,
        Measure::PlanRatio => msg::MEASURE_RATIO_ABOUT,
        Measure::Unemployment => msg::MEASURE_UNEMPLOYMENT_ABOUT,
        Measure::Poverty => msg::MEASURE_POVERTY_ABOUT,
        Measure::Informal => msg::MEASURE_INFORMAL_ABOUT,
        Measure::Unproductive => msg::MEASURE_UNPRODUCTIVE_ABOUT,
        Measure::Neet => msg::MEASURE_NEET_ABOUT,
    })
}

/// What a reader should know of a measure's figures: that they come from a survey, and what to keep in mind when years
/// are compared.
pub fn measure_notes(measure: Measure, locale: Locale) -> Vec<String> {
    // Every official outcome comes from a sample survey: of employment, or of households.
    let sample = (!measure.is_plan()).then(|| locale.t(msg::NOTE_SAMPLE).to_owned());
    sample.into_iter().chain(measure_note(measure, locale)).collect()
}

/// What to keep in mind when years are compared, where there is something.
fn measure_note(measure: Measure, locale: Locale) -> Option<String> {
    match measure {
        Measure::Poverty => Some(locale.t(msg::NOTE_POVERTY).to_owned()),
        Measure::Informal | Measure::Unproductive => Some(locale.t(msg::NOTE_SURVEY).to_owned()),
        _ => contradictions(measure, locale),
    }
}

/// The years of which the publisher's own figures contradict one another, as the table marks them.
fn contradictions(measure: Measure, locale: Locale) -> Option<String> {
    let marked = |d: Datum| matches!(d, Datum::Value(o) if o.status == Status::Inconsistent);
    let years = dataset::years(measure).filter(|year| {
        let slice = Slice::of(measure, *year);
        marked(slice.national) || slice.rows.iter().any(|row| marked(row.datum))
    });
    let years: Vec<String> = years.map(|year| year.to_string()).collect();
    let count = years.len() as u64;
    let list = joined(&years, locale);
    (count > 0).then(|| locale.count(msg::NOTE_CONTRADICT, count, &[("years", &list)]))
}

/// Who published the figures: «Дереккөз: ҚР Ұлттық статистика бюросы, ТДМ көрсеткіші 8.5.2».
pub fn source_line(measure: Measure, locale: Locale) -> String {
    match (measure, sdg_code(measure)) {
        (_, Some(code)) => locale.fill(msg::SOURCE_OUTCOME, &[("code", code)]),
        (Measure::Plan, None) => locale.t(msg::SOURCE_PLAN).to_owned(),
        (_, None) => locale.t(msg::SOURCE_PER10K).to_owned(),
    }
}

/// The number of an outcome among the indicators of the Sustainable Development Goals.
pub const fn sdg_code(measure: Measure) -> Option<&'static str> {
    Some(match measure {
        Measure::Plan | Measure::PlanPer10k | Measure::PlanRatio => return None,
        Measure::Unemployment => "8.5.2",
        Measure::Poverty => "1.2.1",
        Measure::Informal => "8.3.1",
        Measure::Unproductive => "8.3.1.1",
        Measure::Neet => "8.6.1",
    })
}

struct Words {
    tab: Msg,
    name: Msg,
    unit: Msg,
    phrase: Msg,
    base: Msg,
}

macro_rules! words {
    ($tab:ident $name:ident $unit:ident $phrase:ident $base:ident) => {
        Words { tab: msg::$tab, name: msg::$name, unit: msg::$unit, phrase: msg::$phrase, base: msg::$base }
    };
}

#[rustfmt::skip]
const fn words(measure: Measure) -> Words {
    match measure {
        Measure::Plan => words!(MEASURE_PLAN_TAB MEASURE_PLAN_NAME MEASURE_PLAN_UNIT
            MEASURE_PLAN_PHRASE MEASURE_PLAN_BASE),
        Measure::PlanPer10k => words!(MEASURE_PER10K_TAB MEASURE_PER10K_NAME MEASURE_PER10K_UNIT
            MEASURE_PER10K_PHRASE MEASURE_PER10K_BASE),
        Measure::PlanRatio => words!(MEASURE_RATIO_TAB MEASURE_RATIO_NAME MEASURE_RATIO_UNIT
            MEASURE_RATIO_PHRASE MEASURE_RATIO_BASE),
        Measure::Unemployment => words!(MEASURE_UNEMPLOYMENT_TAB MEASURE_UNEMPLOYMENT_NAME MEASURE_UNEMPLOYMENT_UNIT
            MEASURE_UNEMPLOYMENT_PHRASE MEASURE_UNEMPLOYMENT_BASE),
        Measure::Poverty => words!(MEASURE_POVERTY_TAB MEASURE_POVERTY_NAME MEASURE_POVERTY_UNIT
            MEASURE_POVERTY_PHRASE MEASURE_POVERTY_BASE),
        Measure::Informal => words!(MEASURE_INFORMAL_TAB MEASURE_INFORMAL_NAME MEASURE_INFORMAL_UNIT
            MEASURE_INFORMAL_PHRASE MEASURE_INFORMAL_BASE),
        Measure::Unproductive => words!(MEASURE_UNPRODUCTIVE_TAB MEASURE_UNPRODUCTIVE_NAME MEASURE_UNPRODUCTIVE_UNIT
            MEASURE_UNPRODUCTIVE_PHRASE MEASURE_UNPRODUCTIVE_BASE),
        Measure::Neet => words!(MEASURE_NEET_TAB MEASURE_NEET_NAME MEASURE_NEET_UNIT
            MEASURE_NEET_PHRASE MEASURE_NEET_BASE),
    }
}
