//! A program section by section.

use wasm_encoder::{Encode, Module, RawSection};
use wasmparser::{Parser, RelocAddendKind, RelocSectionReader, RelocationEntry};

use crate::Outcome;

/// The program with other contents in those of its sections for which `change`, told kind and contents, gives some.
pub fn rewritten(program: &[u8], change: impl Fn(u8, &[u8]) -> Option<Vec<u8>>) -> Outcome<Vec<u8>> {
    let mut made = Module::new();
    for payload in Parser::new(0).parse_all(program) {
        let payload = payload.map_err(|error| error.to_string())?;
        let Some((id, range)) = payload.as_section() else {
            continue;
        };
        let contents = program.get(range.start as usize..range.end as usize).unwrap_or_default();
        let changed = change(id, contents);
        made.section(&RawSection { id, data: changed.as_deref().unwrap_or(contents) });
    }
    Ok(made.finish())
}

/// The section of relocations called `name` without those that `leave_out` names; no relocations where the program has none.
pub fn relocations_without(
    name: &[u8],
    relocations: Option<&RelocSectionReader>,
    mut leave_out: impl FnMut(&RelocationEntry) -> bool,
) -> wasmparser::Result<Vec<u8>> {
    let (mut section, mut kept, mut count) = (name.to_vec(), Vec::new(), 0_u32);
    if let Some(list) = relocations {
        list.section_index().encode(&mut section);
        for entry in list.entries() {
            let entry = entry?;
            if leave_out(&entry) {
                continue;
            }
            count += 1;
            kept.push(entry.ty as u8);
            entry.offset.encode(&mut kept);
            entry.index.encode(&mut kept);
            if entry.ty.addend_kind() != RelocAddendKind::None {
                entry.addend.encode(&mut kept);
            }
        }
    }
    count.encode(&mut section);
    section.extend(kept);
    Ok(section)
}
