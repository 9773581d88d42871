//! What lines over the years say: where each begins and where it ends.

use super::figure::with_unit;
use super::measure::measure_name;
use super::names::held_name;
use crate::data::{COUNTRY, Measure, RegionIx};
use crate::model::series::{method_break, of_region};
use crate::text::{Locale, msg, number};

/// «Жұмыссыздық деңгейі: Қазақстан – 2010 жылы 5,8%, 2023 жылы 4,7%; Астана қ. – …». A region without a figure is left
/// to the notes; a change of method between the two years is said.
pub fn finding_trend(measure: Measure, pins: &[RegionIx], locale: Locale) -> String {
    let all = std::iter::once(COUNTRY).chain(pins.iter().copied());
    let parts: Vec<String> = all.filter_map(|region| part(measure, region, locale)).collect();
    let said = [("measure", measure_name(measure, locale)), ("parts", &parts.join("; "))];
    let mut sentence = locale.fill(msg::FINDING_TREND, &said);
    if let Some(year) = method_break(measure) {
        sentence.push_str(". ");
        sentence.push_str(&locale.fill(msg::TREND_BREAK, &[("year", &year.to_string())]));
    }
    sentence
}

fn part(measure: Measure, region: RegionIx, locale: Locale) -> Option<String> {
    let series = of_region(measure, region);
    let mut known = series.iter().filter_map(|(year, d)| Some((*year, d.value()?)));
    let (from, first) = known.next()?;
    // The heading names the unit of the plan per 10,000.
    let figure = |value| match measure {
        Measure::PlanPer10k => number(locale, value),
        _ => with_unit(measure, value, locale),
    };
    let name = held_name(region, locale);
    let Some((to, last)) = known.next_back() else {
        let values = [("region", name.as_str()), ("from", &from.to_string()), ("first", &figure(first))];
        return Some(locale.fill(msg::TREND_POINT, &values));
    };
    let values = [
        ("region", name.as_str()),
        ("from", &*from.to_string()),
        ("first", &*figure(first)),
        ("to", &*to.to_string()),
        ("last", &*figure(last)),
    ];
    Some(locale.fill(msg::TREND_PART, &values))
}
