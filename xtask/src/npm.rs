//! Installs the locked npm packages of a folder.

use crate::failure::Outcome;
use crate::project::Project;
use crate::run::{self, Step};
use std::path::Path;
use std::process::Command;

/// Installs what package-lock.json names, unless it is there already. Packages run no scripts of their own.
pub fn install(project: &Project, folder: &Path, what: &str, why: &str) -> Outcome<()> {
    let mut list = Command::new("npm");
    list.current_dir(folder).args(["ls", "--all"]);
    if list.output().is_ok_and(|out| out.status.success()) {
        return Ok(());
    }
    let title = format!("Installing {what}");
    let step = Step {
        title: &title,
        why,
        usual: "30 s, once",
        advice: "Check the network and that npm can install packages, then run the command again.",
    };
    let mut install = Command::new("npm");
    install
        .current_dir(folder)
        .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    run::must(project, &step, &mut install)?;
    Ok(())
}
