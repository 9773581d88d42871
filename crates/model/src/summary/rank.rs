//! Places in a ranking and shares of the country, as text.

use crate::Rank;
use crate::plan::inhabitants;
use dataset::msg;
use dataset::{COUNTRY, RegionIx, roles};
use text::{Locale, Ratio, percent};

/// A place as part of a sentence: «16 өңір ішінде 2–4-орын», «2–4-е место из 16», "2nd–4th of 16".
pub fn rank_phrase(rank: Rank, locale: Locale) -> String {
    locale.fill(msg::RANK_PHRASE, &filled(&ordinals(rank, locale), &rank.of.to_string()))
}

/// A place beside its own heading: `2–4 / 16`, «2–4-е из 16», "2nd–4th of 16".
pub fn rank_short(rank: Rank, locale: Locale) -> String {
    locale.fill(msg::RANK_SHORT, &filled(&ordinals(rank, locale), &rank.of.to_string()))
}

/// A place with its English endings, `2nd–4th`; the other two languages put one ending into the sentence.
fn ordinals(rank: Rank, locale: Locale) -> String {
    match locale {
        Locale::En => span_of(rank, |place| [&place.to_string(), ordinal_ending(place)].concat()),
        Locale::Kk | Locale::Ru => rank_span(rank, locale),
    }
}

/// `st`, `nd`, `rd` or `th`: 1st, 2nd, 3rd, 11th, 21st.
const fn ordinal_ending(place: u8) -> &'static str {
    match (place % 10, place % 100) {
        (1, tail) if tail != 11 => "st",
        (2, tail) if tail != 12 => "nd",
        (3, tail) if tail != 13 => "rd",
        _ => "th",
    }
}

/// A place alone: `1`, or `2–4` for a tie. It does not break over two lines.
pub fn rank_span(rank: Rank, _: Locale) -> String {
    span_of(rank, |place| place.to_string())
}

fn span_of(rank: Rank, said: fn(u8) -> String) -> String {
    if rank.first == rank.last {
        return said(rank.first);
    }
    [said(rank.first), "–\u{2060}".to_owned(), said(rank.last)].concat()
}

/// A region's share of the plan of a year, percent; `None` where there is no plan.
pub fn share_of_plan(region: RegionIx, year: u16) -> Option<Ratio> {
    let persons = |ix| dataset::observation(roles::PLAN, ix, year).map(|o| i64::from(o.value.scaled));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_places_have_their_endings() {
        let said = |first, last| ordinals(Rank { first, last, of: 20 }, Locale::En);
        let all: Vec<String> = (1..=24).map(|place| said(place, place)).collect();
        assert_eq!(
            all.join(" "),
            "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th"
        );
        assert_eq!(said(111, 113), "111th–\u{2060}113th");
        assert_eq!(ordinals(Rank { first: 2, last: 4, of: 16 }, Locale::Ru), "2–\u{2060}4");
    }
}
