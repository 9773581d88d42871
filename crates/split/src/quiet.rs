//! Panics without words. In the browser nothing shows what a panic says: it ends the program, as the instruction `unreachable`
//! does. So the calls that panic become that instruction before the program is cut, and their messages, and the code that
//! writes them, are in no part.

use std::collections::HashMap;

use wasmparser::{
    KnownCustom, Linking, LinkingSectionReader, Name, NameSectionReader, Parser, Payload, RelocSectionReader,
    RelocationType, SymbolInfo,
};

use crate::{Outcome, sections};

/// Parts of the mangled names of functions of the standard library that never return.
const PANICS: [&str; 19] = [
    "4core9panicking",
    "6option13expect_failed",
    "6option13unwrap_failed",
    "6result13unwrap_failed",
    "raw_vec12handle_error",
    "alloc18handle_alloc_error",
    "slice_index_fail",
    "16slice_error_fail",
    "4cell22panic_already",
    "4cell30panic_already",
    "5local18panic_access_error",
    "9panicking11begin_panic",
    "remove13assert_failed",
    "split_off13assert_failed",
    "insert_mut13assert_failed",
    "17len_mismatch_fail",
    "14panic_poisoned",
    "panic_on_ord_violation",
    "__rt11borrow_fail",
];

/// The name of the section of relocations, as its contents begin.
const RELOCATIONS: &[u8] = b"\x0areloc.CODE";
/// `call` with an index of five bytes, as linkers write it with relocations.
const CALL: u8 = 0x10;
/// `unreachable`, and `nop` to the end of what was the index.
const TRAP: [u8; 6] = [0x00, 0x01, 0x01, 0x01, 0x01, 0x01];

/// The sections of a linked program that tell its calls.
#[derive(Default)]
struct Linked<'a> {
    /// Where the contents of the code section begin.
    code: usize,
    /// Names of functions.
    names: HashMap<u32, &'a str>,
    /// The function that a symbol stands for.
    symbols: Vec<Option<u32>>,
    /// Relocations of the code.
    relocations: Option<RelocSectionReader<'a>>,
}

/// The program with traps in place of panics.
pub fn quieted(mut program: Vec<u8>) -> Outcome<Vec<u8>> {
    let linked = Linked::read(&program).map_err(|error| error.to_string())?;
    let (traps, relocations) = linked.traps().map_err(|error| error.to_string())?;
    if traps.is_empty() {
        return Err("no panic found: have the names of the standard library changed?".to_owned());
    }
    for at in traps {
        let call = program.get_mut(at..at + TRAP.len()).ok_or("a call lies outside of the program")?;
        if call.first() != Some(&CALL) {
            return Err("a relocation of a call belongs to another instruction".to_owned());
        }
        call.copy_from_slice(&TRAP);
    }
    sections::rewritten(&program, |_, section| section.starts_with(RELOCATIONS).then(|| relocations.clone()))
}

impl<'a> Linked<'a> {
    fn read(program: &'a [u8]) -> wasmparser::Result<Linked<'a>> {
        let mut linked = Linked::default();
        for payload in Parser::new(0).parse_all(program) {
            match payload? {
                Payload::CodeSectionStart { range, .. } => linked.code = range.start as usize,
                Payload::CustomSection(section) => match section.as_known() {
                    KnownCustom::Name(names) => linked.read_names(names)?,
                    KnownCustom::Linking(parts) => linked.read_symbols(parts)?,
                    KnownCustom::Reloc(list) if section.name() == "reloc.CODE" => {
                        linked.relocations = Some(list)
                    }
                    _ => (),
                },
                _ => (),
            }
        }
        Ok(linked)
    }

    fn read_names(&mut self, names: NameSectionReader<'a>) -> wasmparser::Result<()> {
        for part in names {
            if let Name::Function(functions) = part? {
                for naming in functions {
                    let naming = naming?;
                    self.names.insert(naming.index, naming.name);
                }
            }
        }
        Ok(())
    }

    fn read_symbols(&mut self, parts: LinkingSectionReader<'a>) -> wasmparser::Result<()> {
        for part in parts.subsections() {
            if let Linking::SymbolTable(symbols) = part? {
                for symbol in symbols {
                    let function = match symbol? {
                        SymbolInfo::Func { index, .. } => Some(index),
                        _ => None,
                    };
                    self.symbols.push(function);
                }
            }
        }
        Ok(())
    }

    /// Where calls that panic stand, and the section of relocations without them.
    fn traps(&self) -> wasmparser::Result<(Vec<usize>, Vec<u8>)> {
        let mut traps = Vec::new();
        let section = sections::relocations_without(RELOCATIONS, self.relocations.as_ref(), |entry| {
            let function = self.symbols.get(entry.index as usize).copied().flatten();
            let panics =
                entry.ty == RelocationType::FunctionIndexLeb && function.is_some_and(|f| self.panics(f));
            if panics {
                traps.push(self.code + (entry.offset as usize).saturating_sub(1));
            }
            panics
        })?;
        Ok((traps, section))
    }

    fn panics(&self, function: u32) -> bool {
        self.names.get(&function).is_some_and(|name| PANICS.iter().any(|part| name.contains(part)))
    }
}
