//! Takes the places in the source out of a program: panics name them, and nothing shows what a panic says. Each is the address and
//! length of a file's name, a line and a column.

use wasmparser::{
    DefinedDataSymbol, KnownCustom, Linking, Parser, Payload, RelocSectionReader, RelocationEntry,
    RelocationType, SymbolInfo,
};

use crate::{Outcome, sections};

/// The name of the section of relocations, as its contents begin.
const RELOCATIONS: &[u8] = b"\x0areloc.DATA";
/// Bytes of a place.
const PLACE: usize = 16;

/// What a linked program says of its data.
#[derive(Default)]
struct Data<'a> {
    /// Where the section begins.
    start: usize,
    segments: Vec<&'a [u8]>,
    symbols: Vec<Option<DefinedDataSymbol>>,
    relocations: Option<RelocSectionReader<'a>>,
}

/// The program with zeros in place of the places.
pub fn forgotten(mut program: Vec<u8>) -> Outcome<Vec<u8>> {
    let (places, relocations) = forget(&program).map_err(|error| error.to_string())?;
    for at in places {
        program.get_mut(at..at + PLACE).ok_or("a place lies outside of the program")?.fill(0);
    }
    sections::rewritten(&program, |_, section| section.starts_with(RELOCATIONS).then(|| relocations.clone()))
}

/// Where places stand, and the section of relocations without theirs.
fn forget(program: &[u8]) -> wasmparser::Result<(Vec<usize>, Vec<u8>)> {
    let data = Data::read(program)?;
    let mut places = Vec::new();
    let section = sections::relocations_without(RELOCATIONS, data.relocations.as_ref(), |entry| {
        let at = data.start + entry.offset as usize;
        let is_place = data.names_a_file(entry, program.get(at..at + PLACE).unwrap_or_default());
        if is_place {
            places.push(at);
        }
        is_place
    })?;
    Ok((places, section))
}

impl<'a> Data<'a> {
    fn read(program: &'a [u8]) -> wasmparser::Result<Data<'a>> {
        let mut data = Data::default();
        for payload in Parser::new(0).parse_all(program) {
            match payload? {
                Payload::DataSection(section) => {
                    data.start = section.range().start as usize;
                    for segment in section {
                        data.segments.push(segment?.data);
                    }
                }
                Payload::CustomSection(section) => match section.as_known() {
                    KnownCustom::Linking(parts) => {
                        for part in parts.subsections() {
                            if let Linking::SymbolTable(symbols) = part? {
                                data.read_symbols(symbols)?;
                            }
                        }
                    }
                    KnownCustom::Reloc(list) if section.name() == "reloc.DATA" => {
                        data.relocations = Some(list);
                    }
                    _ => (),
                },
                _ => (),
            }
        }
        Ok(data)
    }

    fn read_symbols(&mut self, symbols: wasmparser::SymbolInfoMap<'a>) -> wasmparser::Result<()> {
        for symbol in symbols {
            let defined = match symbol? {
                SymbolInfo::Data { symbol, .. } => symbol,
                _ => None,
            };
            self.symbols.push(defined);
        }
        Ok(())
    }

    /// True where the relocation's address is that of a Rust file's name, and its length follows.
    fn names_a_file(&self, entry: &RelocationEntry, place: &[u8]) -> bool {
        let symbol = self.symbols.get(entry.index as usize).copied().flatten();
        let Some(symbol) = symbol.filter(|_| entry.ty == RelocationType::MemoryAddrI32 && entry.addend == 0)
        else {
            return false;
        };
        let segment = self.segments.get(symbol.index as usize).copied().unwrap_or_default();
        let start = symbol.offset as usize;
        let name = segment.get(start..start + symbol.size as usize).unwrap_or_default();
        let name = name.strip_suffix(b"\0").unwrap_or(name);
        name.ends_with(b".rs") && place.get(4..8) == Some((name.len() as u32).to_le_bytes().as_slice())
    }
}
