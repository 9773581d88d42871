//! Figure 1 of the article and the other renderings of its years, against unemployment-national.csv.

use dataset::Status;
use model::national::{quarters, quarters_mean, readings, runs, source_change};
use text::Decimal;

use super::{read, thousandths};

/// Source, period, figure in millionths.
fn printed() -> Vec<(String, String, i64)> {
    let rows = read("unemployment-national.csv").into_iter();
    rows.map(|r| {
        let (whole, decimals) = r["value"].split_once('.').unwrap_or((&r["value"], ""));
        let millionths = format!("{whole}{decimals:0<6}").parse().unwrap();
        (r["source"].clone(), r["period"].clone(), millionths)
    })
    .collect()
}

fn millionths(d: Decimal) -> i64 {
    i64::from(d.scaled) * 10_i64.pow(6 - u32::from(d.places))
}

#[test]
fn two_runs_that_do_not_overlap() {
    let runs = runs();
    let spans: Vec<(&str, u16, u16)> =
        runs.iter().map(|r| (r.source, r.points.first().unwrap().0, r.points.last().unwrap().0)).collect();
    assert_eq!(spans, [("wdi", 2000, 2009), ("bns-sdg", 2010, 2023)]);
    assert_eq!(source_change(), 2010);
    let file = printed();
    for run in &runs {
        for (year, datum) in &run.points {
            let own = file.iter().find(|r| r.0 == run.source && r.1 == year.to_string());
            assert_eq!(datum.value().map(millionths), own.map(|r| r.2), "{} {year}", run.source);
            assert!(own.is_some(), "no gap in {year}");
        }
    }
}

/// audit.md section 5: 2015 is 5.1 in the official file, 4.93 at the World Bank, 4.98 at the IMF, and the mean of the
/// quarters 5.0, 5.0, 4.9, 5.0 is 4.98.
#[test]
fn the_renderings_of_2015() {
    let found: Vec<(&str, Decimal, Status)> =
        readings(2015).iter().map(|r| (r.source, r.value, r.status)).collect();
    let expected = [
        ("bns-sdg", Decimal::new(51, 1), Status::Differs),
        ("wdi", Decimal::new(493, 2), Status::Published),
        ("imf-weo", Decimal::new(4975, 3), Status::Published),
        ("bns-quarterly", Decimal::new(498, 2), Status::Derived),
    ];
    assert_eq!(found, expected);
    assert_eq!(quarters(2015), [50, 50, 49, 50].map(|n| Decimal::new(n, 1)));
}

#[test]
fn every_annual_row_is_a_reading_and_every_reading_a_row() {
    let annual: Vec<_> = printed().into_iter().filter(|r| r.1.len() == 4).collect();
    let mut shown = 0;
    for year in 1999..=2025_u16 {
        for r in readings(year).iter().filter(|r| r.status != Status::Derived) {
            let own = annual.iter().find(|p| p.0 == r.source && p.1 == year.to_string());
            assert_eq!(own.map(|p| p.2), Some(millionths(r.value)), "{} {year}", r.source);
            shown += 1;
        }
    }
    assert_eq!(shown, annual.len());
}

#[test]
fn the_mean_of_four_quarters() {
    let rows = read("unemployment-national.csv");
    for year in 2001..=2023_u16 {
        let own = rows.iter().filter(|r| r["source"] == "bns-quarterly" && r["year"] == year.to_string());
        let parts: Vec<i64> = own.map(|r| thousandths(&r["value"][..r["value"].len().min(5)])).collect();
        assert_eq!(parts.len(), 4, "{year}");
        let mean = parts.iter().sum::<i64>() as f64 / 4000.0;
        let found = quarters_mean(year).unwrap();
        assert!((millionths(found) as f64 / 1e6 - mean).abs() <= 0.0061, "{year}: {found:?} {mean}");
    }
    assert_eq!(quarters_mean(2000), None);
    assert_eq!(quarters_mean(2024), None);
}
