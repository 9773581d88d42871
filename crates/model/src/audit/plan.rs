//! Table 1: the regions add up to the republic, the years to the text; one key divides all.

use super::{At, Cells, Check, Figure, Group, Unit, rule};
use dataset::msg;
use dataset::{COUNTRY, RegionIx, Verdict, roles};
use text::Decimal;

/// The fact that the sum is set against.
const TEXT: Figure = Figure::Fact("needed_employment", 2020);

/// The checks of Table 1.
pub fn checks(cells: &Cells) -> Vec<Check> {
    let mut all: Vec<Check> = years().filter_map(|year| of_year(cells, year)).collect();
    all.extend(of_sum(cells));
    all.extend(against_text(cells));
    all.extend(key(cells));
    all.extend(years().skip(1).filter_map(|year| step(cells, year)));
    all
}

fn years() -> std::ops::RangeInclusive<u16> {
    dataset::years(roles::PLAN)
}

fn regions() -> &'static [RegionIx] {
    dataset::members(dataset::vintage(roles::PLAN, *years().start()))
}

fn persons(cells: &Cells, region: RegionIx, year: u16) -> Option<i64> {
    cells.get(Figure::Plan(region, year)).map(|d| i64::from(d.scaled))
}

/// All regions of a year.
fn together(cells: &Cells, year: u16) -> Option<i64> {
    regions().iter().map(|region| persons(cells, *region, year)).sum()
}

/// The republic's row over all years.
fn printed_sum(cells: &Cells) -> Option<i64> {
    years().map(|year| persons(cells, COUNTRY, year)).sum()
}

fn whole(persons: i64) -> Decimal {
    Decimal::whole(i32::try_from(persons).unwrap_or(i32::MAX))
}

fn sums(at: At, computed: i64, printed: i64, figure: Figure) -> Check {
    let (computed, printed) = (whole(computed), whole(printed));
    Check {
        group: Group::Sums,
        at,
        working: "",
        inputs: Vec::new(),
        computed: Some(computed),
        printed: Some(printed),
        unit: Unit::Persons,
        verdict: rule::equals(computed, printed),
        concerns: vec![figure],
    }
}

fn of_year(cells: &Cells, year: u16) -> Option<Check> {
    let printed = persons(cells, COUNTRY, year)?;
    Some(sums(At::Year(year), together(cells, year)?, printed, Figure::Plan(COUNTRY, year)))
}

fn of_sum(cells: &Cells) -> Option<Check> {
    let all: Option<i64> = years().map(|year| together(cells, year)).sum();
    let at = At::Named("all", msg::TABLE1_TOTAL);
    Some(sums(at, all?, printed_sum(cells)?, Figure::PlanSum))
}

fn against_text(cells: &Cells) -> Option<Check> {
    let sum = i32::try_from(printed_sum(cells)?).ok()?;
    let (computed, printed) = (Decimal::new(sum, 3), cells.get(TEXT)?);
    Some(Check {
        group: Group::Total,
        at: At::Named("text", msg::AUDIT_AT_TOTAL),
        working: "",
        inputs: Vec::new(),
        computed: Some(computed),
        printed: Some(printed),
        unit: Unit::Thousand,
        verdict: rule::rounds(Some(computed.rounded(printed.places)), printed),
        concerns: vec![TEXT],
    })
}

/// The largest departure of a cell from "share of all years × total of the year", persons.
fn key(cells: &Cells) -> Option<Check> {
    let all = printed_sum(cells)?;
    let mut widest = Decimal::new(0, 2);
    for region in regions() {
        let own: Option<i64> = years().map(|year| persons(cells, *region, year)).sum();
        for year in years() {
            let (here, total) = (persons(cells, *region, year)?, persons(cells, COUNTRY, year)?);
            let off = Decimal::ratio((here * all - own? * total).abs(), all, 1, 2)?;
            if off.order(&widest).is_gt() {
                widest = off;
            }
        }
    }
    Some(Check {
        group: Group::Key,
        at: At::Named("cells", msg::AUDIT_AT_KEY),
        working: "",
        inputs: Vec::new(),
        computed: Some(widest),
        printed: None,
        unit: Unit::Persons,
        verdict: Verdict::Note,
        concerns: vec![Figure::File("plan")],
    })
}

fn step(cells: &Cells, year: u16) -> Option<Check> {
    let (before, now) = (persons(cells, COUNTRY, year - 1)?, persons(cells, COUNTRY, year)?);
    Some(Check {
        group: Group::Path,
        at: At::Year(year),
        working: "(# − #) ÷ # × 100",
        inputs: vec![whole(now), whole(before), whole(before)],
        computed: Decimal::ratio(now - before, before, 100, 1),
        printed: None,
        unit: Unit::Percent,
        verdict: Verdict::Note,
        concerns: vec![Figure::Plan(COUNTRY, year)],
    })
}
