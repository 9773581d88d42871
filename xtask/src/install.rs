//! Installs the build tools into `.tools`, each with its progress.

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::run::{self, Step};
use crate::tools::on_path;
use std::fs;
use std::process::Command;

/// Installs wasm-bindgen and its test runner.
pub fn wasm_bindgen(project: &Project, version: &str) -> Outcome<()> {
    let package = format!("wasm-bindgen-cli@{version}");
    let step = Step {
        title: &format!("Installing wasm-bindgen {version}"),
        why: "it joins WebAssembly and JavaScript; the version is Cargo.lock's",
        usual: "1 min, once",
        advice: "Check the network and the disk, then run the command again.",
    };
    cargo_install(project, &step, &[&package])
}

/// Installs cargo-deny from its sources.
pub fn cargo_deny(project: &Project, version: &str) -> Outcome<()> {
    let step = Step {
        title: &format!("Compiling cargo-deny {version}"),
        why: "it reads the licences and sources of all crates",
        usual: "6 min, once",
        advice: "Check the network and the disk, then run the command again.",
    };
    cargo_install(project, &step, &[&format!("cargo-deny@{version}")])
}

/// Installs a tool that comes as an npm package: `binaryen` holds wasm-opt.
pub fn npm(project: &Project, package: &str, version: &str, why: &str) -> Outcome<()> {
    let step = Step {
        title: &format!("Installing {package} {version}"),
        why,
        usual: "5 s, once",
        advice: "Check the network and that npm can install packages, then run the command again.",
    };
    let home = project.tools().join("npm");
    fs::create_dir_all(&home).map_err(|e| Failure::file("create", &home, &e))?;
    let mut command = Command::new("npm");
    command
        .args(["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--prefix"])
        .arg(home)
        .arg(format!("{package}@{version}"));
    run::must(project, &step, &mut command)?;
    Ok(())
}

/// A debug build is three times faster to compile and fast enough to use.
fn cargo_install(project: &Project, step: &Step<'_>, what: &[&str]) -> Outcome<()> {
    if on_path("cc").is_none() && on_path("gcc").is_none() && on_path("clang").is_none() {
        return Err(Failure::new(
            "There is no C compiler, and Rust needs one to link programs.",
            "Install one (Debian: apt-get install build-essential), then run the command again.",
        ));
    }
    let tools = project.tools();
    let build = tools.join("build");
    let mut command = Command::new("cargo");
    command
        .current_dir(&project.root)
        .args(["install", "--locked", "--debug", "--force", "--root"])
        .arg(&tools)
        .args(what)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_TARGET_DIR", &build);
    run::must(project, step, &mut command)?;
    // The objects are a gigabyte and of no further use; leftovers only cost disk space.
    let _ = fs::remove_dir_all(build);
    Ok(())
}
