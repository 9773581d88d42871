//! Which files the parts consist of, and the script that fetches them.
//!
//! Code that several parts use comes in chunks, one for each set of parts. Every chunk joins the part that is there before all
//! others of its set. Where there is none, its code belongs to the program itself (`shared`), or it joins the chunk of the parts
//! inside another one.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::Path;

use crate::words::{self, LANGUAGES};
use crate::{Outcome, join, read, shared, write};

/// Parts that only run inside another one.
const INSIDE: [(&str, &str); 2] = [("figures", "explorer"), ("views", "explorer")];

/// The program itself: it has what all parts share.
pub const PROGRAM: &str = "app";

/// The chunk that parts inside another one share.
const INNER: &str = "chunk_1";

/// The part of the script that every part has in common.
const SCRIPT: &str = include_str!("parts.js");

/// The files to write: from which files of the cutter each is joined, and which of them a part needs.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Plan {
    files: BTreeMap<String, BTreeSet<String>>,
    parts: BTreeMap<String, Vec<String>>,
}

impl Plan {
    /// The plan for parts, of each of which the cutter told the files: its chunks, then its own.
    pub fn of(cut: &HashMap<String, Vec<String>>) -> Outcome<Plan> {
        let mut plan = Plan::default();
        plan.files.insert(PROGRAM.to_owned(), BTreeSet::new());
        let mut users: BTreeMap<&String, BTreeSet<&str>> = BTreeMap::new();
        for (part, files) in cut {
            files.iter().for_each(|file| _ = users.entry(file).or_default().insert(part));
        }
        for (file, parts) in users {
            let outer =
                |part: &&&str| !INSIDE.iter().any(|(inner, outer)| *inner == **part && parts.contains(outer));
            let left: Vec<&&str> = parts.iter().filter(outer).collect();
            let home = match left.as_slice() {
                [one] => own_file(cut, one)?,
                all if all.iter().all(|part| outer_of(part).is_some()) => INNER.to_owned(),
                _ => PROGRAM.to_owned(),
            };
            plan.files.entry(home).or_default().insert(file.clone());
        }
        for part in cut.keys() {
            let outer = outer_of(part).filter(|outer| cut.contains_key(*outer));
            let inner = outer.map(|_| INNER.to_owned());
            let outer = outer.map(|outer| own_file(cut, outer)).transpose()?;
            let all = [Some(PROGRAM.to_owned()), outer, inner, Some(own_file(cut, part)?)];
            let made = |file: &String| plan.files.contains_key(file);
            plan.parts.insert(part.clone(), all.into_iter().flatten().filter(made).collect());
        }
        Ok(plan)
    }

    /// The functions in files that all parts would share.
    pub fn shared(&self, out: &Path) -> Outcome<BTreeSet<String>> {
        let mut all = BTreeSet::new();
        for file in self.files.get(PROGRAM).into_iter().flatten() {
            all.extend(shared::names(&read(&out.join([file, ".wasm"].concat()))?)?);
        }
        Ok(all)
    }

    /// Joins the files that the cutter left in `out`, and writes `parts.tsv` and the script there.
    pub fn carry_out(&self, out: &Path) -> Outcome<()> {
        for (home, files) in &self.files {
            let named = |name: &String| out.join([name, ".wasm"].concat());
            let parts = files.iter().map(|file| read(&named(file))).collect::<Outcome<Vec<_>>>()?;
            let mut whole = join::joined(&parts)?;
            if home == PROGRAM {
                let program = out.join("app.wasm");
                write(&program, shared::with_data(&read(&program)?, &whole)?)?;
            } else {
                words::put_out(&mut whole, out, plain(home))?;
                write(&out.join(part(home)), whole)?;
            }
            for file in files.iter().map(named) {
                fs::remove_file(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            }
        }
        let row = |(name, files): (&String, &Vec<String>)| {
            let fetched = files.iter().filter(|file| *file != PROGRAM).map(|file| part(file));
            [name.as_str(), "\t", &fetched.collect::<Vec<_>>().join("\t")].concat()
        };
        let rows: Vec<String> = self.parts.iter().map(row).collect();
        write(&out.join("parts.tsv"), rows.join("\n"))?;
        write(&out.join("__wasm_split.js"), self.script())
    }

    /// The script with a line for every part.
    fn script(&self) -> String {
        let mut text = SCRIPT.to_owned();
        let url = |name: String| format!("new URL(\"./{name}\", import.meta.url)");
        for file in self.files.keys().map(|file| plain(file)) {
            let texts = LANGUAGES
                .map(|language| [language, ": ", &url(format!("{file}-part-{language}.txt"))].concat());
            // The program itself has come before its script asks for anything.
            let program = if file == PROGRAM { "null".to_owned() } else { url(format!("{file}-part.wasm")) };
            text.push_str(&format!("const {file} = file({program}, {{ {} }});\n", texts.join(", ")));
        }
        for (part, files) in &self.parts {
            let files: Vec<&str> = files.iter().map(|file| plain(file)).collect();
            let line = format!("export const __wasm_split_load_{part} = part([{}]);\n", files.join(", "));
            text.push_str(&line);
        }
        text
    }
}

/// The part inside which this one runs.
fn outer_of(part: &str) -> Option<&'static str> {
    INSIDE.iter().find(|(inner, _)| *inner == part).map(|(_, outer)| *outer)
}

/// The file of a part. The name ends in no word that begins the name of another file.
fn part(file: &str) -> String {
    [plain(file), "-part.wasm"].concat()
}

/// `explorer` of `split_explorer_0123456789`: the digits differ from build to build.
fn plain(file: &str) -> &str {
    let name = file.strip_prefix("split_").unwrap_or(file);
    match name.rsplit_once('_') {
        Some((stem, mark)) if mark.len() > 9 && mark.bytes().all(|b| b.is_ascii_hexdigit()) => stem,
        _ => name,
    }
}

/// The file that holds what only this part uses.
fn own_file(cut: &HashMap<String, Vec<String>>, part: &str) -> Outcome<String> {
    let file = cut.get(part).and_then(|files| files.last());
    file.cloned().ok_or_else(|| format!("the part {part} has no file"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_have_the_names_that_the_source_gives_them() {
        assert_eq!(part("split_explorer_12345678901"), "explorer-part.wasm");
        assert_eq!(part("chunk_1"), "chunk_1-part.wasm");
    }

    #[test]
    fn chunks_join_what_is_there_before_all_that_use_them() {
        let files = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let cut = HashMap::from([
            ("components".to_owned(), files(&["chunk_4", "chunk_5", "split_components"])),
            ("explorer".to_owned(), files(&["chunk_5", "chunk_7", "split_explorer"])),
            ("figures".to_owned(), files(&["chunk_4", "chunk_5", "chunk_7", "chunk_8", "split_figures"])),
            ("views".to_owned(), files(&["chunk_5", "chunk_8", "split_views"])),
        ]);
        let plan = Plan::of(&cut).unwrap();
        let joined = |home: &str| plan.files.get(home).unwrap().iter().cloned().collect::<Vec<_>>();
        assert_eq!(joined("app"), ["chunk_4", "chunk_5"]);
        assert_eq!(joined("split_explorer"), ["chunk_7", "split_explorer"]);
        assert_eq!(
            plan.parts.get("figures").unwrap(),
            &["app", "split_explorer", "chunk_1", "split_figures"]
        );
        assert_eq!(plan.parts.get("explorer").unwrap(), &["app", "split_explorer"]);
        assert!(plan.script().contains("__wasm_split_load_components"));
    }
}
