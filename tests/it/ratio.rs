//! The share of the plan ÷ the share of the population, computed a second time from `data/*.csv` without the crate's own
//! tables, and how it reads on the map, in the table and in files.

use std::collections::BTreeMap;

use dataset::{COUNTRY, Measure, RegionIx, Status, roles};
use graphics::map::tooltip;
use model::state::{View, ViewState, from_query};
use model::{Slice, classes, slice, summary};
use presentation::export::{self, csv};
use presentation::table_model;
use text::{Decimal, Locale};

const MEASURE: Measure = roles::PLAN_RATIO;

type Counts = BTreeMap<(String, u16), i64>;

/// Persons of a table by region and year.
fn persons(file: &str) -> Counts {
    let path = format!("{}/data/{file}", env!("CARGO_MANIFEST_DIR"));
    let rows = ::csv::Reader::from_path(path).unwrap().into_deserialize::<BTreeMap<String, String>>();
    rows.map(Result::unwrap)
        .filter(|row| !row["persons"].is_empty())
        .map(|row| ((row["region"].clone(), row["year"].parse().unwrap()), row["persons"].parse().unwrap()))
        .collect()
}

/// What is in the file, else the sum of what is there for the two regions of 2018.
fn people(counts: &Counts, id: &str, year: u16) -> i64 {
    let of = |id: &str| counts.get(&(id.to_owned(), year)).copied();
    let parts = match id {
        "KZ-YUZ" => ["KZ-TUR", "KZ-SHY"],
        _ => [id, id],
    };
    of(id).unwrap_or_else(|| parts.iter().map(|part| of(part).unwrap()).sum())
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").replace('\u{2060}', "")
}

fn ix(id: &str) -> RegionIx {
    dataset::region_by_id(id).unwrap()
}

fn known(id: &str, year: u16) -> Decimal {
    dataset::observation(MEASURE, ix(id), year).unwrap().value
}

#[test]
fn every_figure_follows_from_plan_and_population() {
    let (plan, population) = (persons("plan.csv"), persons("population.csv"));
    assert_eq!(dataset::years(MEASURE), 2013..=2020);
    for year in 2013..=2020 {
        let of = |id: &str| plan[&(id.to_owned(), year)];
        for (id, _) in plan.keys().filter(|(_, own)| *own == year) {
            let part = of(id) as f64 / of("KZ") as f64;
            let share = people(&population, id, year) as f64 / people(&population, "KZ", year) as f64;
            let found = dataset::observation(MEASURE, ix(id), year).unwrap();
            assert_eq!((found.value.places, found.status), (2, Status::Derived), "{id} {year}");
            assert!(
                (found.value.to_f64() - part / share).abs() <= 0.005 + 1e-9,
                "{id} {year}: {}",
                part / share
            );
        }
        assert_eq!(slice::datum(MEASURE, COUNTRY, year).value(), Some(Decimal::new(100, 2)), "{year}");
        assert_eq!(Slice::of(MEASURE, year).counted(), 16);
    }
    let drift = ["KZ-AST", "KZ-SEV"].map(|id| [2013, 2020].map(|year| known(id, year).scaled));
    assert_eq!(drift, [[187, 141], [112, 131]]);
}

/// 1 is the border of a class: no class holds regions with more and with less than their share.
#[test]
fn equal_shares_part_the_classes() {
    let ranges = classes::ranges(MEASURE).unwrap();
    let below = ranges.iter().position(|(_, high)| *high == Some(Decimal::new(100, 2))).unwrap() + 1;
    for year in dataset::years(MEASURE) {
        for row in &Slice::of(MEASURE, year).rows {
            let share = model::plan::share(row.region, year).unwrap();
            let less = share.persons * 1_000_000 / share.inhabitants;
            let all = model::plan::share(COUNTRY, year).unwrap();
            let less = less < all.persons * 1_000_000 / all.inhabitants;
            assert_eq!(usize::from(row.class.unwrap()) <= below, less, "{:?} {year}", row.region);
        }
    }
}

#[test]
fn headlines_name_the_measure_and_the_year() {
    let slice = Slice::of(MEASURE, 2016);
    let said = Locale::ALL.map(|locale| plain(&summary::finding(&slice, locale)));
    assert_eq!(
        said[2],
        "Plan share ÷ population share, 2016: highest in Astana (1.74), lowest in Almaty city (0.48)"
    );
    assert!(said[0].contains("(1,74)") && said[1].contains("(1,74)"), "{said:?}");
    // Over the years the country stands still at 1, so the regions that moved most are named.
    let drift = plain(&summary::finding_trend(MEASURE, &[], Locale::En));
    assert_eq!(
        drift,
        "Plan share ÷ population share, 2013–2020: largest fall in Astana (1.87 → 1.41), \
         largest rise in North Kazakhstan (1.12 → 1.31)"
    );
    let gone = summary::finding_trend(MEASURE, &[ix("KZ-ABY")], Locale::En);
    assert_eq!(plain(&gone), drift);
}

/// Wherever the ratio is said of a region, the two shares are said too; beside the plan per 10,000, the population.
#[test]
fn figures_are_shown_with_what_they_come_from() {
    let slice = Slice::of(MEASURE, 2020);
    let astana = tooltip::of_region(&slice, ix("KZ-AST"), Locale::En);
    let rows: Vec<&str> = astana.rows.iter().map(|(_, text)| text.as_str()).collect();
    assert!(rows.contains(&"8.6%") && rows.contains(&"6.1%"), "{rows:?}");
    let panel = plain(&summary::panel_sentence(&slice, ix("KZ-AST"), Locale::En));
    assert!(panel.starts_with("Plan share ÷ population share: 1.41."), "{panel}");
    assert!(
        panel.contains("8.6% of the employment plan") && panel.contains("6.1% of the country"),
        "{panel}"
    );
    let per = Slice::of(roles::PLAN_PER_10K, 2020);
    let rows = tooltip::of_region(&per, ix("KZ-AST"), Locale::En).rows;
    assert!(rows.iter().any(|(_, text)| text == "1,136,156"), "{rows:?}");
}

#[test]
fn the_table_and_its_files_hold_the_inputs() {
    for (query, cells) in [
        ("measure=plan-ratio", ["1.41", "1", "8.6%", "6.1%"]),
        ("measure=plan-per-10k", ["59.5", "1", "1,136,156", "derived value"]),
    ] {
        let (state, ..) = from_query(&format!("?lang=en&year=2020&view=table&{query}"));
        let rows = table_model::TableModel::of(&state);
        let text: Vec<String> = rows.columns.iter().map(|column| rows.text(ix("KZ-AST"), *column)).collect();
        assert!(cells.iter().all(|cell| text.iter().any(|own| own == cell)), "{text:?}");
        let copied = table_model::tsv(&state, "");
        assert!(!copied.contains("1,136,156") && copied.contains("Astana"), "{copied}");
        for view in [View::Table, View::Map, View::Bars, View::Trend] {
            let state = ViewState { view, pins: vec![ix("KZ-AST")], ..state.clone() };
            let file = csv::plain(&export::view(&state, "").table);
            let mut reader = ::csv::Reader::from_reader(file.trim_start_matches('\u{feff}').as_bytes());
            let line = |row: &BTreeMap<String, String>| row["region"] == "KZ-AST" && row["year"] == "2020";
            let row = reader.deserialize().map(Result::unwrap).find(line).unwrap();
            assert_eq!((row["plan"].as_str(), row["population"].as_str()), ("6758", "1136156"), "{view:?}");
        }
    }
}

/// The table can be put in the order of either share.
#[test]
fn the_table_is_sorted_by_its_inputs() {
    for (sort, first) in [("people-down", "KZ-YUZ"), ("share-up", "KZ-MAN"), ("value-down", "KZ-AST")] {
        let query = format!("?measure=plan-ratio&year=2020&view=table&sort={sort}");
        let (state, ..) = from_query(&query);
        assert_eq!(table_model::TableModel::of(&state).regions.first(), Some(&ix(first)), "{sort}");
    }
}
