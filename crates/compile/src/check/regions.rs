//! `regions.csv`: one country, the vintages of `vintages.csv`, and a lineage that agrees with itself.

use crate::facts::Facts;
use crate::problem::Problems;
use crate::read::rows::Region;
use crate::read::table::Row;
use crate::read::values::Day;

const FILE: &str = "data/regions.csv";
const VINTAGES: &str = "data/vintages.csv";

/// Reports all that does not fit.
pub fn check(facts: &Facts, problems: &mut Problems) {
    country(&facts.regions, problems);
    for row in &facts.regions {
        form(facts, row, problems);
        parent(facts, row, problems);
        parts(facts, row, problems);
    }
    vintages(facts, problems);
}

/// A vintage is named by the number of its regions, and begins on the day after the one before it ends.
fn vintages(facts: &Facts, problems: &mut Problems) {
    let mut last: Option<Option<Day>> = None;
    for row in &facts.vintages {
        let (id, found) = (&row.value.id, facts.members(&row.value.id).len());
        if found.to_string() != *id {
            let what = format!("vintages: {found} regions belong to vintage {id}; correct the column");
            problems.add(FILE, 1, "vintage", what);
        }
        let begins = row.value.valid_from;
        if !last.map_or(begins.is_none(), |last| follows(last, begins)) {
            let what = "valid_from: is not the day after the vintage before ended; correct one of them";
            problems.add(VINTAGES, row.line, "vintage", what);
        }
        last = Some(row.value.valid_to);
    }
    if last.flatten().is_some() {
        problems.add(
            VINTAGES,
            1,
            "vintage",
            "valid_to: the last vintage has not ended; leave the cell empty",
        );
    }
}

fn country(regions: &[Row<Region>], problems: &mut Problems) {
    let is_country = |r: &&Row<Region>| r.value.kind == "country";
    match regions.first() {
        Some(first) if first.value.id == "KZ" && is_country(&first) => {}
        first => {
            let line = first.map_or(1, |r| r.line);
            problems.add(FILE, line, "country", "the first row is not the country KZ; move it to the top");
        }
    }
    for row in regions.iter().skip(1).filter(is_country) {
        problems.add(FILE, row.line, "country", "kind: there is a second country; use oblast or city");
    }
}

fn form(facts: &Facts, row: &Row<Region>, problems: &mut Problems) {
    let region = &row.value;
    let mut say = |what: String| problems.add(FILE, row.line, "region", what);
    let letters = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_uppercase());
    if !region.id.split('-').all(letters) {
        say(format!("id: '{}' is not capitals joined by hyphens; write it as KZ-AKM", region.id));
    }
    if let Some(code) = region.iso_numeric.as_ref().filter(|_| region.iso_number().is_none()) {
        say(format!(
            "iso_numeric: '{code}' is no code of ISO 3166-2:KZ; write it as KZ-71 or leave it empty"
        ));
    }
    let ids: Vec<&str> = facts.vintages.iter().map(|row| row.value.id.as_str()).collect();
    for stranger in region.vintages.0.iter().filter(|word| !ids.contains(&word.as_str())) {
        say(format!("vintages: '{stranger}' is unknown; use {}", ids.join(", ")));
    }
    if let (Some(from), Some(to)) = (region.valid_from, region.valid_to)
        && from > to
    {
        say("valid_from is after valid_to; exchange them".to_owned());
    }
    if region.valid_to.is_some() && region.composed_of.0.is_empty() {
        say("valid_to is set but composed_of is empty; name the units that followed".to_owned());
    }
    if region.valid_to.is_none() && !region.composed_of.0.is_empty() {
        say("composed_of is set but valid_to is empty; write the unit's last day".to_owned());
    }
}

fn parent(facts: &Facts, row: &Row<Region>, problems: &mut Problems) {
    let Some(id) = &row.value.successor_of else {
        return;
    };
    let own = &row.value.id;
    let what = match find(facts, id) {
        None => format!("successor_of: '{id}' is not in this table; correct it or add the region"),
        Some(parent) if !parent.value.composed_of.0.contains(own) => {
            format!("successor_of: {id} does not name {own} in composed_of; add it there")
        }
        Some(parent) if !follows(parent.value.valid_to, row.value.valid_from) => {
            format!("valid_from is not the day after valid_to of {id}; correct one of them")
        }
        Some(parent) if row.value.vintages.0.iter().any(|v| parent.value.vintages.0.contains(v)) => {
            format!("vintages: {own} and {id}, which it came from, share a vintage; correct one of them")
        }
        Some(_) => return,
    };
    problems.add(FILE, row.line, "lineage", what);
}

fn parts(facts: &Facts, row: &Row<Region>, problems: &mut Problems) {
    let own = &row.value.id;
    for id in &row.value.composed_of.0 {
        let what = match find(facts, id) {
            None => {
                format!("composed_of: '{id}' is not in this table; correct it or add the region")
            }
            Some(part) if part.value.successor_of.as_ref() != Some(own) => {
                format!("composed_of: {id} does not name {own} in successor_of; correct one of them")
            }
            Some(part) if !part.value.composed_of.0.is_empty() => {
                format!("composed_of: {id} has parts itself; name the present regions")
            }
            Some(_) => continue,
        };
        problems.add(FILE, row.line, "lineage", what);
    }
}

fn find<'a>(facts: &'a Facts, id: &str) -> Option<&'a Row<Region>> {
    facts.regions.iter().find(|r| r.value.id == id)
}

/// True when `next` is the day after `last`.
fn follows(last: Option<Day>, next: Option<Day>) -> bool {
    let (Some(Day(last)), Some(Day(next))) = (last, next) else {
        return false;
    };
    let text = |y: u16, m: u8, d: u8| Day::parse(&format!("{y:04}-{m:02}-{d:02}")).ok();
    let same_month = text(last.year, last.month, last.day.saturating_add(1));
    let same_year = || text(last.year, last.month.saturating_add(1), 1);
    let new_year = || text(last.year.saturating_add(1), 1, 1);
    same_month.or_else(same_year).or_else(new_year) == Some(Day(next))
}
