//! What lines over the years say: where each begins and where it ends.

use super::figure::beside_name;
use super::goal::filled;
use super::measure::{measure_phrase, subject_phrase};
use super::names::{held_name, plain_name};
use crate::Subject;
use crate::drift::{self, Drift};
use crate::series::of_region;
use dataset::msg;
use dataset::{COUNTRY, RegionIx, roles};
use text::{Locale, capitalised, number};

/// More regions than these are named without figures, so that the headline stays short.
const NAMED: usize = 2;

/// «Астана қаласы, жұмыссыздық деңгейі: 2010 жылы – 6,6%; 2023 жылы – 4,6%. Қазақстан: …», the pinned regions before the
/// country. A region without a figure is left to the notes; a change of method between the two years is said.
pub fn finding_trend(subject: impl Into<Subject>, pins: &[RegionIx], locale: Locale) -> String {
    let subject = subject.into();
    if pins.len() > NAMED {
        return names(subject, pins, locale);
    }
    // The country's own ratio is 1 by definition: what changed is the regions.
    let country = (!subject.measure.is_ratio()).then_some(COUNTRY);
    let all = pins.iter().copied().chain(country);
    let mut parts: Vec<String> = Vec::new();
    for region in all {
        let name = match region == COUNTRY {
            true => dataset::short_name(COUNTRY, locale).to_owned(),
            false => capitalised(plain_name(region, locale)),
        };
        // The first names what all are of.
        let name = match parts.is_empty() {
            true => [&name, ", ", &*subject_phrase(subject, locale)].concat(),
            false => name,
        };
        parts.extend(part(subject, region, &name, locale));
    }
    if let Some(year) = subject.measure.method_break() {
        parts.push(capitalised(&locale.fill(msg::TREND_BREAK, &[("year", &year.to_string())])));
    }
    if parts.is_empty() { drift_finding(locale) } else { parts.join(". ") }
}

/// Where the share of the plan fell and rose most against the share of the population.
fn drift_finding(locale: Locale) -> String {
    let (from, to) = drift::span();
    let one = |line: Option<Drift>| {
        let Some(line) = line else { return String::new() };
        let [first, last] = [line.first.ratio, line.last.ratio].map(|ratio| number(locale, ratio.rounded(2)));
        [&*held_name(line.region, locale), " (", &first, " → ", &last, ")"].concat()
    };
    let values = [
        ("measure", capitalised(measure_phrase(roles::PLAN_RATIO, locale))),
        ("from", from.to_string()),
        ("to", to.to_string()),
        ("fall", one(drift::largest_fall())),
        ("rise", one(drift::largest_rise())),
    ];
    filled(msg::TREND_DRIFT, &values, locale)
}

/// Many lines are named, not told: «Жұмыссыздық деңгейі, 2010–2023: Алматы қ., Астана қ., Шымкент қ., Қазақстан».
fn names(subject: Subject, pins: &[RegionIx], locale: Locale) -> String {
    let all = pins.iter().copied().chain(std::iter::once(COUNTRY));
    let names: Vec<&str> = all.map(|region| dataset::short_name(region, locale)).collect();
    let years = dataset::years(subject.measure);
    let values = [
        ("measure", &*capitalised(&subject_phrase(subject, locale))),
        ("from", &years.start().to_string()),
        ("to", &years.end().to_string()),
        ("parts", &names.join(", ")),
    ];
    locale.fill(msg::TWO_FINDING, &values)
}

fn part(subject: Subject, region: RegionIx, name: &str, locale: Locale) -> Option<String> {
    let series = of_region(subject, region);
    let mut known = series.iter().filter_map(|(year, d)| Some((*year, d.value()?)));
    let (from, first) = known.next()?;
    let figure = |value| beside_name(subject.measure, value, locale);
    let Some((to, last)) = known.next_back() else {
        let values = [("region", name), ("from", &from.to_string()), ("first", &figure(first))];
        return Some(locale.fill(msg::TREND_POINT, &values));
    };
    let values = [
        ("region", name),
        ("from", &*from.to_string()),
        ("first", &*figure(first)),
        ("to", &*to.to_string()),
        ("last", &*figure(last)),
    ];
    Some(locale.fill(msg::TREND_PART, &values))
}
