//! Comparable borders never give a figure that the sources do not support. The cases are checked against the files
//! of `data/` as they stand, without the tables of the program.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use dataset::{Measure, RegionIx, Vintage, roles};
use model::{Datum, Slice, borders};
use text::Locale;

fn ix(id: &str) -> RegionIx {
    dataset::region_by_id(id).unwrap()
}

/// Figures of everybody as printed, by region and year.
fn printed(measure: Measure) -> BTreeMap<(String, u16), String> {
    let file = match measure {
        roles::PLAN => "plan.csv".to_owned(),
        other => format!("outcomes-{}.csv", other.code()),
    };
    let text = std::fs::read_to_string(format!("data/{file}")).unwrap();
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next().unwrap().split(',').collect();
    let at = |name: &str| head.iter().position(|h| *h == name);
    let (region, year) = (at("region").unwrap(), at("year").unwrap());
    let value = at("value").or_else(|| at("persons")).unwrap();
    let everybody: Vec<usize> = ["urbanisation", "sex", "age"].iter().filter_map(|d| at(d)).collect();
    let rows = lines.map(|line| line.split(',').collect::<Vec<_>>());
    let rows = rows.filter(|cells| everybody.iter().all(|at| cells[*at] == "total"));
    rows.map(|c| ((c[region].to_owned(), c[year].parse().unwrap()), c[value].to_owned())).collect()
}

static PRINTED: LazyLock<[Measure; 6]> = LazyLock::new(|| {
    [
        roles::PLAN,
        roles::UNEMPLOYMENT,
        roles::POVERTY,
        Measure::by_code("informal").unwrap(),
        roles::UNPRODUCTIVE,
        Measure::by_code("neet").unwrap(),
    ]
});

/// Whatever is shown in comparable borders is in the file for that very region and year: none of these tables
/// has a count that had to be added.
#[test]
fn every_figure_in_comparable_borders_is_printed_for_that_region() {
    for measure in *PRINTED {
        let file = printed(measure);
        for year in dataset::years(measure) {
            for onto in dataset::vintages() {
                for row in &borders::onto(measure, year, onto).rows {
                    let Some(value) = row.datum.value() else {
                        continue;
                    };
                    let id = dataset::region(row.region).id;
                    let cell = file.get(&(id.to_owned(), year));
                    let same =
                        cell.and_then(|c| c.parse::<f64>().ok()).map(|c| (c - value.to_f64()).abs() < 1e-9);
                    assert_eq!(same, Some(true), "{measure:?} {id} {year}");
                }
            }
        }
    }
}

#[test]
fn a_divided_region_has_no_rate_and_says_so() {
    let slice = borders::onto(roles::UNEMPLOYMENT, 2023, Vintage::OLDEST);
    assert_eq!((slice.vintage, slice.rows.len()), (Vintage::OLDEST, 16));
    for id in ["KZ-YUZ", "KZ-ALM-PRE", "KZ-KAR-PRE", "KZ-VOS-PRE"] {
        let row = slice.row(ix(id)).unwrap();
        assert_eq!((row.datum, row.rank, row.class), (Datum::NotComparable, None, None), "{id}");
    }
    assert_eq!(slice.counted(), 12);
    assert_eq!(slice.row(ix("KZ-AKM")).unwrap().rank.unwrap().of, 12);
}

#[test]
fn within_the_same_borders_nothing_changes() {
    for (measure, year) in
        [(roles::PLAN, 2020), (roles::PLAN_PER_10K, 2020), (Measure::by_code("neet").unwrap(), 2013)]
    {
        assert_eq!(borders::onto(measure, year, Vintage::OLDEST), Slice::of(measure, year));
    }
    assert!(!borders::change(roles::PLAN) && !borders::change(roles::PLAN_PER_10K));
    assert!(borders::change(roles::POVERTY));
}

/// Earlier figures are never moved into borders that came later.
#[test]
fn years_meet_in_the_earlier_borders() {
    let [sixteen, seventeen, twenty] = ["16", "17", "20"].map(|code| Vintage::by_code(code).unwrap());
    let common = |year, with| borders::common(roles::UNEMPLOYMENT, year, with);
    assert_eq!(common(2023, Some(2019)), seventeen);
    assert_eq!(common(2019, Some(2023)), seventeen);
    assert_eq!(common(2016, Some(2023)), sixteen);
    assert_eq!(common(2023, Some(2022)), twenty);
    assert_eq!(common(2023, None), sixteen);
    // Poverty was published for 17 regions in 2022 still.
    assert_eq!(borders::common(roles::POVERTY, 2023, Some(2022)), seventeen);
}

#[test]
fn the_reader_is_told_what_was_published_instead() {
    let slice = borders::onto(roles::UNEMPLOYMENT, 2023, Vintage::OLDEST);
    let file = printed(roles::UNEMPLOYMENT);
    for (locale, comma) in [(Locale::Kk, ','), (Locale::Ru, ','), (Locale::En, '.')] {
        let said = model::summary::territory_sentence(&slice, ix("KZ-YUZ"), locale).unwrap();
        for id in ["KZ-TUR", "KZ-SHY"] {
            let figure = file[&(id.to_owned(), 2023)].replace('.', &comma.to_string());
            assert!(said.contains(&figure) && said.contains(dataset::name(ix(id), locale)), "{said}");
        }
    }
}
