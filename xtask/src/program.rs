//! The program of the site: compiled, cut into the parts that are fetched when they are needed, bound to JavaScript, made small.

use crate::dist;
use crate::failure::Outcome;
use crate::project::Project;
use crate::run::{self, Step};
use crate::tools::{Toolbox, WASM};
use fs_err as fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use walkdir::WalkDir;

/// The arguments that compile the program so that it can be cut. Its stack was never deeper than 9 KB; the linker would keep 1 MB.
const COMPILE: &str = "rustc --release --package jolkarta --bin app --features split --target wasm32-unknown-unknown -- \
    -C link-arg=--emit-relocs -C link-arg=-zstack-size=65536";

/// How wasm-opt makes every part small.
const SMALL: &str = "-Os --converge --low-memory-unused --zero-filled-memory --dae-optimizing --reorder-functions \
    --strip-producers --strip-target-features --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext \
    --enable-mutable-globals --enable-reference-types --enable-multivalue";

/// Where it is cut and bound.
fn folder(project: &Project) -> PathBuf {
    project.root.join("target/program")
}

/// The files that a part consists of, by their plain names.
pub fn files_of(project: &Project, part: &str) -> Outcome<Vec<String>> {
    let table = fs::read_to_string(folder(project).join("parts.tsv"))?;
    let row = table.lines().find_map(|line| line.strip_prefix(part)?.strip_prefix('\t'));
    Ok(row.unwrap_or_default().split('\t').map(str::to_owned).collect())
}

/// The compiled program.
pub fn compiled(project: &Project) -> PathBuf {
    project.target().join(format!("{WASM}/release/app.wasm"))
}

/// Compiles it.
pub fn compile(project: &Project, tools: &Toolbox) -> Outcome<()> {
    let step = Step {
        title: "Compiling the program",
        why: "Rust to WebAssembly, for release",
        usual: "2 min, later seconds",
        advice: "Mend what the compiler or the data check names above, then run the command again.",
    };
    let mut command = Command::new("cargo");
    command.current_dir(&project.root).args(COMPILE.split_whitespace()).env("PATH", &tools.path);
    run::must(project, &step, &mut command)?;
    Ok(())
}

/// Puts it into `dist/`: one script, the program, and its parts.
pub fn bundle(project: &Project, tools: &Toolbox) -> Outcome<()> {
    let (out, dist) = (folder(project), project.dist());
    let bound = out.join("bound");
    if out.is_dir() {
        fs::remove_dir_all(&out)?;
    }
    let tool = |title: &str, command: &mut Command| {
        run::must(project, &step(title), command.current_dir(&project.root).env("PATH", &tools.path))
    };
    let splitter = |word: &str| {
        let mut command = Command::new(dist::own(project, "split"));
        command.arg(word);
        command
    };
    tool("Cutting the program into parts", splitter("cut").arg(compiled(project)).arg(&out))?;
    let mut bind = Command::new("wasm-bindgen");
    bind.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-dir"]).arg(&bound);
    tool("Binding the program", bind.arg(out.join("app.wasm")))?;
    tool("Shortening its names", splitter("finish").arg(&out))?;
    fs::copy(out.join("__wasm_split.js"), bound.join("__wasm_split.js"))?;
    let entry = bound.join("entry.js");
    fs::write(&entry, "export { default } from \"./app.js\"; export * from \"./app.js\";\n")?;
    let mut join = Command::new("esbuild");
    join.arg(&entry).args(["--bundle", "--minify", "--format=esm", "--log-level=error"]);
    tool("Joining its script", join.arg(format!("--outfile={}", out.join("app.js").display())))?;
    let mut script = fs::read_to_string(out.join("app.js"))?;
    for part in [bound.join("app_bg.wasm")].into_iter().chain(parts(&out)) {
        let name = part.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(".wasm") {
            tool(&format!("Making {name} small"), &mut small(&part))?;
            tool(&format!("Ordering {name}"), splitter("arrange").arg(&part))?;
        }
        script = script.replace(&name, &dist::put(&dist, &name, &fs::read(&part)?)?);
    }
    dist::put(&dist, "app.js", script.as_bytes())?;
    Ok(())
}

/// Makes a compiled program small.
pub fn small(wasm: &Path) -> Command {
    let mut command = Command::new("wasm-opt");
    command.args(SMALL.split_whitespace()).arg(wasm).arg("-o").arg(wasm);
    command
}

/// The parts beside the program, and their texts.
fn parts(out: &Path) -> Vec<PathBuf> {
    let files = WalkDir::new(out).max_depth(1).sort_by_file_name().into_iter().flatten();
    files
        .filter(|file| file.file_name().to_string_lossy().contains("-part"))
        .map(|file| file.into_path())
        .collect()
}

fn step(title: &str) -> Step<'_> {
    Step {
        title,
        why: "what a visit needs, when it needs it",
        usual: "10 s",
        advice: "Read the tool's output above; if it is missing, delete .tools and run the command again.",
    }
}
