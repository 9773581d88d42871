//! Short names for what the program imports: those of wasm-bindgen end in a hash, which does not compress and stands twice, in the
//! program and in its script.

use std::path::Path;

use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{Encode, ImportSection};
use wasmparser::{BinaryReader, ImportSectionReader, Parser, Payload};

use crate::{Outcome, read, sections, shared, write};

const IMPORTS: u8 = 2;

/// Renames the imports of `app_bg.wasm` in a folder, and in `app.js` beside it.
pub fn shorten(folder: &Path) -> Outcome<()> {
    let (program, script) = (folder.join("app_bg.wasm"), folder.join("app.js"));
    let bytes = read(&program)?;
    let mut text = String::from_utf8(read(&script)?).map_err(|error| error.to_string())?;
    let names = long_names(&bytes).map_err(|error| error.to_string())?;
    for (number, name) in names.iter().enumerate() {
        let key = [name, ":"].concat();
        if text.matches(&key).count() != 1 {
            return Err(format!("{name} is not once in the script"));
        }
        text = text.replace(&key, &[&short(number), ":"].concat());
    }
    let made =
        sections::rewritten(&bytes, |id, contents| (id == IMPORTS).then(|| renamed(contents, &names)))?;
    write(&program, shared::hidden(&made)?)?;
    write(&script, text)
}

/// The imports whose names end in a hash, as the script writes them.
fn long_names(program: &[u8]) -> wasmparser::Result<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(program) {
        if let Payload::ImportSection(imports) = payload? {
            for import in imports.into_imports() {
                names.push(import?.name.to_owned());
            }
        }
    }
    names.retain(|name| name.starts_with("__wbg_"));
    Ok(names)
}

fn renamed(section: &[u8], names: &[String]) -> Vec<u8> {
    let mut made = ImportSection::new();
    let imports = ImportSectionReader::new(BinaryReader::new(section, 0)).into_iter();
    for import in imports.flat_map(|all| all.into_imports()).flatten() {
        let number = names.iter().position(|name| name == import.name);
        let name = number.map_or_else(|| import.name.to_owned(), short);
        if let Ok(ty) = RoundtripReencoder.entity_type(import.ty) {
            made.import(import.module, &name, ty);
        }
    }
    let mut contents = Vec::new();
    made.encode(&mut contents);
    // The encoder writes the length of the section in front.
    let length = BinaryReader::new(&contents, 0).read_var_u32().unwrap_or_default() as usize;
    contents.split_off(contents.len() - length)
}

/// `a` to `z`, then `aa` and on.
fn short(number: usize) -> String {
    let digit = char::from(b'a' + (number % 26) as u8);
    let rest = if number < 26 { String::new() } else { short(number / 26 - 1) };
    [rest, digit.to_string()].concat()
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn no_two_short_names_are_alike() {
        let names: std::collections::BTreeSet<String> = (0..1000).map(short).collect();
        assert_eq!(names.len(), 1000);
        assert_eq!([0, 25, 26, 701, 702].map(short), ["a", "z", "aa", "zz", "aaa"]);
    }
}
