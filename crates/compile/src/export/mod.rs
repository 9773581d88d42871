//! EXPORT: the files that visitors download, made from `data/`: tables for spreadsheets and the package as one archive.
//!
//! The same data give the same bytes.

pub mod book;
pub mod excel;
pub mod words;

use miniz_oxide::deflate::compress_to_vec;

use crate::emit::release::release;
use crate::facts::Facts;
use crate::read::files::Files;
use crate::read::locales::Locale;

/// The archive of the whole package.
pub const ARCHIVE: &str = "jolkarta-data.zip";
/// The languages that workbooks are made in, as in `locales/`.
pub const LANGUAGES: [&str; 3] = ["kk", "ru", "en"];
/// The languages whose Excel wants semicolons: they have CSV files too.
const SEMICOLONS: [&str; 2] = ["kk", "ru"];
/// Table 1 with a column for each year.
pub const TABLE_ONE: &str = "table-1.csv";
const LEVEL: u8 = 9;

/// Deflates as well as it can be done.
pub fn deflated(bytes: &[u8]) -> Vec<u8> {
    compress_to_vec(bytes, LEVEL)
}

/// The workbook of a table: `plan.csv` → `excel/kk/plan.xlsx`.
pub fn book_path(language: &str, path: &str) -> String {
    format!("excel/{language}/{}", path.replace(".csv", ".xlsx"))
}

/// Path below `data/` of the site → contents, in order.
pub fn all(files: &Files, facts: &Facts, locales: &[Locale; 3]) -> Vec<(String, Vec<u8>)> {
    let release = release(files);
    let mut out = Vec::new();
    for (language, texts) in LANGUAGES.into_iter().zip(locales) {
        for resource in facts.package.resources.iter().filter(|resource| resource.schema.is_some()) {
            if let Some(bytes) = files.get(&format!("data/{}", resource.path)) {
                let sheet = excel::sheet(bytes, resource, facts, (language, texts));
                let about = book::About { resource, release: &release, facts, texts };
                out.push((book_path(language, &resource.path), book::file(&sheet, &about)));
                if resource.path == "plan.csv" {
                    let wide = excel::plan_by_year(facts, (language, texts));
                    out.push((book_path(language, TABLE_ONE), book::file(&wide, &about)));
                }
                if SEMICOLONS.contains(&language) {
                    out.push((format!("excel/{language}/{}", resource.path), excel::csv(&sheet)));
                }
            }
        }
    }
    let inside =
        files.iter().filter_map(|(name, bytes)| Some((name.strip_prefix("data/")?, bytes.as_slice())));
    out.push((ARCHIVE.to_owned(), archive::archive(inside, Some(deflated))));
    out
}
