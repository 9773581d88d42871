//! The files for visitors: the archive holds the package byte for byte, sheets open in Excel as it is set up here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use miniz_oxide::inflate::decompress_to_vec;

use super::real;
use compile::export::excel::Value;
use compile::export::words;
use compile::export::{ARCHIVE, all};
use compile::read::package::Field;

fn made() -> BTreeMap<String, Vec<u8>> {
    let (facts, locales) = compile::check(real()).unwrap();
    all(real(), &facts, &locales).into_iter().collect()
}

/// Packing takes seconds: once for all tests.
fn downloads() -> &'static BTreeMap<String, Vec<u8>> {
    static FILES: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(made);
    &FILES
}

fn number(bytes: &[u8], at: usize, size: usize) -> usize {
    bytes[at..at + size].iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte))
}

/// Reads an archive by its directory, as every program does.
fn unzip(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let end = bytes.windows(4).rposition(|w| w == [0x50, 0x4b, 5, 6]).unwrap();
    let (count, mut at) = (number(bytes, end + 10, 2), number(bytes, end + 16, 4));
    let mut out = BTreeMap::new();
    for _ in 0..count {
        assert_eq!(&bytes[at..at + 4], [0x50, 0x4b, 1, 2]);
        let [packed, size, name] =
            [(20, 4), (24, 4), (28, 2)].map(|(from, size)| number(bytes, at + from, size));
        let local = number(bytes, at + 42, 4);
        let title = String::from_utf8(bytes[at + 46..at + 46 + name].to_vec()).unwrap();
        assert_eq!(&bytes[local..local + 4], [0x50, 0x4b, 3, 4]);
        // Sum and sizes may be behind the contents (flag 3); the directory has them in any case.
        let streamed = bytes[at + 8] & 8 != 0;
        for part in if streamed { [4..14, 26..30] } else { [4..14, 14..30] } {
            let (own, listed) = (&bytes[local..][part.clone()], &bytes[at + 2..][part]);
            assert_eq!(own, listed, "{title}: both records agree");
        }
        let start = local + 30 + name;
        let content = decompress_to_vec(&bytes[start..start + packed]).unwrap();
        assert_eq!(content.len(), size, "{title}");
        out.insert(title, content);
        at += 46 + name;
    }
    assert_eq!(at, end);
    out
}

#[test]
fn the_archive_is_the_package_byte_for_byte() {
    let files = unzip(&downloads()[ARCHIVE]);
    let own = real()
        .iter()
        .filter_map(|(name, bytes)| Some((name.strip_prefix("data/")?.to_owned(), bytes.clone())));
    assert_eq!(files, own.collect());
    assert!(files.contains_key("datapackage.json"));
}

#[test]
fn the_same_data_give_the_same_bytes() {
    assert!(*downloads() == made());
}

#[test]
fn sheets_have_mark_semicolons_commas_and_names() {
    let files = downloads();
    let sheet = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    let poverty = sheet("excel/kk/outcomes-poverty.csv");
    assert!(poverty.starts_with("\u{feff}Көрсеткіш;Өңір коды;Өңір;Жыл;"), "{poverty:.60}");
    let (kk, ru) = (sheet("excel/kk/plan.csv"), sheet("excel/ru/plan.csv"));
    assert!(kk.contains("KZ-AKM;Ақмола облысы;"), "{}", &kk[..200]);
    assert!(ru.contains("KZ-AKM;Акмолинская область;"));
    assert!(kk.lines().count() == 137 && kk.contains("\r\n"));
    let unemployment = sheet("excel/ru/outcomes-unemployment.csv");
    assert!(unemployment.contains(";5,8;%;опубликовано"), "decimal commas, words");
    assert!(!unemployment.contains(";5.8;"));
    // A text with a semicolon is quoted.
    assert!(sheet("excel/kk/lists.csv").contains("\"кәсіпкерлікті дамыту арқылы: "));
    let tables =
        compile::check(real()).unwrap().0.package.resources.iter().filter(|r| r.schema.is_some()).count();
    // A workbook in three languages and a CSV in two; Table 1 by year; the archive.
    assert_eq!(files.len(), tables * (2 + 3) + 3 + 1);
}

/// Heads, then rows, of every table for people, read from its CSV.
fn sheets() -> Vec<(String, Vec<Vec<String>>)> {
    let files = downloads();
    let tables = files.iter().filter(|(name, _)| name.starts_with("excel/") && name.ends_with(".csv"));
    let read = |bytes: &Vec<u8>| {
        let text = String::from_utf8(bytes[3..].to_vec()).unwrap();
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).delimiter(b';').from_reader(text.as_bytes());
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
    };
    tables.map(|(name, bytes)| (name.clone(), read(bytes))).collect()
}

#[test]
fn no_column_stands_twice() {
    for (name, rows) in sheets() {
        let heads: BTreeSet<&String> = rows[0].iter().collect();
        assert_eq!(heads.len(), rows[0].len(), "{name}: {:?}", rows[0]);
        assert!(rows[0].iter().all(|head| !head.is_ascii()), "{name}: heads in the language: {:?}", rows[0]);
        let columns = |at: usize| rows[1..].iter().map(move |row| row[at].as_str());
        for (first, second) in (0..rows[0].len()).flat_map(|b| (0..b).map(move |a| (a, b))) {
            // Numbers may be alike: places of a tile, years of a rule. Words may not.
            let words = columns(first).any(|cell| cell.chars().any(char::is_alphabetic));
            let same = words && columns(first).eq(columns(second));
            assert!(!same, "{name}: {} = {}", rows[0][first], rows[0][second]);
        }
    }
}

#[test]
fn no_code_stands_where_words_belong() {
    let (facts, locales) = compile::check(real()).unwrap();
    for (name, rows) in sheets() {
        let texts = &locales[usize::from(name.contains("/ru/"))];
        let path = name.rsplit('/').next().unwrap();
        let resource = facts.package.resources.iter().find(|r| r.path == path).unwrap();
        let mut reader = csv::Reader::from_reader(real()[&format!("data/{path}")].as_slice());
        let header = reader.headers().unwrap().clone();
        let codes: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let coded = |field: &&Field| words::CODED.contains(&field.name.as_str());
        for field in resource.schema.iter().flat_map(|schema| &schema.fields).filter(coded) {
            let at = header.iter().position(|head| head == field.name).unwrap();
            let head = words::head(&field.name, texts);
            let place = rows[0].iter().position(|found| *found == head).unwrap();
            for (row, code) in rows[1..].iter().zip(codes.iter().map(|row| &row[at])) {
                let letters = code.chars().any(char::is_alphabetic);
                assert!(!letters || row[place] != code, "{name}: {} says {code}", field.name);
            }
        }
    }
}

/// A workbook holds the cells of the CSV: numbers as numbers, texts as texts.
#[test]
fn workbooks_hold_what_the_sheets_hold() {
    let files = downloads();
    let all = sheets();
    for (name, rows) in all.iter().filter(|(name, _)| name.contains("plan") || name.contains("productive")) {
        let parts = unzip(&files[&name.replace(".csv", ".xlsx")]);
        let part = |name: &str| String::from_utf8(parts[name].clone()).unwrap();
        let strings = part("xl/sharedStrings.xml");
        let strings: Vec<&str> = strings
            .split("<t")
            .skip(1)
            .map(|rest| rest.split_once('>').unwrap().1.split("</t>").next().unwrap())
            .collect();
        let sheet = part("xl/worksheets/sheet1.xml");
        let mut cells = sheet.split("<c r=\"").skip(1);
        for cell in rows.iter().flatten().filter(|cell| !cell.is_empty()) {
            let found = cells.next().unwrap();
            let (_, value) = found.split_once("<v>").unwrap();
            let value = value.split("</v>").next().unwrap();
            if found.contains("t=\"s\"") {
                let text = strings[value.parse::<usize>().unwrap()];
                let plain = text.replace("&amp;", "&").replace("&gt;", ">").replace("&lt;", "<");
                assert_eq!(plain.replace("&quot;", "\""), *cell);
            } else {
                let own: f64 = cell.replace(',', ".").parse().unwrap();
                assert_eq!(value.parse::<f64>().unwrap(), own, "{name}");
            }
        }
        assert!(cells.next().is_none(), "{name}");
        let about = &strings.join("\n");
        let release = compile::emit::release::release(real());
        assert!(about.contains(&release), "{name}");
        if name.contains("plan") {
            assert!(about.contains(&texts_of(name, "rights_quoted")), "{name}");
        }
    }
    assert!(files.keys().any(|name| name == "excel/en/plan.xlsx"));
}

/// A text in the language of a file.
fn texts_of(name: &str, key: &str) -> String {
    let locales = compile::check(real()).unwrap().1;
    locales[usize::from(name.contains("/ru/"))].texts[key].1.clone()
}

#[test]
fn table_one_has_a_row_for_each_region_and_a_column_for_each_year() {
    let (facts, locales) = compile::check(real()).unwrap();
    let sheet = compile::export::excel::plan_by_year(&facts, ("en", &locales[2]));
    assert_eq!(sheet.heads.join(" "), "Region 2013 2014 2015 2016 2017 2018 2019 2020");
    assert_eq!(sheet.rows.len(), 16 + 1);
    let amounts = |row: &Vec<Value>| {
        let cells = row.iter().skip(1).map(|cell| match cell {
            Value::Amount(digits) => digits.parse::<i64>().unwrap(),
            other => panic!("{other:?}"),
        });
        cells.collect::<Vec<_>>()
    };
    let (country, regions) = sheet.rows.split_last().unwrap();
    let sums = (0..8).map(|year| regions.iter().map(|row| amounts(row)[year]).sum::<i64>());
    assert_eq!(sums.collect::<Vec<_>>(), amounts(country), "the country is the sum of its regions");
    assert!(downloads().contains_key("excel/kk/table-1.xlsx"));
}

#[test]
fn a_corrected_figure_is_in_every_download() {
    let mut changed = real().clone();
    let text = String::from_utf8(changed["data/productive.csv"].clone()).unwrap();
    changed.insert(
        "data/productive.csv".to_owned(),
        text.replace("2014,2014,69.9", "2014,2014,69.8").into_bytes(),
    );
    let (facts, locales) = compile::check(real()).unwrap();
    let after: BTreeMap<_, _> = all(&changed, &facts, &locales).into_iter().collect();
    assert!(String::from_utf8_lossy(&after["excel/ru/productive.csv"]).contains(";69,8;"));
    assert!(unzip(&after[ARCHIVE])["productive.csv"].windows(4).any(|w| w == b"69.8"));
}

#[test]
fn a_total_outside_its_groups_is_counted() {
    let count = |files: &super::Copy| {
        let (facts, _) = compile::check(&files.0).map_err(|p| p[0].to_string()).unwrap();
        let all = compile::derive::consistency::all(&facts);
        all.into_iter().find(|c| c.code == "unemployment-sex").unwrap().contradictions
    };
    assert_eq!(count(&super::copy()), 0);
    let row = "unemployment_rate,KZ-AKM,2010,total,total,total,5.8,";
    let high = row.replace("5.8", "9.8");
    assert_eq!(count(&super::copy().swap("data/outcomes-unemployment.csv", row, &high)), 1);
}
