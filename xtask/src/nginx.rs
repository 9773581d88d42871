//! Finds nginx for the tests of hosting and for the load test; on a Debian machine it installs it.

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

/// Debian keeps it where PATH of an ordinary user does not look.
fn find() -> Option<PathBuf> {
    on_path("nginx").or_else(|| Some(PathBuf::from("/usr/sbin/nginx")).filter(|path| path.is_file()))
}

fn has_brotli() -> bool {
    let modules = fs::read_dir(Path::new("/etc/nginx/modules-enabled")).into_iter().flatten().flatten();
    modules.into_iter().any(|entry| entry.file_name().to_string_lossy().contains("brotli-static"))
}
