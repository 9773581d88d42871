//! The map of the change between two years, and what its legend says.

use super::label::{NAME, beside};
use super::scene::{Circle, MapScene, RegionMark, bars};
use super::spec::units;
use super::spec::{Kind, MapSpec, Size};
use super::symbol;
use dataset::RegionIx;
use dataset::msg;
use model::change::{Change, Shift, Steps};
use model::{Datum, classes, summary};
use text::{Case, Decimal, Locale, inflected, signed};

impl MapScene {
    /// The map of a change: a diverging tint for rates, circles for counts.
    pub fn of_change(change: &Change, locale: Locale, width_px: u16, pins: &[RegionIx]) -> MapScene {
        let kind = if classes::edges(change.measure).is_some() { Kind::Choropleth } else { Kind::Symbols };
        let spec = MapSpec { vintage: change.vintage, kind, locale, size: Size::of(kind, locale, width_px) };
        let steps = Steps::of(change.subject());
        let one = |shift: &Shift| RegionMark {
            region: shift.region,
            class: class(shift, kind, &steps),
            value: shift.by().map_or_else(|| gap(shift, locale), |by| signed(locale, by)),
            place: String::new(),
            circle: (kind == Kind::Symbols).then(|| circle(shift, width_px)),
            spoken: summary::two_years_spoken(change, shift, locale),
            pinned: pins.contains(&shift.region),
            barred: bars(pins, shift.region),
        };
        let regions = change.shifts.iter().map(one).collect();
        MapScene { spec, width_px, regions }
    }
}

/// A class of a change: code, words, range.
pub type ChangeClass = (&'static str, &'static str, String);

/// What the map of a change is explained by: its classes, none for counts, which are drawn as circles.
pub fn change_key(change: &Change, locale: Locale) -> Vec<ChangeClass> {
    match classes::edges(change.measure) {
        Some(_) => change_classes(change, locale),
        None => Vec::new(),
    }
}

/// The five classes of a change.
pub fn change_classes(change: &Change, locale: Locale) -> Vec<ChangeClass> {
    let words = [msg::TWO_FELL_MUCH, msg::TWO_FELL, msg::TWO_SAME, msg::TWO_ROSE, msg::TWO_ROSE_MUCH];
    let ranges = Steps::of(change.subject()).ranges().into_iter().zip(words);
    ranges.map(|((class, low, high), word)| (code(class), locale.t(word), range(low, high, locale))).collect()
}

/// A class in words: "−0.4 to −0.2", "−0.5 or lower".
fn range(low: Option<Decimal>, high: Option<Decimal>, locale: Locale) -> String {
    let one = |words, value| locale.fill(words, &[("value", &signed(locale, value))]);
    match (low, high) {
        (Some(low), Some(high)) if low.order(&high).is_eq() => signed(locale, low),
        (Some(low), Some(high)) => {
            let [[from, _], [_, to]] = [low, high].map(|end| ends(end, locale));
            locale.fill(msg::TWO_RANGE, &[("low", &from), ("high", &to)])
        }
        (None, Some(high)) => one(msg::TWO_OR_LOWER, high),
        (Some(low), None) => one(msg::TWO_OR_HIGHER, low),
        (None, None) => String::new(),
    }
}

/// A figure as the lower and as the upper end of a range; in Kazakh both have an ending.
fn ends(value: Decimal, locale: Locale) -> [String; 2] {
    let figure = signed(locale, value);
    match locale {
        Locale::Kk => [Case::From, Case::To].map(|case| inflected(&figure, case)),
        Locale::Ru | Locale::En => [figure.clone(), figure],
    }
}

fn class(shift: &Shift, kind: Kind, steps: &Steps) -> &'static str {
    match (shift.by(), shift.gap()) {
        (Some(_), _) if kind == Kind::Symbols => "land",
        (Some(by), _) => code(steps.class(by)),
        (None, Some(Datum::NotComparable)) => "nc",
        (None, Some(Datum::DidNotExist)) => "gone",
        (None, Some(Datum::Withheld)) => "withheld",
        (None, _) => "nd",
    }
}

const fn code(class: u8) -> &'static str {
    match class {
        1 => "d1",
        2 => "d2",
        3 => "d3",
        4 => "d4",
        _ => "d5",
    }
}

fn gap(shift: &Shift, locale: Locale) -> String {
    shift.gap().map_or_else(String::new, |gap| summary::datum_number(gap, locale))
}

fn circle(shift: &Shift, width_px: u16) -> Circle {
    let by = shift.by().unwrap_or(Decimal::whole(0));
    let radius = symbol::radius(Decimal::new(by.scaled.abs(), by.places), width_px);
    let inside = radius * 1_000_000 / units(width_px).max(1) >= NAME * 200;
    Circle { radius, inside, label: beside(shift.region, radius, inside, width_px) }
}
