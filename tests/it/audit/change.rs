//! Verdicts are computed: one changed cell changes exactly the checks that read it.

use dataset::{COUNTRY, region_by_id};
use model::audit::{Cells, Check, Figure, Group, Verdict, checks};
use text::Decimal;

/// The verdict of a check after one figure was changed.
fn after(figure: Figure, value: Decimal, id: &str) -> Verdict {
    let mut cells = Cells::embedded();
    assert!(cells.get(figure).is_some_and(|v| v != value), "{figure:?} is no figure of ours");
    cells.put(figure, value);
    let all = checks(&cells);
    all.iter().find(|c| c.id() == id).expect(id).verdict
}

fn d(scaled: i32, places: u8) -> Decimal {
    Decimal::new(scaled, places)
}

#[test]
fn a_changed_cell_changes_its_verdict() {
    use Verdict::{Agrees, Differs, Open, Overlap, Rounding};
    let pavlodar = region_by_id("KZ-PAV").unwrap();
    let city = Figure::Almaty;
    for (figure, value, id, verdict) in [
        (Figure::Plan(COUNTRY, 2013), d(84_827, 0), "audit-sums-2013", Differs),
        (Figure::Plan(pavlodar, 2013), d(1, 0), "audit-sums-2013", Differs),
        (Figure::Plan(pavlodar, 2013), d(1, 0), "audit-sums-all", Differs),
        (Figure::Fact("needed_employment", 2020), d(509, 0), "audit-total-text", Agrees),
        (Figure::Fact("needed_employment", 2020), d(509, 0), "audit-text-needed", Agrees),
        (city("employment_level", "2011"), d(944, 1), "audit-city-employment-2011", Agrees),
        (city("employment_level", "2011"), d(944, 1), "audit-city-levels-2011", Agrees),
        (city("unemployment_rate", "2009"), d(72, 1), "audit-city-unemployment-2009", Differs),
        (city("active", "2011"), d(7_409, 1), "audit-city-active-2011", Agrees),
        (city("active", "2011"), d(7_402, 1), "audit-city-active-2011", Differs),
        (city("employed", "2009"), d(6_565, 1), "audit-city-employed-2009", Agrees),
        (city("registered", "2014-Q3"), d(2_593, 0), "audit-city-registered-2014-Q3", Differs),
        (city("unemployment_rate", "2010"), d(64, 1), "audit-city-official-2010", Differs),
        (Figure::Fact("unemployed", 2012), d(5_748, 1), "audit-text-rate", Differs),
        (Figure::Fact("employed", 2012), d(80, 1), "audit-text-active", Differs),
        (Figure::Fact("vulnerable_total", 2012), d(22, 1), "audit-text-groups", Rounding),
        (Figure::Fact("unproductive", 2012), d(4, 1), "audit-text-groups", Differs),
        (Figure::Fact("low_income", 2012), d(7_464, 1), "audit-text-groups", Overlap),
        (Figure::Fact("unemployment_rate", 2000), d(101, 1), "audit-text-fall", Differs),
        (Figure::Fact("unemployment_rate", 2000), d(50, 1), "audit-said-growing", Agrees),
        (Figure::Fact("unemployed_fall", 2012), d(3, 0), "audit-text-unemployed-2000", Open),
        (Figure::Productive(2014, 0), d(705, 1), "audit-productive-2014", Agrees),
        (Figure::Rate("bns-sdg", 2015, 0), d(50, 1), "audit-renderings-2015", Agrees),
        (Figure::Rate("wdi", 2016, 0), d(46, 1), "audit-renderings-2016", Differs),
    ] {
        assert_eq!(after(figure, value, id), verdict, "{id} after {figure:?} = {value:?}");
    }
}

#[test]
fn a_missing_figure_makes_no_check() {
    let none = checks(&Cells::new());
    assert!(none.iter().all(|c: &Check| matches!(c.group, Group::Statements | Group::File)), "{none:?}");
}

#[test]
fn a_cell_of_another_region_changes_no_check_of_the_city() {
    let mut cells = Cells::embedded();
    let before = checks(&cells);
    cells.put(Figure::Plan(region_by_id("KZ-AKM").unwrap(), 2016), d(1, 0));
    let changed: Vec<String> =
        before.iter().zip(checks(&cells)).filter(|(b, a)| **b != *a).map(|(_, a)| a.id()).collect();
    assert_eq!(changed, ["audit-sums-2016", "audit-sums-all", "audit-key-cells"]);
}
