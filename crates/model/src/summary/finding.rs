//! The headline of a measure and a year: who is highest and who is lowest, or how one region compares.

use std::cmp::Ordering;

use super::figure::{beside_name, with_unit};
use super::measure::subject_phrase;
use super::names::{held_names, plain_name};
use super::origin::absence;
use super::rank::share_text;
use crate::comparison::CLOSE;
use crate::{Datum, Slice};
use dataset::msg;
use dataset::{COUNTRY, Measure, MeasureKind, RegionIx};
use text::{Decimal, Locale, capitalised, number, uncapitalised};

/// The finding of a slice: «Жұмыспен қамту жоспары, 2016 жыл: ең көбі – Оңтүстік Қазақстан (7 210 адам), ең азы –
/// Маңғыстау (1 570)». Two or three equal figures are all named, more are counted; regions without a
/// figure are counted at the end. It names its measure, and says where a survey's figures may differ by chance.
pub fn finding(slice: &Slice, locale: Locale) -> String {
    let sentence = close(slice, extremes(slice, locale), locale);
    let gaps = slice.rows.len().saturating_sub(slice.counted());
    if gaps == 0 || slice.counted() == 0 {
        return sentence;
    }
    let count = gaps.to_string();
    locale.count(msg::FINDING_GAP, gaps as u64, &[("finding", &sentence), ("count", &count)])
}

/// The finding about one region: «Южно-Казахстанская область, уровень безработицы, 2013 год: 5,5 %; по Казахстану –
/// 5,2 %», or why it has no figure.
pub fn finding_region(slice: &Slice, region: RegionIx, locale: Locale) -> String {
    let measure = slice.measure;
    let year = slice.year.to_string();
    let known = slice.known(region);
    let name = capitalised(plain_name(region, locale));
    let Some(value) = known.value() else {
        let reason = absence(slice, region, known, locale);
        let reason = uncapitalised(reason);
        let values = [
            ("region", name.as_str()),
            ("measure", &*subject_phrase(slice.subject(), locale)),
            ("year", &year),
            ("reason", &reason),
        ];
        return locale.fill(msg::FINDING_REGION_GAP, &values);
    };
    let text = match (measure.kind(), slice.national) {
        (MeasureKind::Count, _) => msg::FINDING_REGION_PLAN,
        (_, Datum::Value(_)) => msg::FINDING_REGION_RATE,
        _ => msg::FINDING_REGION_ALONE,
    };
    let values = [
        ("region", name.as_str()),
        ("year", &year),
        ("measure", &*subject_phrase(slice.subject(), locale)),
        ("value", &beside_name(measure, value, locale)),
        ("national", &national(slice, locale)),
        ("share", &share_text(region, slice.year, locale)),
    ];
    locale.fill(text, &values)
}

/// Several regions beside the country: «Жұмыссыздық деңгейі, 2016 жыл: Ақмола облысы – 4,8%; Астана қаласы – 4,6%;
/// Қазақстан – 5,0%».
pub fn finding_pins(slice: &Slice, pins: &[RegionIx], locale: Locale) -> String {
    let measure = slice.measure;
    let one = |region: &RegionIx| {
        let known = slice.known(*region);
        let value = match known.value() {
            Some(value) => beside_name(measure, value, locale),
            None => uncapitalised(absence(slice, *region, known, locale)),
        };
        // Three full names would make a headline of many lines on phones.
        let name =
            if pins.len() > 2 { dataset::short_name(*region, locale) } else { plain_name(*region, locale) };
        locale.fill(msg::FINDING_PIN, &[("region", name), ("value", &value)])
    };
    let country = slice.national.value().map(|value| {
        let values = [
            ("region", dataset::short_name(COUNTRY, locale)),
            ("value", &*beside_name(measure, value, locale)),
        ];
        locale.fill(msg::FINDING_PIN, &values)
    });
    let parts: Vec<String> = pins.iter().map(one).chain(country).collect();
    let values = [
        ("measure", &*capitalised(&subject_phrase(slice.subject(), locale))),
        ("year", &slice.year.to_string()),
        ("parts", &parts.join("; ")),
    ];
    locale.fill(msg::FINDING_PINS, &values)
}

/// The country first, then who is highest and lowest: «Қазақстан, жұмыссыздық деңгейі, 2016 жыл: 5,0%; ең жоғарысы – …».
pub fn finding_country(slice: &Slice, locale: Locale) -> String {
    let (Some(value), Some((high, low))) = (slice.national.value(), ends(slice)) else {
        return finding(slice, locale);
    };
    let [high, low] = held(slice, [high, low], locale);
    let values = [
        ("country", dataset::short_name(COUNTRY, locale)),
        ("year", &slice.year.to_string()),
        ("measure", &*subject_phrase(slice.subject(), locale)),
        ("value", &beside_name(slice.measure, value, locale)),
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

/// The country's figure as it is beside a region's: with `%`, without the words of the plan.
pub(super) fn national(slice: &Slice, locale: Locale) -> String {
    slice.national.value().map_or_else(String::new, |v| brief(slice.measure, v, locale))
}

/// The highest and the lowest figure.
fn ends(slice: &Slice) -> Option<(Decimal, Decimal)> {
    let values = || slice.rows.iter().filter_map(|r| r.datum.value());
    Some((values().max_by(Decimal::order)?, values().min_by(Decimal::order)?))
}

/// A sentence about the highest and the lowest figure, with a caution where a survey's figures lie so close together
/// that they may differ by chance.
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
    let measure = capitalised(&subject_phrase(slice.subject(), locale));
    let (measure, year) = (("measure", measure.as_str()), ("year", year.as_str()));
    let Some((high, low)) = ends(slice) else {
        return locale.fill(msg::FINDING_NONE, &[measure, year]);
    };
    if high.order(&low) == Ordering::Equal {
        let value = with_unit(slice.measure, high, locale);
        return locale.fill(msg::FINDING_EQUAL, &[measure, year, ("value", &value)]);
    }
    let text = match slice.measure.kind() {
        MeasureKind::Count | MeasureKind::PerInhabitants => msg::FINDING_PLAN,
        _ => msg::FINDING_RATE,
    };
    let [high, low] = held(slice, [high, low], locale);
    locale.fill(text, &[measure, year, ("high", &high), ("low", &low)])
}

/// Who holds the highest and the lowest figure, with the figures.
fn held(slice: &Slice, [high, low]: [Decimal; 2], locale: Locale) -> [String; 2] {
    // The count names its unit once, with the first figure.
    [
        format!("{} ({})", holders(slice, high, locale), beside_name(slice.measure, high, locale)),
        format!("{} ({})", holders(slice, low, locale), brief(slice.measure, low, locale)),
    ]
}

fn holders(slice: &Slice, value: Decimal, locale: Locale) -> String {
    let equal = |d: Datum| d.value().is_some_and(|v| v.order(&value) == Ordering::Equal);
    let held: Vec<RegionIx> = slice.rows.iter().filter(|r| equal(r.datum)).map(|r| r.region).collect();
    held_names(&held, locale)
}

fn brief(measure: Measure, value: Decimal, locale: Locale) -> String {
    if measure.is_plan() {
        return number(locale, value);
    }
    with_unit(measure, value, locale)
}
