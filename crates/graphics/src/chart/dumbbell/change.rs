//! Two years of a measure as dumbbells: every region from its first figure to its last, the largest fall first.

use super::{Dumbbell, Row};
use crate::chart::slope::left_out;
use crate::chart::{Scene, figure, notes};
use dataset::msg;
use dataset::{COUNTRY, Measure, RegionIx};
use model::slice::datum;
use model::{Datum, summary};
use text::{Decimal, Locale, compare, percent, signed, sort_by};

/// A region with its figures of both years.
type Pair = (RegionIx, [Datum; 2]);

/// The regions whose borders are the same in both years, below the country; how many are not is said in a note.
pub fn change(measure: Measure, from: u16, to: u16, locale: Locale) -> Scene {
    let [before, after] = [from, to].map(|year| dataset::members(dataset::vintage(measure, year)));
    let kept = after.iter().filter(|region| before.contains(region)).copied();
    let mut pairs: Vec<Pair> = kept.map(|region| pair(measure, region, (from, to))).collect();
    let lost = after.len().saturating_sub(pairs.len());
    pairs.retain(|pair| moved(pair).is_some());
    let name = |pair: &Pair| dataset::short_name(pair.0, locale);
    let change = |pair: &Pair| moved(pair).unwrap_or(Decimal::whole(0));
    sort_by(&mut pairs, |a, b| change(a).order(&change(b)).then_with(|| compare(locale, name(a), name(b))));
    pairs.insert(0, pair(measure, COUNTRY, (from, to)));
    let mut under: Vec<String> = left_out(lost, (from, to), locale).into_iter().collect();
    for (_, figures) in &pairs {
        for datum in figures.iter().filter(|datum| is_starred(**datum, locale)) {
            notes::add(&mut under, ["* ", &summary::status_words(*datum, locale)].concat());
        }
    }
    let rows = pairs.iter().enumerate().map(|(at, pair)| row(pair, (from, to), at, locale));
    Scene::Dumbbell(Dumbbell {
        locale,
        year: to,
        percent: true,
        plan: false,
        reference: from.to_string(),
        subject: to.to_string(),
        third: String::new(),
        ratio: locale.t(msg::GROUP_DIFFERENCE).to_owned(),
        national: figure::target(measure.into(), locale),
        rows: rows.collect(),
        notes: under,
    })
}

fn pair(measure: Measure, region: RegionIx, (from, to): (u16, u16)) -> Pair {
    (region, [from, to].map(|year| datum(measure, region, year)))
}

/// The last figure minus the first.
fn moved((_, [first, last]): &Pair) -> Option<Decimal> {
    Some(last.value()?.minus(first.value()?))
}

fn is_starred(datum: Datum, locale: Locale) -> bool {
    summary::datum_number(datum, locale).ends_with('*')
}

fn row(pair: &Pair, (from, to): (u16, u16), at: usize, locale: Locale) -> Row {
    let (region, [first, last]) = (pair.0, pair.1.map(Datum::value));
    let star = pair.1.into_iter().any(|datum| is_starred(datum, locale));
    let change = moved(pair).map_or_else(String::new, |change| signed(locale, change));
    let words = |value: Option<Decimal>| value.map_or_else(String::new, |value| percent(locale, value));
    let (from, to, first_words, last_words) = (from.to_string(), to.to_string(), words(first), words(last));
    let values = [
        ("region", dataset::short_name(region, locale)),
        ("from", &from),
        ("to", &to),
        ("first", &first_words),
        ("last", &last_words),
    ];
    Row {
        region,
        name: dataset::short_name(region, locale).to_owned(),
        reference: first,
        subject: last,
        third: None,
        label: String::new(),
        ratio: [change.as_str(), if star { "*" } else { "" }].concat(),
        strong: region == COUNTRY,
        apart: at == 1,
        spoken: locale.fill(msg::DUMBBELL_CHANGE_SPOKEN, &values),
    }
}
