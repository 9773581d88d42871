//! The rows of the tables about the programme's promises and what was reported of them.

use serde::Deserialize;

use super::values::{Day, Figure, Ids};

/// `target-rules.csv`: how a target is judged.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Rule {
    pub target: String,
    pub series: String,
    pub direction: String,
    pub baseline: Option<u16>,
    pub start: u16,
    pub met: u16,
    pub close: u16,
    pub behind: u16,
    pub over: u16,
    pub on_track: u16,
    pub partly: u16,
    pub caution: String,
}

/// `productive.csv`: the outcome that no official table has.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Productive {
    pub period: String,
    pub year: u16,
    pub value: Figure,
    pub status: String,
    pub formula: String,
    pub sources: Ids,
    pub note: String,
}

/// `unemployment-national.csv`: one figure of one publisher.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct National {
    pub source: String,
    pub period: String,
    pub year: u16,
    pub frequency: String,
    pub value: Figure,
    pub status: String,
}

/// `programme-results.csv`: one reported figure.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Report {
    pub region: String,
    pub from: Day,
    pub to: Day,
    pub measure: String,
    pub value: u32,
    pub qualifier: String,
    pub scope: String,
    pub source: String,
    pub note: String,
}

/// `notes.csv`: a remark of another table in three languages.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Note {
    pub table: String,
    pub note: String,
    pub kind: String,
    pub kk: String,
    pub ru: String,
    pub en: String,
}

/// The quarter that a period names, 1 to 4, or 0 for the whole year: `2014-Q2` is 2.
pub fn quarter(period: &str) -> u8 {
    let digit = period.split_once("-Q").and_then(|(_, n)| n.parse().ok());
    digit.unwrap_or(0)
}

/// The two shares of a formula `100 x (1 - a / b)`, as printed.
pub fn shares(formula: &str) -> Option<(Figure, Figure)> {
    let inside = formula.strip_prefix("100 x (1 - ")?.strip_suffix(')')?;
    let (a, b) = inside.split_once(" / ")?;
    Some((Figure::parse(a).ok()?, Figure::parse(b).ok()?))
}
