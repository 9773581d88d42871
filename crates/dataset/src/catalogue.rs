//! The social projects of the article, and the tables of the data package as files to take away.

use schema::Source;
use text::Msg;

pub use tables::PROJECT_GROUPS;

/// A social project named in the article. Source: `data/projects.csv`.
#[derive(Clone, Copy, Debug)]
pub struct Project {
    /// Its number, from 1.
    pub n: u8,
    /// Its name as in the article, and its translations; empty where the article gives none.
    pub name: [&'static str; 3],
    /// What it does, as in the article, and its translations; empty where the article says no more.
    pub text: [&'static str; 3],
    /// Ids of `target_groups`.
    pub groups: &'static [&'static str],
    /// True where the groups follow from its words and are not stated.
    pub inferred: bool,
}

/// A file of the data package.
#[derive(Clone, Copy, Debug)]
pub struct Resource {
    /// Short name: `plan`.
    pub name: &'static str,
    /// File in `data/`.
    pub path: &'static str,
    /// Its name in words.
    pub title: Msg,
    /// What it holds.
    pub note: Msg,
    /// Rows, or shapes.
    pub rows: u32,
    /// First and last year.
    pub years: Option<(u16, u16)>,
    /// The units of its figures, in words; none where it holds no figures, or bare numbers.
    pub units: &'static [Msg],
    /// Size in bytes.
    pub bytes: u32,
    /// Sizes of its workbooks, by language; 0 where it is no table.
    pub sheets: [u32; 3],
    /// Its rights.
    pub rights: &'static [Rights],
    /// Ids in `data/sources.csv`.
    pub sources: &'static [&'static str],
}

/// The rights of a file, or of some of its rows or columns. Source: `rights` in `data/datapackage.json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rights {
    /// The licence, or why there is none, in words.
    pub words: Msg,
    /// The sources or columns that it is about; empty for the whole file.
    pub of: &'static [&'static str],
    /// The address of the licence; empty where none is stated.
    pub url: &'static str,
}

/// How the groups of an official file fit its totals, counted by the build script over all rows of the file: the page
/// embeds totals only.
#[derive(Clone, Copy, Debug)]
pub struct Consistency {
    /// `unemployment-sex`.
    pub code: &'static str,
    /// The file's short name.
    pub table: &'static str,
    /// Regions and years with what the check needs.
    pub cases: u16,
    /// Those of them that contradict.
    pub contradictions: u16,
}

/// The checks of official files against themselves.
pub fn consistency() -> &'static [Consistency] {
    tables::CONSISTENCY
}

/// The projects in the order of the article.
pub fn projects() -> &'static [Project] {
    tables::PROJECTS
}

/// The files of the package.
pub fn resources() -> &'static [Resource] {
    tables::RESOURCES
}

/// The whole package in one file: its name in `data/`, its size in bytes.
pub const fn archive() -> (&'static str, u32) {
    tables::ARCHIVE
}

/// Table 1 with a column for each year: the name of its workbook in `data/excel/LANGUAGE/`, and its sizes by language.
pub const fn table_one() -> (&'static str, [u32; 3]) {
    tables::TABLE_ONE
}

/// The file of the package with this name in `data/`.
pub fn resource(path: &str) -> Option<&'static Resource> {
    resources().iter().find(|resource| resource.path == path)
}

/// All documents, in the order of `data/sources.csv`.
pub fn sources() -> &'static [Source] {
    super::embed::SOURCES
}

/// Written by the build script.
mod tables {
    use super::{Consistency, Project, Resource, Rights};
    use crate::msg;

    include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));
}
