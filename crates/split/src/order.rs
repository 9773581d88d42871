//! Puts functions that resemble each other side by side: what repeats a little before compresses better than what repeats far away.

use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module, RawSection};
use wasmparser::{FunctionBody, Parser, Payload, TypeRef};

use crate::Outcome;

type Fallible<T> = Result<T, Error>;

/// Functions with numbers below this are called most: their numbers take one byte.
const SHORT: usize = 128;

/// Functions resemble each other by how many runs of so many bytes they have in common.
const RUN: usize = 4;

/// Runs are counted in as many buckets, which are bits of a signature.
const BUCKETS: usize = 16_384;

/// The module with its own functions in an order that compresses better.
pub fn arranged(file: &[u8]) -> Outcome<Vec<u8>> {
    made(file).map_err(|error| format!("ordering functions: {error}"))
}

/// The order: first those that are called most, as they stand; then, from the longest on, each time the one that resembles the last
/// most.
fn order(bodies: &[&[u8]], imported: usize) -> Vec<usize> {
    let signatures: Vec<Signature> = bodies.iter().map(|body| Signature::of(body)).collect();
    let kept = SHORT.saturating_sub(imported).min(bodies.len());
    let mut order: Vec<usize> = (0..kept).collect();
    let mut left: Vec<usize> = (kept..bodies.len()).collect();
    let longest =
        left.iter().enumerate().max_by_key(|(_, function)| signatures.get(**function).map(|s| s.runs));
    let mut next = longest.map(|(at, _)| at);
    while let Some(at) = next {
        let last = left.swap_remove(at);
        order.push(last);
        let Some(of) = signatures.get(last) else { break };
        let likeness = |function: &usize| signatures.get(*function).map_or(0, |other| of.likeness(other));
        let alike = left
            .iter()
            .enumerate()
            .max_by_key(|(_, function)| (likeness(function), std::cmp::Reverse(**function)));
        next = alike.map(|(at, _)| at);
    }
    order
}

/// The runs of bytes that a function has.
struct Signature {
    buckets: Vec<u64>,
    runs: u32,
}

impl Signature {
    fn of(body: &[u8]) -> Signature {
        let mut buckets = vec![0_u64; BUCKETS / 64];
        for run in body.windows(RUN) {
            let hash = run
                .iter()
                .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
            let bucket = (hash ^ (hash >> 15)) as usize % BUCKETS;
            if let Some(word) = buckets.get_mut(bucket / 64) {
                *word |= 1 << (bucket % 64);
            }
        }
        let runs = buckets.iter().map(|word| word.count_ones()).sum();
        Signature { buckets, runs }
    }

    /// The share of runs that both have among those that one has, in millionths.
    fn likeness(&self, other: &Signature) -> u64 {
        let both: u32 = self.buckets.iter().zip(&other.buckets).map(|(a, b)| (a & b).count_ones()).sum();
        let either = self.runs + other.runs - both;
        u64::from(both) * 1_000_000 / u64::from(either.max(1))
    }
}

/// Where each function of a file moves.
struct Moved {
    imported: u32,
    /// The new place of each own function.
    places: Vec<u32>,
}

impl Reencode for Moved {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Fallible<u32> {
        let own = function.checked_sub(self.imported).and_then(|own| self.places.get(own as usize));
        Ok(own.map_or(function, |place| self.imported + place))
    }
}

fn made(file: &[u8]) -> Fallible<Vec<u8>> {
    let module = Functions::of(file)?;
    let order = order(&module.bytes(file), module.imported as usize);
    let mut places = vec![0; order.len()];
    for (place, old) in order.iter().enumerate() {
        if let Some(slot) = places.get_mut(*old) {
            *slot = place as u32;
        }
    }
    let mut moved = Moved { imported: module.imported, places };
    let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
    for old in &order {
        if let (Some(ty), Some(body)) = (module.types.get(*old), module.bodies.get(*old)) {
            functions.function(*ty);
            moved.parse_function_body(&mut code, body.clone())?;
        }
    }
    moved.write(file, &functions, &code)
}

/// What a module says of its functions.
#[derive(Default)]
struct Functions<'a> {
    imported: u32,
    types: Vec<u32>,
    bodies: Vec<FunctionBody<'a>>,
}

impl<'a> Functions<'a> {
    fn of(file: &'a [u8]) -> Fallible<Functions<'a>> {
        let mut found = Functions::default();
        for payload in Parser::new(0).parse_all(file) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        found.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::FunctionSection(all) => {
                    for ty in all {
                        found.types.push(ty?);
                    }
                }
                Payload::CodeSectionEntry(body) => found.bodies.push(body),
                _ => (),
            }
        }
        Ok(found)
    }

    fn bytes<'b>(&self, file: &'b [u8]) -> Vec<&'b [u8]> {
        let ranges = self.bodies.iter().map(|body| body.range());
        ranges.map(|range| file.get(range.start as usize..range.end as usize).unwrap_or_default()).collect()
    }
}

impl Moved {
    /// The module with these functions, and everything else with their new numbers.
    fn write(&mut self, file: &[u8], functions: &FunctionSection, code: &CodeSection) -> Fallible<Vec<u8>> {
        let mut out = Module::new();
        for payload in Parser::new(0).parse_all(file) {
            match payload? {
                Payload::FunctionSection(_) => _ = out.section(functions),
                Payload::CodeSectionStart { .. } => _ = out.section(code),
                Payload::CodeSectionEntry(_) => (),
                Payload::ExportSection(section) => {
                    let mut all = wasm_encoder::ExportSection::new();
                    self.parse_export_section(&mut all, section)?;
                    out.section(&all);
                }
                Payload::ElementSection(section) => {
                    let mut all = wasm_encoder::ElementSection::new();
                    self.parse_element_section(&mut all, section)?;
                    out.section(&all);
                }
                Payload::StartSection { func, .. } => {
                    let function_index = self.function_index(func)?;
                    out.section(&wasm_encoder::StartSection { function_index });
                }
                other => {
                    if let Some((id, range)) = other.as_section() {
                        let data = file.get(range.start as usize..range.end as usize).unwrap_or_default();
                        out.section(&RawSection { id, data });
                    }
                }
            }
        }
        Ok(out.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_resembles_each_other_stands_side_by_side() {
        let (a, b, c) = ([1_u8; 40], (0..60).collect::<Vec<u8>>(), (0..50).collect::<Vec<u8>>());
        let bodies: Vec<&[u8]> = vec![&b, &a, &c];
        assert_eq!(order(&bodies, SHORT), [0, 2, 1]);
        assert_eq!(order(&bodies, 0), [0, 1, 2], "what is called most stays in front");
    }
}
