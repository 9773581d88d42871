//! `cargo xtask load`: a bounded load test of nginx with our configuration; writes docs/load.md.

use crate::apt;
use crate::failure::{Failure, Outcome};
use crate::nginx;
use crate::project::Project;
use crate::run::{self, Step};
use crate::tools::on_path;
use std::process::Command;

/// Measures `dist/` as it is.
pub fn run(project: &Project) -> Outcome<()> {
    let server = nginx::prepare(project)?;
    prepare(project)?;
    let step = Step {
        title: "Load test",
        why: "nginx with the configuration of the build, over the loopback",
        usual: "40 s",
        advice: "Build the site first (`cargo xtask build`), then read the output above.",
    };
    let mut command = Command::new("node");
    command.current_dir(project.e2e()).arg("load.js").env("JOLKARTA_NGINX", server);
    let done = run::must(project, &step, &mut command)?;
    println!("{}", done.lines.join("\n"));
    Ok(())
}

/// ApacheBench, installed when it is missing and can be.
fn prepare(project: &Project) -> Outcome<()> {
    if on_path("ab").is_none() && apt::can_install() {
        let step = Step {
            title: "Installing ApacheBench",
            why: "it asks for the same file again and again",
            usual: "10 s, once",
            advice: apt::ADVICE,
        };
        apt::install(project, &step, &["apache2-utils"])?;
    }
    match on_path("ab") {
        Some(_) => Ok(()),
        None => {
            Err(Failure::new("ApacheBench (ab) is missing.", "Debian: `sudo apt-get install apache2-utils`."))
        }
    }
}
