//! What a built site needs to be published: true names, notices, the release's id, the worker for visits without a
//! network, files for the hosts, and compressed copies. The last step of `cargo xtask build`.
//!
//! The order matters: names come before everything that lists files, copies come last.

pub mod files;
mod hosts;
mod iis;
mod licences;
mod names;
pub mod policy;
mod release;
mod spdx;
mod worker;

use crate::failure::{Failure, Outcome};
use crate::progress::Progress;
use crate::project::Project;
use std::fs;
use std::path::Path;

/// What this step makes, besides compressed copies and marks.
const MADE: [&str; 11] = [
    ".htaccess",
    ".nojekyll",
    "404.html",
    "LICENSE.txt",
    "THIRD-PARTY.txt",
    "_headers",
    "hosting/Caddyfile",
    "hosting/nginx.conf",
    "release.json",
    "sw.js",
    "web.config",
];

/// Finishes `dist/`.
pub fn finish(project: &Project) -> Outcome<()> {
    let progress =
        Progress::start("Preparing the publication", "licences, headers, offline, brotli, gzip", "10 s");
    let done = steps(project);
    progress.finish(if done.is_ok() { "ok" } else { "FAILED" });
    done
}

fn steps(project: &Project) -> Outcome<()> {
    let dist = project.dist();
    clear(&dist)?;
    names::settle(&dist)?;
    licences::write(project)?;
    missing_page(project)?;
    let id = release::enter(project)?;
    worker::write(project, &id)?;
    hosts::write(project, &id, policy::PAGE)?;
    release::write(project, &id)?;
    files::node(project, "compress.mjs", &[&dist])?;
    Ok(())
}

/// Takes away what an earlier run made, so that the same files get the same release.
fn clear(dist: &Path) -> Outcome<()> {
    for path in files::all(dist)? {
        let name = files::inside(dist, &path);
        if files::is_packed(&name) || MADE.contains(&name.as_str()) {
            fs::remove_file(&path).map_err(|e| Failure::file("remove", &path, &e))?;
        }
    }
    release::leave(dist)
}

/// `404.html`, in the site's own style.
fn missing_page(project: &Project) -> Outcome<()> {
    let dist = project.dist();
    let style = files::marked(&dist, ("site-", ".css"))?;
    let page = files::read(&project.root.join("404.html"))?;
    files::write(&dist.join("404.html"), &page.replace("target/site-0000000000000000.css", &style))
}
