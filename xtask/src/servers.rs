//! Finds the web servers for the tests of hosting, and nginx for the load test; on a Debian machine it installs them.

use crate::failure::{Failure, Outcome};
use crate::install::{self, Packages};
use crate::project::Project;
use crate::run::{self, Step};
use fs_err as fs;
use std::path::PathBuf;
use std::process::Command;

const NGINX: Packages = Packages {
    title: "Installing nginx",
    why: "the tests of hosting run on it, on a free port",
    usual: "20 s, once",
    programs: &[("nginx", "nginx-light")],
    besides: &["libnginx-mod-http-brotli-static"],
};

const ADVICE: &str = "Install nginx with its module for compressed files (Debian, Ubuntu: `sudo apt-get install \
    nginx-light libnginx-mod-http-brotli-static`), then run the command again.";

/// Tests that need one of these are left out where it is not there, and say so.
const OTHERS: [Packages; 2] = [
    Packages {
        title: "Installing Caddy and Apache",
        why: "the tests of hosting run on them, on free ports",
        usual: "20 s, once",
        programs: &[("caddy", "caddy"), ("apache2", "apache2-bin")],
        besides: &[],
    },
    Packages {
        title: "Installing Java",
        why: "the W3C's checker of HTML runs on it",
        usual: "30 s, once",
        programs: &[("java", "default-jre-headless")],
        besides: &[],
    },
];

const BENCH: Packages = Packages {
    title: "Installing ApacheBench",
    why: "it asks for the same file again and again",
    usual: "10 s, once",
    programs: &[("ab", "apache2-utils")],
    besides: &[],
};

/// Debian's nginx with the brotli module, installed when it is missing and can be.
pub fn nginx(project: &Project) -> Outcome<PathBuf> {
    NGINX.provide(project, !has_brotli())?;
    NGINX.demand(ADVICE)?;
    match install::find("nginx").filter(|_| has_brotli()) {
        Some(program) => Ok(program),
        None => Err(Failure::new("nginx has no module for brotli.", ADVICE)),
    }
}

/// Installs what some tests are left out without, where it can be.
pub fn others(project: &Project) -> Outcome<()> {
    OTHERS.iter().try_for_each(|packages| packages.provide(project, false))
}

/// `cargo xtask load`: a bounded load test of nginx with our configuration; writes docs/load.md.
pub fn load(project: &Project) -> Outcome<()> {
    let server = nginx(project)?;
    BENCH.provide(project, false)?;
    BENCH.demand("Debian: `sudo apt-get install apache2-utils`.")?;
    let step = Step {
        title: "Load test",
        why: "nginx with the configuration of the build, over the loopback",
        usual: "40 s",
        advice: "Build the site first (`cargo xtask build`), then read the output above.",
    };
    let mut command = Command::new("node");
    command.current_dir(project.root.join("tests/e2e")).arg("load.js").env("JOLKARTA_NGINX", server);
    println!("{}", run::must(project, &step, &mut command)?.lines.join("\n"));
    Ok(())
}

fn has_brotli() -> bool {
    let modules = fs::read_dir("/etc/nginx/modules-enabled").into_iter().flatten().flatten();
    modules.into_iter().any(|entry| entry.file_name().to_string_lossy().contains("brotli-static"))
}
