//! The plan's path, sum and key, computed a second time from plan.csv and population.csv.

use std::collections::BTreeMap;

use model::plan::{index, inhabitants, key, largest_gap, parts, path, shares, total};
use text::{Decimal, Ratio};

use super::read;

type Cells = BTreeMap<(String, u16), f64>;

fn cells(file: &str) -> Cells {
    let rows = read(file).into_iter();
    rows.map(|r| {
        let year = r["year"].parse().unwrap();
        ((r["region"].clone(), year), r["persons"].parse().unwrap())
    })
    .collect()
}

fn regions(plan: &Cells) -> Vec<String> {
    let mut ids: Vec<String> = plan.keys().map(|k| k.0.clone()).filter(|id| id != "KZ").collect();
    ids.dedup();
    assert_eq!(ids.len(), 16);
    ids
}

fn at(cells: &Cells, id: &str, year: u16) -> f64 {
    cells[&(id.to_owned(), year)]
}

/// To six places: whatever is printed has fewer.
fn float(of: Ratio) -> f64 {
    of.rounded(6).to_f64()
}

#[test]
fn the_path_and_its_sum() {
    let plan = cells("plan.csv");
    let mut sum = 0.0;
    for step in path() {
        sum += at(&plan, "KZ", step.year);
        assert_eq!(step.persons as f64, at(&plan, "KZ", step.year));
        assert_eq!(step.sum as f64, sum, "{}", step.year);
    }
    assert_eq!(path().len(), 8);
    // audit.md 1.2: 509 108 in the table, 508 thousand in the text, 1 108 persons apart.
    let total = total();
    assert_eq!((total.table, total.difference), (509_108, 1_108));
    let facts = read("facts.csv");
    let text = facts.iter().find(|r| r["id"] == "needed_employment").unwrap();
    assert_eq!(text["value"], total.text_thousand.scaled.to_string());
}

/// audit.md 1.3: the largest departure from the share of 2013 is 0.002 percentage points, East Kazakhstan in 2014; the
/// key reproduces all 128 cells to within 0.74 persons.
#[test]
fn one_key_divides_every_year() {
    let plan = cells("plan.csv");
    let share = |id: &str, year| at(&plan, id, year) / at(&plan, "KZ", year) * 100.0;
    let sum = |id: &str| (2013..=2020).map(|y| at(&plan, id, y)).sum::<f64>();
    let (mut apart, mut off) = ((0.0, String::new(), 0), 0.0_f64);
    for id in regions(&plan) {
        for year in 2013..=2020 {
            let departure = (share(&id, year) - share(&id, 2013)).abs();
            if departure > apart.0 {
                apart = (departure, id.clone(), year);
            }
            off = off.max((at(&plan, &id, year) - sum(&id) / sum("KZ") * at(&plan, "KZ", year)).abs());
        }
    }
    let key = key().unwrap();
    assert_eq!(key.cells, 128);
    assert!((float(key.share.size) - apart.0).abs() < 1e-6, "{apart:?}");
    assert_eq!(dataset::region(key.share.region).id, apart.1);
    assert_eq!(key.share.year, apart.2);
    assert_eq!(key.share.size.rounded(3), Decimal::new(2, 3));
    assert_eq!(apart.1, "KZ-VOS-PRE");
    assert!((float(key.persons.size) - off).abs() < 1e-6, "{off}");
    assert_eq!(key.persons.size.rounded(2), Decimal::new(74, 2));
    for part in parts() {
        let id = dataset::region(part.region).id;
        assert_eq!(part.sum as f64, sum(id));
        assert!((float(part.share) - sum(id) / sum("KZ") * 100.0).abs() <= 1e-6);
    }
    let whole: i64 = parts().iter().map(|p| p.sum).sum();
    assert_eq!(whole, 509_108);
    assert!(parts().is_sorted_by(|a, b| a.sum >= b.sum));
}

#[test]
fn sixteen_lines_are_one() {
    let plan = cells("plan.csv");
    let ids = regions(&plan);
    let value = |id: &str, year| at(&plan, id, year) / at(&plan, id, 2013) * 100.0;
    for line in index() {
        let id = dataset::region(line.region).id;
        assert_eq!(line.points.len(), 8);
        for (year, point) in line.points {
            assert!((float(point) - value(id, year)).abs() <= 1e-6, "{id} {year}");
        }
    }
    let gap = |year: u16| {
        let own: Vec<f64> = ids.iter().map(|id| value(id, year)).collect();
        own.iter().copied().fold(f64::MIN, f64::max) - own.iter().copied().fold(f64::MAX, f64::min)
    };
    let widest = (2013..=2020).max_by(|a, b| gap(*a).total_cmp(&gap(*b))).unwrap();
    // design, mockup 01: the largest gap between the lines is 0.05 points.
    let found = largest_gap().unwrap();
    assert_eq!((found.0, found.1.rounded(2)), (widest, Decimal::new(5, 2)));
    assert!((gap(widest) - 0.05).abs() < 0.005);
}

/// design, mockup 01 (dumbbell of 2013): Astana 1.87, Kostanay 1.15, South Kazakhstan 0.87, Almaty city 0.53.
#[test]
fn share_of_the_plan_against_share_of_the_population() {
    let (plan, people) = (cells("plan.csv"), cells("population.csv"));
    let parts: BTreeMap<String, Vec<String>> = read("regions.csv")
        .into_iter()
        .map(|r| (r["id"].clone(), r["composed_of"].split_whitespace().map(str::to_owned).collect()))
        .collect();
    let own = |id: &str, year| {
        let sum = || parts[id].iter().map(|p| at(&people, p, year)).sum();
        people.get(&(id.to_owned(), year)).copied().unwrap_or_else(sum)
    };
    for year in 2013..=2020 {
        let shares = shares(year);
        assert_eq!(shares.len(), 16, "{year}");
        assert!(shares.is_sorted_by(|a, b| a.ratio.order(&b.ratio).is_ge()));
        for share in shares {
            let id = dataset::region(share.region).id;
            let planned = at(&plan, id, year) / at(&plan, "KZ", year);
            let living = own(id, year) / at(&people, "KZ", year);
            assert!((float(share.plan) - planned * 100.0).abs() <= 1e-6);
            assert!((float(share.people) - living * 100.0).abs() <= 1e-6);
            assert!((float(share.ratio) - planned / living).abs() <= 1e-6, "{id} {year}");
        }
    }
    let of_2013 = shares(2013);
    let ratio = |id: &str| of_2013.iter().find(|s| dataset::region(s.region).id == id).unwrap().ratio;
    for (id, expected) in [("KZ-AST", 187), ("KZ-KUS", 115), ("KZ-YUZ", 87), ("KZ-ALA", 53)] {
        assert_eq!(ratio(id).rounded(2), Decimal::new(expected, 2), "{id}");
    }
}

#[test]
fn a_region_without_a_population_of_its_own_has_that_of_its_parts() {
    let people = cells("population.csv");
    let south = dataset::region_by_id("KZ-YUZ").unwrap();
    assert!(!people.contains_key(&("KZ-YUZ".to_owned(), 2019)));
    let parts = at(&people, "KZ-TUR", 2019) + at(&people, "KZ-SHY", 2019);
    assert_eq!(inhabitants(south, 2019), Some(parts as i64));
    assert_eq!(inhabitants(south, 2035), None);
}
