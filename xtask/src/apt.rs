//! Installs Debian's packages where this machine has them and we may.

use crate::failure::Outcome;
use crate::project::Project;
use crate::run::{self, Step};
use crate::tools::on_path;
use std::path::Path;
use std::process::Command;

/// What to do when a package does not come.
pub const ADVICE: &str =
    "Check the network and Debian's package sources (/etc/apt), then run the command again.";

/// True for root on a Debian machine.
pub fn can_install() -> bool {
    on_path("apt-get").is_some() && run::answer(Path::new("id"), &["-u"]).as_deref() == Some("0")
}

/// Updates the lists and installs the packages.
pub fn install(project: &Project, step: &Step<'_>, packages: &[&str]) -> Outcome<()> {
    let lists = Step {
        title: "Updating Debian's package lists",
        why: "so that apt-get finds what is missing",
        usual: "10 s, once",
        advice: ADVICE,
    };
    run::must(project, &lists, apt().arg("update"))?;
    run::must(project, step, apt().args(["install", "-y", "--no-install-recommends"]).args(packages))?;
    Ok(())
}

fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
