//! Rules for style sheets.

use std::fs;
use std::path::Path;

/// The text size that a visitor chooses in the page makes its rem larger; a media query does not know of it, a
/// container query does.
#[test]
fn widths_are_asked_of_the_page_and_not_of_the_screen() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("style");
    let mut faults = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let text = fs::read_to_string(entry.path()).unwrap();
        for (at, line) in text.lines().enumerate() {
            if line.contains("@media") && (line.contains("(max-width") || line.contains("(min-width")) {
                let name = entry.file_name().to_string_lossy().into_owned();
                faults.push(format!(
                    "style/{name}:{}: write `@container page (max-width: …rem)` instead of @media",
                    at + 1
                ));
            }
        }
    }
    super::none(&faults);
}
