//! The house rules that a compiler does not check, read from the source files.
//!
//! A module uses only modules to its right, never a sibling; Leptos, the browser and the plotters back
//! ends are named in one place each; files and functions stay short.

mod code;
mod paths;
mod rules;
mod styles;

use code::Source;
use std::fs;
use std::path::{Path, PathBuf};
pub use styles::sheets;

/// Every Rust file under a folder of the project, with `/` in its path.
fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    walk(&root.join(folder), &mut paths);
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let name = path.strip_prefix(root).unwrap().to_string_lossy();
        Source::new(&name.replace('\\', "/"), &text)
    };
    paths.into_iter().map(read).collect()
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().flatten().collect();
    entries.sort_by_key(std::fs::DirEntry::path);
    for entry in entries {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, paths);
        } else if path.extension().is_some_and(|e| e == "rs") {
            paths.push(path);
        }
    }
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn modules_use_only_modules_to_their_right() {
    let files = sources("src");
    let map = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    assert!(map.contains(&rules::order()), "the code map in src/lib.rs does not say: {}", rules::order());
    none(&files.iter().flat_map(rules::layers).collect::<Vec<_>>());
}

#[test]
fn frameworks_are_named_only_where_they_belong() {
    let files = sources("src");
    none(&files.iter().flat_map(rules::frameworks).collect::<Vec<_>>());
}

#[test]
fn files_and_functions_are_short() {
    let all = ["src", "build", "crates", "xtask/src", "tests/it/layers", "examples"];
    let files: Vec<Source> = all.into_iter().flat_map(sources).collect();
    assert!(files.iter().any(|file| file.name == "tests/it/layers/mod.rs"));
    none(&files.iter().flat_map(rules::lengths).collect::<Vec<_>>());
}

#[test]
fn lock_files_of_npm_name_no_host() {
    for (folder, package) in [("tests/e2e", "@playwright/test"), ("bench", "d3")] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join("package-lock.json");
        let lock = fs::read_to_string(path).unwrap();
        assert!(lock.contains(&format!("\"node_modules/{package}\"")));
        let advice = format!(
            "{folder}/package-lock.json names a download address; write it again with `npm install` in {folder}, \
             whose .npmrc leaves addresses out"
        );
        // Pages of authors and funds are no places to download from.
        assert!(!lock.contains("\"resolved\"") && !lock.contains("registry"), "{advice}");
    }
}

/// The bench is read by people who doubt its numbers: its files stay short.
#[test]
fn scripts_of_the_bench_are_short() {
    let mut faults = Vec::new();
    for folder in ["bench", "bench/lib", "bench/pages", "bench/scale"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for path in fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()) {
            let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
            if ["js", "jsx"].contains(&ending) {
                faults.extend(rules::script_lengths(
                    &path.to_string_lossy(),
                    &fs::read_to_string(&path).unwrap(),
                ));
            }
        }
    }
    none(&faults);
}

/// What a library makes public is never reported as unused: nothing but its own definition names a dead function.
#[test]
fn no_function_is_dead() {
    // It brackets all texts, in native tests alone.
    const TESTED: [&str; 1] = ["switch_on"];
    let files: Vec<Source> =
        ["src", "crates", "examples", "xtask/src"].into_iter().flat_map(sources).collect();
    let mut named = std::collections::BTreeMap::new();
    let product = |file: &Source| {
        let tests = ["#", "[", "cfg", "(", "test", ")", "]"];
        let end = file.tokens.windows(7).position(|w| w.iter().zip(tests).all(|(token, t)| token.text == t));
        end.unwrap_or(file.tokens.len())
    };
    for file in &files {
        for token in &file.tokens[..product(file)] {
            *named.entry(token.text.as_str()).or_insert(0) += 1;
        }
    }
    let mut faults = Vec::new();
    for file in files.iter().filter(|file| file.name.starts_with("src/")) {
        for place in (0..product(file)).filter(|place| file.at(*place) == "pub") {
            let Some(at) = (place..place + 7).find(|at| file.at(*at) == "fn") else { continue };
            let between = (place + 1..at).map(|i| file.at(i));
            let name = file.at(at + 1);
            let function = between
                .into_iter()
                .all(|t| ["const", "(", "super", "crate", ")", "unsafe", "async"].contains(&t));
            if function && named[name] == 1 && !TESTED.contains(&name) {
                faults.push(format!("{}: nothing but tests uses `{name}`", file.name));
            }
        }
    }
    none(&faults);
}
