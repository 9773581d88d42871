//! The tools that build the page, each in one exact version.
//!
//! A tool of the right version in `.tools` or on PATH is used as it is. What is missing is installed into
//! `.tools`, which git ignores; nothing of the user's own is touched.

use crate::failure::{Failure, Outcome};
use crate::install;
use crate::project::Project;
use crate::run::{self, Step};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Trunk's version; README.md names the same.
pub const TRUNK: &str = "0.21.14";
/// Oldest Node that the tools run on.
const NODE_MAJOR: u32 = 20;
/// The one target of the program.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Everything a build needs, found or installed.
#[derive(Clone, Debug)]
pub struct Toolbox {
    /// The wasm-bindgen test runner of the same version as wasm-bindgen.
    pub test_runner: PathBuf,
    /// PATH for child processes: the tools above come first.
    pub path: OsString,
}

/// Finds every tool and installs what is missing, telling what it does.
pub fn prepare(project: &Project) -> Outcome<Toolbox> {
    println!("Tools");
    node()?;
    wasm_target(project)?;
    let node = project.root.join("xtask/node");
    install::locked(project, &node, "wasm-opt and esbuild", "they make the site's files smaller")?;
    let version = project.wasm_bindgen_version()?;
    let install = || {
        let why = "it joins WebAssembly and JavaScript; the version is Cargo.lock's";
        install::cargo(project, ("wasm-bindgen-cli", &version), why, "1 min, once")
    };
    let bin = project.tools().join("bin");
    let bindgen = find(&bin, "wasm-bindgen", &version, install)?;
    let test_runner = find(&bin, "wasm-bindgen-test-runner", &version, install)?;
    let own = [node.join("node_modules/.bin")].into_iter().chain(bindgen.parent().map(Path::to_path_buf));
    let before = env::var_os("PATH").unwrap_or_default();
    let path = own.chain(env::split_paths(&before));
    let path = env::join_paths(path).map_err(|error| {
        let advice = "Move the clone to a folder whose path has no `:` in it.";
        Failure::new(format!("The tools cannot be put on PATH: {error}."), advice)
    })?;
    Ok(Toolbox { path, test_runner })
}

/// Trunk, which development alone needs.
pub fn trunk(project: &Project) -> Outcome<PathBuf> {
    let why = "it builds and serves the site during development";
    let install = || install::cargo(project, ("trunk", TRUNK), why, "3 min, once");
    find(&project.tools().join("bin"), "trunk", TRUNK, install)
}

/// The program's path if PATH has it.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let dirs = env::var_os("PATH")?;
    env::split_paths(&dirs).map(|dir| dir.join(program)).find(|file| file.is_file())
}

/// The tool in the project's folder, else the one on PATH, else a fresh installation.
pub fn find(
    own: &Path,
    name: &str,
    version: &str,
    install: impl FnOnce() -> Outcome<()>,
) -> Outcome<PathBuf> {
    if let Some(tool) = there(own, name, version) {
        println!("    {name} {version}: {}", tool.display());
        return Ok(tool);
    }
    install()?;
    there(own, name, version).ok_or_else(|| {
        let what = format!("{} is there, but it is not version {version}.", own.join(name).display());
        Failure::new(what, "Delete the folder .tools and run the command again.")
    })
}

/// The tool in the project's folder, else the one on PATH, in this version.
pub fn there(own: &Path, name: &str, version: &str) -> Option<PathBuf> {
    let mine = Some(own.join(name)).filter(|path| path.exists());
    let fits =
        |tool: &PathBuf| run::answer(tool, &["--version"]).is_some_and(|text| names_version(&text, version));
    mine.or_else(|| on_path(name)).filter(fits)
}

fn names_version(text: &str, version: &str) -> bool {
    text.split_whitespace().any(|word| word == version)
}

fn node() -> Outcome<()> {
    let version = run::answer(Path::new("node"), &["--version"]).unwrap_or_else(|| "not there".into());
    if node_major(&version).is_some_and(|major| major >= NODE_MAJOR) && on_path("npm").is_some() {
        println!("    node {version}");
        return Ok(());
    }
    let what = format!("Node.js is {version}, or npm, its package tool, is missing.");
    let advice = format!("Install Node.js {NODE_MAJOR} or newer with npm, then run the command again.");
    Err(Failure::new(what, advice))
}

fn node_major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

fn wasm_target(project: &Project) -> Outcome<()> {
    let advice =
        format!("Install Rust with rustup, or add the standard library of {WASM} with your package manager.");
    let sysroot = run::answer(Path::new("rustc"), &["--print", "sysroot"])
        .ok_or_else(|| Failure::new("rustc does not run.", advice.as_str()))?;
    let library = Path::new(&sysroot).join("lib/rustlib").join(WASM).join("lib");
    if library.is_dir() {
        println!("    {WASM}: {}", library.display());
        return Ok(());
    }
    if on_path("rustup").is_none() {
        return Err(Failure::new(format!("Rust cannot compile to {WASM} yet."), advice));
    }
    let step = Step {
        title: "Adding Rust's WebAssembly target",
        why: "the program is compiled to WebAssembly",
        usual: "10 s, once",
        advice: "Check the network and run the command again.",
    };
    run::must(project, &step, Command::new("rustup").args(["target", "add", WASM]))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_whole_words() {
        assert!(names_version("wasm-opt version 132 (version_132)", "132"));
        assert!(!names_version("wasm-bindgen 0.2.128", "0.2.12"));
        assert_eq!(node_major("v20.20.2"), Some(20));
    }

    #[test]
    fn a_tool_of_the_wrong_version_is_replaced_not_used() {
        let empty = std::env::temp_dir().join("no-such-folder-of-tools");
        let mut installs = 0;
        let outcome = find(&empty, "cargo", "0.0.1", || {
            installs += 1;
            Ok(())
        });
        assert_eq!(installs, 1);
        assert!(outcome.is_err_and(|failure| failure.what.contains("0.0.1")));
    }
}
