//! How a region compares with the others: against the country, and its rank.

use dataset::RegionIx;
use dataset::msg;
use model::{Datum, Slice, summary};
use text::{Case, Locale, inflected};

use crate::place::Place;

/// The difference in a word; of the plan, its share; of the ratio of shares, both.
pub fn against(slice: &Slice, known: Datum, region: RegionIx, place: Place) -> String {
    let locale = place.locale();
    if slice.measure.is_count() {
        let share = summary::share_text(region, slice.year, locale);
        let said = locale.fill(msg::REGION_PAGE_OF_PLAN, &[("share", &of_them(&share, locale))]);
        return if share.is_empty() { share } else { said };
    }
    let shares = summary::share_of_plan(region, slice.year).zip(summary::share_of_people(region, slice.year));
    if slice.measure.is_ratio()
        && let Some((plan, people)) = shares
    {
        let [plan, people] =
            [plan, people].map(|share| of_them(&summary::share_percent(share, locale), locale));
        return locale.fill(msg::REGION_PAGE_OF_BOTH, &[("plan", &plan), ("people", &people)]);
    }
    summary::comparison_text(slice, known, locale).unwrap_or_default()
}

/// A share as so much of something, with its ending in Kazakh: «жоспардың 13,8%-ы».
fn of_them(share: &str, locale: Locale) -> String {
    if locale == Locale::Kk { inflected(share, Case::Own) } else { share.to_owned() }
}

/// The place among the regions of that year; empty without one.
pub fn rank(slice: &Slice, region: RegionIx, place: Place) -> String {
    let rank = slice.row(region).and_then(|row| row.rank);
    let short = rank.map_or_else(String::new, |rank| summary::rank_short(rank, place.locale()));
    // On a narrow screen the number of regions stands below.
    short.rsplit_once('\u{a0}').map_or(short.clone(), |(place, of)| [place, " ", of].concat())
}
