//! A program section by section.

use wasm_encoder::{Module, RawSection};
use wasmparser::Parser;

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
