//! Tables as spreadsheets and ministries save them, brought into the one form that is published: UTF-8, comma, LF,
//! decimal point. Nothing is guessed silently: what was understood is told in one note a file. Lines keep their
//! numbers.

mod encoding;
mod number;
mod split;

use std::borrow::Cow;

use super::files::Files;
use super::package::{Package, Schema};
use crate::problem::Problems;
use split::Record;

/// The column of ids that the downloads for spreadsheets put names behind: `region_kk`.
const REGION: &str = "region";

/// All files, tables in their one form. A file that cannot be read stays as it is; the reader tells why.
pub fn canonical<'a>(files: &'a Files, package: Option<&Package>, problems: &mut Problems) -> Cow<'a, Files> {
    let mut out = Cow::Borrowed(files);
    for (name, bytes) in files {
        let Some(path) = name.strip_prefix("data/").filter(|path| path.ends_with(".csv")) else {
            continue;
        };
        let resource = package.and_then(|p| p.resources.iter().find(|r| r.path == path));
        let mut heard = Vec::new();
        let Some(text) = table(bytes, resource.and_then(|r| r.schema.as_ref()), &mut heard) else {
            continue;
        };
        if heard.is_empty() {
            continue;
        }
        let heard = heard.join(", ");
        let what =
            format!("is read with {heard}; it is published with commas, a decimal point, UTF-8 and LF");
        problems.note(name, 1, "form", what);
        out.to_mut().insert(name.clone(), text.into_bytes());
    }
    out
}

/// The table in its one form, and what had to be understood for that; nothing for a table that has it already.
fn table(bytes: &[u8], schema: Option<&Schema>, heard: &mut Vec<String>) -> Option<String> {
    let text = encoding::decode(bytes, heard)?;
    let names = || schema.iter().flat_map(|s| &s.fields).map(|f| f.name.as_str());
    let delimiter = split::delimiter(text.lines().next().unwrap_or_default(), &names().collect::<Vec<_>>());
    if delimiter == ',' && !number::may_be_foreign(&text) {
        return Some(text.into_owned());
    }
    let mut records = split::records(&text, delimiter);
    if delimiter != ',' {
        heard.push(if delimiter == ';' { "semicolons" } else { "tabs" }.to_owned());
        split::trim(&mut records);
    }
    if let Some(name) = drop_names(&mut records, &names().collect::<Vec<_>>()) {
        heard.push(format!("the column {name} left out"));
    }
    let numbers = schema.map_or(0, |schema| numbers(&mut records, schema, delimiter));
    if numbers > 0 {
        heard.push(format!("{numbers} decimal commas or spaces in numbers"));
    }
    if heard.is_empty() {
        return Some(text.into_owned());
    }
    Some(split::write(&records))
}

/// Takes away the names of regions that a download of ours has and the table has not.
fn drop_names(records: &mut [Record], described: &[&str]) -> Option<String> {
    let header = records.first()?;
    let at = header.iter().position(|name| name == REGION)? + 1;
    let name = header.get(at).filter(|name| ["region_kk", "region_ru"].contains(&name.as_str()))?.clone();
    if header.len() != described.len() + 1 {
        return None;
    }
    for record in records.iter_mut().filter(|record| record.len() > at) {
        record.remove(at);
    }
    Some(name)
}

/// Writes numbers with a decimal point and without spaces; returns how many were written otherwise.
fn numbers(records: &mut [Record], schema: &Schema, delimiter: char) -> usize {
    let Some((header, rows)) = records.split_first_mut() else {
        return 0;
    };
    let kind = |name: &String| schema.fields.iter().find(|f| f.name == *name).map(|f| f.kind.as_str());
    let kinds: Vec<Option<&str>> = header.iter().map(kind).collect();
    let mut changed = 0;
    for record in rows {
        for (cell, kind) in record.iter_mut().zip(&kinds) {
            let plain = match kind {
                Some("number") => number::plain(cell, true, delimiter != ','),
                Some("integer") => number::plain(cell, false, false),
                _ => None,
            };
            if let Some(plain) = plain {
                *cell = plain;
                changed += 1;
            }
        }
    }
    changed
}
