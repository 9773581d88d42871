//! Tests on this machine: compiled by cargo, then each test program runs by itself and tells how long each test took.

use crate::checks::{self, NATIVE};
use crate::failure::Outcome;
use crate::project::Project;
use crate::run::{self, Finished, Step};
use std::path::{Path, PathBuf};
use std::process::Command;

const COMPILE: Step<'_> = Step {
    title: "native tests, compiled",
    why: "two programs: the product's tests and those of its commands",
    usual: "2 min, later seconds",
    advice: "Mend what the compiler names above.",
};

/// Compiles and runs the tests of the workspace; one list of lines over all programs.
pub fn run(project: &Project) -> Outcome<Finished> {
    let mut build = checks::cargo(project, "test --workspace --tests --no-run");
    let mut all = run::must(project, &COMPILE, &mut build)?;
    for (folder, program) in programs(&all.lines) {
        let program = project.root.join(program);
        let done = run::run(project, &NATIVE, &mut timed(&program, &project.root.join(folder)))?;
        all.ok &= done.ok;
        all.took += done.took;
        all.lines.extend(done.lines);
    }
    Ok(all)
}

/// The time of each test is printed by an option that the stable test runner has but does not offer.
fn timed(program: &Path, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).args(["-Zunstable-options", "--report-time"]).env("RUSTC_BOOTSTRAP", "1");
    command
}

/// The folders and test programs in cargo's lines `Executable unittests src/main.rs (target/debug/deps/xtask-0123)`.
fn programs(lines: &[String]) -> Vec<(&'static str, PathBuf)> {
    let named = lines.iter().filter_map(|line| line.trim().strip_prefix("Executable "));
    let paths = named.filter_map(|line| line.split_once('(')?.1.strip_suffix(')'));
    let folder = |path: &str| if path.contains("/xtask-") { "xtask" } else { "" };
    paths.map(|path| (folder(path), PathBuf::from(path))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_programs_are_read_from_what_cargo_prints() {
        let lines = [
            "   Compiling xtask v0.1.0 (/p/xtask)",
            "  Executable unittests src/lib.rs (target/debug/deps/jolkarta-01)",
            "  Executable unittests src/main.rs (target/debug/deps/xtask-02)",
        ];
        let found = programs(&lines.map(String::from));
        let path = |name: &str| PathBuf::from(format!("target/debug/deps/{name}"));
        assert_eq!(found, [("", path("jolkarta-01")), ("xtask", path("xtask-02"))]);
    }
}
