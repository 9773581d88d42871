//! Which of the crate's top-level modules a file names.

use super::code::Source;

/// Top-level modules that a file names, with the line: `crate::x`, `jolkarta::x`, `super::…::x`, and each
/// `x` of `crate::{x, …}`.
pub fn uses(file: &Source) -> Vec<(String, usize)> {
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
    let is_parent = ["mod.rs", "lib.rs", "main.rs"].iter().any(|file| inside.ends_with(file));
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
