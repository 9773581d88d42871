//! The cells of a table against its description: columns, types, ranges, allowed words, keys.

use std::collections::BTreeMap;

use crate::zone::problem::Problems;
use crate::zone::read::package::{Field, Schema};
use crate::zone::read::table::Table;
use crate::zone::read::values::{Day, Figure};

/// Reports all that is wrong and returns the lines that are.
pub fn check(table: &Table, schema: &Schema, problems: &mut Problems) -> Vec<usize> {
    let mut bad = Vec::new();
    if !header(table, schema, problems) {
        return table.records.iter().map(|(line, _)| *line).collect();
    }
    for (line, record) in &table.records {
        for (field, cell) in schema.fields.iter().zip(record) {
            if let Some(what) = wrong(field, cell) {
                problems.add(&table.file, *line, format!("{}: {what}", field.name));
                bad.push(*line);
            }
        }
    }
    let keys = std::iter::once(&schema.primary_key).chain(&schema.unique_keys);
    for key in keys.filter(|k| !k.is_empty()) {
        unique(table, key, problems);
    }
    bad
}

/// Position of a column.
pub fn column(table: &Table, name: &str) -> Option<usize> {
    table.header.iter().position(|h| h == name)
}

fn header(table: &Table, schema: &Schema, problems: &mut Problems) -> bool {
    let described: Vec<&str> = schema.fields.iter().map(|f| f.name.as_str()).collect();
    let found: Vec<&str> = table.header.iter().collect();
    if described == found {
        return true;
    }
    for name in found.iter().filter(|name| !described.contains(name)) {
        let what =
            format!("the column '{name}' is not described; describe it in datapackage.json or remove it");
        problems.add(&table.file, 1, what);
    }
    for name in described.iter().filter(|name| !found.contains(name)) {
        let what = format!("the column '{name}' is missing; restore it");
        problems.add(&table.file, 1, what);
    }
    if described.len() == found.len() && found.iter().all(|name| described.contains(name)) {
        let what = format!("the columns are in another order; write {}", described.join(","));
        problems.add(&table.file, 1, what);
    } else if found.len() > described.len() && found.iter().all(|name| described.contains(name)) {
        problems.add(&table.file, 1, "a column stands twice; remove one");
    }
    false
}

fn wrong(field: &Field, cell: &str) -> Option<String> {
    let rules = &field.constraints;
    if cell.is_empty() {
        return rules.required.then(|| "is empty; fill it in".to_owned());
    }
    if cell.trim() != cell {
        return Some(format!("'{cell}' begins or ends with a space; remove it"));
    }
    if let Some(words) = rules.words.as_ref().filter(|words| !words.iter().any(|w| w == cell)) {
        return Some(format!("'{cell}' is unknown; use one of: {}", words.join(", ")));
    }
    match field.kind.as_str() {
        "number" => Figure::parse(cell).err().or_else(|| out_of_range(field, cell)),
        "integer" => whole(cell).or_else(|| out_of_range(field, cell)),
        "year" => year(cell).or_else(|| out_of_range(field, cell)),
        "date" => Day::parse(cell).err(),
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

fn out_of_range(field: &Field, cell: &str) -> Option<String> {
    let value: f64 = cell.parse().ok()?;
    let rules = &field.constraints;
    if let Some(least) = rules.minimum.filter(|least| value < *least) {
        return Some(format!("{cell} is below {least}; correct it"));
    }
    let most = rules.maximum.filter(|most| value > *most)?;
    Some(format!("{cell} is above {most}; correct it"))
}

fn unique(table: &Table, key: &[String], problems: &mut Problems) {
    let columns: Vec<usize> = key.iter().filter_map(|name| column(table, name)).collect();
    let mut seen: BTreeMap<Vec<&str>, usize> = BTreeMap::new();
    for (line, record) in &table.records {
        let cells: Vec<&str> = columns.iter().filter_map(|at| record.get(*at)).collect();
        if let Some(first) = seen.get(&cells) {
            let what =
                format!("{} = {} stands on line {first} too; remove one", key.join(" + "), cells.join(" + "));
            problems.add(&table.file, *line, what);
        } else {
            seen.insert(cells, *line);
        }
    }
}
