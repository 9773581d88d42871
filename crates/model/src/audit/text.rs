//! Figures in the text of the article: do they follow from each other?

use super::{At, Cells, Check, Figure, Group, Unit, rule};
use dataset::msg;
use dataset::{Verdict, roles};
use text::{Decimal, Locale, Msg};

/// The checks of the text, in its order.
pub fn checks(cells: &Cells) -> Vec<Check> {
    let text = Text { cells };
    let all = [
        text.rate(),
        text.active(),
        text.employed_1991(),
        text.fall_of_rate(),
        text.fall_of_number(),
        text.groups(),
        text.adults("adults-2012", msg::AUDIT_AT_ADULTS_2012, 2012),
        text.adults("adults-1991", msg::AUDIT_AT_ADULTS_1991, 1991),
        text.outside_pension(),
        text.unproductive(),
        text.needed(),
    ];
    all.into_iter().flatten().collect()
}

struct Text<'a> {
    cells: &'a Cells,
}

/// Millions, of a figure in thousands.
fn millions(thousands: Decimal) -> Decimal {
    Decimal::new(thousands.scaled, thousands.places + 3)
}

/// How many persons were self-employed in a year, million: the remark on the productive share says it.
fn self_employed(year: u16) -> Option<Decimal> {
    let share = dataset::productive().iter().find(|p| p.year == year && p.quarter == 0)?;
    let remark = dataset::note(share.note)?.text(Locale::En);
    let (_, after) = remark.split_once("self-employed ")?;
    let (figure, _) = after.split_once(" million")?;
    let (whole, tenth) = figure.split_once('.')?;
    Some(Decimal::new([whole, tenth].concat().parse().ok()?, u8::try_from(tenth.len()).ok()?))
}

impl Text<'_> {
    fn get(&self, fact: &'static str, year: u16) -> Option<Decimal> {
        self.cells.get(Figure::Fact(fact, year))
    }

    fn check(&self, code: &'static str, words: Msg, unit: Unit, concerns: &[(&'static str, u16)]) -> Check {
        Check {
            group: Group::Text,
            at: At::Named(code, words),
            working: "",
            inputs: Vec::new(),
            computed: None,
            printed: None,
            unit,
            verdict: Verdict::Note,
            concerns: concerns.iter().map(|(fact, year)| Figure::Fact(fact, *year)).collect(),
        }
    }

    /// 474.8 thousand of 9.0 million.
    fn rate(&self) -> Option<Check> {
        let printed = self.get("unemployment_rate", 2012)?;
        let (part, whole) = (self.get("unemployed", 2012)?, self.get("active_population", 2012)?);
        let own = millions(part);
        Some(Check {
            working: "# ÷ # × 100",
            inputs: vec![own, whole],
            computed: rule::quotient(own, whole, 100, 2),
            printed: Some(printed),
            verdict: rule::rounds(rule::quotient(own, whole, 100, printed.places), printed),
            ..self.check(
                "rate",
                msg::AUDIT_AT_RATE,
                Unit::Percent,
                &[("unemployment_rate", 2012), ("unemployed", 2012)],
            )
        })
    }

    fn active(&self) -> Option<Check> {
        let parts = vec![self.get("employed", 2012)?, millions(self.get("unemployed", 2012)?)];
        let (computed, printed) = (rule::sum(&parts), self.get("active_population", 2012)?);
        Some(Check {
            working: "# + #",
            inputs: parts,
            computed: Some(computed),
            printed: Some(printed),
            verdict: rule::adds_up(computed, printed),
            ..self.check(
                "active",
                msg::AUDIT_AT_ACTIVE,
                Unit::Million,
                &[("active_population", 2012), ("employed", 2012)],
            )
        })
    }

    /// As many employed as active: both are rounded, and no rate is given.
    fn employed_1991(&self) -> Option<Check> {
        let both = vec![self.get("active_population", 1991)?, self.get("employed", 1991)?];
        let (active, employed) = (*both.first()?, *both.get(1)?);
        Some(Check {
            working: "# − #",
            inputs: both,
            computed: Some(active.minus(employed)),
            ..self.check(
                "employed-1991",
                msg::AUDIT_AT_EMPLOYED_1991,
                Unit::Million,
                &[("employed", 1991), ("active_population", 1991)],
            )
        })
    }

    fn fall_of_rate(&self) -> Option<Check> {
        let both = vec![self.get("unemployment_rate", 2000)?, self.get("unemployment_rate", 2012)?];
        let computed = rule::quotient(*both.first()?, *both.get(1)?, 1, 2)?;
        let printed = self.get("unemployment_rate_fall", 2012)?;
        Some(Check {
            working: "# ÷ #",
            inputs: both,
            computed: Some(computed),
            printed: Some(printed),
            verdict: rule::more_than(computed, printed),
            ..self.check(
                "fall",
                msg::AUDIT_AT_FALL,
                Unit::Times,
                &[("unemployment_rate_fall", 2012), ("unemployment_rate", 2000)],
            )
        })
    }

    /// Twice as many unemployed in 2000: the text has no active population of 2000 to set it against. What would be
    /// needed is computed.
    fn fall_of_number(&self) -> Option<Check> {
        let (now, times) = (self.get("unemployed", 2012)?, self.get("unemployed_fall", 2012)?);
        let rate = self.get("unemployment_rate", 2000)?;
        let before =
            now.scaled.checked_mul(times.scaled).map(|s| Decimal::new(s, now.places + times.places))?;
        Some(Check {
            working: "# × # ÷ # × 100",
            inputs: vec![millions(now), times, rate],
            computed: rule::quotient(millions(before), rate, 100, 2),
            verdict: Verdict::Open,
            ..self.check(
                "unemployed-2000",
                msg::AUDIT_AT_UNEMPLOYED_2000,
                Unit::Million,
                &[("unemployed_fall", 2012)],
            )
        })
    }

    fn groups(&self) -> Option<Check> {
        let parts = vec![
            millions(self.get("unemployed", 2012)?),
            self.get("unproductive", 2012)?,
            millions(self.get("low_income", 2012)?),
        ];
        let (computed, printed) = (rule::sum(&parts), self.get("vulnerable_total", 2012)?);
        Some(Check {
            working: "# + # + #",
            inputs: parts,
            computed: Some(computed.rounded(2)),
            printed: Some(printed),
            verdict: rule::overlapping(computed, printed),
            ..self.check(
                "groups",
                msg::AUDIT_AT_GROUPS,
                Unit::Million,
                &[("vulnerable_total", 2012), ("low_income", 2012)],
            )
        })
    }

    /// Population 15 and over that follows from the active and their share.
    fn adults(&self, code: &'static str, words: Msg, year: u16) -> Option<Check> {
        let both = vec![self.get("active_population", year)?, self.get("activity_rate", year)?];
        Some(Check {
            working: "# ÷ # × 100",
            computed: rule::quotient(*both.first()?, *both.get(1)?, 100, 2),
            inputs: both,
            ..self.check(code, words, Unit::Million, &[("activity_rate", year)])
        })
    }

    fn outside_pension(&self) -> Option<Check> {
        let both = vec![self.get("outside_pension", 2012)?, self.get("employed", 2012)?];
        Some(Check {
            working: "# ÷ # × 100",
            computed: rule::quotient(*both.first()?, *both.get(1)?, 100, 0),
            inputs: both,
            ..self.check("pension", msg::AUDIT_AT_PENSION, Unit::Percent, &[("outside_pension", 2012)])
        })
    }

    /// The share of 2013 as reported, of the self-employed of 2013, beside "about" so many in 2012.
    fn unproductive(&self) -> Option<Check> {
        let productive = self.cells.get(Figure::Productive(2013, 0))?;
        let share = Decimal::new(1000, 1).minus(productive);
        let people = self_employed(2013)?;
        let product = share.scaled.checked_mul(people.scaled)?;
        let computed = Decimal::new(product, share.places + people.places + 2).rounded(2);
        let printed = self.get("unproductive", 2012)?;
        Some(Check {
            working: "# × # ÷ 100",
            inputs: vec![share, people],
            computed: Some(computed),
            printed: Some(printed),
            verdict: rule::about(computed, printed),
            ..self.check("unproductive", msg::AUDIT_AT_UNPRODUCTIVE, Unit::Million, &[("unproductive", 2012)])
        })
    }

    fn needed(&self) -> Option<Check> {
        let years = dataset::years(roles::PLAN);
        let row = years.map(|year| self.cells.get(Figure::Plan(dataset::COUNTRY, year)));
        let row: Option<Vec<Decimal>> = row.collect();
        let sum = Decimal::new(rule::sum(&row?).scaled, 3);
        let printed = self.get("needed_employment", 2020)?;
        Some(Check {
            computed: Some(sum.rounded(1)),
            printed: Some(printed),
            verdict: rule::rounds(Some(sum.rounded(printed.places)), printed),
            ..self.check("needed", msg::AUDIT_AT_NEEDED, Unit::Thousand, &[("needed_employment", 2020)])
        })
    }
}
