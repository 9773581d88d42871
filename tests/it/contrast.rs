//! Every pair of colours that design.md names, in all four themes, computed from style/tokens.css and style/low-vision.css: text 4.5 to 1,
//! marks and borders 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).

use std::collections::BTreeMap;

/// Colours of a theme, by token.
type Theme = BTreeMap<String, [u8; 3]>;

/// What lies on what, and the contrast that it needs.
const PAIRS: &[(&str, &[&str], f64)] = &[
    ("--paper", &["--ink", "--ink-2", "--ink-3", "--accent", "--accent-strong", "--target-ink"], 4.5),
    ("--paper", &["--pin-a", "--pin-b", "--pin-c"], 4.5),
    ("--paper", &["--st-met", "--st-close", "--st-behind", "--st-missed", "--st-none"], 4.5),
    ("--tint", &["--ink", "--ink-2", "--ink-3", "--accent"], 4.5),
    ("--raised", &["--ink", "--ink-2", "--ink-3", "--accent"], 4.5),
    ("--accent", &["--on-accent"], 4.5),
    ("--accent-strong", &["--on-accent"], 4.5),
    ("--plan", &["--on-plan"], 4.5),
    ("--target-zone", &["--target-ink", "--plan"], 3.0),
    ("--paper", &["--line-strong", "--plan", "--peer", "--actual", "--disc-line", "--focus-out"], 3.0),
    ("--tint", &["--line-strong"], 3.0),
    ("--land", &["--land-line", "--plan"], 3.0),
    ("--nd-fill", &["--nd-line"], 3.0),
    ("--focus-in", &["--focus-out", "--sel", "--pin-a", "--pin-b", "--pin-c"], 3.0),
];

/// The two scales: colours, what is written on them, and the borders of the first.
const SCALES: [(&str, &str); 2] = [("--seq-", "--on-seq-"), ("--div-", "--on-div-")];

fn tokens() -> String {
    let files =
        ["tokens.css", "low-vision.css"].map(|name| format!("{}/style/{name}", env!("CARGO_MANIFEST_DIR")));
    files.map(|path| std::fs::read_to_string(path).unwrap()).concat()
}

/// The colours in the braces after a selector.
fn block(sheet: &str, selector: &str) -> Theme {
    let start = sheet.find(&format!("{selector} {{")).unwrap_or_else(|| panic!("no {selector}"));
    let body = &sheet[start..start + sheet[start..].find('}').unwrap()];
    let mut out = Theme::new();
    for part in body.split("--").skip(1) {
        let Some((name, value)) = part.split_once(':') else { continue };
        let Some(hex) = value.trim_start().strip_prefix('#').and_then(|v| v.get(..6)) else { continue };
        let channel = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
        out.insert(format!("--{name}"), [channel(0), channel(2), channel(4)]);
    }
    assert!(out.len() > 25, "{selector}: {} colours", out.len());
    out
}

/// The four themes; what a theme does not say is as in the light one.
fn themes() -> [(&'static str, Theme); 4] {
    let sheet = tokens();
    let light = block(&sheet, ":root");
    let over = |selector| {
        let mut theme = light.clone();
        theme.extend(block(&sheet, selector));
        theme
    };
    let dark = over(":root[data-theme=\"dark\"]");
    let white = over(":root[data-contrast=\"bw\"]");
    let black = over(":root[data-contrast=\"wb\"]");
    [("light", light), ("dark", dark), ("black on white", white), ("white on black", black)]
}

fn luminance(color: [u8; 3]) -> f64 {
    let [r, g, b] = color.map(|c| {
        let c = f64::from(c) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Every pair that must be told apart: theme, ground, mark, contrast, need.
fn measured() -> Vec<(&'static str, String, String, f64, f64)> {
    let mut out = Vec::new();
    for (name, theme) in themes() {
        let mut pair = |ground: &str, mark: &str, need: f64| {
            out.push((name, ground.to_owned(), mark.to_owned(), contrast(theme[ground], theme[mark]), need));
        };
        for (ground, marks, need) in PAIRS {
            marks.iter().for_each(|mark| pair(ground, mark, *need));
        }
        for class in 1..=5 {
            for (scale, on) in SCALES {
                pair(&format!("{scale}{class}"), &format!("{on}{class}"), 4.5);
            }
            pair(&format!("--seq-{class}"), "--map-line", 3.0);
        }
    }
    out
}

#[test]
fn every_pair_of_every_theme_can_be_told_apart() {
    let all = measured();
    assert!(all.len() > 200, "{} pairs", all.len());
    let faint: Vec<String> = all
        .iter()
        .filter(|(.., found, need)| found < need)
        .map(|(theme, ground, mark, found, need)| format!("{theme}: {mark} on {ground} {found:.2} < {need}"))
        .collect();
    assert!(faint.is_empty(), "\n{}\n", faint.join("\n"));
}

/// Values that design.md prints: the test computes what the designer computed.
#[test]
fn the_figures_of_the_design_are_found_again() {
    let all = measured();
    for (theme, ground, mark, printed) in [
        ("light", "--paper", "--ink", 15.5),
        ("light", "--tint", "--ink-3", 5.0),
        ("dark", "--paper", "--accent", 9.3),
        ("dark", "--seq-5", "--map-line", 15.8),
        ("black on white", "--paper", "--ink-3", 21.0),
        ("white on black", "--target-zone", "--target-ink", 8.9),
    ] {
        let found = all.iter().find(|(t, g, m, ..)| (*t, g.as_str(), m.as_str()) == (theme, ground, mark));
        let found = found.unwrap().3;
        assert!((found - printed).abs() < 0.06, "{theme}: {mark} on {ground} is {found:.2}, not {printed}");
    }
}

/// A reader orders the classes by their lightness: from the first to the last it goes one way; from the middle of what rises
/// and falls it goes down to both ends.
#[test]
fn classes_grow_darker_or_lighter_in_their_order() {
    for (name, theme) in themes() {
        let scale = |start: &str| [1, 2, 3, 4, 5].map(|class| luminance(theme[&format!("{start}{class}")]));
        let seq = scale("--seq-");
        let (up, down) = (seq.is_sorted_by(|a, b| a < b), seq.is_sorted_by(|a, b| a > b));
        assert!(up || down, "{name}: {seq:.2?}");
        let [a, b, middle, d, e] = scale("--div-");
        assert!(a < b && b < middle && middle > d && d > e, "{name}: {:.2?}", [a, b, middle, d, e]);
    }
}

/// The dark theme is defined twice: for the system's wish and for the page's.
#[test]
fn both_dark_themes_are_one() {
    let sheet = tokens();
    let system = block(&sheet, ":root:not([data-theme=\"light\"]):not([data-contrast])");
    assert_eq!(system, block(&sheet, ":root[data-theme=\"dark\"]"));
}
