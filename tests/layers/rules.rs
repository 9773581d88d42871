//! The rules, each a function from one file to its faults.

use crate::code::Source;

/// Modules from left to right; those of one row are siblings.
const ROWS: [&[&str]; 9] = [
    &["main"],
    &["ui"],
    &["state"],
    &["browser", "export"],
    &["chart", "map"],
    &["model", "view"],
    &["data"],
    &["text"],
    &["lib"],
];
/// What must be able to run without a browser.
const CORE: [&str; 7] = ["text", "data", "model", "view", "map", "chart", "export"];
const SURFACE: [&str; 2] = ["src/chart/surface.rs", "src/chart/surface/"];
const BACK_ENDS: [&str; 5] = [
    "plotters_svg",
    "plotters_canvas",
    "SVGBackend",
    "CanvasBackend",
    "BitMapBackend",
];
const FILE_LINES: usize = 250;
const FUNCTION_LINES: usize = 40;

/// Uses of modules that are not to the right of the file's own.
pub fn layers(file: &Source) -> Vec<String> {
    let own = module(&file.name);
    if own == "lib" {
        return Vec::new();
    }
    let Some(row) = row(own) else {
        return vec![format!(
            "{}: `{own}` has no place in the order of modules; give it one in tests/layers/rules.rs and docs/ARCHITECTURE.md",
            file.name
        )];
    };
    let mut faults = Vec::new();
    for (used, line) in uses(file) {
        if used == own {
            continue;
        }
        if self::row(&used).is_some_and(|other| other <= row) {
            faults.push(format!(
                "{}:{line}: `{own}` must not use `{used}`: a module uses only modules to its right, never a sibling \
                 (main, ui, state, browser | export, chart | map, model | view, data, text)",
                file.name
            ));
        }
    }
    faults
}

/// Names of frameworks in places that must not know them.
pub fn frameworks(file: &Source) -> Vec<String> {
    let own = module(&file.name);
    let surface = SURFACE.iter().any(|place| file.name.starts_with(place));
    let rules: [(&[&str], bool, &str); 3] = [
        (
            &["leptos"],
            !CORE.contains(&own),
            "text … export run without Leptos",
        ),
        (
            &["web_sys"],
            own == "browser" || surface,
            "only browser/ and chart/surface know the browser",
        ),
        (
            &BACK_ENDS,
            surface,
            "only chart/surface knows the plotters back ends",
        ),
    ];
    let mut faults = Vec::new();
    for token in &file.tokens {
        for (names, allowed, why) in &rules {
            if !allowed && names.contains(&token.text.as_str()) {
                let (line, word) = (token.line, &token.text);
                faults.push(format!(
                    "{}:{line}: `{word}` must not be named here: {why}",
                    file.name
                ));
            }
        }
    }
    faults
}

/// Files and functions that are too long.
pub fn lengths(file: &Source) -> Vec<String> {
    let mut faults = Vec::new();
    if file.lines > FILE_LINES {
        faults.push(format!(
            "{}: {} lines, at most {FILE_LINES}: split it by concept",
            file.name, file.lines
        ));
    }
    for (name, line, length) in functions(file) {
        if length > FUNCTION_LINES {
            faults.push(format!(
                "{}:{line}: fn {name} has {length} lines, at most {FUNCTION_LINES}: name its parts",
                file.name
            ));
        }
    }
    faults
}

/// `chart` for `src/chart/surface.rs`, `state` for `src/state.rs`.
fn module(name: &str) -> &str {
    let inside = name.strip_prefix("src/").unwrap_or(name);
    let first = inside.split('/').next().unwrap_or(inside);
    first.strip_suffix(".rs").unwrap_or(first)
}

fn row(module: &str) -> Option<usize> {
    ROWS.iter().position(|row| row.contains(&module))
}

/// Top-level modules that a file names, with the line: `crate::x`, `jolkarta::x`, `super::…::x`, and each
/// `x` of `crate::{x, …}`.
fn uses(file: &Source) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    let mut depth = file_depth(&file.name);
    let mut inline = Vec::new();
    let mut braces = 0;
    let mut place = 0;
    while place < file.tokens.len() {
        let word = file.at(place);
        if word == "mod" && file.at(place + 2) == "{" {
            inline.push(braces);
            depth += 1;
        }
        match word {
            "{" => braces += 1,
            "}" => {
                braces -= 1;
                if inline.last() == Some(&braces) {
                    inline.pop();
                    depth -= 1;
                }
            }
            _ => {}
        }
        let head = path_head(file, place, depth);
        place = head.unwrap_or(place + 1);
        if head.is_some() {
            roots(file, place, &mut found);
        }
    }
    found
}

/// The place after `crate::` or after as many `super::` as lead to the crate's root.
fn path_head(file: &Source, place: usize, depth: usize) -> Option<usize> {
    let starts = place == 0 || file.at(place - 1) != "::";
    if !starts || file.at(place + 1) != "::" {
        return None;
    }
    match file.at(place) {
        "crate" | "jolkarta" => Some(place + 2),
        "super" => {
            let mut end = place;
            let mut ups = 0;
            while file.at(end) == "super" && file.at(end + 1) == "::" {
                end += 2;
                ups += 1;
            }
            (ups >= depth).then_some(end)
        }
        _ => None,
    }
}

/// Levels between a file's items and the crate's root.
fn file_depth(name: &str) -> usize {
    let inside = name.strip_prefix("src/").unwrap_or(name);
    let parts = inside.split('/').count();
    let is_parent = ["mod.rs", "lib.rs", "main.rs"]
        .iter()
        .any(|file| inside.ends_with(file));
    if is_parent { parts - 1 } else { parts }
}

/// The names at this place: one word, or the first words inside a group.
fn roots(file: &Source, place: usize, found: &mut Vec<(String, usize)>) {
    let line = file.tokens.get(place).map_or(0, |token| token.line);
    if file.at(place) != "{" {
        found.push((file.at(place).to_string(), line));
        return;
    }
    let (mut depth, mut next) = (0, place);
    while next < file.tokens.len() {
        match file.at(next) {
            "{" => depth += 1,
            "}" if depth == 1 => return,
            "}" => depth -= 1,
            _ => {}
        }
        let leads = ["{", ","].contains(&file.at(next));
        if leads && depth == 1 && !["{", "}", ""].contains(&file.at(next + 1)) {
            let token = &file.tokens[next + 1];
            found.push((token.text.clone(), token.line));
        }
        next += 1;
    }
}

/// Name, first line and number of lines of every function with a body.
fn functions(file: &Source) -> Vec<(String, usize, usize)> {
    let is_name = |word: &str| word.starts_with(|c: char| c.is_alphabetic() || c == '_');
    let starts = (0..file.tokens.len()).filter(|&i| file.at(i) == "fn" && is_name(file.at(i + 1)));
    let measured = starts.filter_map(|start| {
        let first = file.tokens[start].line;
        let last = body_end(file, start)?;
        Some((file.at(start + 1).to_string(), first, last - first + 1))
    });
    measured.collect()
}

/// The line of the brace that closes the function, or `None` for one without a body.
fn body_end(file: &Source, start: usize) -> Option<usize> {
    let mut depth = 0;
    for token in &file.tokens[start..] {
        match token.text.as_str() {
            ";" if depth == 0 => return None,
            "{" | "(" | "[" => depth += 1,
            ")" | "]" => depth -= 1,
            "}" => {
                depth -= 1;
                if depth == 0 {
                    return Some(token.line);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
