//! The headline of a measure and a year: who is highest and who is lowest, or how one region stands.

use std::cmp::Ordering;

use super::figure::with_unit;
use super::measure::measure_phrase;
use super::names::{held_name, joined, plain_name};
use super::origin::absence;
use super::place::share_text;
use crate::data::{self, COUNTRY, Measure, RegionIx};
use crate::model::slice::datum;
use crate::model::{Datum, Slice};
use crate::text::{Decimal, Locale, capitalised, compare, msg, number, sort_by, uncapitalised};

/// More ties than this are counted, not named.
const NAMED: usize = 3;

/// A survey's figures that lie no further apart than this are not to be ranked, percentage points.
const CLOSE: Decimal = Decimal::new(10, 1);

/// The finding of a slice: «2016 жылғы жоспар: ең көбі – Оңтүстік Қазақстан (7 210 адам), ең азы –
/// Маңғыстау (1 570)». Two or three equal figures are all named, more are counted; regions without a
/// figure are counted at the end. It names its measure, and says where a survey's figures are too close to be ranked.
pub fn finding(slice: &Slice, locale: Locale) -> String {
    let sentence = close(slice, extremes(slice, locale), locale);
    let gaps = slice.rows.len().saturating_sub(slice.counted());
    if gaps == 0 || slice.counted() == 0 {
        return sentence;
    }
    let count = gaps.to_string();
    locale.count(msg::FINDING_GAP, gaps as u64, &[("finding", &sentence), ("count", &count)])
}

/// The finding about one region: «Южно-Казахстанская область, 2013 год: безработица 5,5 %, по Казахстану
/// 5,2 %», or why it has no figure.
pub fn finding_region(slice: &Slice, region: RegionIx, locale: Locale) -> String {
    let measure = slice.measure;
    let year = slice.year.to_string();
    let known = datum(measure, region, slice.year);
    let name = capitalised(plain_name(region, locale));
    let Some(value) = known.value() else {
        let reason = absence(slice, region, known, locale);
        let reason = uncapitalised(reason);
        let values = [
            ("region", name.as_str()),
            ("measure", measure_phrase(measure, locale)),
            ("year", &year),
            ("reason", &reason),
        ];
        return locale.fill(msg::FINDING_REGION_GAP, &values);
    };
    let text = match (measure, slice.national) {
        (Measure::Plan, _) => msg::FINDING_REGION_PLAN,
        (_, Datum::Value(_)) if measure == Measure::PlanPer10k => msg::FINDING_REGION_PER10K,
        (_, Datum::Value(_)) => msg::FINDING_REGION_RATE,
        _ => msg::FINDING_REGION_ALONE,
    };
    let values = [
        ("region", name.as_str()),
        ("year", &year),
        ("measure", measure_phrase(measure, locale)),
        ("value", &with_unit(measure, value, locale)),
        ("national", &national(slice, locale)),
        ("share", &share_text(region, slice.year, locale)),
    ];
    locale.fill(text, &values)
}

/// The country first, then who is highest and lowest: «Қазақстан, 2016 жыл: жұмыссыздық 5,0%; ең жоғарысы – …».
pub fn finding_country(slice: &Slice, locale: Locale) -> String {
    let (Some(value), Some((high, low))) = (slice.national.value(), ends(slice)) else {
        return finding(slice, locale);
    };
    let [high, low] = held(slice, [high, low], locale);
    let values = [
        ("country", data::short_name(COUNTRY, locale)),
        ("year", &slice.year.to_string()),
        ("measure", measure_phrase(slice.measure, locale)),
        ("value", &with_unit(slice.measure, value, locale)),
        ("high", &high),
        ("low", &low),
    ];
    close(slice, locale.fill(msg::FINDING_COUNTRY, &values), locale)
}

/// The title of the document: what is found, and the name of the product. It begins with the pinned regions.
pub fn document_title(finding: &str, pins: &[RegionIx], locale: Locale) -> String {
    let names: Vec<String> = pins.iter().map(|region| capitalised(plain_name(*region, locale))).collect();
    let title = match names.first() {
        Some(first) if !finding.starts_with(first) => [&names.join(", "), " · ", finding].concat(),
        _ => finding.to_owned(),
    };
    locale.fill(msg::APP_TITLE, &[("finding", &title)])
}

/// The country's figure as it stands beside a region's: with `%`, without the words of the plan.
pub(super) fn national(slice: &Slice, locale: Locale) -> String {
    slice.national.value().map_or_else(String::new, |v| brief(slice.measure, v, locale))
}

/// The highest and the lowest figure.
fn ends(slice: &Slice) -> Option<(Decimal, Decimal)> {
    let values = || slice.rows.iter().filter_map(|r| r.datum.value());
    Some((values().max_by(Decimal::order)?, values().min_by(Decimal::order)?))
}

/// A sentence, with a caution where it orders figures of a survey that lie close together.
fn close(slice: &Slice, sentence: String, locale: Locale) -> String {
    let spread = ends(slice).map(|(high, low)| high.minus(low));
    let near = |spread: &Decimal| !spread.is_zero() && spread.order(&CLOSE).is_le();
    match spread.filter(near).filter(|_| !slice.measure.is_plan()) {
        Some(spread) => {
            let values = [("finding", sentence.as_str()), ("spread", &number(locale, spread))];
            locale.fill(msg::FINDING_CLOSE, &values)
        }
        None => sentence,
    }
}

fn extremes(slice: &Slice, locale: Locale) -> String {
    let year = slice.year.to_string();
    let measure = capitalised(measure_phrase(slice.measure, locale));
    let (measure, year) = (("measure", measure.as_str()), ("year", year.as_str()));
    let Some((high, low)) = ends(slice) else {
        return locale.fill(msg::FINDING_NONE, &[measure, year]);
    };
    if high.order(&low) == Ordering::Equal {
        let value = with_unit(slice.measure, high, locale);
        return locale.fill(msg::FINDING_EQUAL, &[measure, year, ("value", &value)]);
    }
    let text = match slice.measure {
        Measure::Plan => msg::FINDING_PLAN,
        Measure::PlanPer10k => msg::FINDING_PER10K,
        _ => msg::FINDING_RATE,
    };
    let [high, low] = held(slice, [high, low], locale);
    locale.fill(text, &[measure, year, ("high", &high), ("low", &low)])
}

/// Who holds the highest and the lowest figure, with the figures.
fn held(slice: &Slice, [high, low]: [Decimal; 2], locale: Locale) -> [String; 2] {
    // The heading names the unit of the plan per 10,000; the count names it once, with the first figure.
    let high_value = match slice.measure {
        Measure::PlanPer10k => brief(slice.measure, high, locale),
        measure => with_unit(measure, high, locale),
    };
    [
        format!("{} ({high_value})", holders(slice, high, locale)),
        format!("{} ({})", holders(slice, low, locale), brief(slice.measure, low, locale)),
    ]
}

fn holders(slice: &Slice, value: Decimal, locale: Locale) -> String {
    let equal = |d: Datum| d.value().is_some_and(|v| v.order(&value) == Ordering::Equal);
    let held = slice.rows.iter().filter(|r| equal(r.datum));
    let mut names: Vec<String> = held.map(|r| held_name(r.region, locale)).collect();
    if names.len() > NAMED {
        let count = names.len().to_string();
        return locale.count(msg::REGIONS_COUNT, names.len() as u64, &[("count", &count)]);
    }
    sort_by(&mut names, |a, b| compare(locale, a, b));
    joined(&names, locale)
}

fn brief(measure: Measure, value: Decimal, locale: Locale) -> String {
    if measure.is_plan() {
        return number(locale, value);
    }
    with_unit(measure, value, locale)
}
