//! The sentences under a region's name in its panel.

use std::cmp::Ordering;

use super::figure::{status_note, with_unit};
use super::finding::national;
use super::measure::subject_phrase;
use super::origin::{absence, later_sentence, territory_sentence};
use super::rank::{rank_phrase, share_of_people, share_of_plan, share_percent};
use crate::{Datum, Slice};
use dataset::msg;
use dataset::{MeasureKind, RegionIx, roles};
use text::{Decimal, Locale, capitalised, number};

/// A region against the country, then its shares of plan and population: «Уровень безработицы – 5,5 %, на 0,3 п. п. выше
/// показателя по Казахстану (5,2 %). На регион приходится 13,8 % плана занятости (самая большая доля) и 15,8 % населения
/// страны.» Where there is no figure: why, and what covers the territory. A figure's reliability is said last.
pub fn panel_sentence(slice: &Slice, region: RegionIx, locale: Locale) -> String {
    let known = slice.known(region);
    let mut sentences = Vec::new();
    match known.value() {
        Some(value) => {
            sentences.push(figure(slice, value, locale));
            sentences.extend(later_sentence(slice, region, locale));
        }
        None => {
            sentences.push(format!("{}.", absence(slice, region, known, locale)));
            sentences.extend(territory_sentence(slice, region, locale));
        }
    }
    sentences.extend(shares(region, slice.year, locale));
    sentences.extend(note(known, locale));
    sentences.join(" ")
}

fn figure(slice: &Slice, value: Decimal, locale: Locale) -> String {
    let difference = slice.national.value().map(|n| value.minus(n));
    let text = match (slice.measure.kind(), difference.map(|d| d.order(&Decimal::whole(0)))) {
        (MeasureKind::Count, _) => msg::PANEL_PLAN,
        (MeasureKind::PerInhabitants, _) => msg::PANEL_PER10K,
        (MeasureKind::Ratio, _) => msg::PANEL_ALONE,
        (_, Some(Ordering::Greater)) => msg::PANEL_ABOVE,
        (_, Some(Ordering::Less)) => msg::PANEL_BELOW,
        (_, Some(Ordering::Equal)) => msg::PANEL_EQUAL,
        (_, None) => msg::PANEL_ALONE,
    };
    let size = difference.map(|d| Decimal::new(d.scaled.saturating_abs(), d.places));
    let values = [
        ("measure", capitalised(&subject_phrase(slice.subject(), locale))),
        ("year", slice.year.to_string()),
        ("value", with_unit(slice.measure, value, locale)),
        ("national", national(slice, locale)),
        ("difference", size.map_or_else(String::new, |d| number(locale, d))),
    ];
    let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
    locale.fill(text, &values)
}

fn shares(region: RegionIx, year: u16, locale: Locale) -> Option<String> {
    let plan = share_percent(share_of_plan(region, year)?, locale);
    let rank = Slice::of(roles::PLAN, year).row(region)?.rank?;
    let place = match (rank.first, rank.last) {
        (1, 1) => locale.t(msg::SHARE_LARGEST).to_owned(),
        (first, _) if first == rank.of => locale.t(msg::SHARE_SMALLEST).to_owned(),
        _ => rank_phrase(rank, locale),
    };
    let Some(people) = share_of_people(region, year) else {
        return Some(locale.fill(msg::PANEL_SHARE_PLAN, &[("plan", &plan), ("place", &place)]));
    };
    let people = share_percent(people, locale);
    Some(locale.fill(msg::PANEL_SHARE, &[("plan", &plan), ("place", &place), ("people", &people)]))
}

fn note(known: Datum, locale: Locale) -> Option<String> {
    let Datum::Value(observation) = known else {
        return None;
    };
    let note = status_note(observation.status, locale)?;
    Some(locale.fill(msg::PANEL_NOTE, &[("note", note)]))
}
