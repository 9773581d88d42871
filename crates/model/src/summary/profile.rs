//! The words of a region's one-page profile: distances from the national targets, and whose plan it shows.

use super::figure::{difference_of, target_mark, with_unit};
use super::goal::distance_words;
use super::measure::measure_name;
use super::names::{genitive, plain_name};
use crate::slice::datum;
use dataset::msg;
use dataset::{COUNTRY, Measure, RegionIx, Target};
use text::{Decimal, Locale};

/// The heading of a profile: «Өңір паспорты», «Ел паспорты».
pub fn profile_kind(region: RegionIx, locale: Locale) -> &'static str {
    locale.t(if region == COUNTRY { msg::PROFILE_COUNTRY } else { msg::PROFILE_REGION })
}

/// How far a region is from a national target, without a verdict: «Жұмыссыздық деңгейі – 5,2%: межеден 0,2
/// пайыздық тармаққа жоғары (меже ≤ 5,0)». `None` where one of the two is missing.
pub fn profile_distance(measure: Measure, region: RegionIx, year: u16, locale: Locale) -> Option<String> {
    let target: &Target = dataset::target(measure)?;
    let value = datum(measure, region, year).value()?;
    let distance = value.minus(Decimal::new(target.scaled, target.places));
    let values = [
        ("measure", measure_name(measure, locale)),
        ("value", &with_unit(measure, value, locale)),
        ("distance", &distance_words(distance, locale)),
        ("goal", &target_mark(target, locale)),
    ];
    Some(locale.fill(msg::PROFILE_DISTANCE, &values))
}

/// That the plan shown is that of the unit the region was part of; `None` where it is its own.
pub fn profile_planned(region: RegionIx, planned: RegionIx, locale: Locale) -> Option<String> {
    if region == planned || region == COUNTRY {
        return None;
    }
    let text = match plain_name(region, Locale::Kk) == plain_name(planned, Locale::Kk) {
        true => msg::PROFILE_PLANNED_LARGER,
        false => msg::PROFILE_PLANNED,
    };
    Some(locale.fill(text, &[("parent", &genitive(planned, locale))]))
}

/// How much a figure of the country changed between two years, percentage points: `−0,5`.
pub fn profile_change(measure: Measure, (from, to): (u16, u16), locale: Locale) -> String {
    difference_of(datum(measure, COUNTRY, to), datum(measure, COUNTRY, from), locale)
}
