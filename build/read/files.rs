//! The files the build reads, held in memory so that tests can break a copy.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

/// Path from the root of the repository (`data/plan.csv`) → contents.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The folders that are read whole.
pub const FOLDERS: [&str; 2] = ["data", "locales"];

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
