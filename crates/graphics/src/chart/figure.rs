//! What a chart says of a figure, in the words of `model::summary`.

use dataset::msg;
use dataset::{Measure, Observation, RegionIx, Status};
use model::summary::{datum_words, status_note};
use model::{Datum, Subject, summary};
use text::{Decimal, Locale};

/// True for a figure that is drawn hollow or square: all but those as published. Where the whole measure is
/// computed, its heading says so.
pub fn is_flagged(measure: Measure, found: Observation) -> bool {
    match found.status {
        Status::Published => false,
        Status::Derived => !measure.is_plan(),
        _ => true,
    }
}

/// The line under a chart that explains a hollow point or a square.
pub fn caution(found: Observation, locale: Locale) -> String {
    let note = match found.status {
        Status::Derived => msg::CHART_NOTE_SQUARE,
        _ => msg::CHART_NOTE_HOLLOW,
    };
    let reason = status_note(found.status, locale).unwrap_or_default();
    locale.fill(note, &[("reason", reason)])
}

/// What is said of a mark: region, year, figure or reason, and its place if it has one.
pub fn spoken(
    locale: Locale,
    measure: Measure,
    (region, year): (RegionIx, u16),
    datum: Datum,
    place: &str,
) -> String {
    let (name, year) = (dataset::short_name(region, locale), year.to_string());
    let value = datum_words(measure, datum, locale);
    let values = [("region", name), ("year", &year), ("value", &value)];
    let mut said = locale.fill(msg::CHART_SPOKEN, &values);
    if !place.is_empty() {
        said.push_str(", ");
        said.push_str(place);
    }
    said
}

/// The target of a measure with its words, `target ≤ 5.0`.
pub fn target(subject: Subject, locale: Locale) -> Option<(Decimal, String)> {
    let target = subject.target()?;
    let value = Decimal::new(target.scaled, target.places);
    Some((value, summary::target_mark(target, locale)))
}

/// The letter of a pin.
pub fn letter(pin: u8) -> &'static str {
    match pin {
        0 => "A",
        1 => "B",
        _ => "C",
    }
}
