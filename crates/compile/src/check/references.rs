//! Cells that name rows of other tables.

use std::collections::BTreeSet;

use super::cells::column;
use super::names;
use crate::problem::{Broken, Problems};
use crate::read::package::{Package, Schema};
use crate::read::table::Table;

/// Columns with several ids in a cell: file, column, table and column that they name, and for a table of
/// several lists the list.
const LISTS: [(&str, &str, &str, &str, Option<&str>); 2] = [
    ("data/productive.csv", "sources", "data/sources.csv", "id", None),
    ("data/projects.csv", "target_groups", "data/lists.csv", "id", Some("target_groups")),
];

/// Reports ids that do not exist. A broken table may lack rows, so nothing is looked up in it.
pub fn check(package: &Package, tables: &[Table], problems: &mut Problems) {
    let broken = problems.broken();
    for resource in &package.resources {
        let file = format!("data/{}", resource.path);
        let table = tables.iter().find(|t| t.file == file);
        if let (Some(table), Some(schema)) = (table, &resource.schema) {
            foreign_keys(package, tables, &broken, (table, schema), problems);
        }
    }
    for (file, name, target, key, list) in LISTS {
        let from = tables.iter().find(|t| t.file == file);
        if let (Some(from), Some(to)) = (from, sound(tables, &broken, target)) {
            let known = ids(to, key, list);
            look_up(from, name, &known, target, problems);
        }
    }
}

/// A whole table.
fn sound<'a>(tables: &'a [Table], broken: &Broken, file: &str) -> Option<&'a Table> {
    let name = file.strip_prefix("data/").unwrap_or(file);
    tables.iter().find(|t| t.file == file).filter(|_| broken.spares(&[name]))
}

fn foreign_keys(
    package: &Package,
    tables: &[Table],
    broken: &Broken,
    (table, schema): (&Table, &Schema),
    problems: &mut Problems,
) {
    for key in &schema.foreign_keys {
        let to = &key.reference;
        let path = package.resources.iter().find(|r| r.name == to.resource).map(|r| &r.path);
        let file = path.map_or_else(|| table.file.clone(), |path| format!("data/{path}"));
        if let Some(target) = sound(tables, broken, &file) {
            let known = ids(target, &to.fields, None);
            if names::are_names(table, &key.fields, target) {
                names::check(table, &key.fields, target, &known, problems);
            } else {
                look_up(table, &key.fields, &known, &file, problems);
            }
        }
    }
}

fn look_up(table: &Table, name: &str, known: &BTreeSet<&str>, target: &str, problems: &mut Problems) {
    let Some(at) = column(table, name) else {
        return;
    };
    for (line, record) in &table.records {
        let cell = record.get(at).unwrap_or("");
        let is_list = LISTS.iter().any(|(file, column, ..)| table.file == *file && name == *column);
        let ids = if is_list { cell.split(' ').collect() } else { vec![cell] };
        for id in ids.into_iter().filter(|id| !id.is_empty() && !known.contains(id)) {
            let what = format!("{name}: '{id}' is not in {target}; correct it or add it there");
            problems.add(&table.file, *line, "reference", what);
        }
    }
}

fn ids<'a>(table: &'a Table, key: &str, list: Option<&str>) -> BTreeSet<&'a str> {
    let (at, of) = (column(table, key), column(table, "list"));
    let records = table.records.iter().map(|(_, record)| record);
    let wanted = records.filter(|r| list.is_none() || of.and_then(|of| r.get(of)) == list);
    wanted.filter_map(|r| r.get(at?)).filter(|id| !id.is_empty()).collect()
}
