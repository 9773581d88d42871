//! The rows of the table as texts and sizes.

use super::{Order, RegionsState};
use dataset::{COUNTRY, MeasureKind, RegionIx};
use model::route::slug;
use model::{Datum, Row, Slice, summary};
use text::{Decimal, Locale, compare, sort_by};

/// The length of the longest bar.
pub const FULL: u32 = 1000;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub region: RegionIx,
    /// Its place, `2–4` for a tie; empty for the country and for gaps.
    pub rank: String,
    /// Its short name.
    pub name: &'static str,
    /// Its page, from the index.
    pub page: String,
    /// The figure, or the mark of the gap.
    pub value: String,
    /// The length of its bar, thousandths of the longest; `None` without a bar.
    pub bar: Option<u32>,
    /// Its distance from the country, or its share of the plan.
    pub beside: String,
    /// Why there is no figure, or what is to be said of it.
    pub note: String,
}

/// The country, then its regions in order.
pub fn lines(state: RegionsState, slice: &Slice, locale: Locale) -> Vec<Line> {
    let name = |region| dataset::short_name(region, locale);
    let by_name = |a, b| compare(locale, name(a), name(b));
    let mut rows = slice.ranked(by_name);
    if state.order == Order::Name {
        sort_by(&mut rows, |a, b| by_name(a.region, b.region));
    }
    let country = Row { region: COUNTRY, datum: slice.national, class: None, rank: None };
    let all = std::iter::once(&country).chain(rows);
    all.map(|row| line(slice, row, locale)).collect()
}

/// The longest bar: the highest figure of a region, or the country's where it is a rate too.
pub fn scale(slice: &Slice) -> Option<Decimal> {
    let country = slice.national.value().filter(|_| !slice.measure.is_count());
    slice.rows.iter().filter_map(|row| row.datum.value()).chain(country).max_by(Decimal::order)
}

/// How long a figure is on that scale. The sum of all regions has no length beside theirs.
pub fn length(slice: &Slice, region: RegionIx, datum: Datum) -> Option<u32> {
    let (value, longest) = (datum.value()?, scale(slice)?);
    if region == COUNTRY && slice.measure.is_count() || longest.is_zero() {
        return None;
    }
    let share = value.to_f64() / longest.to_f64() * f64::from(FULL);
    (share >= 0.0).then_some(share.round() as u32)
}

fn line(slice: &Slice, row: &Row, locale: Locale) -> Line {
    let (region, datum) = (row.region, row.datum);
    let beside = match slice.measure.kind() {
        MeasureKind::Count => summary::share_text(region, slice.year, locale),
        _ if region == COUNTRY => String::new(),
        _ => summary::difference_text(slice, datum, locale),
    };
    Line {
        region,
        rank: row.rank.map_or_else(String::new, |rank| summary::rank_span(rank, locale)),
        name: dataset::short_name(region, locale),
        page: [&slug(region), "/"].concat(),
        value: summary::slice_number(slice, datum, locale),
        bar: length(slice, region, datum),
        beside,
        note: note(slice, region, datum, locale),
    }
}

/// What is said of all figures alike is below the table.
fn note(slice: &Slice, region: RegionIx, datum: Datum, locale: Locale) -> String {
    match datum {
        Datum::Value(found) if slice.shared_status() == Some(found.status) => String::new(),
        Datum::Value(_) => summary::status_words(datum, locale),
        _ => summary::absence(slice, region, datum, locale).to_owned(),
    }
}
