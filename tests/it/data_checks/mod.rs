//! A maintainer who makes a mistake in `data/` or `locales/` is told the file, the line and the mistake.
//!
//! Every case breaks a copy of the real files in one way and expects its own message.

mod article;
mod cells;
mod classes;
mod content;
mod description;
mod downloads;
mod form;
mod geometry;
mod lineage;
mod mutations;
mod one_more;
mod plausible;
mod programme;
mod sentences;
mod texts;
mod tiles;
mod upkeep;

use std::path::Path;
use std::sync::OnceLock;

use compile::read::files::{Files, load};

/// The real files.
pub fn real() -> &'static Files {
    static REAL: OnceLock<Files> = OnceLock::new();
    REAL.get_or_init(|| load(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap())
}

/// A copy of the real files under repair, or rather the opposite.
pub struct Copy(pub Files);

/// Begins a copy.
pub fn copy() -> Copy {
    Copy(real().clone())
}

impl Copy {
    /// Replaces the first `from` in a file, which must be there.
    pub fn swap(mut self, file: &str, from: &str, to: &str) -> Copy {
        let text = self.text(file);
        assert!(text.contains(from), "{file} has no {from:?}: mend this test");
        self.0.insert(file.to_owned(), text.replacen(from, to, 1).into_bytes());
        self
    }

    /// Adds a line at the end of a file.
    pub fn append(mut self, file: &str, line: &str) -> Copy {
        let text = self.text(file) + line + "\n";
        self.0.insert(file.to_owned(), text.into_bytes());
        self
    }

    /// The contents of a file.
    pub fn text(&self, file: &str) -> String {
        String::from_utf8(self.0[file].clone()).unwrap()
    }

    /// Everything that is said of the copy, warnings and notes too.
    pub fn said(&self) -> Vec<String> {
        compile::examine(&self.0).problems.iter().map(ToString::to_string).collect()
    }

    /// Expects these messages, each named by a part of it, and no others.
    pub fn says_only(&self, wanted: &[&str]) {
        let said = self.said();
        let all = wanted.iter().all(|part| said.iter().filter(|line| line.contains(part)).count() == 1);
        assert!(all && said.len() == wanted.len(), "expected {wanted:#?}, found\n{}", said.join("\n"));
    }

    /// Expects a problem in `file` on the line where `near` stands (the first line for ""), which says
    /// `says` and tells what to do about it.
    pub fn reports(self, file: &str, near: &str, says: &str) {
        let text = self.0.get(file).map(|c| String::from_utf8_lossy(c).into_owned());
        let text = text.unwrap_or_default();
        let line = match near {
            "" => 1,
            _ => text.lines().position(|l| l.contains(near)).unwrap() + 1,
        };
        let Err(problems) = compile::check(&self.0) else {
            panic!("{file}: nobody noticed: {says}");
        };
        let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let start = format!("{file}:{line}: ");
        let found = list.iter().find(|p| p.starts_with(&start) && p.contains(says));
        let found = found.unwrap_or_else(|| panic!("expected {start}…{says}… in\n{}", list.join("\n")));
        let advice = found.contains("; ") || found.contains("use one of");
        assert!(advice, "does not say what to do: {found}");
    }
}

/// Neither an error, nor a warning that nobody has accepted, nor a note.
#[test]
fn the_files_as_they_stand_have_no_problem() {
    let list = copy().said();
    assert!(list.is_empty(), "{}", list.join("\n"));
}

#[test]
fn all_problems_are_told_at_once_and_in_order() {
    let broken = copy()
        .swap("data/plan.csv", "KZ-AKM,Ақмола облысы,2013,4172", "KZ-AKM,Ақмола облысы,2013,41x2")
        .swap("data/plan.csv", "KZ-AKM,Ақмола облысы,2015,2560", "KZ-XXX,Ақмола облысы,20l5,")
        .swap("data/events.csv", "2011-01-28", "28.01.2011");
    let problems = compile::check(&broken.0).err().unwrap();
    let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
    for start in [
        "data/events.csv:2: date: '28.01.2011'",
        "data/plan.csv:2: persons: '41x2'",
        "data/plan.csv:4: persons: is empty",
        "data/plan.csv:4: region: 'KZ-XXX'",
        "data/plan.csv:4: year: '20l5'",
    ] {
        assert!(list.iter().any(|p| p.starts_with(start)), "no {start} in\n{}", list.join("\n"));
    }
    assert!(problems.is_sorted(), "{}", list.join("\n"));
}
