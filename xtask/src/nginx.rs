//! Finds the web servers for the tests of hosting, and nginx for the load test; on a Debian machine it installs them.

use crate::apt;
use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::run::Step;
use crate::tools::on_path;
use std::fs;
use std::path::{Path, PathBuf};

const ADVICE: &str = "Install nginx with its module for compressed files (Debian, Ubuntu: `sudo apt-get install \
    nginx-light libnginx-mod-http-brotli-static`), then run the command again.";

/// Debian's nginx with the brotli module, installed when it is missing and can be.
pub fn prepare(project: &Project) -> Outcome<PathBuf> {
    if apt::can_install() && (find().is_none() || !has_brotli()) {
        let step = Step {
            title: "Installing nginx",
            why: "the tests of hosting run on it, on a free port",
            usual: "20 s, once",
            advice: apt::ADVICE,
        };
        apt::install(project, &step, &["nginx-light", "libnginx-mod-http-brotli-static"])?;
    }
    match find() {
        Some(program) if has_brotli() => Ok(program),
        Some(_) => Err(Failure::new("nginx has no module for brotli.", ADVICE)),
        None => Err(Failure::new("nginx is missing.", ADVICE)),
    }
}

/// Where Debian keeps Caddy and Apache, and the packages they come in. The tests leave out those that are not there, and say so.
const OTHERS: [(&str, &str); 2] = [("/usr/bin/caddy", "caddy"), ("/usr/sbin/apache2", "apache2-bin")];

/// Installs Caddy and Apache when they are missing and can be.
pub fn prepare_others(project: &Project) -> Outcome<()> {
    let missing = OTHERS.iter().filter(|(program, _)| !Path::new(program).is_file());
    let packages: Vec<&str> = missing.map(|(_, package)| *package).collect();
    if packages.is_empty() || !apt::can_install() {
        return Ok(());
    }
    let step = Step {
        title: "Installing Caddy and Apache",
        why: "the tests of hosting run on them, on free ports",
        usual: "20 s, once",
        advice: apt::ADVICE,
    };
    apt::install(project, &step, &packages)
}

/// Debian keeps it where PATH of an ordinary user does not look.
fn find() -> Option<PathBuf> {
    on_path("nginx").or_else(|| Some(PathBuf::from("/usr/sbin/nginx")).filter(|path| path.is_file()))
}

fn has_brotli() -> bool {
    let modules = fs::read_dir(Path::new("/etc/nginx/modules-enabled")).into_iter().flatten().flatten();
    modules.into_iter().any(|entry| entry.file_name().to_string_lossy().contains("brotli-static"))
}
