//! The line under the legend: what a dot is, and every way of having no figure, or one with a note, that
//! occurs on this map. Each has its own drawing and its own words.

use dataset::msg;
use dataset::{RegionIx, Status};
use model::{Datum, Slice, summary};
use text::Locale;

/// How a state is drawn in a swatch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swatch {
    /// Hatched: not published.
    NotPublished,
    /// Dashed outline: did not exist.
    DidNotExist,
    /// Dotted: withheld.
    Withheld,
    /// Crossed hatching: cannot be put together from the parts.
    NotComparable,
}

impl Swatch {
    /// The classes of its rectangle; the patterns come from [`super::page_defs`].
    pub const fn class(self) -> &'static str {
        match self {
            Swatch::NotPublished => "swatch-box not-published",
            Swatch::DidNotExist => "swatch-box gone",
            Swatch::Withheld => "swatch-box withheld",
            Swatch::NotComparable => "swatch-box not-comparable",
        }
    }
}

/// A state with how it is drawn, if it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The drawing.
    pub kind: Option<Swatch>,
    /// What it means.
    pub words: String,
}

/// The same as plain lines: for pictures.
pub fn state_words(slice: &Slice, locale: Locale) -> Vec<String> {
    let named = |State { kind, words }: State| match kind {
        Some(Swatch::NotPublished) => ["– ", &words].concat(),
        Some(Swatch::DidNotExist) => ["… ", &words].concat(),
        Some(Swatch::Withheld) => ["× ", &words].concat(),
        Some(Swatch::NotComparable) => ["≠ ", &words].concat(),
        None => words,
    };
    states(slice, locale).into_iter().map(named).collect()
}

/// The states that occur in a slice.
pub fn states(slice: &Slice, locale: Locale) -> Vec<State> {
    let mut out = Vec::new();
    let occurs = |datum: Datum| slice.rows.iter().any(|r| r.datum == datum);
    if slice.classes.is_some() {
        out.push(plain(locale.t(msg::LEGEND_DOT).to_owned()));
    }
    for (datum, kind, words) in [
        (Datum::NotPublished, Swatch::NotPublished, msg::STATE_NOT_PUBLISHED),
        (Datum::DidNotExist, Swatch::DidNotExist, msg::STATE_DID_NOT_EXIST),
        (Datum::Withheld, Swatch::Withheld, msg::STATE_WITHHELD),
        (Datum::NotComparable, Swatch::NotComparable, msg::STATE_NOT_COMPARABLE),
    ] {
        if occurs(datum) {
            out.push(State { kind: Some(kind), words: locale.t(words).to_owned() });
        }
    }
    flags(&mut out, slice, locale);
    if let Some(classes) = slice.classes {
        out.push(plain(method(slice, classes.of_year, locale)));
    }
    out
}

/// Whose figures the classes were made from.
fn method(slice: &Slice, of_year: bool, locale: Locale) -> String {
    match of_year {
        true => locale.fill(msg::LEGEND_METHOD_YEAR, &[("year", &slice.year.to_string())]),
        false => locale.t(msg::LEGEND_METHOD).to_owned(),
    }
}

/// A line for each pinned region that did not exist in the year: how it is drawn, and what covers its territory.
pub fn gone(slice: &Slice, locale: Locale, pins: &[RegionIx]) -> Vec<State> {
    let line = |pin: &RegionIx| {
        // A figure may have been published for it all the same, computed backwards.
        let known = match slice.known(*pin) {
            Datum::Value(_) => Datum::DidNotExist,
            missing => missing,
        };
        let why = summary::absence(slice, *pin, known, locale);
        let ground = summary::territory_sentence(slice, *pin, locale).unwrap_or_default();
        let mut words = [dataset::name(*pin, locale), ": … ", why, ". ", &ground].concat();
        words.truncate(words.trim_end().len());
        State { kind: Some(Swatch::DidNotExist), words }
    };
    pins.iter().filter(|pin| slice.row(**pin).is_none()).map(line).collect()
}

/// The stars of the map; a note that belongs to all figures is said without one.
fn flags(out: &mut Vec<State>, slice: &Slice, locale: Locale) {
    for status in [
        Status::Derived,
        Status::Preliminary,
        Status::Inconsistent,
        Status::Differs,
        Status::Backcast,
        Status::Suspect,
    ] {
        let has = |d: Datum| matches!(d, Datum::Value(o) if o.status == status);
        let occurs = slice.rows.iter().any(|r| has(r.datum));
        let Some(words) = summary::status_note(status, locale).filter(|_| occurs) else {
            continue;
        };
        match slice.shared_status() == Some(status) {
            true => out.push(plain(locale.fill(msg::STATES_ALL, &[("note", words)]))),
            false => out.push(plain(["* ", words].concat())),
        }
    }
}

const fn plain(words: String) -> State {
    State { kind: None, words }
}
