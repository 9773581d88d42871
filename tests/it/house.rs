//! Rules of the house that no compiler checks.

use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Every file with this ending below a folder of the project.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(ROOT).join(folder)];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()) {
            let is_ours = !path.ends_with("node_modules") && !path.ends_with("target");
            if path.is_dir() && is_ours {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == ending) {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "{folder} has no .{ending}");
    found.sort();
    found
}

/// Every style sheet.
pub fn sheets() -> Vec<PathBuf> {
    files("style", "css")
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// Clippy measures functions (`clippy.toml`); nobody measures files.
#[test]
fn files_are_short() {
    let rust = ["src", "crates", "xtask/src", "examples"].map(|folder| (folder, "rs", 400));
    let scripts = [("web", "js", 400), ("bench", "js", 250)];
    let mut faults = Vec::new();
    for (folder, ending, limit) in rust.into_iter().chain(scripts) {
        for path in files(folder, ending) {
            let lines = fs::read_to_string(&path).unwrap().lines().count();
            if lines > limit {
                faults.push(format!(
                    "{}: {lines} lines, at most {limit}; divide it by its concepts",
                    path.display()
                ));
            }
        }
    }
    none(&faults);
}

#[test]
fn lock_files_of_npm_name_no_host() {
    for (folder, package) in [("tests/e2e", "@playwright/test"), ("bench", "d3"), ("xtask/node", "esbuild")] {
        let lock = fs::read_to_string(Path::new(ROOT).join(folder).join("package-lock.json")).unwrap();
        assert!(lock.contains(&format!("\"node_modules/{package}\"")));
        let advice = format!(
            "{folder}/package-lock.json names a download address; write it again with `npm install` in {folder}, \
             whose .npmrc leaves addresses out"
        );
        // Pages of authors and funds are no places to download from.
        assert!(!lock.contains("\"resolved\"") && !lock.contains("registry"), "{advice}");
    }
}

/// The text size that a visitor chooses in the page makes its rem larger; a media query does not know of it, a
/// container query does.
#[test]
fn widths_are_asked_of_the_page_and_not_of_the_screen() {
    let mut faults = Vec::new();
    for path in sheets() {
        let text = fs::read_to_string(&path).unwrap();
        for (at, line) in text.lines().enumerate() {
            if line.contains("@media") && (line.contains("(max-width") || line.contains("(min-width")) {
                faults.push(format!(
                    "{}:{}: write `@container page (max-width: …rem)` instead of @media",
                    path.display(),
                    at + 1
                ));
            }
        }
    }
    none(&faults);
}

/// Where markup is written as text, and how many times: drawings of the map and of charts, and what writes them. Everything
/// else is made of views.
const WRITTEN: [(&str, usize); 9] = [
    ("src/browser/dom.rs", 2),
    ("src/explorer/figures/comparison_map.rs", 1),
    ("src/explorer/figures/parts.rs", 1),
    ("src/explorer/figures/profile/head.rs", 1),
    ("src/explorer/figures/profile/mod.rs", 1),
    ("src/explorer/layout.rs", 1),
    ("src/explorer/legend.rs", 2),
    ("src/explorer/map.rs", 1),
    ("src/explorer/painter.rs", 1),
];

#[test]
fn only_drawings_are_written_as_markup() {
    let root = Path::new(ROOT);
    let times = |path: &Path| {
        let text = fs::read_to_string(path).unwrap();
        ["inner_html=", "inner_html(", "set_markup("]
            .map(|way| text.matches(way).count())
            .iter()
            .sum::<usize>()
    };
    let name = |path: &Path| path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
    let found: Vec<(String, usize)> = files("src", "rs")
        .iter()
        .map(|path| (name(path), times(path)))
        .filter(|(_, times)| *times > 0)
        .collect();
    let listed: Vec<(String, usize)> =
        WRITTEN.iter().map(|(name, times)| ((*name).to_owned(), *times)).collect();
    assert_eq!(found, listed, "make a view of it; a place that has become one leaves the list");
}

/// What docs say of files is said of files that are there. Words in capitals stand for names.
#[test]
fn docs_name_files_that_exist() {
    let root = Path::new(ROOT);
    let mut docs = files("docs", "md");
    docs.extend(["README.md", "CONTRIBUTING.md"].map(|name| root.join(name)));
    let is_path = |word: &str| {
        let ending = Path::new(word).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "/._-".contains(c);
        word.contains('/') && ["rs", "css", "toml", "js", "csv"].contains(&ending) && word.chars().all(plain)
    };
    let mut faults = Vec::new();
    for doc in docs {
        for (at, line) in fs::read_to_string(&doc).unwrap().lines().enumerate() {
            for word in line.split('`').skip(1).step_by(2).filter(|word| is_path(word)) {
                // What the build makes.
                let made = word.starts_with("target/") || word == "data/plan-share.csv";
                if !made && !root.join(word).exists() {
                    faults.push(format!("{}:{}: there is no {word}", doc.display(), at + 1));
                }
            }
        }
    }
    none(&faults);
}
