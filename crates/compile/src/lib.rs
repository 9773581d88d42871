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
pub mod labels;
pub mod problem;
pub mod programme;
pub mod read;

use std::borrow::Cow;

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
    /// `measures.rs`.
    pub measures: String,
    /// `vintages.rs`.
    pub vintages: String,
    /// `groups.rs`.
    pub groups: String,
    /// `texts.rs`.
    pub texts: String,
    /// The files for visitors: path below the site's `data/`, contents.
    pub downloads: Vec<(String, Vec<u8>)>,
}

/// What came of reading and checking.
#[derive(Debug)]
pub struct Report<'a> {
    /// Errors, warnings that nobody accepted, and notes, by file and line.
    pub problems: Vec<Problem>,
    /// The data and the texts, if there is no error.
    pub data: Option<(Facts, [Locale; 3])>,
    /// The files with every table in the form in which it is published.
    pub files: Cow<'a, Files>,
}

impl Report<'_> {
    /// Tables that do not lie in `data/` in the form in which they are published: name and this form.
    pub fn reformed(&self, given: &Files) -> Vec<(String, Vec<u8>)> {
        let changed = self.files.iter().filter(|(name, bytes)| given.get(*name) != Some(bytes));
        changed
            .filter_map(|(name, bytes)| Some((name.strip_prefix("data/")?.to_owned(), bytes.clone())))
            .collect()
    }
}

/// Reads everything and checks all that can be checked.
pub fn examine(files: &Files) -> Report<'_> {
    read_and_check(files, check::doubts)
}

/// Reads and checks everything, without the warnings and notes.
///
/// # Errors
/// The list of problems, by file and line.
#[allow(dead_code)] // The build script wants the warnings too.
pub fn check(files: &Files) -> Result<(Facts, [Locale; 3]), Vec<Problem>> {
    let report = read_and_check(files, |_, _, _| {});
    report.data.ok_or(report.problems)
}

fn read_and_check(files: &Files, doubts: impl Fn(&Files, &Facts, &mut Problems)) -> Report<'_> {
    let mut problems = Problems::default();
    let package = read::package::read(files, &mut problems);
    let files = read::form::canonical(files, package.as_ref(), &mut problems);
    let facts = package.and_then(|package| check::all(&files, package, &mut problems));
    let mut locales = read::locales::read(&files, &mut problems);
    if problems.broken().spares_folder("locales/") {
        check::texts::check(&locales, &mut problems);
        if let Some(facts) = &facts {
            check::reports::words(facts, &locales, &mut problems);
            check::catalogue::words(facts, &locales, &mut problems);
            check::measures::words(facts, &locales, &mut problems);
            check::groups::words(facts, &locales, &mut problems);
        }
    }
    if let Some(facts) = facts.as_ref().filter(|_| problems.is_sound()) {
        doubts(&files, facts, &mut problems);
        // A doubt comes first: the sentence is wrong because the figure is.
        if !problems.has_warnings() {
            check::sentences::check(facts, &locales, &mut problems);
        }
        derive::figures::fill(facts, &mut locales, &mut problems);
    }
    let data = facts.filter(|_| problems.is_sound()).map(|facts| (facts, locales));
    Report { problems: problems.sorted(), data, files }
}

/// Turns checked data into Rust. The files are those of the report: tables in their published form.
pub fn compile(files: &Files, facts: &Facts, locales: &[Locale; 3]) -> Output {
    let drawing = geometry::draw(&facts.topology, &facts.regions);
    let labels = labels::place_all(&drawing, facts);
    let tables = derive::tables::all(facts);
    let release = emit::release::release(files);
    let parts = emit::dataset::Parts {
        facts,
        drawing: &drawing,
        tables: &tables,
        labels: &labels,
        release: &release,
    };
    let downloads = export::all(files, facts, locales);
    Output {
        dataset: emit::dataset::write(&parts),
        programme: emit::programme::write(facts, locales),
        article: emit::article::write(facts),
        catalogue: emit::catalogue::write(files, facts, &downloads),
        measures: emit::measures::write(facts),
        vintages: emit::vintages::write(facts),
        groups: emit::groups::write(facts),
        texts: emit::texts::write(locales),
        downloads,
    }
}
