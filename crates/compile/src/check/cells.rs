//! The cells of a table against its description: columns, types, ranges, allowed words, keys.

use std::collections::BTreeMap;

use crate::problem::Problems;
use crate::read::package::{Field, Schema};
use crate::read::table::Table;
use crate::read::values::{Day, Figure};

/// Reports all that is wrong and returns the lines that are; `None` for a table with other columns.
pub fn check(table: &Table, schema: &Schema, problems: &mut Problems) -> Option<Vec<usize>> {
    let mut bad = Vec::new();
    if !header(table, schema, problems) {
        return None;
    }
    for (line, record) in &table.records {
        for (field, cell) in schema.fields.iter().zip(record) {
            if let Some((code, what)) = wrong(field, cell) {
                problems.add(&table.file, *line, code, format!("{}: {what}", field.name));
                bad.push(*line);
            }
        }
    }
    let keys = std::iter::once(&schema.primary_key).chain(&schema.unique_keys);
    for key in keys.filter(|k| !k.is_empty()) {
        unique(table, key, problems);
    }
    Some(bad)
}

/// Position of a column.
pub fn column(table: &Table, name: &str) -> Option<usize> {
    table.header.iter().position(|h| h == name)
}

/// The columns are those of the description, in its order.
fn header(table: &Table, schema: &Schema, problems: &mut Problems) -> bool {
    let described: Vec<&str> = schema.fields.iter().map(|f| f.name.as_str()).collect();
    let found: Vec<&str> = table.header.iter().collect();
    if described == found {
        return true;
    }
    let mut say = |what: String| problems.add(&table.file, 1, "header", what);
    if let Some(what) = another_table(&described, &found) {
        say(what);
        return false;
    }
    for name in found.iter().filter(|name| !described.contains(name)) {
        say(format!("the column '{name}' is not described; describe it in datapackage.json or remove it"));
    }
    for name in described.iter().filter(|name| !found.contains(name)) {
        say(format!("the column '{name}' is missing; restore it"));
    }
    if described.len() == found.len() && found.iter().all(|name| described.contains(name)) {
        say(format!("the columns are in another order; write {}", described.join(",")));
    } else if found.len() > described.len() && found.iter().all(|name| described.contains(name)) {
        say("a column stands twice; remove one".to_owned());
    }
    false
}

/// One sentence for a file that is not this table at all, as one with a column a year.
fn another_table(described: &[&str], found: &[&str]) -> Option<String> {
    let is_year = |name: &&&str| year(name.trim()).is_none();
    let years: Vec<&str> = found.iter().filter(is_year).copied().collect();
    let wanted = described.join(",");
    if let ([first, ..], [_, .., last]) = (&years[..], &years[..]) {
        return Some(format!(
            "is a wide table, one column a year ({first} to {last}); write one row a region and year, with the columns {wanted}"
        ));
    }
    let known = found.iter().filter(|name| described.contains(name)).count();
    (2 * known < described.len()).then(|| {
        format!("has the columns {}, which are not those of this table; write {wanted}", found.join(","))
    })
}

/// The kind of mistake, and what is wrong with the cell.
type Fault = (&'static str, String);

fn wrong(field: &Field, cell: &str) -> Option<Fault> {
    let rules = &field.constraints;
    if cell.is_empty() {
        return rules.required.then(|| ("empty", "is empty; fill it in".to_owned()));
    }
    if cell.trim() != cell {
        return Some(("space", format!("'{cell}' begins or ends with a space; remove it")));
    }
    if let Some(words) = rules.words.as_ref().filter(|words| !words.iter().any(|w| w == cell)) {
        return Some(("word", format!("'{cell}' is unknown; use one of: {}", words.join(", "))));
    }
    let number =
        |what: Option<String>| what.map(|what| ("number", what)).or_else(|| out_of_range(field, cell));
    match field.kind.as_str() {
        "number" => number(Figure::parse(cell).err()),
        "integer" => number(whole(cell)),
        "year" => number(year(cell)),
        "date" => Day::parse(cell).err().map(|what| ("date", what)),
        _ => None,
    }
}

fn whole(cell: &str) -> Option<String> {
    match Figure::parse(cell) {
        Ok(figure) if figure.places == 0 && !cell.contains('.') => None,
        Ok(_) => Some(format!("'{cell}' is not a whole number; write it without decimals")),
        Err(what) => Some(what),
    }
}

fn year(cell: &str) -> Option<String> {
    let is_year = cell.len() == 4 && cell.bytes().all(|b| b.is_ascii_digit());
    (!is_year).then(|| format!("'{cell}' is not a year; write four digits"))
}

fn out_of_range(field: &Field, cell: &str) -> Option<Fault> {
    let value: f64 = cell.parse().ok()?;
    let rules = &field.constraints;
    if let Some(least) = rules.minimum.filter(|least| value < *least) {
        return Some(("range", format!("{cell} is below {least}; correct it")));
    }
    let most = rules.maximum.filter(|most| value > *most)?;
    Some(("range", format!("{cell} is above {most}; correct it")))
}

fn unique(table: &Table, key: &[String], problems: &mut Problems) {
    let columns: Vec<usize> = key.iter().filter_map(|name| column(table, name)).collect();
    let mut seen: BTreeMap<Vec<&str>, usize> = BTreeMap::new();
    for (line, record) in &table.records {
        let cells: Vec<&str> = columns.iter().filter_map(|at| record.get(*at)).collect();
        if let Some(first) = seen.get(&cells) {
            let what =
                format!("{} = {} stands on line {first} too; remove one", key.join(" + "), cells.join(" + "));
            problems.add(&table.file, *line, "key-twice", what);
        } else {
            seen.insert(cells, *line);
        }
    }
}
