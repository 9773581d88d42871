//! From figures of groups to dumbbells: the groups of a place over three years, or a group in all regions.

use super::{Dumbbell, Row};
use crate::chart::Scene;
use dataset::msg;
use dataset::{COUNTRY, Group, Measure, RegionIx, roles};
use model::groups::{datum, offered};
use model::slice;
use model::{Datum, summary};
use text::{Decimal, Locale, compare, percent, signed, sort_by, uncapitalised};

/// The groups of a place: hollow the first year of the programme, full the year, square the last year of the table.
/// `chosen` is set in bold. `None` where no group has a figure.
pub fn groups(
    measure: Measure,
    place: RegionIx,
    year: u16,
    chosen: Option<Group>,
    locale: Locale,
) -> Option<Scene> {
    let years = [*dataset::years(roles::PLAN).start(), year, *dataset::group_years(measure).end()];
    let mut rows: Vec<Row> = Vec::new();
    let mut before = None;
    for group in offered(measure, place, year) {
        let mut row = group_row(measure, group, place, years, locale);
        row.strong = chosen == Some(group);
        row.apart = before.replace(group.dimension()).is_some_and(|b| b != group.dimension());
        rows.push(row);
    }
    let [first, _, last] = years.map(|y| y.to_string());
    let named = |words: String, of: fn(&Row) -> Option<Decimal>| {
        if rows.iter().any(|row| of(row).is_some()) { words } else { String::new() }
    };
    let (reference, third) = (named(first, |r| r.reference), named(last, |r| r.third));
    (!rows.is_empty()).then(|| {
        Scene::Dumbbell(Dumbbell {
            locale,
            year,
            percent: true,
            plan: false,
            reference,
            subject: year.to_string(),
            third,
            ratio: String::new(),
            national: everybody(measure, place, year, locale),
            rows,
            notes: summary::group_stars(measure, place, year, locale),
        })
    })
}

fn group_row(measure: Measure, group: Group, place: RegionIx, years: [u16; 3], locale: Locale) -> Row {
    let [first, year, last] = years;
    let at = |of: u16| datum(measure, group, place, of);
    let other = |of: u16| at(of).value().filter(|_| of != year);
    Row {
        region: place,
        name: summary::group_name(group, locale),
        reference: other(first),
        subject: at(year).value(),
        third: other(last),
        label: summary::datum_number(at(year), locale),
        ratio: String::new(),
        strong: false,
        apart: false,
        spoken: years_spoken(measure, group, place, years, locale),
    }
}

/// The group that a chosen one is compared with in all regions: everybody; women with men where none is chosen.
pub fn pair(chosen: Option<Group>) -> (Option<Group>, Group) {
    match chosen {
        Some(group) => (None, group),
        None => (Some(roles::MALE), roles::FEMALE),
    }
}

/// A region with the figures of the two that are compared: reference, then subject.
type Pair = (RegionIx, [Datum; 2]);

/// A group beside everybody, or women beside men, in every region that has both figures in a year; the highest first.
pub fn regions(measure: Measure, year: u16, chosen: Option<Group>, locale: Locale) -> Option<Scene> {
    let (other, group) = pair(chosen);
    let everybody = || locale.t(msg::GROUP_EVERYBODY).to_owned();
    let reference = other.map_or_else(everybody, |g| summary::group_name(g, locale));
    let subject = summary::group_name(group, locale);
    let pairs = pairs(measure, year, (other, group), locale);
    let words = [reference.as_str(), subject.as_str()];
    let rows: Vec<Row> = pairs.iter().map(|pair| pair_row(measure, pair, words, locale)).collect();
    let country = datum(measure, group, COUNTRY, year).value();
    let country_words = [dataset::short_name(COUNTRY, locale), ", ", &uncapitalised(&subject)].concat();
    (!rows.is_empty()).then(|| {
        Scene::Dumbbell(Dumbbell {
            locale,
            year,
            percent: true,
            plan: false,
            notes: stars(pairs.iter().flat_map(|(_, figures)| figures), locale),
            reference,
            subject,
            third: String::new(),
            ratio: locale.t(msg::GROUP_DIFFERENCE).to_owned(),
            national: country.map(|value| (value, country_words)),
            rows,
        })
    })
}

fn pairs(measure: Measure, year: u16, (other, group): (Option<Group>, Group), locale: Locale) -> Vec<Pair> {
    let reference = |region| match other {
        Some(other) => datum(measure, other, region, year),
        None => slice::datum(measure, region, year),
    };
    let members = dataset::members(dataset::vintage(measure, year)).iter();
    let mut found: Vec<Pair> =
        members.map(|r| (*r, [reference(*r), datum(measure, group, *r, year)])).collect();
    found.retain(|(_, figures)| figures.iter().all(|d| d.value().is_some()));
    let name = |pair: &Pair| dataset::short_name(pair.0, locale);
    let value = |(_, [_, own]): &Pair| own.value().unwrap_or(Decimal::whole(0));
    sort_by(&mut found, |a, b| value(b).order(&value(a)).then_with(|| compare(locale, name(a), name(b))));
    found
}

fn pair_row(measure: Measure, (region, figures): &Pair, words: [&str; 2], locale: Locale) -> Row {
    let name = dataset::short_name(*region, locale);
    let [reference, subject] = figures.map(Datum::value);
    let star = figures.iter().any(|d| summary::datum_number(*d, locale).ends_with('*'));
    let apart = reference.zip(subject).map(|(of, own)| signed(locale, own.minus(of)));
    let said = |at: usize| {
        let word = words.get(at).copied().unwrap_or_default();
        let figure = figures.get(at).map(|d| summary::datum_words(measure, *d, locale));
        [&uncapitalised(word), " – ", &figure.unwrap_or_default()].concat()
    };
    Row {
        region: *region,
        name: name.to_owned(),
        reference,
        subject,
        third: None,
        label: String::new(),
        ratio: [apart.as_deref().unwrap_or_default(), if star { "*" } else { "" }].concat(),
        strong: false,
        apart: false,
        spoken: format!("{name}: {}, {}", said(1), said(0)),
    }
}

/// Everybody in the place, as the dashed line.
fn everybody(measure: Measure, place: RegionIx, year: u16, locale: Locale) -> Option<(Decimal, String)> {
    let value = slice::datum(measure, place, year).value()?;
    let words = [locale.t(msg::GROUP_EVERYBODY), ", ", &year.to_string(), ": ", &percent(locale, value)];
    Some((value, words.concat()))
}

fn years_spoken(measure: Measure, group: Group, place: RegionIx, years: [u16; 3], locale: Locale) -> String {
    let mut said: Vec<String> = Vec::new();
    let mut last = 0;
    for year in years {
        let words = summary::datum_words(measure, datum(measure, group, place, year), locale);
        if year != last {
            said.push(format!("{year} – {words}"));
        }
        last = year;
    }
    format!("{}: {}", summary::group_name(group, locale), said.join("; "))
}

fn stars<'a>(figures: impl Iterator<Item = &'a Datum>, locale: Locale) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    for datum in figures {
        if let Datum::Value(found) = datum
            && let Some(words) = summary::status_note(found.status, locale)
        {
            let note = format!("* {words}");
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
    }
    notes
}
