//! `cargo xtask serve | build | test`: sets up what is missing, then does it.
//!
//! `args` reads the command line. `tools`, `install`, `npm`, `apt`, `browser`, `java` and `nginx` provide what a command needs,
//! `dist` builds the site (`css` joins its styles, `publish` finishes it), `server` and `http` serve it, `suite`
//! runs the `checks` (`native`, `budget`, `deny`, `engines`, `counts`, `report`), `load` measures a host, `bench` the page. Every child process goes
//! through `run`, which shows `progress`; every error is a `failure` that says what to do.

mod apt;
mod args;
mod bench;
mod browser;
mod budget;
mod checks;
mod counts;
mod css;
mod deny;
mod dist;
mod downloads;
mod engines;
mod failure;
mod http;
mod install;
mod java;
mod load;
mod native;
mod nginx;
mod npm;
mod page_weights;
mod pages;
mod program;
mod progress;
mod project;
mod publish;
mod report;
mod run;
mod server;
mod sha256;
mod share;
mod site;
mod suite;
mod tools;

use args::Command;
use failure::{Failure, Outcome};
use http::Site;
use project::Project;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match args::parse(&words).and_then(|command| perform(&Project::here(), command)) {
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
        Command::Publish(folder) => publish(project, folder.map(Into::into))?,
        Command::Load => load::run(project)?,
        Command::Bench(options) => bench::run(project, &options)?,
        Command::Css => css::write(project)?,
        Command::Pages => site::hook(project)?,
        Command::Test(parts) => return Ok(suite::run(project, &parts)),
        Command::Serve { build: wanted, port, base } => {
            if wanted {
                build(project)?;
            }
            let dist = project.dist();
            if !dist.join("index.html").is_file() {
                return Err(Failure::new(
                    format!("{} holds no site.", dist.display()),
                    "Build it first: `cargo xtask build`.",
                ));
            }
            server::serve(Site::new(&dist, &base), port)?;
        }
    }
    Ok(true)
}

/// Prepares a site that is built already. With `JOLKARTA_URL` it gets that address.
fn publish(project: &Project, site: Option<PathBuf>) -> Outcome<()> {
    let project = &Project { site, ..project.clone() };
    if share::address()?.is_some() {
        site::address(project)?;
        share::write(project)?;
    }
    publish::finish(project)
}

fn build(project: &Project) -> Outcome<()> {
    let tools = tools::prepare(project)?;
    dist::build(project, &tools)
}
