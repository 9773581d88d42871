//! `projects.csv`.

use serde::Deserialize;

use super::values::Ids;

/// A social project.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Project {
    pub n: u8,
    pub name_kk: String,
    pub kk: String,
    pub name_ru: String,
    pub ru: String,
    pub name_en: String,
    pub en: String,
    pub target_groups: Ids,
    pub mapping: String,
}
