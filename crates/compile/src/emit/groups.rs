//! `groups.rs`: official outcomes of parts of the population, one row a group and region.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::RangeInclusive;

use super::dataset::pack;
use super::literal;
use crate::derive::classes;
use crate::derive::tables::{Cell, outcome_file, usual_places};
use crate::facts::{Facts, status};
use crate::read::rows::Outcome;
use schema::Measure;
use schema::{Group, Respect};

/// Figures by group and region, then by year.
type Series = BTreeMap<(u8, usize), BTreeMap<u16, Cell>>;

/// The file: a table for each measure that has a figure of a group.
pub fn write(facts: &Facts) -> String {
    let mut out = String::from("// Written by the build script from data/.\n");
    let tables = literal::list(Measure::ALL.into_iter().filter_map(|measure| table(facts, measure)));
    let _ = writeln!(out, "pub static GROUPS: &[GroupTable] = &{tables};");
    out
}

/// The group that a row is about; `None` for everybody and for a part in two respects.
pub fn group(row: &Outcome) -> Option<Group> {
    let cells = [&row.urbanisation, &row.sex, &row.age];
    let mut parts = Respect::ALL.into_iter().zip(cells).filter(|(_, cell)| *cell != "total");
    let (respect, cell) = parts.next()?;
    Group::parse(respect, cell).filter(|_| parts.next().is_none())
}

fn table(facts: &Facts, measure: Measure) -> Option<String> {
    let (_, rows) = facts.outcomes.iter().find(|(file, _)| file == outcome_file(measure))?;
    let (first, last) =
        rows.iter().fold((u16::MAX, 0), |(a, b), r| (a.min(r.value.year), b.max(r.value.year)));
    let places = usual_places(rows.iter().filter_map(|r| r.value.value));
    let mut series = Series::new();
    for row in rows.iter().map(|r| &r.value) {
        let known = group(row).zip(facts.position(&row.region)).zip(row.value.zip(status(&row.status)));
        if let Some(((group, region), cell)) = known {
            series.entry((group as u8, region)).or_default().insert(row.year, cell);
        }
    }
    if series.is_empty() {
        return None;
    }
    let keys = series.keys().map(|(group, region)| format!("({group},{region})"));
    let cells = series.values().flat_map(|own| {
        (first..=last).map(|year| pack(own.get(&year).copied(), places).to_string()).collect::<Vec<_>>()
    });
    let (edges, year_edges) = breaks(&series, first..=last, places + 1);
    Some(format!(
        "GroupTable{{measure:Measure::{measure:?},first_year:{first},years:{},places:{places},keys:&{},cells:&{},edges:&{},year_edges:&{}}}",
        last - first + 1,
        literal::list(keys),
        literal::list(cells),
        literal::list(edges),
        literal::list(year_edges),
    ))
}

/// Class edges, four a respect, of all years and of each alone. The groups of a respect share them, so that a colour
/// means the same for women and men. Targets hold for everybody alone and are no edges here.
fn breaks(series: &Series, years: RangeInclusive<u16>, places: u8) -> (Vec<i32>, Vec<i32>) {
    let figures = |respect: Respect, year: u16| -> Vec<i32> {
        let own = |code: u8| Group::ALL.iter().any(|g| *g as u8 == code && g.respect() == respect);
        let regional = series.iter().filter(|((group, region), _)| *region > 0 && own(*group));
        regional.filter_map(|(_, cells)| cells.get(&year)?.0.at(places)).collect()
    };
    let (mut all, mut single) = (Vec::new(), Vec::new());
    for respect in Respect::ALL {
        let years: Vec<Vec<i32>> = years.clone().map(|year| figures(respect, year)).collect();
        all.extend(classes::four(&years.concat(), None));
        single.extend(years.iter().flat_map(|year| classes::four(year, None)));
    }
    (all, single)
}
