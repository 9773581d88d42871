//! What a measure is called, what it is taken of, what qualifies it and who published it.
//!
//! Names follow the titles of the Bureau of National Statistics. Its repository holds no definitions
//! (`data/PROVENANCE.md`), so a measure is defined by its numerator and denominator as its title names them.

use super::names::joined;
use crate::{Datum, Slice, Subject};
use dataset::msg;
use dataset::{Measure, Status};
use text::{Locale, capitalised, uncapitalised};

/// The short name on a tab: «Жұмыссыздық».
pub fn measure_tab(measure: Measure, locale: Locale) -> &'static str {
    locale.t(measure.words().tab)
}

/// The full name: «Жұмыссыздық деңгейі».
pub fn measure_name(measure: Measure, locale: Locale) -> &'static str {
    locale.t(measure.words().name)
}

/// The unit: «адам» or «%».
pub fn unit(measure: Measure, locale: Locale) -> &'static str {
    locale.t(measure.words().unit)
}

/// The full name with its unit: «Жұмыссыздық деңгейі, %».
pub fn measure_with_unit(measure: Measure, locale: Locale) -> String {
    format!("{}, {}", measure_name(measure, locale), unit(measure, locale))
}

/// The name inside a sentence: «жұмыссыздық деңгейі».
pub fn measure_phrase(measure: Measure, locale: Locale) -> &'static str {
    locale.t(measure.words().phrase)
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
    let text = group.among().unwrap_or(msg::AMONG_AGE);
    let band = group.code().replace('-', "–\u{2060}");
    locale.fill(text, &[("measure", &uncapitalised(measure)), ("band", &band)])
}

/// What the figure is taken of: «экономикалық белсенді халық ішінде».
pub fn measure_base(measure: Measure, locale: Locale) -> &'static str {
    locale.t(measure.words().base)
}

/// What the figure is, in a sentence or two.
pub fn measure_about(measure: Measure, locale: Locale) -> &'static str {
    locale.t(measure.about())
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
    let caution = measure.caution().map(|text| locale.t(text).to_owned());
    caution.or_else(|| contradictions(measure, locale))
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
    match (measure.sdg(), measure.is_derived()) {
        (Some(code), _) => locale.fill(msg::SOURCE_OUTCOME, &[("code", code)]),
        (None, true) => locale.t(msg::SOURCE_PER10K).to_owned(),
        (None, false) => locale.t(msg::SOURCE_PLAN).to_owned(),
    }
}
