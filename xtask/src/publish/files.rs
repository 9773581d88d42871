//! The files of a folder, always in the same order, and what Node tells about them.

use crate::failure::{Failure, Outcome};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::project::Project;

/// Every file below the folder, in the order of names.
pub fn all(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    walk(folder, &mut files)?;
    files.sort();
    Ok(files)
}

/// True for the compressed copy of a file.
pub fn is_packed(name: &str) -> bool {
    name.ends_with(".br") || name.ends_with(".gz")
}

/// The name of the marked file in `dist/` that begins and ends like this.
pub fn marked(dist: &Path, (start, end): (&str, &str)) -> Outcome<String> {
    let names: Vec<String> = all(dist)?.iter().map(|path| inside(dist, path)).collect();
    let found = names.into_iter().find(|name| name.starts_with(start) && name.ends_with(end));
    found.ok_or_else(|| {
        Failure::new(
            format!("{} has no file {start}…{end}.", dist.display()),
            "Run `cargo xtask build` again.",
        )
    })
}

/// Every page below the folder.
pub fn pages(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = all(folder)?;
    files.retain(|path| path.extension().is_some_and(|ending| ending == "html"));
    Ok(files)
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> Outcome<()> {
    for entry in fs::read_dir(folder).map_err(|e| Failure::file("read", folder, &e))?.flatten() {
        let path = entry.path();
        if path.is_dir() {
            walk(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

/// The path inside the folder, with `/` on every system.
pub fn inside(folder: &Path, path: &Path) -> String {
    let name = path.strip_prefix(folder).unwrap_or(path).to_string_lossy();
    name.replace('\\', "/")
}

/// Runs a script of xtask/node and gives what it prints.
pub fn node(project: &Project, script: &str, arguments: &[&Path]) -> Outcome<String> {
    let path = project.root.join("xtask/node").join(script);
    let advice = "Check `node --version` (20 or newer), then run the command again.";
    let failed = |why: &str| Failure::new(format!("{} failed: {}", path.display(), why.trim()), advice);
    let mut command = Command::new("node");
    command.current_dir(&project.root).arg(&path).args(arguments);
    match command.output() {
        Ok(out) if out.status.success() => Ok(String::from_utf8_lossy(&out.stdout).into_owned()),
        Ok(out) => Err(failed(&String::from_utf8_lossy(&out.stderr))),
        Err(error) => Err(failed(&error.to_string())),
    }
}

/// Writes a file and the folders above it.
pub fn write(path: &Path, text: &str) -> Outcome<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|e| Failure::file("create", folder, &e))?;
    }
    fs::write(path, text).map_err(|e| Failure::file("write", path, &e))
}

/// Reads a text.
pub fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|e| Failure::file("read", path, &e))
}
