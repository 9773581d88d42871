//! The rows of the tables that quote the article: Table 2, lists, facts, events, text.

use serde::Deserialize;

use super::values::{Day, Figure};

/// `almaty.csv`: one cell of Table 2.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Almaty {
    pub indicator: String,
    pub period: String,
    pub value: Figure,
    pub unit: String,
    pub printed: String,
    pub unit_kk: String,
    pub kk: String,
    pub ru: String,
    pub en: String,
}

/// `lists.csv`: one entry of a list.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Item {
    pub list: String,
    pub n: u8,
    pub id: String,
    pub kk: String,
    pub ru: String,
    pub en: String,
    pub note: String,
}

/// `events.csv`.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Event {
    pub date: Day,
    pub id: String,
    pub kk: String,
    pub ru: String,
    pub en: String,
    pub source: String,
}

/// `facts.csv`: one figure of the text.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Fact {
    pub id: String,
    pub year: Option<u16>,
    pub year_status: String,
    pub qualifier: String,
    pub value: Figure,
    pub unit: String,
    pub kk: String,
    pub ru: String,
    pub en: String,
}

/// `article.csv`: a paragraph of the text, or the place of a table, figure or list.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Paragraph {
    pub part: String,
    pub kind: String,
    pub lang: String,
    pub text: String,
    pub place: String,
}
