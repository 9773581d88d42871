//! `THIRD-PARTY.txt`: whose work is in the programs, and under which licences.
//!
//! Invariant: every crate that is linked into a program is named with its licence text; a licence that deny.toml
//! does not allow stops the build.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use cargo_metadata::{
    DependencyKind, Metadata, MetadataCommand, Node, NodeDep, Package, PackageId, TargetKind,
};
use fs_err as fs;
use serde::Deserialize;
use spdx::{Expression, ParseMode};

use crate::files::PROJECT;

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

/// The package whose program the site runs.
pub const OWN: &str = "jolkarta";

/// The crates of the workspace and what they depend on, as cargo knows them.
pub fn metadata() -> io::Result<Metadata> {
    let mut command = MetadataCommand::new();
    command.current_dir(PROJECT);
    command.other_options(["--filter-platform".to_owned(), "wasm32-unknown-unknown".to_owned()]);
    command.exec().map_err(io::Error::other)
}

/// The crates that are linked into the program, by name and version. Macros and what they are made of run while it is compiled;
/// they are not in it.
fn linked(metadata: &Metadata) -> Vec<&Package> {
    let nodes = metadata.resolve.iter().flat_map(|resolve| &resolve.nodes);
    let nodes: BTreeMap<&PackageId, &Node> = nodes.map(|node| (&node.id, node)).collect();
    let is_macro =
        |package: &Package| package.targets.iter().any(|t| t.kind.contains(&TargetKind::ProcMacro));
    let packages: BTreeMap<&PackageId, &Package> =
        metadata.packages.iter().filter(|one| !is_macro(one)).map(|one| (&one.id, one)).collect();
    let own = metadata.workspace_packages().into_iter().find(|one| one.name == OWN);
    let mut open: Vec<&PackageId> = own.map(|one| &one.id).into_iter().collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if packages.contains_key(id) && seen.insert(id) {
            let deps = nodes.get(id).map_or(&[][..], |node| &node.deps);
            let normal = |dep: &&NodeDep| dep.dep_kinds.iter().any(|one| one.kind == DependencyKind::Normal);
            open.extend(deps.iter().filter(normal).map(|dep| &dep.pkg));
        }
    }
    let mut linked: Vec<&Package> = seen.iter().filter_map(|id| packages.get(*id).copied()).collect();
    linked.retain(|one| !metadata.workspace_members.contains(&one.id));
    linked.sort_by_key(|one| (one.name.to_string(), one.version.clone()));
    linked
}

/// The notices.
///
/// # Errors
/// When a crate is linked whose licence is not allowed, or a text is missing.
pub fn notices(metadata: &Metadata) -> io::Result<String> {
    #[derive(Deserialize)]
    struct Deny {
        licenses: Licences,
    }
    #[derive(Deserialize)]
    struct Licences {
        allow: Vec<String>,
    }
    let deny = fs::read_to_string(Path::new(PROJECT).join("deny.toml"))?;
    let Deny { licenses: Licences { allow } } = toml::from_str(&deny).map_err(io::Error::other)?;
    let linked = linked(metadata);
    for one in &linked {
        let licence = one.license.as_deref().unwrap_or_default();
        if !holds(licence, &|name| allow.iter().any(|one| one == name)) {
            return Err(io::Error::other(format!(
                "{} is linked into the site under `{licence}`. Drop the crate, or add the licence to `allow` in deny.toml with the \
                 reason.",
                one.name
            )));
        }
    }
    let crates: Vec<Crate> = linked.into_iter().map(Crate::of).collect();
    if crates.is_empty() {
        return Err(io::Error::other("cargo names no linked crate; run `cargo metadata` to see why"));
    }
    written(&crates)
}

/// Whether a licence expression holds where these licences do.
fn holds(expression: &str, is_held: &dyn Fn(&str) -> bool) -> bool {
    let parsed = Expression::parse_mode(expression, ParseMode::LAX);
    parsed.is_ok_and(|expression| expression.evaluate(|one| is_held(&one.to_string())))
}

/// One linked crate.
struct Crate {
    name: String,
    licence: String,
    authors: String,
    repository: String,
    folder: PathBuf,
}

impl Crate {
    fn of(package: &Package) -> Self {
        let plain = |text: Option<&String>| {
            text.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).unwrap_or_default()
        };
        Crate {
            name: format!("{} {}", package.name, package.version),
            licence: plain(package.license.as_ref()),
            authors: plain(Some(&package.authors.join(", "))),
            repository: plain(package.repository.as_ref()),
            folder: package.manifest_path.parent().map(Into::into).unwrap_or_default(),
        }
    }
}

fn written(crates: &[Crate]) -> io::Result<String> {
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
fn licence_texts(one: &Crate) -> io::Result<Vec<String>> {
    let mut found = licence_files(&one.folder)?;
    let has_choice = holds(&one.licence, &|name| name == "MIT");
    let mit: Vec<PathBuf> = found.iter().filter(|path| named(path).contains("mit")).cloned().collect();
    if has_choice && !mit.is_empty() {
        found = mit;
    }
    if found.is_empty() && has_choice {
        return Ok(vec![MIT.to_owned()]);
    }
    if found.is_empty() {
        let what = format!("{} ships no text of its licence, {}.", one.name, one.licence);
        let advice = "Add the text to crates/site/src/publish/licences.rs, as for MIT.";
        return Err(io::Error::other([&what, " ", advice].concat()));
    }
    found.iter().map(|path| Ok(fs::read_to_string(path)?.trim().to_owned())).collect()
}

fn licence_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?;
    let paths = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file());
    let mut found: Vec<PathBuf> =
        paths.filter(|path| NAMES.iter().any(|start| named(path).starts_with(start))).collect();
    found.sort();
    Ok(found)
}

fn named(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().to_lowercase()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn licences_are_held_against_the_list() {
        let held = |name: &str| ["MIT", "Unicode-3.0"].contains(&name);
        for good in
            ["MIT", "Apache-2.0/MIT", "MIT OR (GPL-3.0-only AND Apache-2.0)", "(MIT OR Zlib) AND Unicode-3.0"]
        {
            assert!(holds(good, &held), "{good}");
        }
        for bad in [
            "GPL-3.0-only",
            "MIT AND GPL-3.0-only",
            "",
            "Apache-2.0",
            "MIT OR",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert!(!holds(bad, &held), "{bad}");
        }
    }

    #[test]
    fn every_crate_is_named_with_a_text_and_shared_texts_stand_once() {
        let folder = std::env::temp_dir().join(format!("site-licences-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("LICENSE-MIT"), "Copyright A\nfree").unwrap();
        fs::write(folder.join("LICENSE-APACHE"), "long").unwrap();
        let one = |name: &str, licence: &str| Crate {
            name: [name, " 1.0"].concat(),
            licence: licence.to_owned(),
            authors: "A".to_owned(),
            repository: "https://a".to_owned(),
            folder: folder.clone(),
        };
        let crates = [one("a", "MIT OR Apache-2.0"), one("b", "MIT"), one("c", "MIT AND Apache-2.0")];
        let text = written(&crates).unwrap();
        assert!(text.contains("a 1.0\n    MIT OR Apache-2.0, A, https://a\n    text 2\nb 1.0"));
        assert!(text.contains("c 1.0\n    MIT AND Apache-2.0, A, https://a\n    text 3, 2\n"));
        assert_eq!(text.matches("Copyright A").count(), 1);
        fs::remove_dir_all(folder).unwrap();
    }
}
