//! The national outcomes: the productive share from published shares, the official rate beside other renderings,
//! the article's rates beside the World Bank's.

use super::{At, Cells, Check, Figure, Group, Unit, rule};
use dataset::{COUNTRY, Status, Verdict, roles};
use text::Decimal;

const OFFICIAL: &str = "bns-sdg";
const BANK: &str = "wdi";
const QUARTERS: &str = "bns-quarterly";

/// The checks of the national outcomes.
pub fn checks(cells: &Cells) -> Vec<Check> {
    let mut all: Vec<Check> = Vec::new();
    let shares = dataset::productive().iter().filter(|share| share.quarter == 0);
    all.extend(shares.filter_map(|share| productive(cells, share)));
    let years = dataset::years(roles::UNEMPLOYMENT);
    all.extend(years.filter_map(|year| rendering(cells, year)));
    all.extend([2000, 2012].into_iter().filter_map(|year| article(cells, year)));
    all
}

fn check(group: Group, year: u16, concerns: Vec<Figure>) -> Check {
    Check {
        group,
        at: At::Year(year),
        working: "",
        inputs: Vec::new(),
        computed: None,
        printed: None,
        unit: Unit::Percent,
        verdict: Verdict::Note,
        concerns,
    }
}

/// `100 × (1 − unproductive ÷ self-employed)`, both percent of all employed. The remark on a quoted figure says how
/// many are self-employed; a derived one has its formula.
fn productive(cells: &Cells, share: &dataset::Productive) -> Option<Check> {
    let year = share.year;
    let own = Figure::Productive(year, 0);
    let printed = cells.get(own)?;
    let part = cells.get(Figure::Share(year, false));
    let part = part.or_else(|| cells.get(Figure::Outcome(roles::UNPRODUCTIVE, COUNTRY, year)))?;
    let whole = cells.get(Figure::Share(year, true)).or_else(|| quoted(share))?;
    let rest = whole.minus(part);
    Some(Check {
        working: "100 × (1 − # ÷ #)",
        inputs: vec![part, whole],
        computed: rule::quotient(rest, whole, 100, 1),
        printed: Some(printed),
        // A figure of our own says nothing for itself: it follows from the same formula.
        verdict: match share.status {
            Status::Derived => Verdict::Note,
            _ => rule::rounds(rule::quotient(rest, whole, 100, printed.places), printed),
        },
        ..check(Group::Productive, year, vec![own])
    })
}

/// The self-employed, percent of the employed, as the remark on a quoted figure has it.
fn quoted(share: &dataset::Productive) -> Option<Decimal> {
    let remark = dataset::note(share.note)?.text(text::Locale::En);
    let (before, _) = remark.split_once("% of the employed")?;
    let figure = before.rsplit(' ').next()?;
    let (whole, tenth) = figure.split_once('.')?;
    Some(Decimal::new([whole, tenth].concat().parse().ok()?, u8::try_from(tenth.len()).ok()?))
}

/// The official rate beside the World Bank's; where that has none, beside the mean of the official quarters.
fn rendering(cells: &Cells, year: u16) -> Option<Check> {
    let own = Figure::Rate(OFFICIAL, year, 0);
    let printed = cells.get(own)?;
    let bank = Figure::Rate(BANK, year, 0);
    let found = cells.get(bank);
    let (working, inputs) = match found {
        Some(_) => ("", Vec::new()),
        None => ("(# + # + # + #) ÷ 4", quarters(cells, year)?),
    };
    let computed = found.or_else(|| rule::quotient(rule::sum(&inputs), Decimal::whole(4), 1, 2))?;
    Some(Check {
        working,
        inputs,
        computed: Some(computed),
        printed: Some(printed),
        verdict: rule::near(computed, printed),
        ..check(Group::Renderings, year, vec![own, bank])
    })
}

fn quarters(cells: &Cells, year: u16) -> Option<Vec<Decimal>> {
    (1..=4).map(|quarter| cells.get(Figure::Rate(QUARTERS, year, quarter))).collect()
}

fn article(cells: &Cells, year: u16) -> Option<Check> {
    let own = Figure::Fact("unemployment_rate", year);
    let (printed, bank) = (cells.get(own)?, cells.get(Figure::Rate(BANK, year, 0))?);
    Some(Check {
        computed: Some(bank),
        printed: Some(printed),
        verdict: rule::rounds(Some(bank.rounded(printed.places)), printed),
        ..check(Group::Article, year, vec![own, Figure::Rate(BANK, year, 0)])
    })
}
