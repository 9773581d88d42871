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

/// Binaryen's version, which is wasm-opt's.
const BINARYEN: &str = "132";
/// esbuild's version; it makes the bindings' JavaScript small.
const ESBUILD: &str = "0.28.2";
/// npm packages that paint preview pictures: name, version, what for.
const PAINTERS: [(&str, &str, &str); 2] = [
    ("@resvg/resvg-wasm", "2.6.2", "it paints the pictures of shared links"),
    ("@expo-google-fonts/roboto", "0.4.3", "the letters of those pictures"),
];
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
    let wasm_bindgen = project.wasm_bindgen_version()?;
    let bin = project.tools().join("bin");
    let npm_bin = project.tools().join("npm/node_modules/.bin");
    let cli = || {
        let why = "it joins WebAssembly and JavaScript; the version is Cargo.lock's";
        install::cargo(project, ("wasm-bindgen-cli", &wasm_bindgen), why, "1 min, once")
    };
    let bindgen = find(&bin, "wasm-bindgen", &wasm_bindgen, cli)?;
    let test_runner = find(&bin, "wasm-bindgen-test-runner", &wasm_bindgen, cli)?;
    let wasm_opt = find(&npm_bin, "wasm-opt", BINARYEN, || {
        install::npm(project, ("binaryen", &format!("{BINARYEN}.0.0")), "it makes the program smaller")
    })?;
    let esbuild = find(&npm_bin, "esbuild", ESBUILD, || {
        install::npm(project, ("esbuild", ESBUILD), "it makes scripts and styles smaller")
    })?;
    painter(project)?;
    let found = [&bindgen, &wasm_opt, &esbuild];
    let dirs = found.iter().filter_map(|tool| tool.parent());
    Ok(Toolbox { path: path_with(dirs)?, test_runner })
}

/// What paints the preview pictures, and their font.
fn painter(project: &Project) -> Outcome<()> {
    for (package, version, why) in PAINTERS {
        let known = project.tools().join("npm/node_modules").join(package).join("package.json");
        let stands = std::fs::read_to_string(known)
            .is_ok_and(|text| text.contains(&format!("\"version\": \"{version}\"")));
        if !stands {
            install::npm(project, (package, version), why)?;
        }
        println!("    {package} {version}");
    }
    Ok(())
}

/// The program's path if PATH has it.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let dirs = env::var_os("PATH")?;
    env::split_paths(&dirs).map(|dir| dir.join(program)).find(|file| file.is_file())
}

fn path_with<'a>(first: impl Iterator<Item = &'a Path>) -> Outcome<OsString> {
    let mut dirs: Vec<PathBuf> = first.map(Path::to_path_buf).collect();
    dirs.dedup();
    dirs.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    env::join_paths(dirs).map_err(|e| {
        Failure::new(
            format!("The tools cannot be put on PATH: {e}."),
            "Move the clone to a folder whose path has no `:` in it.",
        )
    })
}

/// The tool in the project's folder, else the one on PATH, else a fresh installation.
fn find(own: &Path, name: &str, version: &str, install: impl FnOnce() -> Outcome<()>) -> Outcome<PathBuf> {
    let mine = own.join(name);
    let found = if mine.exists() { Some(mine.clone()) } else { on_path(name) };
    if let Some(tool) = found.filter(|tool| has_version(tool, version)) {
        println!("    {name} {version}: {}", tool.display());
        return Ok(tool);
    }
    install()?;
    if has_version(&mine, version) {
        return Ok(mine);
    }
    Err(Failure::new(
        format!("{} is there, but it is not version {version}.", mine.display()),
        "Delete the folder .tools and run the command again.",
    ))
}

fn has_version(tool: &Path, version: &str) -> bool {
    let Some(text) = run::answer(tool, &["--version"]) else {
        return false;
    };
    names_version(&text, version)
}

fn names_version(text: &str, version: &str) -> bool {
    text.split_whitespace().any(|word| word == version)
}

fn node() -> Outcome<()> {
    let advice = format!("Install Node.js {NODE_MAJOR} or newer with npm, then run the command again.");
    let Some(version) = run::answer(Path::new("node"), &["--version"]) else {
        return Err(Failure::new("Node.js is missing.", advice));
    };
    if node_major(&version).is_none_or(|major| major < NODE_MAJOR) {
        return Err(Failure::new(format!("Node.js {version} is too old."), advice));
    }
    if on_path("npm").is_none() {
        return Err(Failure::new("npm, Node's package tool, is missing.", advice));
    }
    println!("    node {version}");
    Ok(())
}

fn node_major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

fn wasm_target(project: &Project) -> Outcome<()> {
    let advice = format!(
        "Install Rust with rustup, or add the standard library of {WASM} with your system's package manager."
    );
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
