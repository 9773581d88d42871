//! The line under the legend: what a dot is, and every way of having no figure, or one with a note, that
//! occurs on this map. Each has its own drawing and its own words.

use super::xml::{attr, esc};
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

/// `<span>`s for a caption; the patterns come from [`super::page_defs`].
pub fn states(slice: &Slice, locale: Locale) -> String {
    let mut out = String::new();
    for (look, words) in lines(slice, locale) {
        push(&mut out, look, &words);
    }
    out
}

/// The same as plain lines: for pictures.
pub fn state_words(slice: &Slice, locale: Locale) -> Vec<String> {
    let named = |(look, words): (Option<Swatch>, String)| match look {
        Some(Swatch::NotPublished) => ["– ", &words].concat(),
        Some(Swatch::DidNotExist) => ["… ", &words].concat(),
        Some(Swatch::Withheld) => ["× ", &words].concat(),
        Some(Swatch::NotComparable) => ["≠ ", &words].concat(),
        None => words,
    };
    lines(slice, locale).into_iter().map(named).collect()
}

fn lines(slice: &Slice, locale: Locale) -> Vec<(Option<Swatch>, String)> {
    let mut out = Vec::new();
    let occurs = |datum: Datum| slice.rows.iter().any(|r| r.datum == datum);
    if slice.classes.is_some() {
        out.push((None, locale.t(msg::LEGEND_DOT).to_owned()));
    }
    for (datum, look, words) in [
        (Datum::NotPublished, Swatch::NotPublished, msg::STATE_NOT_PUBLISHED),
        (Datum::DidNotExist, Swatch::DidNotExist, msg::STATE_DID_NOT_EXIST),
        (Datum::Withheld, Swatch::Withheld, msg::STATE_WITHHELD),
        (Datum::NotComparable, Swatch::NotComparable, msg::STATE_NOT_COMPARABLE),
    ] {
        if occurs(datum) {
            out.push((Some(look), locale.t(words).to_owned()));
        }
    }
    flags(&mut out, slice, locale);
    if let Some(classes) = slice.classes {
        out.push((None, method(slice, classes.of_year, locale)));
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

/// A line for each pinned region that did not exist in the year: how it is drawn, and what covers its ground.
pub(super) fn gone(slice: &Slice, locale: Locale, pins: &[RegionIx]) -> String {
    let mut out = String::new();
    for pin in pins.iter().filter(|p| slice.row(**p).is_none()) {
        // A figure may have been published for it all the same, computed backwards.
        let known = match slice.known(*pin) {
            Datum::Value(_) => Datum::DidNotExist,
            missing => missing,
        };
        let why = summary::absence(slice, *pin, known, locale);
        let ground = summary::territory_sentence(slice, *pin, locale).unwrap_or_default();
        let words = [dataset::name(*pin, locale), ": … ", why, ". ", &ground].concat();
        push(&mut out, Some(Swatch::DidNotExist), words.trim_end());
    }
    out
}

/// A swatch of a state, 22 × 13 px, without words.
pub fn swatch(look: Swatch) -> String {
    let body = match look {
        Swatch::NotPublished => "<rect class=\"k nd\" x=\".5\" y=\".5\" width=\"21\" height=\"12\"/>",
        Swatch::DidNotExist => "<rect class=\"k gone\" x=\".5\" y=\".5\" width=\"21\" height=\"12\"/>",
        Swatch::Withheld => "<rect class=\"k wh\" x=\".5\" y=\".5\" width=\"21\" height=\"12\"/>",
        Swatch::NotComparable => "<rect class=\"k nc\" x=\".5\" y=\".5\" width=\"21\" height=\"12\"/>",
    };
    let mut out = String::from("<svg class=\"swatch\" width=\"22\" height=\"13\"");
    attr(&mut out, "aria-hidden", "true");
    out.push('>');
    out.push_str(body);
    out.push_str("</svg>");
    out
}

/// The stars of the map; a note that belongs to all figures is said without one.
fn flags(out: &mut Vec<(Option<Swatch>, String)>, slice: &Slice, locale: Locale) {
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
            true => out.push((None, locale.fill(msg::STATES_ALL, &[("note", words)]))),
            false => out.push((None, ["* ", words].concat())),
        }
    }
}

fn push(out: &mut String, look: Option<Swatch>, words: &str) {
    out.push_str("<span>");
    if let Some(look) = look {
        out.push_str(&swatch(look));
    }
    esc(out, words);
    out.push_str("</span>");
}
