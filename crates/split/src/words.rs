//! Takes the texts of the interface out of a part: each language of it becomes a file of its own, and a page fetches that of its
//! language. A text lies between marks in three languages (`Msg`); what is taken out leaves zeros, and is written back to where
//! it lay.

use std::ops::Range;
use std::path::Path;

use wasmparser::{DataKind, Operator, Parser, Payload};

use crate::{Outcome, write};

/// The languages, in the order in which a text has them.
pub const LANGUAGES: [&str; 3] = ["kk", "ru", "en"];

/// What begins and ends a text, and what parts its languages; `text::Msg` reads them.
const EDGE: u8 = 0x1e;
const BETWEEN: u8 = 0x1f;

/// Takes the texts out of a part into files in `out`.
pub fn put_out(part: &mut [u8], out: &Path, name: &str) -> Outcome<()> {
    for (language, text) in LANGUAGES.iter().zip(taken(part)?) {
        write(&out.join(format!("{name}-part-{language}.txt")), text)?;
    }
    Ok(())
}

/// Takes the texts out of a part: a line for each in every language, with the distance from the end of the text before it, in
/// base 36.
fn taken(part: &mut [u8]) -> Outcome<[String; 3]> {
    let mut files = [const { String::new() }; 3];
    let mut ends = [0_u64; 3];
    for (address, place) in segments(part).map_err(|error| error.to_string())? {
        let data = part.get_mut(place).ok_or("a segment lies outside of its part")?;
        let mut at = 0;
        while let Some((text, after)) = next(data, at) {
            for ((range, file), end) in text.into_iter().zip(&mut files).zip(&mut ends) {
                let start = address + range.start as u64;
                let words = data.get_mut(range).unwrap_or_default();
                if words.is_empty() {
                    continue;
                }
                let line = [
                    &base_36(start.saturating_sub(*end)),
                    "\u{1f}",
                    &String::from_utf8_lossy(words),
                    "\u{1e}",
                ];
                file.push_str(&line.concat());
                *end = start + words.len() as u64;
                words.fill(0);
            }
            at = after;
        }
    }
    Ok(files)
}

/// The segments of data: their addresses in memory and their places in the file, in the order of the addresses.
fn segments(part: &[u8]) -> wasmparser::Result<Vec<(u64, Range<usize>)>> {
    let mut all = Vec::new();
    for payload in Parser::new(0).parse_all(part) {
        let Payload::DataSection(section) = payload? else {
            continue;
        };
        for datum in section {
            let datum = datum?;
            if let DataKind::Active { offset_expr, .. } = datum.kind
                && let Operator::I32Const { value } = offset_expr.get_operators_reader().read()?
            {
                let end = datum.range.end as usize;
                all.push((u64::from(value as u32), end - datum.data.len()..end));
            }
        }
    }
    all.sort_by_key(|(address, _)| *address);
    Ok(all)
}

/// The next text from `at` on, language by language, and where it ends.
fn next(data: &[u8], at: usize) -> Option<([Range<usize>; 3], usize)> {
    let starts = data.iter().enumerate().skip(at).filter(|(_, byte)| **byte == EDGE);
    starts.into_iter().find_map(|(edge, _)| text(data, edge + 1))
}

fn text(data: &[u8], start: usize) -> Option<([Range<usize>; 3], usize)> {
    let until = |from: usize, mark: u8| {
        let rest = data.get(from..)?;
        let length = rest.iter().position(|byte| *byte < b' ' && *byte != b'\n')?;
        let words = rest.get(..length)?;
        (rest.get(length) == Some(&mark) && std::str::from_utf8(words).is_ok()).then_some(from..from + length)
    };
    let first = until(start, BETWEEN)?;
    let second = until(first.end + 1, BETWEEN)?;
    let third = until(second.end + 1, EDGE)?;
    let after = third.end + 1;
    Some(([first, second, third], after))
}

fn base_36(number: u64) -> String {
    let digit = char::from_digit((number % 36) as u32, 36).unwrap_or_default();
    let rest = if number < 36 { String::new() } else { base_36(number / 36) };
    [rest, digit.to_string()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{ConstExpr, DataSection, Module};

    #[test]
    fn texts_leave_the_part_by_language() {
        let mut data = DataSection::new();
        let bytes = "\u{1e}\u{1}\u{1e}екі\u{1f}два\u{1f}two\u{1e}..\u{1e}a\u{1f}\u{1f}c\u{1e}".bytes();
        data.active(0, &ConstExpr::i32_const(100), bytes);
        let mut part = Module::new().section(&data).clone().finish();
        let files = taken(&mut part).unwrap();
        assert_eq!(files[0], "2v\u{1f}екі\u{1e}f\u{1f}a\u{1e}");
        assert_eq!(files[1], "32\u{1f}два\u{1e}");
        assert!(!part.windows(3).any(|three| three == b"two"), "what is taken out is no longer there");
    }

    #[test]
    fn numbers_are_read_by_the_script() {
        assert_eq!([0, 35, 36, 1_000_000].map(base_36), ["0", "z", "10", "lfls"]);
    }
}
