//! The build script: prints every problem of the data as `file:line: what is wrong, what to do` and fails if there
//! is an error, or writes the tables that the crate includes and the files for visitors in `downloads/`.
//!
//! With the feature `other-data`, `JOLKARTA_DATA` names another folder that holds `data/` and `locales/`: a test compiles a
//! changed copy.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use compile::problem::Severity;

fn main() -> ExitCode {
    if cfg!(feature = "other-data") {
        println!("cargo::rerun-if-env-changed=JOLKARTA_DATA");
    }
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(lines) => {
            for line in &lines {
                println!("cargo::error={line}");
            }
            println!("cargo::error={} to mend before the build can go on", lines.len());
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Vec<String>> {
    let other = env::var_os("JOLKARTA_DATA").filter(|_| cfg!(feature = "other-data"));
    let root = match other {
        Some(folder) => PathBuf::from(folder),
        None => PathBuf::from(variable("CARGO_MANIFEST_DIR")?).join("../.."),
    };
    for folder in ["data", "locales"] {
        println!("cargo::rerun-if-changed={}", root.join(folder).display());
    }
    let out = PathBuf::from(variable("OUT_DIR")?);
    let files = compile::read::files::load(&root)
        .map_err(|e| vec![format!("data/:1: cannot be read ({e}); run the build in a whole clone")])?;
    let report = compile::examine(&files);
    let of = |severity| report.problems.iter().filter(move |p| p.severity == severity);
    for doubt in of(Severity::Warning).chain(of(Severity::Note)) {
        println!("cargo::warning={doubt}");
    }
    let Some((facts, locales)) = &report.data else {
        return Err(of(Severity::Error).map(ToString::to_string).collect());
    };
    let output = compile::compile(&report.files, facts, locales);
    let written = [
        ("dataset.rs", output.dataset),
        ("programme.rs", output.programme),
        ("article.rs", output.article),
        ("catalogue.rs", output.catalogue),
        ("measures.rs", output.measures),
        ("vintages.rs", output.vintages),
        ("groups.rs", output.groups),
        ("texts.rs", output.texts),
    ];
    for (name, text) in written {
        write(&out.join(name), text.as_bytes())?;
    }
    fs::remove_dir_all(out.join("downloads")).ok();
    for (name, bytes) in output.downloads.iter().chain(&report.reformed(&files)) {
        write(&out.join("downloads").join(name), bytes)?;
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Vec<String>> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    let done = folder.and_then(|()| fs::write(path, bytes));
    done.map_err(|e| vec![format!("{}:1: cannot be written ({e})", path.display())])
}

fn variable(name: &str) -> Result<String, Vec<String>> {
    env::var(name)
        .map_err(|_| vec![format!("crates/dataset/build.rs:1: {name} is not set; run it with cargo build")])
}
