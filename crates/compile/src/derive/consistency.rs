//! How the figures of groups fit their totals inside an official file: cases and contradictions, counted.
//!
//! A total lies between its groups; a tenth is rounding. A town that is a region of its own is its own town.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::Facts;
use crate::read::rows::Outcome;
use crate::read::table::Row;

/// A check of a file against itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Consistency {
    /// `unemployment-sex`.
    pub code: &'static str,
    /// The file's short name.
    pub table: &'static str,
    /// Regions and years with what the check needs.
    pub cases: u16,
    /// Those of them that contradict.
    pub contradictions: u16,
}

/// Figures of a region in a year, in tenths: the total, then groups by kind and name.
#[derive(Default)]
struct Place<'a> {
    total: Option<i32>,
    groups: Vec<(&'static str, &'a str, i32)>,
}

type Places<'a> = BTreeMap<(&'a str, u16), Place<'a>>;

/// All checks, in the order in which they are shown.
pub fn all(facts: &Facts) -> Vec<Consistency> {
    let (unemployment, poverty) = (places(facts, "unemployment"), places(facts, "poverty"));
    let count = |code, table, found: Vec<bool>| Consistency {
        code,
        table,
        cases: found.len() as u16,
        contradictions: found.iter().filter(|contradicts| **contradicts).count() as u16,
    };
    let (rate, poor) = ("outcomes-unemployment", "outcomes-poverty");
    vec![
        count("unemployment-sex", rate, between(&unemployment, "sex")),
        count("unemployment-age", rate, between(&unemployment, "age")),
        count("unemployment-place", rate, between(&unemployment, "place")),
        count("unemployment-city", rate, cities(&unemployment)),
        count("poverty-sex", poor, between(&poverty, "sex")),
        count("poverty-parts", poor, parts(facts, &poverty)),
    ]
}

fn places<'a>(facts: &'a Facts, measure: &str) -> Places<'a> {
    let file = format!("outcomes-{measure}.csv");
    let rows = facts.outcomes.iter().filter(|(name, _)| *name == file).flat_map(|(_, rows)| rows);
    let mut places = Places::new();
    for Row { value: row, .. } in rows {
        let Some(tenths) = row.value.and_then(|figure| figure.at(1)) else {
            continue;
        };
        let place = places.entry((row.region.as_str(), row.year)).or_default();
        match group(row) {
            Some((kind, name)) => place.groups.push((kind, name, tenths)),
            None if row.is_total() => place.total = Some(tenths),
            None => {}
        }
    }
    places
}

/// The one dimension in which a figure is not a total.
fn group(row: &Outcome) -> Option<(&'static str, &str)> {
    let kinds = [("place", &row.urbanisation), ("sex", &row.sex), ("age", &row.age)];
    let mut own = kinds.into_iter().filter(|(_, name)| *name != "total");
    let (kind, name) = own.next()?;
    own.next().is_none().then_some((kind, name.as_str()))
}

/// The years in which a total of unemployment lies outside its urban and rural parts.
pub fn settlement_years(facts: &Facts) -> Vec<u16> {
    let places = places(facts, "unemployment");
    let contradicts = |place: &Place| outside(place, "place") == Some(true);
    let years: BTreeSet<u16> =
        places.iter().filter(|(_, place)| contradicts(place)).map(|((_, year), _)| *year).collect();
    years.into_iter().collect()
}

/// Totals that lie outside their groups by more than a tenth.
fn between(places: &Places, kind: &str) -> Vec<bool> {
    places.values().filter_map(|place| outside(place, kind)).collect()
}

fn outside(place: &Place, kind: &str) -> Option<bool> {
    let own = || place.groups.iter().filter(|(k, ..)| *k == kind).map(|(.., tenths)| *tenths);
    let (low, high, total) = (own().min()?, own().max()?, place.total?);
    (own().count() > 1).then(|| total < low - 1 || total > high + 1)
}

/// Towns without villages: the town's figure is the total.
fn cities(places: &Places) -> Vec<bool> {
    let case = |place: &Place| {
        let own = |name: &str| place.groups.iter().find(|(_, n, _)| *n == name).map(|(.., tenths)| *tenths);
        let (town, total) = (own("urban")?, place.total?);
        own("rural").is_none().then_some(town != total)
    };
    places.values().filter_map(case).collect()
}

/// A former region beside the units it became, where figures of all were published for a year.
fn parts(facts: &Facts, places: &Places) -> Vec<bool> {
    let mut found = Vec::new();
    let former = facts.regions.iter().map(|row| &row.value).filter(|region| region.valid_to.is_some());
    for region in former {
        for ((_, year), place) in places.iter().filter(|((id, _), _)| *id == region.id) {
            let figure = |id: &String| places.get(&(id.as_str(), *year)).and_then(|p| p.total);
            let parts: Option<Vec<i32>> = region.composed_of.0.iter().map(figure).collect();
            let (Some(total), Some(parts)) = (place.total, parts) else {
                continue;
            };
            let (low, high) = (parts.iter().min(), parts.iter().max());
            found.push(low.is_some_and(|low| total < *low) || high.is_some_and(|high| total > *high));
        }
    }
    found
}
