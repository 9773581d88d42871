//! The files of charts: every one says what it shows, in which unit and year, how far each figure can be
//! relied on, and where it comes from.

use super::ADDRESS;
use crate::charts::scenes;
use model::state::from_query;
use presentation::export::{self, Download, csv, figure};
use std::path::PathBuf;
use text::Locale;

fn all(query: &str) -> Vec<Download> {
    let (state, _) = from_query(query);
    let words = || ["Headline".to_owned(), String::new()];
    let scenes = scenes::shown(state.locale);
    scenes.into_iter().map(|(name, scene)| export::chart(name, scene, words(), &state, ADDRESS)).collect()
}

#[test]
fn every_chart_carries_its_measure_unit_status_and_source() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("export");
    std::fs::create_dir_all(&folder).unwrap();
    let states =
        ["", "?lang=ru&measure=unemployment&with=2013&region=KZ-ALA", "?lang=en&measure=poverty&sex=female"];
    for download in states.into_iter().flat_map(all) {
        let text = csv::plain(&download.table);
        let mut reader = ::csv::Reader::from_reader(text.as_bytes());
        let heads: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let rows: Vec<::csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert!(rows.len() > 3, "{}", download.name);
        for row in &rows {
            let cell = |name: &str| &row[heads.iter().position(|head| head == name).expect(name)];
            for name in ["measure", "unit", "status", "source", "licence"] {
                assert!(!cell(name).is_empty(), "{} {name}: {row:?}", download.name);
            }
            assert_eq!((cell("release"), cell("address")), (dataset::RELEASE, ADDRESS));
            let year: u16 = cell("year").parse().unwrap();
            assert!((1990..=2030).contains(&year), "{}: {row:?}", download.name);
        }
        let (svg, _) = figure::svg(&download.figure);
        std::fs::write(folder.join(&download.name).with_extension("svg"), &svg).unwrap();
        let last = rows.iter().map(|row| row[2].to_owned()).max().unwrap();
        assert!(download.figure.subtitle.contains(&last), "{}: {}", download.name, download.figure.subtitle);
        let credit = &download.figure.credit;
        assert!(!credit.source.is_empty() && !credit.licence.is_empty());
    }
    assert!(all("").len() >= 3);
}

/// The rows of a chart: region, series, year, value, unit, status.
fn rows(name: &str, query: &str) -> Vec<[String; 6]> {
    let name = format!("jolkarta-{name}-");
    let download = all(query).into_iter().find(|download| download.name.starts_with(&name)).unwrap();
    let text = csv::plain(&download.table);
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    let pick = |row: ::csv::StringRecord| [0, 1, 2, 4, 5, 6].map(|at| row[at].to_owned());
    reader.records().map(|row| pick(row.unwrap())).collect()
}

#[test]
fn standings_are_those_of_the_tables() {
    let has = |name: &str, query: &str, row: [&str; 5]| {
        let found = rows(name, query);
        let same = |r: &&[String; 6]| [&r[0], &r[2], &r[3], &r[4], &r[5]].map(String::as_str) == row;
        assert!(found.iter().find(same).is_some(), "{row:?} of {found:?}");
    };
    has("productive", "?lang=en", ["KZ", "2014", "69.9", "percent", "preliminary"]);
    has("productive", "?lang=en", ["KZ", "2016", "86.4", "percent", "derived"]);
    has("unemployment", "?lang=en", ["KZ", "2015", "5.1", "percent", "published-differs"]);
}

#[test]
fn the_words_for_excel_are_those_of_the_language() {
    for download in all("?lang=ru") {
        let text = csv::excel(&download.table, Locale::Ru);
        for code in ["published-differs", "percent"] {
            assert!(!text.contains(code), "{}: {code}", download.name);
        }
    }
}
