//! The files for visitors: tables for spreadsheets and the archive of the whole package. The build script makes them
//! beside the program that names their sizes; this step puts them into `dist/data/`.

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::tools::Toolbox;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What cargo writes before the folder of a build script.
const FOLDER: &str = "\"out_dir\":\"";

/// Copies the downloads of a program that was just compiled; `compile` are the arguments of its compilation.
pub fn add(project: &Project, tools: &Toolbox, compile: &[&str]) -> Outcome<()> {
    let mut command = Command::new("cargo");
    command
        .current_dir(&project.root)
        .args(
            compile.iter().take(1).chain(&["--quiet", "--message-format=json"]).chain(compile.iter().skip(1)),
        )
        .env("PATH", &tools.path);
    let output = command.output().map_err(|e| missing(&e.to_string()))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let from = folder(&text).ok_or_else(|| missing("cargo named no folder of the build script"))?;
    copy(&from.join("downloads"), &project.dist().join("data"))
}

/// The folder of our own build script in cargo's messages.
fn folder(messages: &str) -> Option<PathBuf> {
    let own = |line: &&str| line.contains("\"build-script-executed\"") && line.contains("/crates/dataset");
    let line = messages.lines().rfind(own)?;
    let (_, after) = line.split_once(FOLDER)?;
    let (path, _) = after.split_once('"')?;
    Some(PathBuf::from(path.replace("\\\\", "\\")))
}

fn copy(from: &Path, to: &Path) -> Outcome<()> {
    fs::create_dir_all(to).map_err(|e| Failure::file("write", to, &e))?;
    let entries = fs::read_dir(from).map_err(|e| Failure::file("read", from, &e))?;
    for entry in entries.flatten() {
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy(&source, &target)?;
        } else {
            fs::copy(&source, &target).map_err(|e| Failure::file("write", &target, &e))?;
        }
    }
    Ok(())
}

fn missing(why: &str) -> Failure {
    Failure::new(
        format!("The files for visitors could not be found: {why}"),
        "Run `cargo clean` and the command again.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_is_read_from_the_messages() {
        let messages = "{\"reason\":\"build-script-executed\",\"package_id\":\"registry+x#serde@1\",\"out_dir\":\"/t/serde\"}\n\
            {\"reason\":\"build-script-executed\",\"package_id\":\"path+file:///w/jolkarta/crates/dataset#0.1.0\",\"out_dir\":\"/t/build/out\"}\n\
            {\"reason\":\"build-finished\",\"success\":true}";
        assert_eq!(folder(messages), Some(PathBuf::from("/t/build/out")));
        assert_eq!(folder("{}"), None);
    }

    #[test]
    fn folders_are_copied_whole() {
        let root = std::env::temp_dir().join(format!("xtask-downloads-{}", std::process::id()));
        fs::create_dir_all(root.join("a/excel/kk")).unwrap();
        fs::write(root.join("a/excel/kk/plan.csv"), "x").unwrap();
        copy(&root.join("a"), &root.join("b")).unwrap();
        assert_eq!(fs::read_to_string(root.join("b/excel/kk/plan.csv")).unwrap(), "x");
        fs::remove_dir_all(root).unwrap();
    }
}
