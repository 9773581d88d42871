//! Places in a ranking and shares of the country, as text.

use crate::data::{self, COUNTRY, Measure, RegionIx};
use crate::model::Rank;
use crate::model::plan::inhabitants;
use crate::text::{Locale, Ratio, msg, percent};

/// A place as part of a sentence: «16 өңір ішінде 2–4-орын», «2–4-е место из 16», "rank 2–4 of 16".
pub fn rank_phrase(rank: Rank, locale: Locale) -> String {
    locale.fill(msg::RANK_PHRASE, &filled(&rank_span(rank, locale), &rank.of.to_string()))
}

/// A place beside its own heading: `2–4 / 16`, «2–4-е из 16».
pub fn rank_short(rank: Rank, locale: Locale) -> String {
    locale.fill(msg::RANK_SHORT, &filled(&rank_span(rank, locale), &rank.of.to_string()))
}

/// A place alone: `1`, or `2–4` for a tie. It does not break over two lines.
pub fn rank_span(rank: Rank, _: Locale) -> String {
    if rank.first == rank.last {
        return rank.first.to_string();
    }
    format!("{}–\u{2060}{}", rank.first, rank.last)
}

/// A region's share of the plan of a year, percent; `None` where there is no plan.
pub fn share_of_plan(region: RegionIx, year: u16) -> Option<Ratio> {
    let persons = |ix| data::observation(Measure::Plan, ix, year).map(|o| i64::from(o.value.scaled));
    Ratio::of(persons(region)?, persons(COUNTRY)?, 100)
}

/// A region's share of the population at the start of a year, percent. Where the population is
/// published for the parts of a region only, their sum stands for it.
pub fn share_of_people(region: RegionIx, year: u16) -> Option<Ratio> {
    Ratio::of(inhabitants(region, year)?, inhabitants(COUNTRY, year)?, 100)
}

/// A share as text, with one decimal: `13,8%`.
pub fn share_percent(share: Ratio, locale: Locale) -> String {
    percent(locale, share.rounded(1))
}

/// [`share_of_plan`] as text; empty where there is no plan.
pub fn share_text(region: RegionIx, year: u16, locale: Locale) -> String {
    share_of_plan(region, year).map_or_else(String::new, |s| share_percent(s, locale))
}

fn filled<'a>(place: &'a str, of: &'a str) -> [(&'static str, &'a str); 2] {
    [("place", place), ("of", of)]
}
