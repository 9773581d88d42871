//! Whether texts have room on a screen of 320 pixels, by the widths of letters (`crates/text/src/width.rs`): a word that cannot
//! break, and labels that are on one line.

use text::width_em;

use super::{LANGUAGES, texts};

/// What a placeholder is taken for: `16 435` or a year.
const FILLED: &str = "10 000";
/// The column of text at 320 pixels, in em of its letters.
const COLUMN: f32 = 15.0;
/// The same for headings, whose letters are larger.
const HEADING: f32 = 10.0;
/// Labels on one line, by the beginning and the end of their keys, and their widest in em.
const LABELS: [(&str, &str, f32); 4] =
    [("measure_", "_tab", 14.0), ("view_", "", 6.0), ("column_", "", 5.0), ("language_short", "", 3.0)];

/// The widest run of a text that no line break can part.
fn widest_run(text: &str) -> (f32, String) {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        filled.push_str(&FILLED.replace(' ', "\u{a0}"));
        rest = after.split_once('}').map_or("", |(_, tail)| tail);
    }
    filled.push_str(rest);
    // A line may break at a space, after a hyphen and after a dash, unless a joiner follows.
    let mut runs = vec![String::new()];
    let mut letters = filled.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == ' ' {
            runs.push(String::new());
            continue;
        }
        runs.last_mut().unwrap().push(letter);
        if matches!(letter, '-' | '–') && letters.peek() != Some(&'\u{2060}') {
            runs.push(String::new());
        }
    }
    let wide = runs.into_iter().map(|run| (width_em(&run), run));
    wide.max_by(|a, b| a.0.total_cmp(&b.0)).unwrap()
}

#[test]
fn no_word_is_wider_than_a_narrow_screen() {
    let mut faults = Vec::new();
    for language in LANGUAGES {
        for (key, text) in texts(language) {
            let room = if key.ends_with("_title") { HEADING } else { COLUMN };
            let (wide, run) = widest_run(&text);
            if wide > room {
                faults.push(format!("{language} {key}: {wide} em, there is room for {room}: {run}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn labels_fit_their_line() {
    let mut faults = Vec::new();
    for language in LANGUAGES {
        let texts = texts(language);
        for (start, end, room) in LABELS {
            let own = || texts.iter().filter(|(key, _)| key.starts_with(start) && key.ends_with(end));
            assert!(own().next().is_some(), "no text {start}…{end}");
            let wide = own().filter(|(_, text)| width_em(text) > room);
            faults.extend(wide.map(|(key, text)| {
                format!("{language} {key}: {} em, room for {room}: {text}", width_em(text))
            }));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_word_too_wide_is_found() {
    assert!(widest_run("Көрсеткіштер\u{a0}бойынша\u{a0}салыстыру").0 > COLUMN);
    assert!(widest_run("2013–\u{2060}2020").0 > widest_run("2013–2020").0);
}
