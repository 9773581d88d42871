//! The files the build reads, held in memory so that tests can break a copy.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use crate::problem::Problems;

/// Path from the root of the repository (`data/plan.csv`) → contents.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The folders whose files are read.
pub const FOLDERS: [&str; 5] = ["data", "locales", "locales/kk", "locales/ru", "locales/en"];

/// Warnings that somebody has looked at.
pub const ACCEPTED: &str = "data/accepted.csv";

/// True for what is about the data and no part of it: documents, and the list of accepted warnings.
pub fn is_document(file: &str) -> bool {
    file.ends_with(".md") || file == ACCEPTED
}

/// Reads the data and the texts of the repository at `root`.
///
/// # Errors
/// When a folder or file cannot be read.
pub fn load(root: &Path) -> io::Result<Files> {
    let mut files = Files::new();
    for folder in FOLDERS {
        for entry in fs::read_dir(root.join(folder))? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
                files.insert(name, fs::read(entry.path())?);
            }
        }
    }
    Ok(files)
}

/// The bytes of a file; a missing one is a problem.
pub fn bytes<'a>(files: &'a Files, file: &str, problems: &mut Problems) -> Option<&'a [u8]> {
    let found = files.get(file).map(Vec::as_slice);
    if found.is_none() {
        let what = "the file is missing; restore it from the repository";
        problems.add(file, 1, "missing-file", what);
    }
    found
}

/// The text of a file; a missing one, or one that is not UTF-8, is a problem.
pub fn text<'a>(files: &'a Files, file: &str, problems: &mut Problems) -> Option<&'a str> {
    let bytes = bytes(files, file, problems)?;
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let line = line_at(bytes, error.valid_up_to());
            let what = "neither UTF-8 nor UTF-16; save the file as \"CSV UTF-8\"";
            problems.add(file, line, "encoding", what);
            None
        }
    }
}

/// The line of a byte, from 1.
pub fn line_at(bytes: &[u8], at: usize) -> usize {
    bytes.iter().take(at).filter(|b| **b == b'\n').count() + 1
}
