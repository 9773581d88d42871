//! What the tooltip of a region says: name, figure, measure and year, path over the years, country, place,
//! target. Where there is no figure it says why, and what covers the territory instead.

use super::sparkline::{self, Mark};
use super::states::Swatch;
use dataset::msg;
use dataset::{MeasureKind, RegionIx, Relation};
use model::plan::inhabitants;
use model::{Datum, Row, Slice, series, summary};
use text::{Decimal, Locale, Msg, Ratio, integer, percent};

/// Size of the path over the years, px.
pub const SPARK: (u16, u16) = (216, 40);

/// What a tooltip says; a text that is empty is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tip {
    /// The region's full name.
    pub name: &'static str,
    /// The figure with its unit, or why there is none.
    pub value: String,
    /// True where the value is a figure.
    pub known: bool,
    /// How a gap is drawn.
    pub gap: Option<Swatch>,
    /// Measure and year; for a region of other borders, what covers its territory.
    pub sub: String,
    /// What qualifies the figure, if anything does, or what was published for its parts later.
    pub note: Option<String>,
    /// The path over the years, [`SPARK`] large; none of fewer than two figures.
    pub path: Vec<Mark>,
    /// Heading and text: country, place, share or target.
    pub rows: Vec<(String, String)>,
}

/// The texts for a region of the slice.
pub fn tip(slice: &Slice, row: &Row, locale: Locale) -> Tip {
    of_region(slice, row.region, locale)
}

/// The same for any region, also one that does not belong to the borders of the slice.
pub fn of_region(slice: &Slice, region: RegionIx, locale: Locale) -> Tip {
    let here = slice.row(region).map(|r| r.datum);
    let known = here.unwrap_or_else(|| slice.known(region));
    let year = slice.year.to_string();
    let year = locale.fill(msg::YEAR_OF, &[("year", &year)]);
    let measure = [&*summary::subject_name(slice.subject(), locale), ", ", &year].concat();
    let (value, gap, sub) = match known {
        Datum::Value(_) => (summary::datum_text(slice.measure, known, locale), None, measure),
        _ => {
            let why = summary::absence(slice, region, known, locale).to_owned();
            let ground = summary::territory_sentence(slice, region, locale);
            (why, Some(swatch_of(known)), ground.unwrap_or(measure))
        }
    };
    let note = match known {
        Datum::Value(o) => summary::status_note(o.status, locale)
            .map(str::to_owned)
            .or_else(|| summary::later_sentence(slice, region, locale)),
        _ => None,
    };
    Tip {
        name: dataset::name(region, locale),
        value,
        known: gap.is_none(),
        gap,
        sub,
        note,
        path: path(slice, region),
        rows: rows(slice, region, locale),
    }
}

fn path(slice: &Slice, region: RegionIx) -> Vec<Mark> {
    let points = series::of_region(slice.subject(), region);
    match points.iter().filter(|(_, datum)| datum.value().is_some()).count() {
        0 | 1 => Vec::new(),
        _ => sparkline::marks(slice.subject(), region, slice.year, SPARK),
    }
}

fn rows(slice: &Slice, region: RegionIx, locale: Locale) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    if slice.national.value().is_some() {
        let country = dataset::short_name(dataset::COUNTRY, locale);
        rows.push((country.to_owned(), summary::datum_text(slice.measure, slice.national, locale)));
    }
    if let Some(rank) = slice.row(region).and_then(|r| r.rank) {
        rows.push((locale.t(msg::TOOLTIP_RANK).to_owned(), summary::rank_short(rank, locale)));
    }
    if slice.measure.is_count() {
        let share = summary::share_text(region, slice.year, locale);
        if !share.is_empty() {
            rows.push((locale.t(msg::TOOLTIP_SHARE).to_owned(), share));
        }
    }
    rows.extend(inputs(slice, region, locale));
    if let Some(target) = slice.target() {
        // Targets are national: the year is named, and no verdict on a region is given.
        let heading = [locale.t(msg::TARGET_LABEL), ", ", &target.year.to_string()].concat();
        let value = percent(locale, Decimal::new(target.scaled, target.places));
        let sign = match target.relation {
            Relation::AtMost => "≤\u{a0}",
            Relation::AtLeast => "≥\u{a0}",
            Relation::Equals => "",
        };
        rows.push((heading, [sign, &value].concat()));
    }
    rows
}

/// What a computed figure comes from.
fn inputs(slice: &Slice, region: RegionIx, locale: Locale) -> Vec<(String, String)> {
    let year = slice.year;
    let percent = |share: Option<Ratio>| share.map(|share| summary::share_percent(share, locale));
    let known = match slice.measure.kind() {
        MeasureKind::PerInhabitants => vec![(
            msg::PLAN_PAGE_COLUMN_PEOPLE,
            inhabitants(region, year).map(|people| integer(locale, people)),
        )],
        MeasureKind::Ratio => vec![
            (msg::TOOLTIP_SHARE, percent(summary::share_of_plan(region, year))),
            (msg::PLAN_PAGE_COLUMN_SHARE, percent(summary::share_of_people(region, year))),
        ],
        _ => Vec::new(),
    };
    let row = |(heading, text): (Msg, Option<String>)| Some((locale.t(heading).to_owned(), text?));
    known.into_iter().filter_map(row).collect()
}

const fn swatch_of(gap: Datum) -> Swatch {
    match gap {
        Datum::DidNotExist => Swatch::DidNotExist,
        Datum::Withheld => Swatch::Withheld,
        Datum::NotComparable => Swatch::NotComparable,
        Datum::NotPublished | Datum::Value(_) => Swatch::NotPublished,
    }
}
