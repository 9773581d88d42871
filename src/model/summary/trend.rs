//! What lines over the years say: where each begins and where it ends.

use super::finding::own;
use super::goal::filled;
use super::measure::measure_phrase;
use super::names::{held_name, plain_name};
use crate::data::{self, COUNTRY, Measure, RegionIx};
use crate::model::drift::{self, Drift};
use crate::model::series::{method_break, of_region};
use crate::text::{Locale, capitalised, msg, number};

/// «Астана қаласы, жұмыссыздық деңгейі: 2010 жылы – 6,6%; 2023 жылы – 4,6%. Қазақстан: …», the pinned regions before the
/// country. A region without a figure is left to the notes; a change of method between the two years is said.
pub fn finding_trend(measure: Measure, pins: &[RegionIx], locale: Locale) -> String {
    // The country's own ratio is 1 by definition: what changed is the regions.
    let country = (measure != Measure::PlanRatio).then_some(COUNTRY);
    let all = pins.iter().copied().chain(country);
    let mut parts: Vec<String> = Vec::new();
    for region in all {
        let name = match region == COUNTRY {
            true => data::short_name(COUNTRY, locale).to_owned(),
            false => capitalised(plain_name(region, locale)),
        };
        // The first names what all are of.
        let name = match parts.is_empty() {
            true => [&name, ", ", measure_phrase(measure, locale)].concat(),
            false => name,
        };
        parts.extend(part(measure, region, &name, locale));
    }
    if let Some(year) = method_break(measure) {
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
        ("measure", capitalised(measure_phrase(Measure::PlanRatio, locale))),
        ("from", from.to_string()),
        ("to", to.to_string()),
        ("fall", one(drift::largest_fall())),
        ("rise", one(drift::largest_rise())),
    ];
    filled(msg::TREND_DRIFT, &values, locale)
}

fn part(measure: Measure, region: RegionIx, name: &str, locale: Locale) -> Option<String> {
    let series = of_region(measure, region);
    let mut known = series.iter().filter_map(|(year, d)| Some((*year, d.value()?)));
    let (from, first) = known.next()?;
    let figure = |value| own(measure, value, locale);
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
