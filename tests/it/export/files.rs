//! CSV: read back by an independent reader.

use super::{ADDRESS, download};
use dataset::{COUNTRY, Measure, roles};
use model::state::{View, ViewState, from_query};
use model::{Datum, Slice};
use presentation::download;
use presentation::export::table::{Cell, Table};
use presentation::export::{self, Qr, cite, csv};
use proptest::prelude::*;
use text::{Decimal, Locale};

fn read(text: &str, delimiter: u8) -> Vec<Vec<String>> {
    let mut reader =
        ::csv::ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(text.as_bytes());
    reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// Every figure of the slice is in the file, with its unit, year, status, source and licence, and no other.
#[test]
fn the_file_says_what_the_view_shows() {
    for measure in dataset::measures() {
        for year in dataset::years(measure) {
            let download = download(measure, year, View::Map, Locale::Kk, &[]);
            let rows = read(&csv::plain(&download.table), b',');
            let at = |name: &str| rows[0].iter().position(|h| h == name).unwrap();
            let slice = Slice::of(measure, year);
            assert_eq!(rows.len(), slice.rows.len() + 2, "{measure:?} {year}");
            for row in &rows[1..] {
                let region = dataset::region_by_id(&row[at("region")]).unwrap();
                let known = if region == COUNTRY { slice.national } else { slice.row(region).unwrap().datum };
                match known {
                    Datum::Value(found) => {
                        let printed: f64 = row[at("value")].parse().unwrap();
                        assert!((printed - found.value.to_f64()).abs() < 1e-9);
                        let decimals = row[at("value")].split_once('.').map_or(0, |(_, d)| d.len());
                        assert_eq!(decimals, usize::from(found.value.places), "decimals of the source");
                    }
                    _ => assert_eq!(
                        (row[at("value")].as_str(), row[at("status")].as_str()),
                        ("", "not-published")
                    ),
                }
                assert_eq!(row[at("year")], year.to_string());
                assert_eq!(row[at("address")], ADDRESS);
                assert_eq!(row[at("release")], dataset::RELEASE);
                let unit = match measure {
                    roles::PLAN => "persons",
                    roles::PLAN_PER_10K => "persons per 10000",
                    roles::PLAN_RATIO => "ratio",
                    _ => "percent",
                };
                assert_eq!(row[at("unit")], unit);
                assert_eq!(row[at("borders")], slice.rows.len().to_string());
                for name in ["status", "source", "licence", "measure"] {
                    assert!(!row[at(name)].is_empty(), "{name}");
                }
            }
        }
    }
}

/// What qualifies a figure in the tables of `data/` qualifies it in every file that is downloaded.
#[test]
fn every_figure_keeps_its_standing() {
    let mut kinds = std::collections::BTreeSet::new();
    for measure in dataset::measures().filter(|m| !m.is_plan()) {
        let path = format!("{}/{}", env!("CARGO_MANIFEST_DIR"), measure.file());
        let table = read(&std::fs::read_to_string(path).unwrap(), b',');
        let at = |name: &str| table[0].iter().position(|h| h == name).unwrap();
        let total = |row: &&Vec<String>| ["urbanisation", "sex", "age"].iter().all(|c| row[at(c)] == "total");
        for (region, of) in dataset::regions() {
            let pins: &[&str] = if region == COUNTRY { &[] } else { &[of.id] };
            let trend =
                read(&csv::plain(&download(measure, 2016, View::Trend, Locale::En, pins).table), b',');
            for row in table[1..].iter().filter(total).filter(|row| row[at("region")] == of.id) {
                let year = &row[at("year")];
                let found = trend.iter().find(|own| own[0] == of.id && own[2] == *year).unwrap();
                assert_eq!(found[6], row[at("status")], "{measure:?} {} {year}", of.id);
                kinds.insert(found[6].clone());
            }
        }
    }
    assert!(
        kinds.contains("published") && kinds.contains("published-backcast") && kinds.len() > 3,
        "{kinds:?}"
    );
}

/// The table of a state as its file has it: the names of the columns, then the rows.
fn file(state: &ViewState) -> Vec<Vec<String>> {
    read(&csv::plain(&export::view(state, ADDRESS).table), b',')
}

#[test]
fn two_years_stand_in_one_row_with_their_change() {
    for view in [View::Map, View::Table] {
        let mut state = super::state(roles::UNEMPLOYMENT, 2016, view, Locale::En, &[]);
        state.with = Some(2013);
        let rows = file(&state);
        let at = |name: &str| rows[0].iter().position(|h| h == name).expect(name);
        assert_eq!(rows.len(), 2 + 16);
        for row in &rows[1..] {
            let whole = |name: &str| (row[at(name)].parse::<f64>().unwrap() * 10.0).round();
            assert_eq!((row[at("year")].as_str(), row[at("with_year")].as_str()), ("2016", "2013"));
            assert_eq!(whole("change"), whole("value") - whole("with_value"), "{row:?}");
            assert_eq!(row[at("with_status")], "published");
        }
        assert_eq!(
            export::view(&state, ADDRESS).name,
            format!("jolkarta-unemployment-2016-2013-{}-en", view.code())
        );
        state.measure = Measure::by_code("neet").unwrap();
        state.year = 2023;
        let rows = file(&state);
        assert!(rows[1..].iter().all(|row| row.last().unwrap().is_empty()), "no change across borders");
    }
    for view in [View::Tiles, View::Bars] {
        let mut state = super::state(roles::UNEMPLOYMENT, 2016, view, Locale::En, &[]);
        state.with = Some(2013);
        let rows = file(&state);
        assert_eq!((rows.len(), rows[0].iter().any(|h| h == "change")), (18, false), "one year is shown");
    }
}

#[test]
fn the_table_is_taken_as_it_is_set() {
    let (mut state, _) =
        from_query("?lang=en&measure=poverty&view=table&years=all&sort=2013-up&find=Kazakhstan");
    let rows = file(&state);
    let regions: Vec<&str> = rows[1..].iter().map(|row| row[0].as_str()).collect();
    let mut order = regions.clone();
    order.dedup();
    assert_eq!(regions.len(), order.len() * 14, "every year of every region");
    let cell = |region: &str| rows.iter().find(|row| row[0] == region && row[2] == "2013").unwrap();
    let figures: Vec<f64> = order[1..].iter().filter_map(|region| cell(region)[4].parse().ok()).collect();
    assert!(figures.len() > 3 && figures.is_sorted(), "{order:?} {figures:?}");
    assert!(rows[1..].iter().all(|row| row[1].contains("Kazakhstan")), "only what the search finds");
    state.table.find = String::new();
    assert!(file(&state).len() > rows.len());
}

#[test]
fn lines_over_the_years_and_passports_have_their_own_rows() {
    let trend = download(roles::UNEMPLOYMENT, 2016, View::Trend, Locale::En, &["KZ-YUZ", "KZ-AST"]);
    let rows = read(&csv::plain(&trend.table), b',');
    assert_eq!(rows.len(), 1 + 3 * 14);
    let gone = rows.iter().find(|r| r[0] == "KZ-YUZ" && r[2] == "2023").unwrap();
    assert_eq!((gone[4].as_str(), gone[6].as_str()), ("", "did-not-exist"));
    let sheet = download(roles::PLAN, 2016, View::Profile, Locale::En, &["KZ-TUR"]);
    let rows = read(&csv::plain(&sheet.table), b',');
    let plan: Vec<_> = rows.iter().filter(|r| r[3] == "plan" && r[0] != "KZ").collect();
    assert!(plan.len() == 8 && plan.iter().all(|r| r[0] == "KZ-YUZ"), "the plan of the former region");
    assert!(rows.iter().any(|r| r[0] == "KZ-TUR" && r[3] == "neet" && r[2] == "2023"));
}

#[test]
fn excel_gets_letters_commas_and_words() {
    let download = download(Measure::by_code("neet").unwrap(), 2016, View::Table, Locale::Ru, &[]);
    let text = csv::excel(&download.table, Locale::Ru);
    let rows = read(text.strip_prefix('\u{feff}').expect("a byte order mark"), b';');
    assert_eq!(rows[0][4], "Значение");
    assert_eq!((rows[1][1].as_str(), rows[1][4].as_str()), ("Республика Казахстан", "7,2"));
    assert_eq!(rows[1][6], "опубликовано");
    // The separator is that of the machine, not of the page's language.
    let english = csv::excel(&download.table, Locale::En);
    assert_eq!(read(english.trim_start_matches('\u{feff}'), b';')[1][4], "7,2");
}

/// Ties are kept, and a change says from which year to which it goes and in which unit, in every kind of file.
#[test]
fn files_keep_ties_and_the_direction_of_a_change() {
    for (year, with) in [(2016, 2013), (2013, 2016)] {
        for locale in Locale::ALL {
            let mut state = super::state(roles::UNEMPLOYMENT, year, View::Table, locale, &[]);
            state.with = Some(with);
            let table = export::view(&state, ADDRESS).table;
            let rows = read(&csv::plain(&table), b',');
            let at = |name: &str| rows[0].iter().position(|h| h == name).expect(name);
            let said = ["change_from", "change_to", "change_unit"].map(|name| rows[2][at(name)].as_str());
            assert_eq!(said, ["2013", "2016", "percentage points"]);
            let slice = Slice::of(roles::UNEMPLOYMENT, year);
            for row in &rows[2..] {
                let region = dataset::region_by_id(&row[at("region")]).unwrap();
                let rank = slice.row(region).unwrap().rank.unwrap();
                let places = [rank.first.to_string(), rank.last.to_string()];
                assert_eq!([row[at("rank")].clone(), row[at("rank_last")].clone()], places);
            }
            let excel = csv::excel(&table, locale);
            let heads = &read(excel.trim_start_matches('\u{feff}'), b';')[0];
            let points = locale.t(dataset::msg::UNIT_POINTS);
            let last = heads.last().unwrap();
            assert!(last.contains("2013 → 2016") && last.contains(points), "{last}");
            let unique: std::collections::BTreeSet<&String> = heads.iter().collect();
            assert_eq!(unique.len(), heads.len(), "{heads:?}");
            let book = String::from_utf8_lossy(&csv::book(&table, locale)).into_owned();
            assert!(heads.iter().all(|head| book.contains(&head.replace('&', "&amp;"))), "{heads:?}");
            assert!(book.contains("<v>-0.2</v>") && !book.contains('−'), "numbers with a hyphen");
            // The first number format of the styles: 5.0 is not shown as 5.
            assert!(book.contains("numFmtId=\"164\" formatCode=\"0.0\""));
            let figures = book.split("<c r=").filter(|cell| cell.contains("<v>5.0</v>"));
            assert!(figures.map(|cell| assert!(cell.contains(" s=\"2\">"), "{cell}")).count() > 0);
        }
    }
}

#[test]
fn citations_name_the_release_and_the_address() {
    let download = download(roles::UNEMPLOYMENT, 2023, View::Map, Locale::En, &[]);
    let of = cite::Cited::of(&download.figure, "2026-11-22");
    for text in [cite::full(&of), cite::bibtex(&of, &download.name)] {
        assert!(
            text.contains(dataset::RELEASE) && text.contains(ADDRESS) && text.contains("2026-11-22"),
            "{text}"
        );
    }
    let bibtex = cite::bibtex(&of, &download.name);
    assert!(bibtex.contains("highest in Mangystau and Turkistan (5.0\\%)"), "{bibtex}");
    assert_eq!(bibtex.matches('{').count(), bibtex.matches('}').count());
    assert!(cite::in_text(Locale::Kk).contains(dataset::RELEASE));
    assert!(Qr::of(ADDRESS).unwrap().file("").starts_with("<svg"));
}

fn any_cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        "[=+@\\-;,\"'\r\n\t а-яӘ]{0,12}".prop_map(Cell::Text),
        "\\PC{0,12}".prop_map(Cell::Text),
        (any::<i32>(), 0u8..4).prop_map(|(n, places)| Cell::Number(Decimal::new(n, places))),
        Just(Cell::Empty),
    ]
}

proptest! {
    #[test]
    fn any_table_comes_back(rows in proptest::collection::vec(proptest::collection::vec(any_cell(), 3), 0..6)) {
        let heads = ["a", "b", "c"].map(|h| (h, h.to_owned())).to_vec();
        let table = Table { heads, rows };
        let back = read(&csv::plain(&table), b',');
        prop_assert_eq!(back.len(), table.rows.len() + 1);
        for (row, line) in table.rows.iter().zip(&back[1..]) {
            for (cell, text) in row.iter().zip(line) {
                match cell {
                    Cell::Text(words) => prop_assert_eq!(words, text),
                    Cell::Empty => prop_assert!(text.is_empty()),
                    Cell::Number(n) => {
                        let printed: f64 = text.parse().unwrap();
                        prop_assert!((printed - n.to_f64()).abs() <= 1e-6 * n.to_f64().abs().max(1.0));
                    }
                }
            }
        }
    }

    #[test]
    fn no_text_becomes_a_formula(rows in proptest::collection::vec(proptest::collection::vec(any_cell(), 3), 0..6)) {
        let heads = ["a", "b", "c"].map(|h| (h, h.to_owned())).to_vec();
        let table = Table { heads, rows };
        for locale in [Locale::Kk, Locale::En] {
            let text = csv::excel(&table, locale);
            let back = read(text.strip_prefix('\u{feff}').unwrap(), b';');
            for (row, line) in table.rows.iter().zip(&back[1..]) {
                for (cell, text) in row.iter().zip(line) {
                    if matches!(cell, Cell::Text(_)) {
                        prop_assert!(!text.starts_with(['=', '+', '-', '@', '\t', '\r']), "{text:?}");
                    }
                }
            }
        }
    }
}

/// Pictures stand first, then the workbook, then tables for programs; each says how large it is, the whole table too.
#[test]
fn the_dialog_offers_pictures_first_and_says_every_size() {
    for measure in dataset::measures() {
        for (view, locale) in [View::Map, View::Trend, View::Table].into_iter().zip(Locale::ALL) {
            let download = download(measure, 2016, view, locale, &[]);
            let (svg, size) = export::figure::svg(&download.figure);
            let files = export::offered(&download, &svg, size);
            let codes: Vec<&str> = files.iter().map(|file| file.format.code()).collect();
            assert_eq!(codes, ["png", "png-print", "svg", "xlsx", "csv", "excel"]);
            let mut sizes: Vec<String> = files.into_iter().map(|file| file.size).collect();
            sizes.push(download::size_of(measure.file(), locale));
            assert!(
                sizes.iter().all(|size| size.starts_with(|c: char| ('1'..='9').contains(&c))),
                "{sizes:?}"
            );
        }
    }
}
