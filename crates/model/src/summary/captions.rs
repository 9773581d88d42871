//! The texts around a figure: subtitle, captions, and for screen readers a change, a region, a year.

use super::figure::{datum_words, target_mark};
use super::measure::{subject_name, subject_tab, subject_with_unit, unit};
use super::names::plain_name;
use super::rank::rank_phrase;
use crate::borders::is_merged;
use crate::{Datum, Row, Slice, Subject};
use dataset::msg;
use dataset::{MeasureKind, Status, Vintage};
use text::{DOT, Locale, Msg, in_of_them};

/// Measure, unit, year and borders: «Жұмыссыздық деңгейі, % · 2016 жыл · 16 өңір (…)»; a derived measure says so.
pub fn subtitle(slice: &Slice, locale: Locale) -> String {
    let year = year_of(slice.year, locale);
    let measure = subject_with_unit(slice.subject(), locale);
    let derived = match slice.national {
        Datum::Value(o) if o.status == Status::Derived => [DOT, locale.t(msg::STATUS_DERIVED)].concat(),
        _ => String::new(),
    };
    [&*measure, &*year, &*borders(slice, locale)].join(DOT) + &derived
}

/// What is announced when the map has changed: «Карта жаңарды: 2016 жыл, 16 өңірдің 16-сында дерек бар».
pub fn announcement(slice: &Slice, locale: Locale) -> String {
    announcement_for(slice, msg::UPDATED_MAP, locale)
}

/// The same for another view: `updated` is one of `msg::UPDATED_…`.
pub fn announcement_for(slice: &Slice, updated: Msg, locale: Locale) -> String {
    let known = slice.counted() as u64;
    let counted = match locale {
        Locale::Kk => in_of_them(known),
        Locale::Ru | Locale::En => known.to_string(),
    };
    let values = [
        ("updated", locale.t(updated)),
        ("year", &slice.year.to_string()),
        ("of", &slice.rows.len().to_string()),
        ("counted", &counted),
    ];
    locale.count(msg::ANNOUNCE, known, &values)
}

/// What a screen reader says of a region: name, figure with its unit and reliability, place.
pub fn spoken(slice: &Slice, row: &Row, locale: Locale) -> String {
    let name = plain_name(row.region, locale);
    let figure = datum_words(slice.measure, row.datum, locale);
    match row.rank {
        Some(rank) => format!("{name}: {figure}, {}", rank_phrase(rank, locale)),
        None => format!("{name}: {figure}"),
    }
}

/// What a screen reader says of the year slider: the year and the country's figure.
pub fn year_spoken(slice: &Slice, locale: Locale) -> String {
    let value = datum_words(slice.measure, slice.national, locale);
    locale.fill(msg::YEAR_VALUE, &[("year", &slice.year.to_string()), ("value", &value)])
}

/// The heading of the ranking: «Өңірлер бойынша жоспар, 2016 ж.», «Бедность по регионам, 2023 г.».
pub fn ranking_title(slice: &Slice, locale: Locale) -> String {
    let text = match slice.measure.kind() {
        MeasureKind::Count => msg::RANKING_PLAN,
        _ => msg::RANKING_RATE,
    };
    let measure = match slice.measure.kind() {
        MeasureKind::PerInhabitants | MeasureKind::Ratio => subject_name(slice.subject(), locale),
        _ => subject_tab(slice.subject(), locale),
    };
    locale.fill(text, &[("measure", &*measure), ("year", &slice.year.to_string())])
}

/// What is over the ranking's figures: «адам · үлесі», «меже ≤ 5,0», else the unit.
pub fn ranking_columns(subject: impl Into<Subject>, locale: Locale) -> String {
    let subject = subject.into();
    match (subject.measure.kind(), subject.target()) {
        (MeasureKind::Count, _) => [locale.t(msg::COLUMN_PEOPLE), locale.t(msg::COLUMN_SHARE)].join(DOT),
        (_, Some(target)) => target_mark(target, locale),
        _ => unit(subject.measure, locale).to_owned(),
    }
}

/// How many regions a set of borders has: «17 өңір».
pub fn vintage_short(vintage: Vintage, locale: Locale) -> String {
    let count = vintage.count();
    locale.count(msg::REGIONS_COUNT, u64::from(count), &[("count", &count.to_string())])
}

fn year_of(year: u16, locale: Locale) -> String {
    locale.fill(msg::YEAR_OF, &[("year", &year.to_string())])
}

/// The borders of a slice, and that they are older than the year where a publisher kept them.
fn borders(slice: &Slice, locale: Locale) -> String {
    if is_merged(slice) {
        let regions = vintage_short(slice.vintage, locale);
        return locale.fill(msg::BORDERS_COMPARABLE, &[("regions", &regions)]);
    }
    if slice.vintage < Vintage::of_year(slice.year) {
        if slice.measure.is_plan() {
            return locale.t(msg::BORDERS_PLAN).to_owned();
        }
        let regions = vintage_short(slice.vintage, locale);
        return locale.fill(msg::BORDERS_KEPT, &[("regions", &regions)]);
    }
    locale.t(slice.vintage.words()).to_owned()
}
