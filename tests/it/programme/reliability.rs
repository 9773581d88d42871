//! What is beside a status: cautions, the reliability and sources of figures, and coverage that nobody reported.

use dataset::Status as Reliability;
use model::target::{Caution, Status, actual, assess, coverage, points};
use text::Decimal;

use super::{read, thousandths};

#[test]
fn cautions() {
    let of = |id, year| assess(id, year).unwrap().cautions();
    let unreliable =
        |year, tenths, status| Caution::Reliability { year, value: Decimal::new(tenths, 1), status };
    let found = of("unemployment", 2016);
    assert_eq!(found, [unreliable(2015, 51, Reliability::Differs), Caution::AtTarget]);
    let found = of("poverty", 2016);
    let before = Caution::ReachedBefore { year: 2011, start: 2013 };
    assert_eq!(found, [Caution::Break(2018), before, Caution::Over]);
    let found = of("productive", 2016);
    assert_eq!(
        found[..4],
        [
            unreliable(2016, 864, Reliability::Derived),
            unreliable(2014, 699, Reliability::Preliminary),
            Caution::Missing(vec![2015]),
            Caution::Over,
        ]
    );
    assert!(matches!(found[4..], [Caution::OfRule(_)]));
    let later = of("productive", 2018);
    assert!(later.contains(&Caution::Quarter { year: 2018, quarter: 1 }));
}

/// A derived share carries the two published ones: 100 × (1 − 3.5 ÷ 25.8), and the whole year comes before a quarter.
#[test]
fn figures_carry_their_standing_and_sources() {
    let rule = dataset::rule("productive").unwrap();
    let of = |year| actual(rule.series, year).unwrap();
    let derived = of(2016);
    assert_eq!(derived.shares, Some((Decimal::new(35, 1), Decimal::new(258, 1))));
    assert_eq!(derived.sources, ["bns-sdg", "inform-self-employed", "finreview-2019"]);
    assert_eq!((of(2014).quarter, of(2014).value), (0, Decimal::new(699, 1)));
    assert_eq!((of(2018).quarter, of(2018).status), (1, Reliability::Published));
    assert!(actual(rule.series, 2015).is_none());
    for rule in dataset::rules() {
        for (year, datum) in points(rule.series) {
            let own = actual(rule.series, year);
            assert_eq!(own.map(|a| a.value), datum.value(), "{} {year}", rule.target);
            let known = |id: &&str| dataset::source(id).is_some();
            assert!(own.is_none_or(|a| !a.sources.is_empty() && a.sources.iter().all(known)));
        }
    }
}

#[test]
fn coverage_was_promised_and_never_reported() {
    let promised: Vec<(String, u16, i64)> = read("targets.csv")
        .into_iter()
        .filter(|r| r["id"].starts_with("coverage_"))
        .map(|r| (r["id"].clone(), r["year"].parse().unwrap(), thousandths(&r["value"])))
        .collect();
    assert_eq!(promised.len(), 9);
    let shown: Vec<(String, u16, i64)> = coverage()
        .into_iter()
        .flat_map(|c| {
            c.promised
                .into_iter()
                .map(move |(year, share)| (c.id.to_owned(), year, i64::from(share.with_places(3).scaled)))
        })
        .collect();
    assert_eq!(shown, promised);
    for (id, year, _) in promised {
        assert_eq!(assess(&id, year).unwrap().status, Status::NotReported, "{id} {year}");
        assert_eq!(assess(&id, 2016).unwrap().status, Status::NoTarget);
    }
}
