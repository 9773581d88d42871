//! What is wrong with the data, told as `file:line: what is wrong, what to do`.
//!
//! Every check adds to one list, so that a maintainer sees all problems of an edit at once.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// How much a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The build stops.
    Error,
    /// Plausible only if somebody has looked: mended, or accepted in `data/accepted.csv`.
    Warning,
    /// Information; the build goes on.
    Note,
}

/// One thing to mend or to know.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path from the root of the repository, `data/plan.csv`.
    pub file: String,
    /// Line in the file, from 1.
    pub line: usize,
    /// Error, warning or note.
    pub severity: Severity,
    /// The kind of problem: a word that does not change with the wording.
    pub code: &'static str,
    /// What the problem is about, `KZ-AKM 2016`; with the code it names a warning in `data/accepted.csv`.
    pub place: String,
    /// The column of the table or the key of the text, where it is one.
    pub column: Option<String>,
    /// What is wrong and what to do.
    pub text: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file, self.line)?;
        match self.severity {
            Severity::Error => {}
            Severity::Warning => write!(f, "warning {} {}: ", self.code, self.place)?,
            Severity::Note => write!(f, "note {}: ", self.code)?,
        }
        if let Some(column) = &self.column {
            write!(f, "{column}: ")?;
        }
        f.write_str(&self.text)
    }
}

/// More errors of one kind in one column than this are one mistake, told once.
const ALIKE: usize = 5;

/// All problems found so far.
#[derive(Debug, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Adds an error. `said` may begin with the column and a colon: `year: '20l5' is not a year; …`.
    pub fn add(&mut self, file: &str, line: usize, code: &'static str, said: impl Into<String>) {
        self.push(Severity::Error, (file, line), code, "", said.into());
    }

    /// Adds a warning about a place.
    pub fn warn(
        &mut self,
        at: (&str, usize),
        code: &'static str,
        place: impl Into<String>,
        said: impl Into<String>,
    ) {
        self.push(Severity::Warning, at, code, &place.into(), said.into());
    }

    /// Adds a note.
    pub fn note(&mut self, file: &str, line: usize, code: &'static str, said: impl Into<String>) {
        self.push(Severity::Note, (file, line), code, "", said.into());
    }

    fn push(
        &mut self,
        severity: Severity,
        (file, line): (&str, usize),
        code: &'static str,
        place: &str,
        said: String,
    ) {
        let (column, text) = match said.split_once(": ") {
            Some((column, text)) if is_name(column) => (Some(column.to_owned()), text.to_owned()),
            _ => (None, said),
        };
        let (file, place) = (file.to_owned(), place.to_owned());
        self.0.push(Problem { file, line, severity, code, place, column, text });
    }

    /// True while there is no error.
    pub fn is_sound(&self) -> bool {
        !self.0.iter().any(|p| p.severity == Severity::Error)
    }

    /// True when there is a warning.
    pub fn has_warnings(&self) -> bool {
        self.0.iter().any(|p| p.severity == Severity::Warning)
    }

    /// The files with an error so far.
    pub fn broken(&self) -> Broken {
        let errors = self.0.iter().filter(|p| p.severity == Severity::Error);
        Broken(errors.map(|p| p.file.clone()).collect())
    }

    /// Keeps the warnings that `keep` wants, and everything else.
    pub fn retain_warnings(&mut self, mut keep: impl FnMut(&Problem) -> bool) {
        self.0.retain(|p| p.severity != Severity::Warning || keep(p));
    }

    /// The list by file and line, each problem once; of many errors of one kind in one column of a table the first.
    pub fn sorted(mut self) -> Vec<Problem> {
        self.0.sort();
        self.0.dedup();
        let kind = |p: &Problem| (p.file.clone(), p.code, p.column.clone());
        let mut alike: BTreeMap<_, (usize, usize)> = BTreeMap::new();
        for p in self.0.iter().filter(|p| p.severity == Severity::Error && p.file.starts_with("data/")) {
            let (count, last) = alike.entry(kind(p)).or_default();
            (*count, *last) = (*count + 1, p.line);
        }
        let mut told = BTreeSet::new();
        self.0.retain_mut(|p| {
            let Some((count, last)) = alike.get(&kind(p)).filter(|(count, _)| *count > ALIKE) else {
                return true;
            };
            if p.severity == Severity::Error && told.insert(kind(p)) {
                p.text = format!("{} (and {} more like this down to line {last})", p.text, count - 1);
                return true;
            }
            p.severity != Severity::Error
        });
        self.0
    }
}

fn is_name(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// Files that have an error, so that nothing that follows from it is told as well.
#[derive(Clone, Debug, Default)]
pub struct Broken(BTreeSet<String>);

impl Broken {
    /// True when none of these files of `data/` is broken.
    pub fn spares(&self, names: &[&str]) -> bool {
        !self.0.iter().any(|file| file.strip_prefix("data/").is_some_and(|own| names.contains(&own)))
    }

    /// True when no file of a folder is broken.
    pub fn spares_folder(&self, folder: &str) -> bool {
        !self.0.iter().any(|file| file.starts_with(folder))
    }
}
