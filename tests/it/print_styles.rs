//! What paper needs, read from the style sheets: no size containers, dark colours on screens alone, readable sizes, and the
//! width that drawings are made for.

use jolkarta::browser::{COLUMN_PX, COLUMNS, SHEET_PX};
use std::fs;

/// CSS pixels of a millimetre and a point.
const MM: f64 = 96.0 / 25.4;
const PT: f64 = 96.0 / 72.0;
/// The smallest text that is read on paper without effort, points.
const READABLE_PT: f64 = 7.0;

/// A rule: its file, the conditions around it, its selector, its declarations.
#[derive(Clone, Debug)]
struct Rule {
    file: String,
    around: Vec<String>,
    selector: String,
    body: String,
}

impl Rule {
    fn is_for(&self, medium: &str) -> bool {
        self.around
            .iter()
            .any(|head| head.starts_with("@media") && head.split_whitespace().any(|word| word == medium))
    }

    fn values(&self, name: &str) -> Vec<String> {
        let pairs = self.body.split(';').filter_map(|line| line.split_once(':'));
        pairs.filter(|(key, _)| key.trim() == name).map(|(_, value)| value.trim().to_owned()).collect()
    }
}

fn without_comments(text: &str) -> String {
    let mut parts = text.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| out + part.split_once("*/").unwrap().1)
}

/// The rules of a sheet, with the at-rules around them.
fn parse(file: &str, text: &str) -> Vec<Rule> {
    let (mut rules, mut around, mut head) = (Vec::new(), Vec::new(), String::new());
    for c in without_comments(text).chars() {
        match c {
            '{' => around.push(std::mem::take(&mut head).trim().to_owned()),
            '}' => {
                let selector = around.pop().unwrap();
                let body = std::mem::take(&mut head);
                if !body.trim().is_empty() {
                    rules.push(Rule { file: file.to_owned(), around: around.clone(), selector, body });
                }
            }
            ';' if around.is_empty() => head.clear(),
            _ => head.push(c),
        }
    }
    assert!(around.is_empty(), "{file}: a brace is not closed");
    rules
}

fn rules() -> Vec<Rule> {
    let mut all = Vec::new();
    for path in crate::house::sheets() {
        let file = path.to_string_lossy().rsplit_once("style/").unwrap().1.to_owned();
        all.extend(parse(&file, &fs::read_to_string(&path).unwrap()));
    }
    assert!(all.len() > 800, "{}", all.len());
    all
}

#[test]
fn paper_has_no_size_container() {
    let all = rules();
    let reset = |rule: &Rule| {
        rule.is_for("print") && rule.selector == "*" && rule.values("container-type") == ["normal !important"]
    };
    // In a file that the first view has: a page can be printed before the rest has come.
    assert!(all.iter().any(|rule| rule.file == "base.css" && reset(rule)));
    let (mut containers, mut stubborn) = (0, Vec::new());
    for rule in all.iter().filter(|rule| !reset(rule)) {
        let values = [rule.values("container"), rule.values("container-type")].concat();
        containers += usize::from(!values.is_empty());
        if values.iter().any(|value| value.contains("!important")) {
            stubborn.push((rule.file.clone(), rule.selector.clone()));
        }
    }
    assert!(containers > 2);
    assert!(stubborn.is_empty(), "paper cannot undo {stubborn:?}");
}

/// Text size and spacing that a visitor chooses, or a browser has, are the screen's: a sheet has room for its own.
#[test]
fn sizes_of_the_screen_do_not_reach_paper() {
    let all = rules();
    let root = |rule: &Rule| rule.is_for("print") && rule.selector == ":root";
    let own = all.iter().filter(|rule| rule.file == "base.css" && root(rule));
    assert_eq!(own.flat_map(|rule| rule.values("font-size")).collect::<Vec<_>>(), ["16px !important"]);
    let chosen =
        |rule: &&Rule| ["[data-text", "[data-spacing"].iter().any(|name| rule.selector.contains(name));
    let sized: Vec<&Rule> = all.iter().filter(chosen).collect();
    assert!(sized.len() >= 6, "{sized:?}");
    let printed: Vec<&&Rule> = sized.iter().filter(|rule| !rule.is_for("screen")).collect();
    assert!(printed.is_empty(), "{printed:?}");
    // Chromium gives the spacing of the page to a canvas, whose texts are measured without.
    let canvas = all.iter().filter(|rule| rule.selector == ".chart canvas");
    assert_eq!(canvas.flat_map(|rule| rule.values("letter-spacing")).collect::<Vec<_>>(), ["0"]);
}

/// The line under a printed view is in the page itself, whatever has been loaded.
#[test]
fn release_and_address_have_a_place_on_every_sheet() {
    assert!(crate::page::page("").contains("<p id=\"paper\" class=\"paper\"></p>"));
}

#[test]
fn dark_colours_are_for_screens_alone() {
    let mut seen = 0;
    for rule in rules() {
        let heads = rule.around.join(" ");
        let dark = heads.contains("prefers-color-scheme: dark")
            || rule.selector.contains("data-theme=\"dark\"")
            || rule.selector.contains("data-contrast=\"wb\"");
        if dark && rule.body.contains("--paper:") {
            seen += 1;
            assert!(rule.is_for("screen"), "{}: {} would print on a dark ground", rule.file, rule.selector);
        }
    }
    assert_eq!(seen, 3, "system, theme and white on black");
}

#[test]
fn nothing_on_paper_is_smaller_than_can_be_read() {
    let mut sizes = 0;
    for rule in rules().iter().filter(|rule| rule.is_for("print")) {
        for value in rule.values("font-size") {
            let number: String = value.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
            let unit = value[number.len()..].split_whitespace().next().unwrap_or_default().to_owned();
            let points = match unit.as_str() {
                "pt" => number.parse::<f64>().unwrap(),
                "px" => number.parse::<f64>().unwrap() / PT,
                _ => continue,
            };
            sizes += 1;
            assert!(points >= READABLE_PT, "{}: {}: {value}", rule.file, rule.selector);
        }
    }
    assert!(sizes > 10);
}

/// Drawings are made for the sheet that the styles describe.
#[test]
fn drawings_are_as_wide_as_the_sheet() {
    let all = rules();
    // Pages are drawn for the screen, and scaled; the explorer's drawings are made anew for paper.
    let all: Vec<Rule> = all.into_iter().filter(|rule| !rule.file.starts_with("pages/")).collect();
    let sheet = all.iter().find(|rule| rule.selector == "@page").unwrap();
    assert_eq!(sheet.values("size"), ["A4"]);
    let margin = sheet.values("margin").concat();
    let margin: f64 = margin.trim_end_matches("mm").parse().unwrap();
    assert!((SHEET_PX - (210.0 - 2.0 * margin) * MM).abs() < 1.0);
    // Two columns and a gap fill it.
    for selector in COLUMNS.split(", ") {
        let set = |rule: &&Rule| rule.is_for("print") && rule.selector.starts_with(selector);
        let gaps: Vec<f64> = all
            .iter()
            .filter(set)
            .flat_map(|rule| rule.values("gap"))
            .map(|gap| gap.split_whitespace().last().unwrap().trim_end_matches("mm").parse().unwrap())
            .collect();
        assert_eq!(gaps.len(), 1, "{selector}");
        let column = (SHEET_PX - gaps[0] * MM) / 2.0;
        assert!((COLUMN_PX - 1.0..COLUMN_PX * 1.05).contains(&column), "{selector}: {column}");
    }
}
