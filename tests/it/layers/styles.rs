//! Rules for style sheets.

use std::fs;
use std::path::{Path, PathBuf};

/// Every style sheet: those of the explorer and those of the pages.
pub fn sheets() -> Vec<PathBuf> {
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("style");
    let folders = [style.join("pages"), style].map(|folder| fs::read_dir(folder).unwrap().flatten());
    let mut files: Vec<PathBuf> = folders.into_iter().flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.is_file());
    files.sort();
    files
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
    super::none(&faults);
}
