//! `cargo xtask bench`: the release site beside the same figures drawn with other libraries; writes docs/benchmarks.md.

use crate::browser;
use crate::dist;
use crate::failure::Outcome;
use crate::install;
use crate::program;
use crate::project::Project;
use crate::run::{self, Step};
use crate::tools::{self, Toolbox, WASM};
use std::path::PathBuf;
use std::process::Command;

/// Builds what is missing and measures; `options` go to `bench/run.js`.
pub fn run(project: &Project, options: &[String]) -> Outcome<()> {
    let tools = tools::prepare(project)?;
    let browser = browser::prepare(project)?;
    dist::build(project, &tools)?;
    let programs = programs(project, &tools)?;
    let folder = project.root.join("bench");
    install::locked(project, &folder, "the peer libraries", "they are measured beside the page")?;
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
        .env("JOLKARTA_PROGRAMS", programs);
    let done = run::must(project, &step, &mut command)?;
    println!("{}", done.lines.join("\n"));
    Ok(())
}

/// Programs that are measured beside the page: our side of the scale run, and the least that Leptos needs.
const PROGRAMS: [&str; 2] = ["scale", "counter"];

/// Makes the programs like the page's own; the folder that holds a folder for each.
fn programs(project: &Project, tools: &Toolbox) -> Outcome<PathBuf> {
    let all = project.target().join("bench-programs");
    let mut compile = Command::new("cargo");
    compile.current_dir(&project.root).args(["build", "--release", "--target", WASM]);
    compile.args(PROGRAMS.iter().flat_map(|name| ["--example", name])).env("PATH", &tools.path);
    run::must(project, &step("Compiling the programs beside the page"), &mut compile)?;
    for name in PROGRAMS {
        let wasm = project.target().join(format!("{WASM}/release/examples/{name}.wasm"));
        let out = all.join(name);
        let mut bind = Command::new("wasm-bindgen");
        bind.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&out).arg(wasm);
        run::must(project, &step("Binding them"), bind.env("PATH", &tools.path))?;
        let mut small = program::small(&out.join(format!("{name}_bg.wasm")));
        run::must(project, &step("Making them small"), small.env("PATH", &tools.path))?;
    }
    Ok(all)
}

fn step(title: &str) -> Step<'_> {
    Step {
        title,
        why: "3,142 made-up regions through the map's own path; a counter in Leptos",
        usual: "1 min",
        advice: "Mend what the tool names above, then run the command again.",
    }
}
