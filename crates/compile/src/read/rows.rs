//! The rows of the tables in `data/`, as far as the build uses them. Columns that are only passed on to
//! downloads are checked against `datapackage.json` and not named here.

use serde::Deserialize;

use super::values::{Day, Figure, Figures, Ids, Names};

/// `regions.csv`.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Region {
    pub id: String,
    pub name_kk: String,
    pub name_ru: String,
    pub name_en: String,
    pub short_kk: String,
    pub short_ru: String,
    pub short_en: String,
    pub also_named: Names,
    pub towns: Names,
    pub kind: String,
    pub vintages: Ids,
    pub valid_from: Option<Day>,
    pub valid_to: Option<Day>,
    pub successor_of: Option<String>,
    pub composed_of: Ids,
    pub iso_numeric: Option<String>,
    pub label_lon: f64,
    pub label_lat: f64,
    pub area_km2: u32,
}

impl Region {
    /// The number in a code of ISO 3166-2:KZ: 71 of `KZ-71`.
    pub fn iso_number(&self) -> Option<u8> {
        let digits = self.iso_numeric.as_deref()?.strip_prefix("KZ-")?;
        digits.parse().ok().filter(|number| digits.len() == 2 && *number > 0)
    }
}

/// `vintages.csv`: a set of borders.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Vintage {
    pub id: String,
    pub valid_from: Option<Day>,
    pub valid_to: Option<Day>,
}

/// `groups.csv`: a part of the population.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Group {
    pub respect: String,
    pub id: String,
    pub age_from: Option<u8>,
    pub age_to: Option<u8>,
}

/// `measures.csv`.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Measure {
    pub id: String,
    pub kind: String,
    /// Name of a table in `datapackage.json`.
    pub table: String,
    pub unit: String,
    pub sdg: String,
    #[serde(rename = "break")]
    pub method_break: Option<u16>,
    pub caution: String,
    pub edges: Figures,
}

impl Measure {
    /// The file of its figures, or of those that it is computed from: `outcomes-neet.csv`.
    pub fn file(&self) -> String {
        [&self.table, ".csv"].concat()
    }

    /// True for an official rate; the others are the plan and what follows from it.
    pub fn is_rate(&self) -> bool {
        self.kind == "rate"
    }
}

/// `tiles.csv`.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Tile {
    pub region: String,
    pub column: u8,
    pub row: u8,
    pub columns: u8,
    pub rows: u8,
    pub abbr_kk: String,
    pub abbr_ru: String,
    pub abbr_en: String,
}

/// `plan.csv`: Table 1.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Plan {
    pub region: String,
    pub year: u16,
    pub persons: Figure,
}

/// `population.csv`.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Population {
    pub region: String,
    pub year: u16,
    pub persons: Figure,
    pub status: String,
}

/// `outcomes-*.csv`.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Outcome {
    pub region: String,
    pub year: u16,
    pub urbanisation: String,
    pub sex: String,
    pub age: String,
    pub value: Option<Figure>,
    pub status: String,
}

impl Outcome {
    /// True for a figure of everybody: not of a sex, an age or a kind of settlement.
    pub fn is_total(&self) -> bool {
        [&self.urbanisation, &self.sex, &self.age].iter().all(|dimension| *dimension == "total")
    }
}

/// `targets.csv`.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Target {
    pub id: String,
    pub year: u16,
    pub relation: String,
    pub value: Figure,
    pub kk: String,
    pub ru: String,
    pub en: String,
}

/// `sources.csv`.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Source {
    pub id: String,
    pub title: String,
    pub publisher: String,
    pub date: String,
    pub url: String,
}
