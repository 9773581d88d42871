//! `datapackage.json`: the description of every table (Frictionless Data Package). It is the one place
//! where types, ranges, keys and allowed words of cells are written down; the checks read them there.

use serde::Deserialize;

use super::files::{self, Files, line_at};
use crate::problem::Problems;

pub const FILE: &str = "data/datapackage.json";

#[derive(Debug, Deserialize)]
pub struct Package {
    /// One entry a file.
    pub resources: Vec<Resource>,
}

/// A described file.
#[derive(Debug, Deserialize)]
pub struct Resource {
    /// Short name that foreign keys use.
    pub name: String,
    /// File in `data/`.
    pub path: String,
    /// The documents behind it.
    #[serde(default)]
    pub sources: Vec<Cited>,
    /// Its rights, one entry a licence or a reason for none.
    #[serde(default)]
    pub rights: Vec<Rights>,
    /// Columns and keys; absent for the geometry.
    pub schema: Option<Schema>,
    /// Number of rows, if stated.
    pub rows: Option<usize>,
    /// Size of the file, if stated.
    pub bytes: Option<usize>,
    /// `sha256:` and the digest, if stated.
    pub hash: Option<String>,
}

/// The rights of a file, of some of its rows or of some of its columns.
#[derive(Debug, Deserialize)]
pub struct Rights {
    /// `repository`; its words are `rights_repository` in `locales/`.
    pub code: String,
    /// The address of the licence; empty where none is stated.
    #[serde(default)]
    pub path: String,
    /// The sources or columns that it is about; empty for the whole file.
    #[serde(default)]
    pub of: Vec<String>,
}

/// A document behind a file.
#[derive(Debug, Deserialize)]
pub struct Cited {
    /// Id in `sources.csv`.
    pub id: Option<String>,
}

/// Columns and keys of a table.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Schema {
    /// The columns in order.
    pub fields: Vec<Field>,
    /// Columns that together name a row.
    #[serde(default)]
    pub primary_key: Vec<String>,
    /// Other such sets of columns; here a cell may be empty.
    #[serde(default)]
    pub unique_keys: Vec<Vec<String>>,
    /// Columns that name a row of another table.
    #[serde(default)]
    pub foreign_keys: Vec<ForeignKey>,
}

#[derive(Debug, Deserialize)]
pub struct Field {
    /// Its name in the header.
    pub name: String,
    /// `string`, `integer`, `number`, `year` or `date`.
    #[serde(rename = "type")]
    pub kind: String,
    /// What it holds, where the name does not say it.
    #[serde(default)]
    pub description: String,
    /// What its cells must be.
    #[serde(default)]
    pub constraints: Constraints,
}

/// What cells must be.
#[derive(Debug, Default, Deserialize)]
pub struct Constraints {
    /// No empty cells.
    #[serde(default)]
    pub required: bool,
    /// The allowed words.
    #[serde(rename = "enum")]
    pub words: Option<Vec<String>>,
    /// Smallest allowed number.
    pub minimum: Option<f64>,
    /// Largest allowed number.
    pub maximum: Option<f64>,
}

/// A column whose cells name rows of another table.
#[derive(Debug, Deserialize)]
pub struct ForeignKey {
    /// The column.
    pub fields: String,
    /// The other table.
    pub reference: Reference,
}

/// The other side of a foreign key.
#[derive(Debug, Deserialize)]
pub struct Reference {
    /// Name of the resource; empty for the same table.
    pub resource: String,
    /// Its column.
    pub fields: String,
}

/// Reads the package; a file that is not one is a problem.
pub fn read(files: &Files, problems: &mut Problems) -> Option<Package> {
    let bytes = files::bytes(files, FILE, problems)?;
    match serde_json::from_slice(bytes) {
        Ok(package) => Some(package),
        Err(error) => {
            let what = format!("is not a data package that the build reads: {error}; mend it there");
            problems.add(FILE, error.line().max(1), "package", what);
            None
        }
    }
}

/// The line that describes a file, or a column of it.
pub fn line_of(files: &Files, path: &str, column: Option<&str>) -> usize {
    let bytes = files.get(FILE).map_or(&[][..], Vec::as_slice);
    let text = std::str::from_utf8(bytes).unwrap_or("");
    let start = text.find(&format!("\"path\": \"{path}\"")).unwrap_or(0);
    let inside = text.get(start..).unwrap_or("");
    let further = column.and_then(|c| inside.find(&format!("\"name\": \"{c}\""))).unwrap_or(0);
    line_at(bytes, start + further)
}
