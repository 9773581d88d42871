//! The table as it is set: order, search, all years, and the copy for a spreadsheet.

use dataset::roles;
use model::state::{Column, ViewState, from_query};
use presentation::table_model::{TableModel, tsv};

fn state(query: &str) -> ViewState {
    let (state, problems) = from_query(query);
    assert_eq!(problems, [], "{query}");
    state
}

fn figures(query: &str, column: Column) -> Vec<Option<f64>> {
    let state = state(query);
    let sheet = TableModel::of(&state);
    let number = |text: String| {
        text.replace('\u{a0}', "").replace(',', ".").replace('−', "-").trim_end_matches('*').parse().ok()
    };
    sheet.regions.iter().map(|r| number(sheet.text(*r, column))).collect()
}

#[test]
fn every_column_orders_the_rows_and_gaps_stay_last() {
    for (query, column) in [
        ("?measure=neet&year=2016&view=table&sort=value", Column::Value),
        ("?measure=neet&year=2016&view=table&with=2012&sort=change", Column::Change),
        ("?measure=neet&year=2016&view=table&with=2012&sort=with", Column::With),
        ("?measure=unemployment&view=table&years=all&sort=2013", Column::Year(2013)),
        ("?measure=unemployment&view=table&years=all&sort=2023", Column::Year(2023)),
        ("?measure=unemployment&year=2023&view=table&borders=comparable&sort=value", Column::Value),
    ] {
        for down in [false, true] {
            let found = figures(&format!("{query}-{}", if down { "down" } else { "up" }), column);
            let known: Vec<f64> = found.iter().copied().map_while(|v| v).collect();
            assert!(known.len() > 5, "{query}");
            assert!(
                found[known.len()..].iter().all(Option::is_none),
                "{query}: a gap stands before a figure"
            );
            let ordered = known.windows(2).all(|p| if down { p[0] >= p[1] } else { p[0] <= p[1] });
            assert!(ordered, "{query}: {known:?}");
        }
    }
}

#[test]
fn names_follow_the_alphabet_of_the_language() {
    let state = state("?measure=neet&view=table&sort=name-up");
    let sheet = TableModel::of(&state);
    let first = dataset::region(sheet.regions[0]).id;
    let last = dataset::region(*sheet.regions.last().unwrap()).id;
    // Ақмола is first and Шығыс Қазақстан last; by code points Ә, Қ, Ө … would stand behind.
    assert_eq!((first, last), ("KZ-AKM", "KZ-VOS-PRE"));
}

#[test]
fn the_search_forgives_and_all_years_have_every_region_of_all_borders() {
    let ids = |query: &str| -> Vec<&str> {
        let state = state(query);
        TableModel::of(&state).regions.iter().map(|r| dataset::region(*r).id).collect()
    };
    assert_eq!(ids("?measure=neet&year=2023&view=table&find=кызылорда"), ["KZ-KZY"]);
    assert!(ids("?measure=neet&view=table&find=atlantis").is_empty());
    let all = ids("?measure=neet&view=table&years=all");
    assert_eq!(all.len(), 24, "20 present and 4 former regions");
    assert_eq!(ids("?measure=plan&view=table&years=all").len(), 16);
    assert_eq!(ids("?measure=neet&view=table&years=all&borders=comparable").len(), 16);
}

/// Read back, the copy says what the table says, figure by figure.
#[test]
fn the_copy_for_a_spreadsheet_equals_the_table() {
    for lang in ["kk", "ru", "en"] {
        let state = state(&format!("?lang={lang}&measure=plan&year=2013&view=table"));
        let text = tsv(&state, "https://example.org/?x");
        let sheet = TableModel::of(&state);
        let mut lines = text.lines().skip(1);
        assert!(lines.next().unwrap().split('\t').nth(1) == Some("84826"), "{text}");
        for region in &sheet.regions {
            let cells: Vec<&str> = lines.next().unwrap().split('\t').collect();
            assert_eq!(cells[0], dataset::name(*region, state.locale));
            let persons = dataset::observation(roles::PLAN, *region, 2013).unwrap().value.scaled;
            assert_eq!(cells[1], persons.to_string());
        }
        assert!(text.contains(dataset::RELEASE) && text.contains("https://example.org/?x"));
    }
    let state = state("?lang=ru&measure=unemployment&year=2023&view=table&borders=comparable");
    let text = tsv(&state, "");
    assert!(text.contains("Южно-Казахстанская область\t≠\t"), "{text}");
    assert!(text.contains("4,7") && !text.contains('\u{a0}'), "decimal comma, no group signs: {text}");
}

/// Where there is no figure the copy has the sign of the table; below it, or in the column of notes, stands what it means.
#[test]
fn a_gap_has_one_sign_in_the_table_and_in_its_copy() {
    for query in [
        "?lang=en&measure=neet&view=table&years=all",
        "?lang=en&measure=neet&view=table&years=all&borders=comparable",
        "?lang=en&measure=neet&year=2023&view=table&borders=comparable",
        "?lang=en&measure=neet&year=2023&with=2016&view=table",
    ] {
        let state = state(query);
        let (text, sheet) = (tsv(&state, ""), TableModel::of(&state));
        let mut signs = Vec::new();
        for (line, region) in text.lines().skip(2).zip(&sheet.regions) {
            for (cell, column) in line.split('\t').skip(1).zip(&sheet.columns) {
                let shown = sheet.text(*region, *column);
                let gap = !shown.is_empty() && !shown.contains(|c: char| c.is_alphanumeric());
                if gap && matches!(column, Column::Value | Column::With | Column::Year(_)) {
                    assert_eq!(cell, shown, "{query}: {line}");
                    signs.push(shown);
                }
            }
        }
        assert!(!signs.is_empty(), "{query}");
        let noted = sheet.columns.contains(&Column::Note);
        let meant = |sign: &String| text.lines().any(|line| line.starts_with(&format!("{sign} ")));
        assert!(signs.iter().all(|sign| meant(sign) != noted), "{query}: {text}");
    }
}

/// The text of a cell by the region's id.
fn cell(query: &str, id: &str, column: Column) -> String {
    let state = state(query);
    TableModel::of(&state).text(dataset::region_by_id(id).unwrap(), column).replace('\u{a0}', " ")
}

/// The same figure is in a table of two years and in one of all years, published later or not.
#[test]
fn two_years_and_all_years_print_the_same_figures() {
    for measure in dataset::measures().filter(|m| !m.is_plan()) {
        for year in dataset::years(measure).filter(|year| *year != 2023) {
            let two = format!("?lang=en&measure={}&year=2023&with={year}&view=table", measure.code());
            let all = format!("?lang=en&measure={}&year=2023&view=table&years=all", measure.code());
            let (two, all) = (state(&two), state(&all));
            let (two, all) = (TableModel::of(&two), TableModel::of(&all));
            for region in &two.regions {
                let [with, own] = [two.text(*region, Column::With), all.text(*region, Column::Year(year))];
                assert_eq!(with, own, "{measure:?} {year} {}", dataset::region(*region).id);
            }
        }
    }
    assert_eq!(
        cell("?lang=en&measure=poverty&year=2023&with=2016&view=table", "KZ-TUR", Column::With),
        "5.7*"
    );
}

/// A change is computed wherever the territory is the same; elsewhere a sign says that it is not, and the note says why.
#[test]
fn no_change_is_missing_without_a_word() {
    let borders = "?lang=en&measure=unemployment&year=2023&with=2010&view=table";
    assert_eq!(cell(borders, "KZ", Column::Change), "−1.1");
    assert_eq!(cell(borders, "KZ-ABY", Column::Change), "≠");
    assert_eq!(cell(borders, "KZ-ABY", Column::Note), "2010: region did not exist");
    let later = "?lang=en&measure=unemployment&year=2015&with=2023&view=table";
    assert!(cell(later, "KZ-KAR-PRE", Column::Note).ends_with("2023: region no longer existed"));
    let method = "?lang=en&measure=poverty&year=2023&with=2016&view=table";
    assert_eq!(cell(method, "KZ", Column::Change), "≠");
    assert!(cell(method, "KZ", Column::Note).contains("2018: new method"));
    let mut kept = 0;
    for measure in dataset::measures().filter(|m| !m.is_plan()) {
        for year in dataset::years(measure).filter(|year| *year != 2023) {
            let state =
                state(&format!("?lang=en&measure={}&year=2023&with={year}&view=table", measure.code()));
            let sheet = TableModel::of(&state);
            for region in std::iter::once(&dataset::COUNTRY).chain(&sheet.regions) {
                let [change, note] = [Column::Change, Column::Note].map(|column| sheet.text(*region, column));
                kept += usize::from(change.chars().any(|c| c.is_ascii_digit()));
                let said = change.chars().any(|c| c.is_ascii_digit()) || !note.is_empty();
                assert!(said, "{measure:?} {year} {}: {change} {note}", dataset::region(*region).id);
            }
        }
    }
    assert!(kept > 400, "{kept}");
}

/// Whatever is in a column, a spreadsheet gets plain signs, and of a place its first and its last.
#[test]
fn the_copy_has_plain_signs_in_every_column() {
    for lang in ["kk", "ru", "en"] {
        for query in [
            "measure=unemployment&year=2016&view=table",
            "measure=unemployment&year=2023&with=2016&view=table&borders=comparable",
            "measure=plan&year=2016&with=2013&view=table",
            "measure=neet&view=table&years=all",
        ] {
            let state = state(&format!("?lang={lang}&{query}"));
            let text = tsv(&state, "");
            let sheet = TableModel::of(&state);
            let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split('\t').collect()).collect();
            let ranked = sheet.columns.contains(&Column::Rank);
            for line in &lines[..2 + sheet.regions.len()] {
                assert_eq!(line.len(), 1 + sheet.columns.len() + usize::from(ranked), "{line:?}");
            }
            for line in &lines[1..2 + sheet.regions.len()] {
                let bad = |cell: &&str| cell.contains(['−', '\u{a0}', '\u{2060}']) || cell.starts_with('+');
                assert!(!line[1..].iter().any(bad), "{line:?}");
            }
        }
    }
    let text =
        tsv(&state("?lang=ru&measure=unemployment&year=2023&with=2016&view=table&borders=comparable"), "");
    assert!(text.lines().next().unwrap().contains("Изменение 2016 → 2023, п. п."), "{text}");
    assert!(text.contains("\t-0,"), "{text}");
}
