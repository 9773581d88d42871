//! `datapackage.json` describes every file that exists and no other.

use sha2::{Digest, Sha256};

use crate::problem::Problems;
use crate::read::files::{Files, is_document};
use crate::read::package::{FILE, Package, Resource, line_of};
use crate::read::table::Table;

/// Kinds of cells that the checks know.
const KINDS: [&str; 5] = ["string", "integer", "number", "year", "date"];

/// Reports files without a description, descriptions without a file, and statements that are not true.
pub fn check(files: &Files, package: &Package, tables: &[Table], problems: &mut Problems) {
    described(files, package, problems);
    for resource in &package.resources {
        let line = line_of(files, &resource.path, None);
        let Some(contents) = files.get(&format!("data/{}", resource.path)) else {
            let what = format!("{} does not exist; remove the entry or restore the file", resource.path);
            problems.add(FILE, line, "description", what);
            continue;
        };
        let mut say =
            |what: String| problems.add(FILE, line, "description", format!("{}: {what}", resource.path));
        if resource.bytes.is_some_and(|n| n != contents.len()) {
            say(format!("has {} bytes; correct or remove 'bytes'", contents.len()));
        }
        let hash = digest(contents);
        if resource.hash.as_ref().is_some_and(|h| *h != hash) {
            say(format!("has the hash {hash}; correct or remove 'hash'"));
        }
        statements(resource, tables, &mut say);
        sources(resource, tables, &mut say);
        keys(package, resource, &mut say);
    }
}

fn described(files: &Files, package: &Package, problems: &mut Problems) {
    let data = files.keys().filter(|name| !is_document(name)).filter_map(|name| name.strip_prefix("data/"));
    let tables = data.filter(|name| *name != "datapackage.json");
    for name in tables {
        match package.resources.iter().filter(|r| r.path == name).count() {
            1 => {}
            0 => {
                let what = "is not described; add it to datapackage.json or remove it";
                problems.add(&format!("data/{name}"), 1, "description", what);
            }
            _ => {
                let line = line_of(files, name, None);
                problems.add(FILE, line, "description", format!("{name} is described twice; remove one"));
            }
        }
    }
}

fn statements(resource: &Resource, tables: &[Table], say: &mut impl FnMut(String)) {
    let file = format!("data/{}", resource.path);
    let found = tables.iter().find(|t| t.file == file);
    if let (Some(table), Some(rows)) = (found, resource.rows)
        && table.records.len() != rows
    {
        say(format!("has {} rows; correct or remove 'rows'", table.records.len()));
    }
    for field in resource.schema.iter().flat_map(|s| &s.fields) {
        if !KINDS.contains(&field.kind.as_str()) {
            let (name, kind) = (&field.name, &field.kind);
            say(format!("{name}: the type '{kind}' is unknown; use one of: {}", KINDS.join(", ")));
        }
    }
    if resource.path.ends_with(".csv") && resource.schema.is_none() {
        say("has no schema; describe its columns".to_owned());
    }
}

fn sources(resource: &Resource, tables: &[Table], say: &mut impl FnMut(String)) {
    let documents = tables.iter().find(|t| t.file == "data/sources.csv");
    let known = |id: &str| {
        let records = documents.iter().flat_map(|t| &t.records);
        documents.is_none() || records.into_iter().any(|(_, r)| r.get(0) == Some(id))
    };
    for cited in &resource.sources {
        match &cited.id {
            None => say("a source has no id; give it the id of its row in sources.csv".to_owned()),
            Some(id) if known(id) => {}
            Some(id) => say(format!("the source '{id}' is not in data/sources.csv; add it there")),
        }
    }
}

fn keys(package: &Package, resource: &Resource, say: &mut impl FnMut(String)) {
    let Some(schema) = &resource.schema else {
        return;
    };
    let has = |name: &String| schema.fields.iter().any(|f| f.name == *name);
    let foreign = schema.foreign_keys.iter();
    let named = foreign.clone().map(|k| &k.fields);
    let all = schema.primary_key.iter().chain(schema.unique_keys.iter().flatten()).chain(named);
    for name in all.filter(|name| !has(name)) {
        say(format!("the key names the column '{name}', which is not described; correct it"));
    }
    for to in foreign.map(|k| &k.reference.resource).filter(|to| !to.is_empty()) {
        if !package.resources.iter().any(|r| r.name == *to) {
            say(format!("a key names the resource '{to}', which does not exist; correct it"));
        }
    }
}

fn digest(contents: &[u8]) -> String {
    let hex: String = Sha256::digest(contents).iter().map(|b| format!("{b:02x}")).collect();
    format!("sha256:{hex}")
}
