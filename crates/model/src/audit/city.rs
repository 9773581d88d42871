//! Table 2, Almaty city: rates follow from counts, parts add up, the official series agrees.

use super::cells::{ID, Period};
use super::{At, Cells, Check, Figure, Group, Unit, rule};
use dataset::{CITY_PERIOD_NAMES, CITY_PERIODS, Verdict, roles};
use text::Decimal;

type Make = fn(&Row<'_>) -> Option<Check>;

/// The checks of Table 2.
pub fn checks(cells: &Cells) -> Vec<Check> {
    let kinds: [Make; 14] = [
        |r| r.rate(Group::CityUnemployment, "unemployed", "active", "unemployment_rate"),
        |r| r.rate(Group::CityEmployment, "employed", "active", "employment_level"),
        |r| r.of_both(Group::CityActivity, "active", "activity_rate"),
        |r| r.of_both(Group::CityInactivity, "inactive", "inactivity_rate"),
        |r| r.registered(),
        |r| r.adds(Group::CityActive, "employed", "unemployed", "active"),
        |r| r.adds(Group::CityEmployed, "employees", "self_employed", "employed"),
        |r| r.everybody(Group::CityLevels, "employment_level", "unemployment_rate"),
        |r| r.everybody(Group::CityRates, "activity_rate", "inactivity_rate"),
        |r| r.adults(),
        |r| r.adult_share(),
        |r| r.work(),
        |r| r.implied(Group::CitySelf, "# ÷ # × 100", r.two("self_employed", "employed")?, "self_employed"),
        |r| r.official(),
    ];
    let periods = CITY_PERIOD_NAMES.into_iter().zip(CITY_PERIODS);
    let rows: Vec<Row> =
        periods.map(|(name, (year, quarter))| Row { cells, period: (name, year, quarter) }).collect();
    kinds.iter().flat_map(|make| rows.iter().filter_map(move |row| make(row))).collect()
}

/// A column of Table 2.
struct Row<'a> {
    cells: &'a Cells,
    period: Period,
}

impl Row<'_> {
    fn name(&self, row: &'static str) -> Figure {
        Figure::Almaty(row, self.period.0)
    }

    fn get(&self, row: &'static str) -> Option<Decimal> {
        self.cells.get(self.name(row))
    }

    fn two(&self, above: &'static str, below: &'static str) -> Option<Vec<Decimal>> {
        Some(vec![self.get(above)?, self.get(below)?])
    }

    fn check(&self, group: Group, working: &'static str, inputs: Vec<Decimal>, unit: Unit) -> Check {
        let (_, year, quarter) = self.period;
        Check {
            group,
            at: At::Period(year, quarter),
            working,
            inputs,
            computed: None,
            printed: None,
            unit,
            verdict: Verdict::Note,
            concerns: Vec::new(),
        }
    }

    /// `part ÷ whole × 100` against a printed rate.
    fn share(&self, group: Group, part: Decimal, whole: Decimal, row: &'static str) -> Option<Check> {
        let printed = self.get(row)?;
        let exact = rule::quotient(part, whole, 100, printed.places);
        Some(Check {
            computed: rule::percent(part, whole),
            printed: Some(printed),
            verdict: rule::rounds(exact, printed),
            concerns: vec![self.name(row)],
            ..self.check(group, "# ÷ # × 100", vec![part, whole], Unit::Percent)
        })
    }

    fn rate(
        &self,
        group: Group,
        part: &'static str,
        whole: &'static str,
        row: &'static str,
    ) -> Option<Check> {
        let mut check = self.share(group, self.get(part)?, self.get(whole)?, row)?;
        check.concerns.extend([self.name(part), self.name(whole)]);
        Some(check)
    }

    /// A rate of the active and the inactive together.
    fn of_both(&self, group: Group, part: &'static str, row: &'static str) -> Option<Check> {
        let (own, active, inactive) = (self.get(part)?, self.get("active")?, self.get("inactive")?);
        let mut check = self.share(group, own, rule::sum(&[active, inactive]), row)?;
        check.working = "# ÷ (# + #) × 100";
        check.inputs = vec![own, active, inactive];
        check.concerns.push(self.name(part));
        Some(check)
    }

    /// Registered persons of the active, who are counted in thousands.
    fn registered(&self) -> Option<Check> {
        let (persons, thousand) = (self.get("registered")?, self.get("active")?);
        let active = Decimal::whole(thousand.with_places(3).scaled);
        let mut check = self.share(Group::CityRegistered, persons, active, "registered_rate")?;
        check.inputs = vec![persons, thousand];
        check.working = "# ÷ (# × 1000) × 100";
        check.concerns.push(self.name("registered"));
        Some(check)
    }

    fn adds(&self, group: Group, one: &'static str, other: &'static str, row: &'static str) -> Option<Check> {
        let (parts, printed) = (self.two(one, other)?, self.get(row)?);
        let computed = rule::sum(&parts);
        Some(Check {
            computed: Some(computed),
            printed: Some(printed),
            verdict: rule::adds_up(computed, printed),
            concerns: vec![self.name(row), self.name(one), self.name(other)],
            ..self.check(group, "# + #", parts, Unit::Thousand)
        })
    }

    /// Two shares of one whole: rounded alike they make exactly 100, so one follows from the other.
    fn everybody(&self, group: Group, one: &'static str, other: &'static str) -> Option<Check> {
        let (all, printed, rest) = (Decimal::new(1000, 1), self.get(one)?, self.get(other)?);
        let computed = all.minus(rest);
        Some(Check {
            computed: Some(computed),
            printed: Some(printed),
            verdict: rule::equals(computed, printed),
            concerns: vec![self.name(one), self.name(other)],
            ..self.check(group, "# − #", vec![all, rest], Unit::Percent)
        })
    }

    /// A figure that follows, with nothing printed beside it.
    fn implied(
        &self,
        group: Group,
        working: &'static str,
        inputs: Vec<Decimal>,
        row: &'static str,
    ) -> Option<Check> {
        let (part, whole) = (*inputs.first()?, rule::sum(inputs.get(1..)?));
        Some(Check {
            computed: rule::quotient(part, whole, 100, 1),
            concerns: vec![self.name(row)],
            ..self.check(group, working, inputs, Unit::Percent)
        })
    }

    /// Population 15 and over: the active and the inactive.
    fn adults(&self) -> Option<Check> {
        let parts = self.two("active", "inactive")?;
        Some(Check {
            computed: Some(rule::sum(&parts)),
            concerns: vec![self.name("inactive")],
            ..self.check(Group::CityAdults, "# + #", parts, Unit::Thousand)
        })
    }

    fn adult_share(&self) -> Option<Check> {
        let parts = self.two("active", "inactive")?;
        let people = self.get("population")?;
        let inputs: Vec<Decimal> = parts.iter().copied().chain([people]).collect();
        Some(Check {
            computed: rule::quotient(rule::sum(&parts), people, 100, 1),
            concerns: vec![self.name("population")],
            ..self.check(Group::CityAdultShare, "(# + #) ÷ # × 100", inputs, Unit::Percent)
        })
    }

    fn work(&self) -> Option<Check> {
        let inputs = vec![self.get("employed")?, self.get("active")?, self.get("inactive")?];
        self.implied(Group::CityWork, "# ÷ (# + #) × 100", inputs, "employed")
    }

    /// The official annual figure of the city.
    fn official(&self) -> Option<Check> {
        let (_, year, _) = self.period;
        let city = dataset::region_by_id(ID)?;
        let official = Figure::Outcome(roles::UNEMPLOYMENT, city, year);
        let (computed, printed) = (self.cells.get(official)?, self.get("unemployment_rate")?);
        Some(Check {
            computed: Some(computed),
            printed: Some(printed),
            verdict: rule::equals(computed, printed),
            concerns: vec![self.name("unemployment_rate"), official],
            ..self.check(Group::CityOfficial, "", Vec::new(), Unit::Percent)
        })
    }
}
