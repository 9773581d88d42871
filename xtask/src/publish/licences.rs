//! `dist/THIRD-PARTY.txt`: whose work is in the programs, and under which licences.
//!
//! Invariant: every crate that is linked into a program is named with its licence text; a licence that deny.toml
//! does not allow stops the build.

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::publish::{files, spdx};
use std::fs;
use std::path::{Path, PathBuf};

/// How licence files are called.
const NAMES: [&str; 5] = ["license", "licence", "copying", "unlicense", "notice"];

const HEAD: &str = "Jolkarta contains third-party work. Its own licence is in LICENSE.txt; for boundaries and figures see\n\
    data/PROVENANCE.md. The WebAssembly modules contain the crates below, each with its licence; if a crate offers\n\
    a choice, the MIT licence is used. Texts that several crates share appear once, with a number.\n";

const STANDARD: &str = "The Rust standard library\n    MIT OR Apache-2.0, The Rust Project Contributors, \
    https://github.com/rust-lang/rust\n";

/// The text for crates that name MIT in their manifest but ship no file of it.
const MIT: &str = "Permission is hereby granted, free of charge, to any person obtaining a copy of this software and \
    associated documentation files (the \"Software\"), to deal in the Software without restriction, including without \
    limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the \
    Software, and to permit persons to whom the Software is furnished to do so, subject to the following \
    conditions:\n\nThe above copyright notice and this permission notice shall be included in all copies or \
    substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS \
    OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND \
    NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER \
    LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE \
    SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.";

/// One linked crate.
struct Crate {
    name: String,
    licence: String,
    authors: String,
    repository: String,
    folder: PathBuf,
}

/// Writes the notices into `dist/`.
pub fn write(project: &Project) -> Outcome<()> {
    let allowed = allowed(&files::read(&project.root.join("deny.toml"))?);
    let table = files::node(project, "crates.mjs", &[])?;
    let crates: Vec<Crate> = table.lines().filter_map(row).collect();
    if crates.is_empty() {
        return Err(Failure::new(
            "cargo metadata names no linked crate.",
            "Run `cargo metadata` to see why.",
        ));
    }
    for one in &crates {
        if !is_allowed(&one.licence, &allowed) {
            return Err(Failure::new(
                format!("{} is linked into the site under `{}`.", one.name, one.licence),
                "Drop the crate, or add the licence to `allow` in deny.toml with the reason.",
            ));
        }
    }
    let dist = project.dist();
    fs::copy(project.root.join("LICENSE"), dist.join("LICENSE.txt"))
        .map_err(|e| Failure::file("copy", &project.root.join("LICENSE"), &e))?;
    files::write(&dist.join("THIRD-PARTY.txt"), &notices(&crates)?)
}

fn row(line: &str) -> Option<Crate> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [name, version, licence, authors, repository, folder] = fields.as_slice() else {
        return None;
    };
    Some(Crate {
        name: format!("{name} {version}"),
        licence: (*licence).into(),
        authors: (*authors).into(),
        repository: (*repository).into(),
        folder: (*folder).into(),
    })
}

fn notices(crates: &[Crate]) -> Outcome<String> {
    let mut texts: Vec<String> = vec![MIT.to_owned()];
    let mut list = String::new();
    for one in crates {
        let numbers: Vec<String> =
            licence_texts(one)?.into_iter().map(|text| number(&mut texts, text)).collect();
        let authors = if one.authors.is_empty() { "its contributors" } else { &one.authors };
        list.push_str(&format!(
            "{}\n    {}, {authors}, {}\n    text {}\n",
            one.name,
            one.licence,
            one.repository,
            numbers.join(", ")
        ));
    }
    let mut out = format!("{HEAD}\n{STANDARD}    text 1\n{list}");
    for (place, text) in texts.iter().enumerate() {
        out.push_str(&format!("\n---- text {} ----\n\n{text}\n", place + 1));
    }
    Ok(out)
}

fn number(texts: &mut Vec<String>, text: String) -> String {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let known = texts.iter().position(|other| words(other) == words(&text));
    let place = known.unwrap_or_else(|| {
        texts.push(text);
        texts.len() - 1
    });
    (place + 1).to_string()
}

/// The crate's own texts; that of MIT alone when it offers the choice and has the file.
fn licence_texts(one: &Crate) -> Outcome<Vec<String>> {
    let mut found = licence_files(&one.folder)?;
    let has_choice = spdx::holds(&one.licence, &|name| name == "MIT");
    let mit: Vec<PathBuf> = found.iter().filter(|path| named(path).contains("mit")).cloned().collect();
    if has_choice && !mit.is_empty() {
        found = mit;
    }
    if found.is_empty() && has_choice {
        return Ok(vec![MIT.to_owned()]);
    }
    if found.is_empty() {
        return Err(Failure::new(
            format!("{} ships no text of its licence, {}.", one.name, one.licence),
            "Add the text to xtask/src/publish/licences.rs, as for MIT.",
        ));
    }
    found.iter().map(|path| Ok(files::read(path)?.trim().to_owned())).collect()
}

fn licence_files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|e| Failure::file("read", folder, &e))?;
    let paths = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file());
    let mut found: Vec<PathBuf> =
        paths.filter(|path| NAMES.iter().any(|start| named(path).starts_with(start))).collect();
    found.sort();
    Ok(found)
}

fn named(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().to_lowercase()
}

/// The licences of `allow = [...]` in deny.toml.
fn allowed(deny: &str) -> Vec<String> {
    let list =
        deny.split_once("\nallow = [").and_then(|(_, rest)| rest.split(']').next()).unwrap_or_default();
    list.split(',')
        .map(|word| word.trim().trim_matches('"').to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

fn is_allowed(licence: &str, allowed: &[String]) -> bool {
    spdx::holds(licence, &|name| allowed.iter().any(|one| one == name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licences_are_held_against_the_list() {
        let list = allowed("[licenses]\nallow = [\"MIT\", \"Unicode-3.0\"]\n");
        assert_eq!(list, ["MIT", "Unicode-3.0"]);
        for good in ["MIT", "Apache-2.0 OR MIT", "MIT OR (GPL-3.0 AND Apache-2.0)"] {
            assert!(is_allowed(good, &list), "{good}");
        }
        for bad in ["GPL-3.0", "MIT AND GPL-3.0", "", "Apache-2.0"] {
            assert!(!is_allowed(bad, &list), "{bad}");
        }
    }

    #[test]
    fn every_crate_is_named_with_a_text_and_shared_texts_stand_once() {
        let folder = std::env::temp_dir().join(format!("xtask-licences-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("LICENSE-MIT"), "Copyright A\nfree").unwrap();
        fs::write(folder.join("LICENSE-APACHE"), "long").unwrap();
        let line =
            |name: &str, licence: &str| format!("{name}\t1.0\t{licence}\tA\thttps://a\t{}", folder.display());
        let crates = [line("a", "MIT OR Apache-2.0"), line("b", "MIT"), line("c", "MIT AND Apache-2.0")];
        let crates: Vec<Crate> = crates.iter().filter_map(|line| row(line)).collect();
        let text = notices(&crates).unwrap();
        assert!(text.contains("a 1.0\n    MIT OR Apache-2.0, A, https://a\n    text 2\nb 1.0"));
        assert!(text.contains("c 1.0\n    MIT AND Apache-2.0, A, https://a\n    text 3, 2\n"));
        assert_eq!(text.matches("Copyright A").count(), 1);
        fs::remove_dir_all(folder).unwrap();
    }
}
