//! `cargo xtask bench`: the release site beside the same figures drawn with other libraries; writes docs/benchmarks.md.

use crate::browser;
use crate::dist;
use crate::failure::Outcome;
use crate::npm;
use crate::project::Project;
use crate::run::{self, Step};
use crate::tools::{self, Toolbox, WASM};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds what is missing and measures; `options` go to `bench/run.js`.
pub fn run(project: &Project, options: &[String]) -> Outcome<()> {
    let tools = tools::prepare(project)?;
    let browser = browser::prepare(project)?;
    dist::build(project, &tools)?;
    let scale = scale_program(project, &tools)?;
    let folder = project.root.join("bench");
    npm::install(project, &folder, "the peer libraries", "they are measured beside the page")?;
    let step = Step {
        title: "Benchmark",
        why: "pages in random order, again and again; leave the machine alone",
        usual: "11 min",
        advice: "Read the output above; `cargo xtask bench --quick` shows sooner whether it is mended.",
    };
    let mut command = Command::new("node");
    command
        .current_dir(&folder)
        .arg("run.js")
        .args(options)
        .env("PATH", &tools.path)
        .env("JOLKARTA_CHROMIUM", browser.chromium)
        .env("JOLKARTA_PEERS", project.target().join("bench"))
        .env("JOLKARTA_SCALE", scale);
    let done = run::must(project, &step, &mut command)?;
    println!("{}", done.lines.join("\n"));
    Ok(())
}

/// The program of the scale run, made like the page's own; the folder that holds it.
fn scale_program(project: &Project, tools: &Toolbox) -> Outcome<PathBuf> {
    let out = project.target().join("bench-scale");
    let mut compile = Command::new("cargo");
    compile
        .current_dir(&project.root)
        .args(["build", "--release", "--example", "scale", "--target", WASM])
        .env("PATH", &tools.path);
    run::must(project, &step("Compiling the scale run"), &mut compile)?;
    let wasm = project.target().join(WASM).join("release/examples/scale.wasm");
    let mut bind = Command::new("wasm-bindgen");
    bind.args(["--target", "web", "--no-typescript", "--out-dir"])
        .arg(&out)
        .arg(wasm)
        .env("PATH", &tools.path);
    run::must(project, &step("Binding the scale run"), &mut bind)?;
    optimise(project, tools, &out.join("scale_bg.wasm"))?;
    Ok(out)
}

fn optimise(project: &Project, tools: &Toolbox, wasm: &Path) -> Outcome<()> {
    let mut command = Command::new("wasm-opt");
    command
        .arg("-Oz")
        .args(dist::wasm_flags(project)?)
        .arg(wasm)
        .arg("-o")
        .arg(wasm)
        .env("PATH", &tools.path);
    run::must(project, &step("Making the scale run small"), &mut command)?;
    Ok(())
}

fn step(title: &str) -> Step<'_> {
    Step {
        title,
        why: "3,142 made-up regions through the map's own path",
        usual: "1 min",
        advice: "Mend what the tool names above, then run the command again.",
    }
}
