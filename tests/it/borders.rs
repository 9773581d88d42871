//! Comparable borders never give a figure that the sources do not support. The cases are checked against the files
//! of `data/` as they stand, without the tables of the program.

use std::collections::BTreeMap;

use dataset::{Measure, RegionIx, Vintage};
use model::{Datum, Slice, borders};
use text::Locale;

fn ix(id: &str) -> RegionIx {
    dataset::region_by_id(id).unwrap()
}

/// Figures of everybody as printed, by region and year.
fn printed(measure: Measure) -> BTreeMap<(String, u16), String> {
    let file = match measure {
        Measure::Plan => "plan.csv".to_owned(),
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

const PRINTED: [Measure; 6] = [
    Measure::Plan,
    Measure::Unemployment,
    Measure::Poverty,
    Measure::Informal,
    Measure::Unproductive,
    Measure::Neet,
];

/// Whatever is shown in comparable borders stands in the file for that very region and year: none of these tables
/// has a count that had to be added.
#[test]
fn every_figure_in_comparable_borders_is_printed_for_that_region() {
    for measure in PRINTED {
        let file = printed(measure);
        for year in dataset::years(measure) {
            for onto in Vintage::ALL {
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
    let slice = borders::onto(Measure::Unemployment, 2023, Vintage::Sixteen);
    assert_eq!((slice.vintage, slice.rows.len()), (Vintage::Sixteen, 16));
    for id in ["KZ-YUZ", "KZ-ALM-PRE", "KZ-KAR-PRE", "KZ-VOS-PRE"] {
        let row = slice.row(ix(id)).unwrap();
        assert_eq!((row.datum, row.rank, row.class), (Datum::NotComparable, None, None), "{id}");
    }
    assert_eq!(slice.counted(), 12);
    assert_eq!(slice.row(ix("KZ-AKM")).unwrap().rank.unwrap().of, 12);
}

#[test]
fn within_the_same_borders_nothing_changes() {
    for (measure, year) in [(Measure::Plan, 2020), (Measure::PlanPer10k, 2020), (Measure::Neet, 2013)] {
        assert_eq!(borders::onto(measure, year, Vintage::Sixteen), Slice::of(measure, year));
    }
    assert!(!borders::change(Measure::Plan) && !borders::change(Measure::PlanPer10k));
    assert!(borders::change(Measure::Poverty));
}

/// Earlier figures are never moved into borders that came later.
#[test]
fn years_meet_in_the_earlier_borders() {
    use Vintage::{Seventeen, Sixteen, Twenty};
    let common = |year, with| borders::common(Measure::Unemployment, year, with);
    assert_eq!(common(2023, Some(2019)), Seventeen);
    assert_eq!(common(2019, Some(2023)), Seventeen);
    assert_eq!(common(2016, Some(2023)), Sixteen);
    assert_eq!(common(2023, Some(2022)), Twenty);
    assert_eq!(common(2023, None), Sixteen);
    // Poverty was published for 17 regions in 2022 still.
    assert_eq!(borders::common(Measure::Poverty, 2023, Some(2022)), Seventeen);
}

#[test]
fn the_reader_is_told_what_was_published_instead() {
    let slice = borders::onto(Measure::Unemployment, 2023, Vintage::Sixteen);
    let file = printed(Measure::Unemployment);
    for (locale, comma) in [(Locale::Kk, ','), (Locale::Ru, ','), (Locale::En, '.')] {
        let said = model::summary::territory_sentence(&slice, ix("KZ-YUZ"), locale).unwrap();
        for id in ["KZ-TUR", "KZ-SHY"] {
            let figure = file[&(id.to_owned(), 2023)].replace('.', &comma.to_string());
            assert!(said.contains(&figure) && said.contains(dataset::name(ix(id), locale)), "{said}");
        }
    }
}
