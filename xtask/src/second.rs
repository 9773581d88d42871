//! The page's second program, `below`, and its style sheet: bindings, wasm-opt and hashed names, put beside the first in `dist/`.
//!
//! Trunk bundles one program. `<html data-below="…">` names the second; start.js fetches it after the first view.

use crate::css;
use crate::failure::{Failure, Outcome};
use crate::pages;
use crate::project::Project;
use crate::run::{self, Step};
use crate::sha256;
use crate::tools::{Toolbox, WASM};
use std::fs;
use std::path::Path;
use std::process::Command;

/// The attribute of index.html that names the second program; empty in the source.
const EMPTY: &str = "data-below=\"\"";

/// Bundles the compiled `below.wasm` into `dist/`.
pub fn bundle(project: &Project, tools: &Toolbox, flags: &[String]) -> Outcome<()> {
    let out = project.target().join("below");
    let wasm = project.target().join(format!("{WASM}/release/below.wasm"));
    let mut bindings = Command::new("wasm-bindgen");
    bindings
        .args(["--target", "web", "--no-typescript", "--out-dir"])
        .arg(&out)
        .arg(&wasm)
        .env("PATH", &tools.path);
    run::must(project, &step("Binding the second program"), &mut bindings)?;
    let small = out.join("small.wasm");
    let mut optimise = Command::new("wasm-opt");
    optimise.arg("-Oz").args(flags).arg(out.join("below_bg.wasm")).arg("-o").arg(&small);
    optimise.env("PATH", &tools.path);
    run::must(project, &step("Making the second program small"), &mut optimise)?;
    let scripts = out.join("below.js");
    for script in ["copy.js", "keep.js", "morph.js"] {
        join(&scripts, &project.root.join(script))?;
    }
    let mut minify = Command::new("esbuild");
    minify.arg(&scripts).args(["--minify", "--format=esm", "--allow-overwrite", "--log-level=error"]);
    minify.arg(format!("--outfile={}", scripts.display())).env("PATH", &tools.path);
    run::must(project, &step("Minifying its script"), &mut minify)?;
    let styles = out.join("below.css");
    let mut minify = Command::new("esbuild");
    minify.arg(project.target().join("below.css")).args(css::SMALL).arg("--log-level=error");
    minify.arg(format!("--outfile={}", styles.display())).env("PATH", &tools.path);
    run::must(project, &step("Minifying its style sheet"), &mut minify)?;
    let name = format!("below-{}", mark(&[&small, &scripts, &styles])?);
    copy(&styles, &project.dist().join(format!("{name}.css")))?;
    copy(&small, &project.dist().join(format!("{name}_bg.wasm")))?;
    copy(&scripts, &project.dist().join(format!("{name}.js")))?;
    enter(&pages::frame(project), &name)
}

fn step(title: &str) -> Step<'_> {
    Step {
        title,
        why: "charts and the sections below the explorer",
        usual: "10 s",
        advice: "Read the tool's output above; if it is missing, delete .tools and run the command again.",
    }
}

fn enter(page: &Path, name: &str) -> Outcome<()> {
    let html = fs::read_to_string(page).map_err(|e| Failure::file("read", page, &e))?;
    let bare = ["data-below=\"\"", "data-below"];
    let Some(empty) = bare.into_iter().find(|b| html.contains(b)) else {
        return Err(Failure::new(
            format!("{} has no {EMPTY}.", page.display()),
            "Put it on the html element of index.html, so that start.js finds the second program.",
        ));
    };
    let html = html.replacen(empty, &format!("data-below=\"./{name}\""), 1);
    fs::write(page, html).map_err(|e| Failure::file("write", page, &e))
}

/// Puts a script of the page before that of the program.
fn join(program: &Path, before: &Path) -> Outcome<()> {
    let [first, then] =
        [before, program].map(|path| fs::read_to_string(path).map_err(|e| Failure::file("read", path, &e)));
    fs::write(program, [first?, then?].concat()).map_err(|e| Failure::file("write", program, &e))
}

fn copy(from: &Path, to: &Path) -> Outcome<()> {
    fs::copy(from, to).map_err(|e| Failure::file("copy", from, &e))?;
    Ok(())
}

/// Changes when one of the files does.
fn mark(files: &[&Path]) -> Outcome<String> {
    let mut all = Vec::new();
    for path in files {
        all.extend(fs::read(path).map_err(|e| Failure::file("read", path, &e))?);
    }
    Ok(sha256::hex(&all).chars().take(16).collect())
}
