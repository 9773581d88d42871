//! `groups.rs`: official outcomes of parts of the population, one row a group and region.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::RangeInclusive;

use super::dataset::pack;
use super::literal;
use crate::derive::classes;
use crate::derive::tables::{Cell, usual_places};
use crate::facts::{Facts, status};
use crate::read::rows::Group;
use schema::Dimension;

/// Figures by group and region, then by year.
type Series = BTreeMap<(usize, usize), BTreeMap<u16, Cell>>;

/// The file: a table for each measure that has a figure of a group.
pub fn write(facts: &Facts) -> String {
    let mut out = String::from("// Written by the build script from data/.\n");
    let groups: Vec<&Group> = facts.groups.iter().map(|row| &row.value).collect();
    let count = groups.len();
    let mut list = |name: &str, kind: &str, row: fn(&Group) -> String| {
        let rows = literal::list(groups.iter().map(|group| row(group)));
        let _ = writeln!(out, "pub static {name}: [{kind}; {count}] = {rows};");
    };
    list("ROWS", "Row", row);
    list("NAMES", "Option<Msg>", |group| words(group, "group"));
    list("AMONG", "Option<Msg>", |group| words(group, "among"));
    for (at, group) in groups.iter().enumerate().filter(|(_, group)| group.age_from.is_none()) {
        let _ = writeln!(
            out,
            "/// `{}`.\n#[allow(dead_code)]\npub const {}: Group = Group({at});",
            group.id,
            group.id.to_uppercase()
        );
    }
    let tables = literal::list((0..facts.measures.len()).filter_map(|at| table(facts, at)));
    let _ = writeln!(out, "pub static GROUPS: &[GroupTable] = &{tables};");
    out
}

fn row(g: &Group) -> String {
    let respect = Dimension::ALL.into_iter().find(|respect| respect.key() == g.respect);
    let ages = g.age_from.zip(g.age_to).map(|ages| format!("{ages:?}"));
    let (code, ages) = (literal::text(&g.id), literal::option(ages));
    format!("Row{{code:{code},dimension:Dimension::{:?},ages:{ages}}}", respect.unwrap_or(Dimension::Age))
}

/// The key of a group's name, or of what it is among; bands of ages share theirs.
pub fn key(group: &Group, text: &str) -> Option<String> {
    group.age_from.is_none().then(|| format!("{text}_{}", group.id.replace('-', "_")))
}

fn words(group: &Group, text: &str) -> String {
    literal::option(key(group, text).map(|key| format!("msg::{}", key.to_uppercase())))
}

fn table(facts: &Facts, measure: usize) -> Option<String> {
    let file = facts.measures.get(measure)?.value.file();
    let (_, rows) = facts.outcomes.iter().find(|(name, _)| *name == file)?;
    let (first, last) =
        rows.iter().fold((u16::MAX, 0), |(a, b), r| (a.min(r.value.year), b.max(r.value.year)));
    let places = usual_places(rows.iter().filter_map(|r| r.value.value));
    let mut series = Series::new();
    for row in rows.iter().map(|r| &r.value) {
        let known = facts.group(row).zip(facts.position(&row.region)).zip(row.value.zip(status(&row.status)));
        if let Some(((group, region), cell)) = known {
            series.entry((group, region)).or_default().insert(row.year, cell);
        }
    }
    if series.is_empty() {
        return None;
    }
    let keys = series.keys().map(|(group, region)| format!("({group},{region})"));
    let cells = series.values().flat_map(|own| {
        (first..=last).map(|year| pack(own.get(&year).copied(), places).to_string()).collect::<Vec<_>>()
    });
    let (edges, year_edges) = breaks(facts, &series, first..=last, places + 1);
    Some(format!(
        "GroupTable{{measure:Measure::at({measure}),first_year:{first},years:{},places:{places},keys:&{},cells:&{},edges:&{},year_edges:&{}}}",
        last - first + 1,
        literal::list(keys),
        literal::list(cells),
        literal::list(edges),
        literal::list(year_edges),
    ))
}

/// Class edges, four a dimension, of all years and of each alone. The groups of a dimension share them, so that a colour
/// means the same for women and men. Targets hold for everybody alone and are no edges here.
fn breaks(facts: &Facts, series: &Series, years: RangeInclusive<u16>, places: u8) -> (Vec<i32>, Vec<i32>) {
    let figures = |respect: Dimension, year: u16| -> Vec<i32> {
        let own = |at: usize| facts.groups.get(at).is_some_and(|row| row.value.respect == respect.key());
        let regional = series.iter().filter(|((group, region), _)| *region > 0 && own(*group));
        regional.filter_map(|(_, cells)| cells.get(&year)?.0.at(places)).collect()
    };
    let (mut all, mut single) = (Vec::new(), Vec::new());
    for respect in Dimension::ALL {
        let years: Vec<Vec<i32>> = years.clone().map(|year| figures(respect, year)).collect();
        all.extend(classes::four(&years.concat(), None));
        single.extend(years.iter().flat_map(|year| classes::four(year, None)));
    }
    (all, single)
}
