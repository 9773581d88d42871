//! The rules, each a function from one file to its faults.

use super::code::Source;
use super::paths::uses;

/// Modules from left to right; those of one row are siblings.
const ROWS: [&[&str]; 8] = [
    &["bin"],
    &["app"],
    &["browser", "export"],
    &["page"],
    &["chart", "map"],
    &["model", "view", "route"],
    &["data"],
    &["text"],
];
/// What must be able to run without a browser.
const CORE: [&str; 8] = ["text", "data", "model", "view", "map", "chart", "page", "export"];
const SURFACE: [&str; 2] = ["src/chart/surface.rs", "src/chart/surface/"];
const BACK_ENDS: [&str; 5] =
    ["plotters_svg", "plotters_canvas", "SVGBackend", "CanvasBackend", "BitMapBackend"];
const FILE_LINES: usize = 400;
const FUNCTION_LINES: usize = 40;

/// The order of the modules as the code map in src/lib.rs writes it.
pub fn order() -> String {
    ROWS.map(|row| row.join(" | ")).join(" → ")
}

/// Uses of modules that are not to the right of the file's own.
pub fn layers(file: &Source) -> Vec<String> {
    let own = module(&file.name);
    if own == "lib" {
        return Vec::new();
    }
    let Some(row) = row(own) else {
        return vec![format!(
            "{}: `{own}` has no place in the order of modules; give it one in tests/it/layers/rules.rs and docs/ARCHITECTURE.md",
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
                "{}:{line}: `{own}` must not use `{used}`: a module uses only modules to its right, never a sibling: {}",
                file.name,
                order()
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
        (&["leptos"], !CORE.contains(&own), "text … export run without Leptos"),
        (&["web_sys"], own == "browser" || surface, "only browser/ and chart/surface know the browser"),
        (&BACK_ENDS, surface, "only chart/surface knows the plotters back ends"),
    ];
    let mut faults = Vec::new();
    for token in &file.tokens {
        for (names, allowed, why) in &rules {
            if !allowed && names.contains(&token.text.as_str()) {
                let (line, word) = (token.line, &token.text);
                faults.push(format!("{}:{line}: `{word}` must not be named here: {why}", file.name));
            }
        }
    }
    faults
}

/// Files and functions that are too long.
pub fn lengths(file: &Source) -> Vec<String> {
    let mut faults = Vec::new();
    if file.lines > FILE_LINES {
        faults
            .push(format!("{}: {} lines, at most {FILE_LINES}: split it by concept", file.name, file.lines));
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

/// The same for a script, whose functions begin at the margin and end with a brace there.
pub fn script_lengths(name: &str, text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let mut faults = Vec::new();
    if lines.len() > FILE_LINES {
        faults.push(format!("{name}: {} lines, at most {FILE_LINES}: split it by concept", lines.len()));
    }
    let starts = ["function ", "async function ", "export function ", "export async function "];
    for (first, head) in lines.iter().enumerate().filter(|(_, l)| starts.iter().any(|s| l.starts_with(s))) {
        let length = lines.iter().skip(first).take_while(|line| **line != "}").count() + 1;
        if length > FUNCTION_LINES {
            faults.push(format!("{name}:{}: {head} has {length} lines, at most {FUNCTION_LINES}", first + 1));
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
