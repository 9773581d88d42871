//! From two years of a measure to a slope.

use super::{End, Line, Slope};
use crate::chart::{Scene, figure, notes};
use dataset::msg;
use dataset::{COUNTRY, Measure, RegionIx};
use model::slice::datum;
use model::{Datum, summary};
use text::Locale;

/// The country and the regions whose borders are the same in both years; how many are not is said in a note.
pub fn scene(measure: Measure, from: u16, to: u16, pins: &[RegionIx], locale: Locale) -> Scene {
    let [before, after] = [from, to].map(|year| dataset::members(dataset::vintage(measure, year)));
    let kept = after.iter().filter(|region| before.contains(region)).copied();
    let kept: Vec<RegionIx> = kept.collect();
    let mut under = Vec::new();
    under.extend(left_out(after.len().saturating_sub(kept.len()), (from, to), locale));
    let mut lines: Vec<Line> = Vec::new();
    for region in std::iter::once(COUNTRY).chain(kept) {
        let ends = [from, to].map(|year| end(measure, region, year, locale, &mut under));
        if let [Some(left), Some(right)] = ends {
            let pin = pins.iter().position(|p| *p == region);
            lines.push(Line {
                region,
                name: dataset::short_name(region, locale).to_owned(),
                pin: pin.and_then(|p| u8::try_from(p).ok()),
                ends: [left, right],
            });
        }
    }
    let cut = measure.method_break().filter(|cut| (from.min(to) + 1..=from.max(to)).contains(cut));
    if let Some(year) = cut {
        under.push(locale.fill(msg::TREND_BREAK, &[("year", &year.to_string())]));
    }
    Scene::Slope(Slope { from, to, lines, joined: cut.is_none(), notes: under })
}

/// How many regions are not drawn because their borders changed.
pub fn left_out(regions: usize, (from, to): (u16, u16), locale: Locale) -> Option<String> {
    let count = u64::try_from(regions).ok().filter(|count| *count > 0)?;
    let words = [("count", &*count.to_string()), ("from", &from.to_string()), ("to", &to.to_string())];
    Some(locale.count(msg::SLOPE_LEFT_OUT, count, &words))
}

/// A figure; a gap is said in a note.
fn end(
    measure: Measure,
    region: RegionIx,
    year: u16,
    locale: Locale,
    under: &mut Vec<String>,
) -> Option<End> {
    let known = datum(measure, region, year);
    let spoken = figure::spoken(locale, measure, (region, year), known, "");
    let Datum::Value(found) = known else {
        under.push(spoken);
        return None;
    };
    if figure::is_flagged(measure, found) {
        notes::add(under, figure::caution(found, locale));
    }
    Some(End { value: found.value, label: summary::datum_number(known, locale), spoken })
}
