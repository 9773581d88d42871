//! Statements of the article that do not fit together, or that nothing published can confirm.

use super::{At, Cells, Check, Figure, Group, Unit};
use dataset::Verdict;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statement {
    /// Unemployment "keeps growing", and a page later it fell.
    Growing,
    /// The first direction is training in one place, infrastructure in another.
    FirstDirection,
    /// 5% until 2020 in the title of Table 1, 5.0% by 2016 in the list of targets.
    TwoDates,
    /// Text is lost before the list of types of unemployment.
    LostText,
    /// Coverage shares without counts.
    Coverage,
    /// The author's conclusion, which rests on a drawing without figures.
    Conclusion,
    /// References to a list that is missing.
    References,
}

impl Statement {
    const ALL: [Statement; 7] = [
        Statement::Growing,
        Statement::FirstDirection,
        Statement::TwoDates,
        Statement::LostText,
        Statement::Coverage,
        Statement::Conclusion,
        Statement::References,
    ];

    /// The code in ids.
    pub const fn code(self) -> &'static str {
        match self {
            Statement::Growing => "growing",
            Statement::FirstDirection => "first-direction",
            Statement::TwoDates => "two-dates",
            Statement::LostText => "lost-text",
            Statement::Coverage => "coverage",
            Statement::Conclusion => "conclusion",
            Statement::References => "references",
        }
    }
}

/// The statements with what the figures say to them.
pub fn checks(cells: &Cells) -> Vec<Check> {
    Statement::ALL.into_iter().map(|statement| check(cells, statement)).collect()
}

fn check(cells: &Cells, statement: Statement) -> Check {
    let (verdict, concerns) = match statement {
        // Sentences contradict each other, not the figures in them.
        Statement::Growing => (growing(cells), vec![Figure::Passage(27)]),
        Statement::FirstDirection => (Verdict::Differs, vec![Figure::Passage(65)]),
        Statement::TwoDates => (Verdict::Note, vec![Figure::Target("unemployment", 2016)]),
        Statement::LostText => (Verdict::Note, Vec::new()),
        Statement::Coverage => (Verdict::Open, vec![Figure::Target("coverage_unemployed", 2013)]),
        Statement::Conclusion => (Verdict::Open, vec![Figure::Passage(68)]),
        Statement::References => (Verdict::Open, vec![Figure::Passage(10)]),
    };
    Check {
        group: Group::Statements,
        at: At::Said(statement),
        working: "",
        inputs: inputs(cells, statement),
        computed: None,
        printed: None,
        unit: Unit::Percent,
        verdict,
        concerns,
    }
}

/// The figures that the words of a statement name.
fn inputs(cells: &Cells, statement: Statement) -> Vec<text::Decimal> {
    let names: &[Figure] = match statement {
        Statement::Growing => {
            &[Figure::Fact("unemployment_rate", 2000), Figure::Fact("unemployment_rate", 2012)]
        }
        Statement::TwoDates => &[Figure::Target("unemployment", 2016)],
        Statement::Coverage => &[
            Figure::Target("coverage_unemployed", 2013),
            Figure::Target("coverage_unemployed", 2015),
            Figure::Target("coverage_self_employed", 2013),
            Figure::Target("coverage_self_employed", 2015),
        ],
        Statement::FirstDirection | Statement::LostText | Statement::Conclusion | Statement::References => {
            &[]
        }
    };
    names.iter().filter_map(|name| cells.get(*name)).collect()
}

/// "Keeps growing" contradicts a rate that fell.
fn growing(cells: &Cells) -> Verdict {
    let rate = |year| cells.get(Figure::Fact("unemployment_rate", year));
    match rate(2000).zip(rate(2012)) {
        Some((before, after)) if after.order(&before).is_ge() => Verdict::Agrees,
        Some(_) => Verdict::Differs,
        None => Verdict::Open,
    }
}
