//! Marks and spaces, in the interface texts and in the words of the tables.

use std::path::Path;

use super::{LANGUAGES, texts};

/// A cell of a table with words: file, line, column, text.
struct Cell {
    at: String,
    column: String,
    text: String,
}

/// The cells of all tables.
fn cells() -> Vec<Cell> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut cells = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.extension().is_none_or(|kind| kind != "csv") {
            continue;
        }
        let name = entry.file_name().unwrap().to_string_lossy().into_owned();
        let mut table = csv::Reader::from_path(&entry).unwrap();
        let heads = table.headers().unwrap().clone();
        for row in table.records().map(Result::unwrap) {
            let line = row.position().map_or(0, csv::Position::line);
            for (head, text) in heads.iter().zip(&row).filter(|(_, text)| !text.is_empty()) {
                cells.push(Cell {
                    at: format!("data/{name}:{line} {head}"),
                    column: head.to_owned(),
                    text: text.to_owned(),
                });
            }
        }
    }
    assert!(cells.len() > 10_000, "{} cells", cells.len());
    cells
}

/// Every interface text, with its place.
fn all_texts() -> Vec<(String, String)> {
    let of = |language: &'static str| {
        texts(language).into_iter().map(move |(key, text)| (format!("{language} {key}"), text))
    };
    LANGUAGES.into_iter().flat_map(of).collect()
}

fn report(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// True when every mark that opens is closed and none closes what is not open.
fn balanced(text: &str, open: char, close: char) -> bool {
    let mut depth = 0_i32;
    for letter in text.chars() {
        depth += i32::from(letter == open) - i32::from(letter == close);
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}

#[test]
fn quotation_marks_come_in_pairs() {
    // The article is quoted with its misprints.
    let own = cells().into_iter().filter(|cell| !cell.at.starts_with("data/article.csv"));
    let words = own.map(|cell| (cell.at, cell.text)).chain(all_texts());
    let faults = words.filter(|(_, text)| !balanced(text, '«', '»') || !balanced(text, '(', ')'));
    report(&faults.map(|(at, text)| format!("{at}: {text}")).collect::<Vec<_>>());
}

/// `5,0 %` with U+00A0, as in the interface.
#[test]
fn russian_words_of_tables_part_the_per_cent_sign() {
    let russian = cells().into_iter().filter(|cell| cell.column == "ru" || cell.column.ends_with("_ru"));
    let tight = |text: &str| {
        let letters: Vec<char> = text.chars().collect();
        letters.windows(2).any(|two| two[1] == '%' && two[0] != '\u{a0}')
    };
    let faults: Vec<String> =
        russian.filter(|cell| tight(&cell.text)).map(|cell| format!("{}: {}", cell.at, cell.text)).collect();
    report(&faults);
}

/// A number sign keeps its number, and the word before it, on its line. Quotations keep the spacing of their source.
fn loose_number(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.iter().enumerate().filter(|(_, letter)| **letter == '№').any(|(at, _)| {
        let before = at.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(at + 1).copied();
        after != Some('\u{a0}') || before == Some(' ')
    })
}

#[test]
fn number_signs_keep_their_numbers() {
    const OWN: [&str; 3] = ["data/events.csv", "data/notes.csv", "data/facts.csv"];
    let own = cells().into_iter().filter(|cell| OWN.iter().any(|file| cell.at.starts_with(file)));
    let words = own.map(|cell| (cell.at, cell.text)).chain(all_texts());
    let faults = words.filter(|(_, text)| loose_number(text));
    report(&faults.map(|(at, text)| format!("{at}: {text}")).collect::<Vec<_>>());
}

/// Nouns that are counted or measured, by the beginning of the word.
const UNITS: [(&str, &[&str]); 3] = [
    (
        "kk",
        &[
            "адам",
            "мың",
            "млн",
            "өңір",
            "жыл",
            "ж.",
            "сызық",
            "сан",
            "пайыздық",
            "тармақ",
            "жағдай",
            "көрсеткіш",
            "кезең",
            "тексеру",
            "жоба",
            "санат",
            "меже",
            "КБ",
            "есе",
            "тоқсан",
            "п.",
        ],
    ),
    (
        "ru",
        &[
            "человек",
            "тыс",
            "млн",
            "регион",
            "год",
            "г.",
            "лет",
            "линий",
            "значени",
            "процентн",
            "пункт",
            "случа",
            "показател",
            "период",
            "провер",
            "проект",
            "строк",
            "категори",
            "цел",
            "КБ",
            "раз",
            "квартал",
            "п.",
        ],
    ),
    (
        "en",
        &[
            "people",
            "persons",
            "thousand",
            "million",
            "region",
            "line",
            "figure",
            "percentage",
            "point",
            "case",
            "indicator",
            "period",
            "check",
            "project",
            "row",
            "categor",
            "target",
            "KB",
            "times",
            "cell",
            "year",
        ],
    ),
];

/// Placeholders that are filled with words.
const WORDED: [&str; 12] = [
    "measure}", "region}", "regions}", "name}", "place}", "group}", "years}", "phrase}", "parent}", "kind}",
    "above}", "period}",
];

/// An ordinary space between a figure, or the place of one, and what it counts.
fn loose_unit(language: &str, text: &str) -> Option<String> {
    let units = UNITS.iter().find(|(own, _)| *own == language).unwrap().1;
    let parts: Vec<&str> = text.split(' ').collect();
    let loose = parts.windows(2).find(|two| {
        let figure = two[0].ends_with('}') || two[0].ends_with(|c: char| c.is_ascii_digit());
        let year = language == "en" && two[0].ends_with("year}");
        let worded = WORDED.iter().any(|name| two[0].ends_with(name));
        figure && !year && !worded && units.iter().any(|unit| two[1].starts_with(unit))
    })?;
    Some(loose.join(" "))
}

#[test]
fn figures_keep_their_units() {
    let mut faults = Vec::new();
    for language in LANGUAGES {
        for (key, text) in texts(language) {
            faults.extend(
                loose_unit(language, &text).map(|loose| format!("{language} {key}: «{loose}»: {text}")),
            );
        }
    }
    report(&faults);
}

/// A range, `2013–2020`, and a numbered name, «1-кесте», do not break: a joiner follows the dash.
fn breaks_apart(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.windows(3).any(|three| {
        let figure = three[0].is_ascii_digit() || three[0] == '}';
        let range = three[1] == '–' && (three[2].is_ascii_digit() || three[2] == '{');
        let ending = three[1] == '-' && three[2].is_lowercase() && super::cyrillic(three[2]);
        figure && range || (figure || three[0] == '%') && ending
    })
}

#[test]
fn ranges_and_numbered_names_do_not_break() {
    // Names that also stand in files, where a joiner would be in the way of a search.
    const IN_FILES: [&str; 3] = ["measure_neet_name", "table_plan", "table_almaty"];
    let faults = all_texts().into_iter().filter(|(at, text)| {
        !IN_FILES.iter().any(|key| at.ends_with(&format!(" {key}"))) && breaks_apart(text)
    });
    report(&faults.map(|(at, text)| format!("{at}: {text}")).collect::<Vec<_>>());
}

#[test]
fn no_text_begins_with_a_mark() {
    let faults = all_texts().into_iter().filter(|(_, text)| text.starts_with(['.', ',', '·']));
    report(&faults.map(|(at, text)| format!("{at}: {text}")).collect::<Vec<_>>());
}

#[test]
fn loose_marks_are_found() {
    assert!(!balanced("«Қазақстан – 2050» Стратегиясы» атты", '«', '»'));
    assert!(balanced("«„Қазақстан-2050“ Стратегиясы» атты", '«', '»'));
    for text in ["№316", "№ 316", "бұйрық №\u{a0}316"] {
        assert!(loose_number(text), "{text}");
    }
    assert!(!loose_number("бұйрық\u{a0}№\u{a0}316 (№\u{a0}3)"));
    assert!(breaks_apart("{first}–{last}") && breaks_apart("1-кесте") && breaks_apart("5,0%-дан"));
    assert!(!breaks_apart("{first}–\u{2060}{last}") && !breaks_apart("ISO 3166-2, 124-НҚ, млн-ға"));
    assert!(loose_unit("en", "{count} regions").is_some() && loose_unit("ru", "16 регионов").is_some());
    assert!(loose_unit("en", "{count}\u{a0}regions in {year} only").is_none());
}
