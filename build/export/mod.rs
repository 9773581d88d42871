//! EXPORT: the files that visitors download, made from `data/`: tables for spreadsheets and the package as one archive.
//!
//! The same data give the same bytes.

pub mod excel;
pub mod zip;

use crate::zone::facts::Facts;
use crate::zone::read::files::Files;

/// The archive of the whole package.
pub const ARCHIVE: &str = "jolkarta-data.zip";
/// The languages that spreadsheets are made in.
pub const LANGUAGES: [&str; 2] = ["kk", "ru"];

/// Path below `data/` of the site → contents, in order.
pub fn all(files: &Files, facts: &Facts) -> Vec<(String, Vec<u8>)> {
    let mut out = Vec::new();
    for language in LANGUAGES {
        for resource in &facts.package.resources {
            let Some(schema) = &resource.schema else {
                continue;
            };
            if let Some(bytes) = files.get(&format!("data/{}", resource.path)) {
                let sheet = excel::sheet(bytes, schema, facts, language);
                out.push((format!("excel/{language}/{}", resource.path), sheet));
            }
        }
    }
    let inside =
        files.iter().filter_map(|(name, bytes)| Some((name.strip_prefix("data/")?, bytes.as_slice())));
    out.push((ARCHIVE.to_owned(), zip::archive(inside)));
    out
}
