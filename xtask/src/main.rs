//! `cargo xtask serve | build | test`: sets up what is missing, then does it.
//!
//! `args` reads the command line. `tools`, `install`, `browser` and `servers` provide what a command needs; `dist` builds the
//! site from the `program` and what the crate `site` writes; `serve` shows it; `suite` runs the `checks` (`budget`, `deny`,
//! `engines`, `counts`, `report`); `bench` measures the page. Every child process goes through `run`; every error is a `failure`
//! that says what to do.

mod args;
mod bench;
mod browser;
mod budget;
mod checks;
mod counts;
mod deny;
mod dist;
mod engines;
mod failure;
mod install;
mod program;
mod project;
mod report;
mod run;
mod serve;
mod servers;
mod suite;
mod tools;

use args::Command;
use failure::{Failure, Outcome};
use project::Project;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words = std::env::args_os().skip(1).collect();
    match args::parse(words).and_then(|command| perform(&Project::here(), command)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

/// True when the command did what it should; false when it has already said what failed.
fn perform(project: &Project, command: Command) -> Outcome<bool> {
    match command {
        Command::Help => println!("{}", args::HELP),
        Command::Build => build(project)?,
        Command::Publish(folder) => dist::publish(project, &folder.unwrap_or_else(|| project.dist()))?,
        Command::Load => servers::load(project)?,
        Command::Bench(options) => bench::run(project, &options)?,
        Command::Test(parts) => return Ok(suite::run(project, &parts)),
        Command::Serve { build: wanted, port, base } => {
            if wanted {
                build(project)?;
            }
            if !project.dist().join("index.html").is_file() {
                return Err(Failure::new("dist/ holds no site.", "Build it first: `cargo xtask build`."));
            }
            serve::serve(&serve::Site::new(&project.dist(), &base), port)?;
        }
    }
    Ok(true)
}

fn build(project: &Project) -> Outcome<()> {
    dist::build(project, &tools::prepare(project)?)
}
