//! Code that every page needs is in the program itself: what the cutter would put into a file for parts of which none comes before
//! all others. The cutter leaves in the program what that exports, so such functions are exported while it cuts. What is left of
//! such a file are data, which move to the program.

use std::collections::BTreeSet;

use wasm_encoder::Encode;
use wasmparser::{BinaryReader, KnownCustom, Name, Parser, Payload};

use crate::{Outcome, sections};

const EXPORTS: u8 = 7;
const DATA: u8 = 11;
const DATA_COUNT: u8 = 12;

/// How the names of such exports begin.
const PREFIX: &str = "__shared_";

/// The names of the functions in a file.
pub fn names(file: &[u8]) -> Outcome<BTreeSet<String>> {
    let named = functions(file).map_err(|error| error.to_string())?;
    Ok(named.into_iter().map(|(_, name)| name).collect())
}

/// The program with exports of its functions of these names.
pub fn exported(program: &[u8], names: &BTreeSet<String>) -> Outcome<Vec<u8>> {
    let known = functions(program).map_err(|error| error.to_string())?;
    // Several functions may have one name, and one function several.
    let numbers: BTreeSet<u32> =
        known.into_iter().filter(|(_, name)| names.contains(name)).map(|(number, _)| number).collect();
    let numbers: Vec<u32> = numbers.into_iter().collect();
    sections::rewritten(program, |id, contents| (id == EXPORTS).then(|| with(contents, &numbers)))
}

/// The program without the exports that [`exported`] gave it.
pub fn hidden(program: &[u8]) -> Outcome<Vec<u8>> {
    sections::rewritten(program, |id, contents| (id == EXPORTS).then(|| without(contents)))
}

/// The program with the data of a file, of which nothing but its data is used.
pub fn with_data(program: &[u8], file: &[u8]) -> Outcome<Vec<u8>> {
    let (mut segments, mut count) = (Vec::new(), 0);
    for payload in Parser::new(0).parse_all(file) {
        match payload.map_err(|error| error.to_string())? {
            Payload::DataSection(section) => {
                count = section.count();
                let mut reader = BinaryReader::new(whole(file, section.range()), 0);
                _ = reader.read_var_u32();
                segments = rest(whole(file, section.range()), &reader).to_vec();
            }
            Payload::ElementSection(section) if section.count() > 0 => {
                return Err("functions of a file that all parts share are not in the program".to_owned());
            }
            _ => (),
        }
    }
    sections::rewritten(program, |id, contents| match id {
        DATA => Some(longer(contents, count, &segments)),
        DATA_COUNT => Some(longer(contents, count, &[])),
        _ => None,
    })
}

fn whole(file: &[u8], range: std::ops::Range<u64>) -> &[u8] {
    file.get(range.start as usize..range.end as usize).unwrap_or_default()
}

fn rest<'a>(contents: &'a [u8], reader: &BinaryReader<'_>) -> &'a [u8] {
    contents.get(reader.original_position() as usize..).unwrap_or_default()
}

/// A section that begins with a count, with more of what it counts.
fn longer(contents: &[u8], more: u32, added: &[u8]) -> Vec<u8> {
    let mut reader = BinaryReader::new(contents, 0);
    let count = reader.read_var_u32().unwrap_or_default();
    let mut made = Vec::new();
    (count + more).encode(&mut made);
    made.extend(rest(contents, &reader));
    made.extend(added);
    made
}

/// The functions of a file that have names, by number.
fn functions(file: &[u8]) -> wasmparser::Result<Vec<(u32, String)>> {
    let mut all = Vec::new();
    for payload in Parser::new(0).parse_all(file) {
        if let Payload::CustomSection(section) = payload?
            && let KnownCustom::Name(names) = section.as_known()
        {
            for part in names {
                if let Name::Function(functions) = part? {
                    for naming in functions {
                        let naming = naming?;
                        all.push((naming.index, naming.name.to_owned()));
                    }
                }
            }
        }
    }
    Ok(all)
}

/// The contents of a section of exports with more of them.
fn with(contents: &[u8], numbers: &[u32]) -> Vec<u8> {
    let mut added = Vec::new();
    for number in numbers {
        [PREFIX, &number.to_string()].concat().as_str().encode(&mut added);
        added.push(0);
        number.encode(&mut added);
    }
    longer(contents, numbers.len() as u32, &added)
}

fn without(contents: &[u8]) -> Vec<u8> {
    let (mut kept, mut count) = (Vec::new(), 0_u32);
    let exports = wasmparser::ExportSectionReader::new(BinaryReader::new(contents, 0));
    for export in exports.into_iter().flatten().flatten() {
        if !export.name.starts_with(PREFIX) {
            count += 1;
            export.name.encode(&mut kept);
            kept.push(match export.kind {
                wasmparser::ExternalKind::Table => 1,
                wasmparser::ExternalKind::Memory => 2,
                wasmparser::ExternalKind::Global => 3,
                wasmparser::ExternalKind::Tag => 4,
                _ => 0,
            });
            export.index.encode(&mut kept);
        }
    }
    let mut made = Vec::new();
    count.encode(&mut made);
    made.extend(kept);
    made
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{ExportKind, ExportSection, Module};

    #[test]
    fn what_is_exported_for_the_cutter_is_hidden_afterwards() {
        let mut exports = ExportSection::new();
        exports.export("main", ExportKind::Func, 3);
        let program = Module::new().section(&exports).clone().finish();
        let shown = sections::rewritten(&program, |id, old| (id == EXPORTS).then(|| with(old, &[5, 200])));
        let shown = shown.unwrap();
        assert!(shown.windows(12).any(|name| name == b"__shared_200"));
        assert_eq!(hidden(&shown).unwrap(), program);
    }
}
