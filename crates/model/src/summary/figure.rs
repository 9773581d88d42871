//! A figure as text: with its unit, as a bare number, or in words where there is none.

use crate::{Datum, Slice};
use dataset::msg;
use dataset::{Measure, MeasureKind, Relation, Status, Target};
use text::{Decimal, Locale, Msg, integer, number, percent, range, signed};

/// A figure with its unit, `7 210 адам`, `5,5%`, and `*` where a note belongs to it; else the mark of the gap:
/// `–` not published, `…` did not exist, `×` withheld, `≠` cannot be put together.
pub fn datum_text(measure: Measure, datum: Datum, locale: Locale) -> String {
    match datum.value() {
        Some(value) => starred(with_unit(measure, value, locale), datum),
        None => gap_mark(datum).to_owned(),
    }
}

/// A figure beside the name of its measure, which has the unit of the plan per 10,000.
pub(super) fn beside_name(measure: Measure, value: Decimal, locale: Locale) -> String {
    match measure.kind() {
        MeasureKind::PerInhabitants => number(locale, value),
        _ => with_unit(measure, value, locale),
    }
}

/// The same without the unit, for columns that name it: `7 210`, `5,5`, `6,0*`, `–`.
pub fn datum_number(datum: Datum, locale: Locale) -> String {
    match datum.value() {
        Some(value) => starred(number(locale, value), datum),
        None => gap_mark(datum).to_owned(),
    }
}

/// The same among the other figures of its slice: what is said of all of them is not marked on each, and among published
/// figures a derived one is starred like any other with a note.
pub fn slice_number(slice: &Slice, datum: Datum, locale: Locale) -> String {
    match (datum, slice.shared_status()) {
        (Datum::Value(o), Some(all)) if o.status == all => number(locale, o.value),
        (Datum::Value(o), _) if o.status == Status::Derived => [&*number(locale, o.value), "*"].concat(),
        _ => datum_number(datum, locale),
    }
}

/// A figure in words, for screen readers: the gap or the reliability is said, not marked. That a whole measure is
/// derived is said once, in its subtitle.
pub fn datum_words(measure: Measure, datum: Datum, locale: Locale) -> String {
    let words = match datum {
        Datum::Value(o) if o.status == Status::Derived => String::new(),
        _ => status_words(datum, locale),
    };
    match (datum.value(), words.is_empty()) {
        (Some(value), true) => with_unit(measure, value, locale),
        (Some(value), false) => format!("{}, {words}", with_unit(measure, value, locale)),
        (None, _) => words,
    }
}

/// What is to be said about a figure's reliability, or why there is none; empty for a published figure.
pub fn status_words(datum: Datum, locale: Locale) -> String {
    let words = match datum {
        Datum::Value(o) => return status_note(o.status, locale).unwrap_or_default().to_owned(),
        Datum::NotPublished => msg::STATE_NOT_PUBLISHED,
        Datum::DidNotExist => msg::STATE_DID_NOT_EXIST,
        Datum::Withheld => msg::STATE_WITHHELD,
        Datum::NotComparable => msg::STATE_NOT_COMPARABLE,
    };
    locale.t(words).to_owned()
}

/// The note that belongs to a reliability; `None` as published.
pub fn status_note(status: Status, locale: Locale) -> Option<&'static str> {
    let note: Msg = match status {
        Status::Published => return None,
        Status::Inconsistent => msg::STATUS_INCONSISTENT,
        Status::Differs => msg::STATUS_DIFFERS,
        Status::Backcast => msg::STATUS_BACKCAST,
        Status::Suspect => msg::STATUS_SUSPECT,
        Status::Derived => msg::STATUS_DERIVED,
        Status::Preliminary => msg::STATUS_PRELIMINARY,
    };
    Some(locale.t(note))
}

/// The difference from the country's own figure, in the unit of the measure or in percentage points: `+0,3`. Empty
/// when one of the two is missing.
pub fn difference_text(slice: &Slice, datum: Datum, locale: Locale) -> String {
    difference_of(datum, slice.national, locale)
}

/// The difference of two figures, with its sign; empty when one of them is missing.
pub(super) fn difference_of(datum: Datum, from: Datum, locale: Locale) -> String {
    match (datum.value(), from.value()) {
        (Some(value), Some(national)) => signed(locale, value.minus(national)),
        _ => String::new(),
    }
}

/// A class of the legend from its lowest to its highest printable figure: `≤ 4,6`, `4,7–4,8`, `≥ 5,4`.
pub fn class_label(low: Option<Decimal>, high: Option<Decimal>, locale: Locale) -> String {
    match (low, high) {
        (Some(low), Some(high)) if low == high => number(locale, low),
        (Some(low), Some(high)) => range(locale, low, high),
        (None, Some(high)) => format!("≤\u{a0}{}", number(locale, high)),
        (Some(low), None) => format!("≥\u{a0}{}", number(locale, low)),
        (None, None) => String::new(),
    }
}

/// A target in words: «меже: 5,0% немесе одан төмен».
pub fn target_phrase(target: &Target, locale: Locale) -> String {
    let text = match target.relation {
        Relation::AtMost => msg::TARGET_AT_MOST,
        Relation::AtLeast => msg::TARGET_AT_LEAST,
        Relation::Equals => msg::TARGET_EQUALS,
    };
    let value = percent(locale, Decimal::new(target.scaled, target.places));
    locale.fill(text, &[("value", &value)])
}

/// A target in brief, for legends: «меже ≤ 5,0».
pub fn target_mark(target: &Target, locale: Locale) -> String {
    let sign = match target.relation {
        Relation::AtMost => "≤",
        Relation::AtLeast => "≥",
        Relation::Equals => "=",
    };
    let value = number(locale, Decimal::new(target.scaled, target.places));
    locale.fill(msg::TARGET_MARK, &[("sign", sign), ("value", &value)])
}

/// A figure with its unit and nothing else.
pub fn with_unit(measure: Measure, value: Decimal, locale: Locale) -> String {
    match measure.kind() {
        MeasureKind::Count => {
            let persons = value.with_places(0).scaled;
            let count = integer(locale, i64::from(persons));
            locale.count(msg::PEOPLE, u64::from(persons.unsigned_abs()), &[("count", &count)])
        }
        MeasureKind::PerInhabitants => locale.fill(msg::VALUE_PER10K, &[("value", &number(locale, value))]),
        MeasureKind::Ratio => number(locale, value),
        _ => percent(locale, value),
    }
}

const fn gap_mark(datum: Datum) -> &'static str {
    match datum {
        Datum::Value(_) => "",
        Datum::NotPublished => "–",
        Datum::DidNotExist => "…",
        Datum::Withheld => "×",
        Datum::NotComparable => "≠",
    }
}

/// A derived figure has no star: the whole measure is derived, and its source line says so.
fn starred(mut text: String, datum: Datum) -> String {
    let plain = |s: Status| matches!(s, Status::Published | Status::Derived);
    if matches!(datum, Datum::Value(o) if !plain(o.status)) {
        text.push('*');
    }
    text
}
