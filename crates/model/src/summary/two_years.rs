//! The change between two years in words.

use std::cmp::Ordering;

use super::change::Counts;
use super::figure::{status_words, with_unit};
use super::goal::filled;
use super::measure::unit;
use super::names::{all_names, held_names, plain_name};
use crate::change::{Change, Shift, method_between};
use crate::{Subject, borders};
use dataset::msg;
use dataset::{Measure, MeasureKind, RegionIx};
use text::{Decimal, Locale, integer, percent, signed};

/// A change with its unit: «−0,2 п. т.», «−1 234 адам (−38,6%)», `−3,4 (−12,0%)`.
pub fn two_years_text(measure: Measure, shift: &Shift, locale: Locale) -> Option<String> {
    let by = shift.by()?;
    let part = shift.percent().map(|p| format!(" ({})", signed_percent(p, locale))).unwrap_or_default();
    Some(match measure.kind() {
        MeasureKind::Count => {
            let persons = by.with_places(0).scaled;
            let plus = if persons > 0 { "+" } else { "" };
            let count = [plus, &integer(locale, i64::from(persons))].concat();
            let people = locale.count(msg::PEOPLE, u64::from(persons.unsigned_abs()), &[("count", &count)]);
            people + &part
        }
        MeasureKind::PerInhabitants | MeasureKind::Ratio => signed(locale, by) + &part,
        _ => locale.fill(msg::TWO_POINTS, &[("value", &signed(locale, by))]),
    })
}

/// Over a column of changes: `Change 2013 → 2016, pp`, whichever year was chosen first.
pub fn change_heading(measure: Measure, years: [u16; 2], locale: Locale) -> String {
    let [from, to] = [years.into_iter().min(), years.into_iter().max()]
        .map(|year| year.map_or_else(String::new, |year| year.to_string()));
    let unit = match measure.kind() {
        MeasureKind::Count | MeasureKind::PerInhabitants => unit(measure, locale),
        // A difference of two quotients is no number of times.
        MeasureKind::Ratio => return locale.fill(msg::TABLE_CHANGE_PLAIN, &[("from", &from), ("to", &to)]),
        _ => locale.t(msg::UNIT_POINTS),
    };
    locale.fill(msg::TABLE_CHANGE, &[("from", &from), ("to", &to), ("unit", unit)])
}

/// The change of a region in a sentence for screen readers and tooltips: both figures, then the change, or why
/// there is none.
pub fn two_years_spoken(change: &Change, shift: &Shift, locale: Locale) -> String {
    let name = plain_name(shift.region, locale);
    let end = |known: crate::Datum| match known.value() {
        Some(value) => with_unit(change.measure, value, locale),
        None => status_words(known, locale),
    };
    let by = two_years_text(change.measure, shift, locale);
    let by = by.unwrap_or_else(|| shift.gap().map_or_else(String::new, |gap| status_words(gap, locale)));
    let (from, to) = (change.from.to_string(), change.to.to_string());
    let values = [
        ("region", name),
        ("from", from.as_str()),
        ("to", &to),
        ("before", &end(shift.from)),
        ("after", &end(shift.to)),
        ("change", &by),
    ];
    locale.fill(msg::TWO_SPOKEN, &values)
}

/// In how many regions a measure fell and rose, and where most: «…, 2013–2016: 16 өңірдің 12-сінде төмендеді, …».
pub fn two_years_finding(change: &Change, locale: Locale) -> String {
    let mut counts = Counts::default();
    for by in change.shifts.iter().filter_map(Shift::by) {
        counts.add(by.scaled.cmp(&0));
    }
    let mut out = counts.sentence(change.subject(), (change.from, change.to), locale) + ".";
    for (key, want) in [(msg::TWO_MOST_FELL, Ordering::Less), (msg::TWO_MOST_ROSE, Ordering::Greater)] {
        if let Some(words) = most(change, want, locale) {
            out.push(' ');
            out.push_str(&locale.fill(key, &[("regions", &words)]));
        }
    }
    // The point of «п. т.» ends the sentence too.
    out.replace("..", ".")
}

/// Why two years cannot be compared region by region: another method, or other borders.
pub fn two_years_why_not(measure: Measure, years: (u16, u16), locale: Locale) -> String {
    let (from, to) = (years.0.min(years.1), years.0.max(years.1));
    if let Some(cut) = method_between(measure, from, to) {
        let values = [("from", from.to_string()), ("to", to.to_string()), ("year", cut.to_string())];
        return locale.fill(msg::TWO_METHOD, &values.each_ref().map(|(k, v)| (*k, v.as_str())));
    }
    let count = |year| super::vintage_short(dataset::vintage(measure, year), locale);
    let values =
        [("from", from.to_string()), ("to", to.to_string()), ("before", count(from)), ("after", count(to))];
    locale.fill(msg::TWO_WHY_NOT, &values.each_ref().map(|(k, v)| (*k, v.as_str())))
}

/// The same in brief, for the note of a row.
pub fn two_years_apart(measure: Measure, years: (u16, u16), locale: Locale) -> String {
    let (from, to) = (years.0.min(years.1), years.0.max(years.1));
    match method_between(measure, from, to) {
        Some(cut) => locale.fill(msg::TREND_BREAK, &[("year", &cut.to_string())]),
        None => filled(msg::TWO_APART, &[("from", from.to_string()), ("to", to.to_string())], locale),
    }
}

/// Which regions of comparable borders have no figure, and why; `None` when all have one.
pub fn comparable_note(
    subject: impl Into<Subject>,
    year: u16,
    with: Option<u16>,
    locale: Locale,
) -> Option<String> {
    let subject = subject.into();
    let vintage = borders::common(subject.measure, year, with);
    let years = [Some(year), with];
    let lost = |region: &RegionIx| {
        let gap = |y: &u16| borders::datum(subject, *region, *y) == crate::Datum::NotComparable;
        years.iter().flatten().any(gap)
    };
    let members = dataset::members(vintage).iter().copied();
    let lost: Vec<RegionIx> = members.filter(lost).collect();
    let words = || locale.fill(msg::COMPARABLE_NOTE, &[("regions", &all_names(&lost, locale))]);
    (!lost.is_empty()).then(words)
}

fn most(change: &Change, want: Ordering, locale: Locale) -> Option<String> {
    let zero = Decimal::whole(0);
    let moved = || change.shifts.iter().filter(|s| s.by().is_some_and(|by| by.order(&zero) == want));
    let far = |a: &&Shift, b: &&Shift| {
        let (a, b) = (a.by().unwrap_or(zero), b.by().unwrap_or(zero));
        if want == Ordering::Less { b.order(&a) } else { a.order(&b) }
    };
    let top = moved().max_by(far)?;
    let by = top.by()?;
    let equal = moved().filter(|s| s.by().is_some_and(|other| other.order(&by) == Ordering::Equal));
    let equal: Vec<RegionIx> = equal.map(|s| s.region).collect();
    Some(format!("{}: {}", held_names(&equal, locale), two_years_text(change.measure, top, locale)?))
}

fn signed_percent(value: Decimal, locale: Locale) -> String {
    let plus = if value.scaled > 0 { "+" } else { "" };
    format!("{plus}{}", percent(locale, value))
}
