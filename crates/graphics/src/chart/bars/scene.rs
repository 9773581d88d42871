//! From a slice of the data to a ranking.

use super::{Bars, Figure, Row};
use crate::chart::{Scene, figure, notes};
use dataset::msg;
use dataset::{COUNTRY, Measure, MeasureKind, RegionIx};
use model::{Datum, Slice, summary};
use text::{Locale, compare};

/// How a ranking is wanted.
#[derive(Clone, Copy, Debug)]
pub struct BarsSpec<'a> {
    pub locale: Locale,
    /// Pinned regions, A to C.
    pub pins: &'a [RegionIx],
}

/// The ranking of a slice: the country first, then regions from the highest figure down, gaps last.
pub fn scene(slice: &Slice, spec: &BarsSpec) -> Scene {
    let counts = slice.measure.is_count();
    let locale = spec.locale;
    let name = |region| dataset::short_name(region, locale);
    let ranked = slice.ranked(|a, b| compare(locale, name(a), name(b)));
    let country = model::Row { region: COUNTRY, datum: slice.national, class: None, rank: None };
    let mut rows = vec![row(slice, spec, &country)];
    let mut cautions = Vec::new();
    for known in ranked {
        rows.push(row(slice, spec, known));
        caution(&mut cautions, slice.measure, known.datum, locale);
    }
    caution(&mut cautions, slice.measure, slice.national, locale);
    Scene::Bars(Bars {
        locale,
        year: slice.year,
        counts,
        unit: summary::unit(slice.measure, locale).to_owned(),
        share: if counts { locale.t(msg::COLUMN_SHARE).to_owned() } else { String::new() },
        target: figure::target(slice.subject(), locale),
        rows,
        notes: cautions,
    })
}

fn row(slice: &Slice, spec: &BarsSpec, known: &model::Row) -> Row {
    let (locale, measure, region) = (spec.locale, slice.measure, known.region);
    let span = known.rank.map(|r| summary::rank_span(r, locale));
    let place = known.rank.map_or(String::new(), |r| summary::rank_phrase(r, locale));
    let share = match (measure.kind(), known.datum) {
        (MeasureKind::Count, Datum::Value(_)) => summary::share_text(region, slice.year, locale),
        _ => String::new(),
    };
    let pin = spec.pins.iter().position(|p| *p == region);
    Row {
        region,
        name: dataset::short_name(region, locale).to_owned(),
        // One line has no need of the joiner against breaks, which some fonts would show.
        place: span.unwrap_or_default().replace('\u{2060}', ""),
        figure: shown(slice, known, locale),
        share,
        pin: pin.and_then(|p| u8::try_from(p).ok()),
        spoken: figure::spoken(locale, measure, (region, slice.year), known.datum, &place),
    }
}

fn shown(slice: &Slice, known: &model::Row, locale: Locale) -> Figure {
    let why = || summary::absence(slice, known.region, known.datum, locale).to_owned();
    match known.datum {
        Datum::Value(found) => Figure::Value {
            value: found.value,
            label: summary::datum_number(known.datum, locale),
            class: known.class,
            flagged: figure::is_flagged(slice.measure, found),
        },
        Datum::DidNotExist => Figure::Absent(why()),
        Datum::NotPublished | Datum::Withheld | Datum::NotComparable => Figure::Gap(why()),
    }
}

fn caution(cautions: &mut Vec<String>, measure: Measure, datum: Datum, locale: Locale) {
    if let Datum::Value(found) = datum
        && figure::is_flagged(measure, found)
    {
        notes::add(cautions, figure::caution(found, locale));
    }
}
