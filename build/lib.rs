//! The build zone: reads `data/` and `locales/`, checks them, and writes the Rust tables that the crate
//! embeds. Nothing unchecked reaches the program.
//!
//! read → check → derive, geometry, labels → emit. The build script and the native tests compile this file.

pub mod check;
pub mod derive;
pub mod emit;
pub mod export;
pub mod facts;
pub mod geometry;
#[path = "../src/data/group.rs"]
#[allow(dead_code)]
pub mod group;
pub mod labels;
pub mod problem;
pub mod programme;
pub mod read;
#[path = "../src/data/schema.rs"]
#[allow(dead_code)]
pub mod schema;
#[path = "../src/text/width.rs"]
pub mod width;

use facts::Facts;
use problem::{Problem, Problems};
use read::files::Files;
use read::locales::Locale;

/// The files that the crate includes.
#[derive(Clone, Debug)]
pub struct Output {
    /// `dataset.rs`.
    pub dataset: String,
    /// `programme.rs`.
    pub programme: String,
    /// `article.rs`.
    pub article: String,
    /// `catalogue.rs`.
    pub catalogue: String,
    /// `groups.rs`.
    pub groups: String,
    /// `texts.rs`.
    pub texts: String,
    /// The files for visitors: path below the site's `data/`, contents.
    pub downloads: Vec<(String, Vec<u8>)>,
}

/// Reads and checks everything.
///
/// # Errors
/// All problems, by file and line.
pub fn check(files: &Files) -> Result<(Facts, [Locale; 3]), Vec<Problem>> {
    let mut problems = Problems::default();
    let facts = check::all(files, &mut problems);
    let locales = read::locales::read(files, &mut problems);
    check::texts::check(&locales, &mut problems);
    if let Some(facts) = &facts {
        check::reports::words(facts, &locales, &mut problems);
        check::catalogue::words(facts, &locales, &mut problems);
    }
    match facts {
        Some(facts) if problems.is_empty() => Ok((facts, locales)),
        _ => Err(problems.sorted()),
    }
}

/// Turns checked data into Rust.
pub fn compile(files: &Files, facts: &Facts, locales: &[Locale; 3]) -> Output {
    let drawing = geometry::draw(&facts.topology, &facts.regions);
    let labels = labels::place_all(&drawing, &facts.regions);
    let tables = derive::tables::all(facts);
    let release = emit::release::release(files);
    let parts = emit::dataset::Parts {
        facts,
        drawing: &drawing,
        tables: &tables,
        labels: &labels,
        release: &release,
    };
    let downloads = export::all(files, facts);
    Output {
        dataset: emit::dataset::write(&parts),
        programme: emit::programme::write(facts, locales),
        article: emit::article::write(facts),
        catalogue: emit::catalogue::write(files, facts, &downloads),
        groups: emit::groups::write(facts),
        texts: emit::texts::write(locales),
        downloads,
    }
}
