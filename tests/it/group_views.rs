//! Break-downs in the explorer: map, ranking, lines, table and files show the printed figures of the chosen group, or say
//! why they cannot; classes of one year.

use std::collections::BTreeMap;

use crate::page::{element, page, tag, words};

use dataset::{COUNTRY, Group, Measure, RegionIx, roles};
use graphics::chart::Scene;
use graphics::map;
use model::state::{View, ViewState, from_query, to_query};
use model::{Datum, Slice, Subject, classes};
use presentation::export::table::Cell;
use presentation::export::{self, csv};
use presentation::{explorer, selection};
use text::{Decimal, Locale};

/// Printed figures of a group in a year by region, as the file writes them; empty where it has a gap.
fn printed(measure: Measure, group: Group, year: u16) -> BTreeMap<String, String> {
    let path = format!("{}/data/outcomes-{}.csv", env!("CARGO_MANIFEST_DIR"), measure.code());
    let mut reader = csv_reader(&path);
    let rows = reader.deserialize::<BTreeMap<String, String>>().map(Result::unwrap);
    let cell = |row: &BTreeMap<String, String>| {
        ["urbanisation", "sex", "age"].map(|column| row[column].clone()).into_iter().find(|c| c != "total")
    };
    rows.filter(|row| row["year"] == year.to_string() && cell(row).as_deref() == Some(group.code()))
        .map(|row| (row["region"].clone(), row["value"].clone()))
        .collect()
}

fn csv_reader(path: &str) -> ::csv::Reader<std::fs::File> {
    ::csv::Reader::from_path(path).unwrap()
}

fn state(query: &str) -> ViewState {
    from_query(query).0
}

fn decimal(text: &str) -> Decimal {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    Decimal::new([whole, part].concat().parse().unwrap(), u8::try_from(part.len()).unwrap())
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").replace('\u{2060}', "")
}

fn key(group: Group) -> String {
    format!("{}={}", group.dimension().key(), group.code())
}

#[test]
fn every_slice_of_a_group_holds_its_printed_figures_and_no_other() {
    for group in dataset::all_groups() {
        for year in dataset::years(roles::UNEMPLOYMENT) {
            let slice =
                selection::slice(&state(&format!("?measure=unemployment&year={year}&{}", key(group))));
            let printed = printed(roles::UNEMPLOYMENT, group, year);
            let expected = |region: RegionIx| {
                let value = printed.get(dataset::region(region).id).filter(|value| !value.is_empty());
                value.map(|value| decimal(value))
            };
            assert_eq!(slice.national.value(), expected(COUNTRY), "{group:?} {year}");
            for row in &slice.rows {
                assert_eq!(row.datum.value(), expected(row.region), "{group:?} {year} {:?}", row.region);
                let higher =
                    slice.rows.iter().filter(|other| other.datum.value() > row.datum.value()).count();
                assert_eq!(
                    row.rank.map(|rank| usize::from(rank.first)),
                    row.datum.value().map(|_| higher + 1)
                );
            }
            assert!(slice.target().is_none(), "targets hold for everybody alone");
        }
    }
}

#[test]
fn a_town_without_villages_has_a_gap_and_no_place() {
    let slice = selection::slice(&state("?measure=unemployment&year=2023&area=rural"));
    let astana = slice.row(dataset::region_by_id("KZ-AST").unwrap()).unwrap();
    assert_eq!((astana.datum, astana.rank, astana.class), (Datum::NotPublished, None, None));
    assert_eq!(slice.counted(), 17);
}

#[test]
fn the_headline_names_the_group_in_every_language() {
    let say = |lang: &str, rest: &str| {
        let state = state(&format!("?lang={lang}&measure=unemployment&year=2023&{rest}"));
        plain(&explorer::finding(&state, &selection::slice(&state)))
    };
    assert!(
        say("en", "sex=female")
            .starts_with("Unemployment rate among women, 2023: highest in Mangystau (7.5%)")
    );
    assert!(say("ru", "sex=female").starts_with(
        "Уровень безработицы среди женщин, 2023 год: наибольшее значение – Мангистауская область (7,5 %)"
    ));
    assert!(
        say("kk", "sex=female")
            .starts_with("Әйелдер арасындағы жұмыссыздық деңгейі, 2023 жыл: ең жоғарысы – Маңғыстау (7,5%)")
    );
    assert!(say("ru", "age=16-24").starts_with("Уровень безработицы среди людей 16–24 лет, 2023 год"));
    assert!(say("kk", "area=rural").starts_with("Ауылдағы жұмыссыздық деңгейі, 2023 жыл"));
    assert!(say("en", "sex=male&region=KZ-MAN").contains(", unemployment rate among men, 2023: 2.8%"));
    assert!(say("en", "sex=male&view=trend").starts_with("Kazakhstan, unemployment rate among men: "));
}

#[test]
fn a_group_that_the_measure_has_not_leaves_everybody_and_says_why() {
    let note = |query: &str| words(element(&page(query), "options-note")).trim().to_owned();
    for query in ["?measure=informal&sex=female", "?measure=poverty&sex=female", "?measure=plan&sex=female"] {
        let query = format!("{query}&lang=en");
        let state = state(&query);
        assert_eq!(selection::slice(&state), Slice::of(state.measure, state.year), "{query}");
        assert!(note(&query).contains("The total is shown instead"), "{query}");
    }
    // The country's poverty is published by sex: lines show it, maps cannot.
    let lines = "?measure=poverty&sex=female&view=trend";
    assert_eq!(selection::group(&state(lines)), Some(roles::FEMALE));
    assert_eq!(note(lines), "");
    let then = "?lang=en&measure=unemployment&year=2016&age=15";
    assert_eq!(selection::group(&state(then)), Some(Group::by_code("15").unwrap()));
    assert_eq!(note(then), "age 15: published for 2010 only.");
}

/// What the list offers is what can be shown; the rest says why.
#[test]
fn the_list_of_groups_offers_what_is_published() {
    for measure in dataset::measures() {
        for year in dataset::years(measure) {
            let state = ViewState { measure, year, ..ViewState::default() };
            let markup = page(&to_query(&state));
            let list = element(&markup, "who");
            for group in dataset::all_groups() {
                let slice = Slice::of(Subject { measure, group: Some(group) }, year);
                let id = format!("who-{}", group.code());
                let barred = tag(list, &id).contains(" disabled");
                assert_eq!(barred, slice.counted() == 0, "{measure:?} {year} {group:?}");
                let words = words(element(list, &id));
                assert_eq!(words.contains(": "), barred, "{words}");
            }
        }
    }
}

#[test]
fn lines_and_files_are_those_of_the_group() {
    let state = state("?lang=ru&measure=unemployment&year=2016&sex=female&region=KZ-MAN&view=trend");
    let taken = export::view(&state, "https://example.org/");
    assert_eq!(taken.name, "jolkarta-unemployment-female-trend-KZ-MAN-ru");
    assert!(
        plain(&taken.figure.title).contains("уровень безработицы среди женщин"),
        "{}",
        taken.figure.title
    );
    assert!(plain(&taken.figure.subtitle).starts_with("Уровень безработицы среди женщин, %"));
    let export::Drawing::Scene(scene) = &taken.figure.drawing else { panic!("no lines") };
    let Scene::Trend(trend) = scene.as_ref() else { panic!("no lines") };
    assert!(trend.goal.is_none());
    let of = |name: &str| taken.table.heads.iter().position(|(code, _)| *code == name).unwrap();
    let dots = trend.lines().find(|line| line.region != COUNTRY).unwrap();
    for year in dataset::years(roles::UNEMPLOYMENT) {
        let expected = decimal(&printed(roles::UNEMPLOYMENT, roles::FEMALE, year)["KZ-MAN"]);
        assert!(dots.dots.iter().any(|dot| dot.year == year && dot.value == expected), "{year}");
        let row = taken.table.rows.iter().find(|row| {
            row[of("region")] == Cell::Text("KZ-MAN".into())
                && row[of("year")] == Cell::Number(Decimal::whole(i32::from(year)))
        });
        assert_eq!(row.unwrap()[of("value")], Cell::Number(expected));
        assert_eq!(row.unwrap()[of("group")], Cell::Text("female".into()));
    }
    assert!(csv::excel(&taken.table, Locale::Ru).contains(";Женщины;"));
}

#[test]
fn every_view_takes_the_figures_of_the_group_away() {
    let printed = printed(roles::UNEMPLOYMENT, roles::RURAL, 2023);
    for view in [View::Map, View::Tiles, View::Bars, View::Table] {
        let state = ViewState { view, ..state("?measure=unemployment&year=2023&area=rural") };
        let table = export::view(&state, "https://example.org/").table;
        let of = |name: &str| table.heads.iter().position(|(code, _)| *code == name).unwrap();
        assert_eq!(table.rows.len(), 21, "{view:?}");
        for row in &table.rows {
            assert_eq!(row.len(), table.heads.len());
            let Cell::Text(region) = &row[of("region")] else { panic!("{row:?}") };
            let expected = printed.get(region).filter(|value| !value.is_empty());
            assert_eq!(
                row[of("value")],
                expected.map_or(Cell::Empty, |v| Cell::Number(decimal(v))),
                "{view:?} {region}"
            );
        }
    }
}

#[test]
fn classes_of_a_year_are_made_from_its_figures_alone() {
    let own = "?lang=en&measure=unemployment&year=2023&classes=year";
    assert!(state(own).own_classes && to_query(&state(own)).contains("classes=year"));
    assert!(from_query("?Classes=%22YEAR%22.").0.own_classes);
    assert_eq!(from_query("?classes=week").1.len(), 1);
    assert!(!state("?classes=all").own_classes);
    let (all, year) =
        (selection::slice(&state(&own.replace("&classes=year", ""))), selection::slice(&state(own)));
    let used =
        |slice: &Slice| (1..=5).filter(|class| slice.rows.iter().any(|r| r.class == Some(*class))).count();
    assert_eq!((used(&all), used(&year)), (3, 5));
    assert_eq!(all.classes.unwrap().edges, classes::edges(roles::UNEMPLOYMENT).unwrap());
    assert!(
        all.rows
            .iter()
            .zip(&year.rows)
            .all(|(a, b)| (a.region, a.datum, a.rank) == (b.region, b.datum, b.rank))
    );
    let key = |slice: &Slice| {
        map::states(slice, Locale::En).into_iter().map(|state| state.words).collect::<String>()
    };
    assert!(key(&all).contains("the same in every year") && !key(&all).contains("2023 alone"));
    assert!(key(&year).contains("2023 alone") && !key(&year).contains("the same in every year"));
    // Two years have one scale.
    assert!(!selection::slice(&state(&[own, "&with=2022"].concat())).classes.unwrap().of_year);
}

/// No printed figure lies on an edge, and at most one class of a year is empty: beside the edge of a target.
#[test]
fn classes_of_every_year_and_group_hold_its_figures() {
    for measure in dataset::measures() {
        for group in std::iter::once(None).chain(dataset::all_groups().map(Some)) {
            for year in dataset::years(measure) {
                let slice = Slice::of(Subject { measure, group }, year).in_classes_of_year();
                let Some(classes) = slice.classes else { continue };
                for value in slice.rows.iter().filter_map(|row| row.datum.value()) {
                    assert!(
                        classes.edges.iter().all(|edge| edge.order(&value).is_ne()),
                        "{measure:?} {group:?} {year}"
                    );
                }
                if group.is_none() && classes.of_year {
                    let used = (1..=5).filter(|c| slice.rows.iter().any(|row| row.class == Some(*c))).count();
                    assert!(used > 3, "{measure:?} {year}");
                }
                let ranges = classes.ranges();
                assert!(ranges.windows(2).all(|pair| pair[0].1 < pair[1].0), "{measure:?} {group:?} {year}");
            }
        }
    }
}
