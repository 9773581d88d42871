//! The program of the site: compiled, cut into the parts that are fetched when they are needed, bound to JavaScript, made small.

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::publish::files;
use crate::run::{self, Step};
use crate::tools::{Toolbox, WASM};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The name of the program's files in the site; `publish::names` writes the mark of their content in place of the zeros.
pub const NAME: &str = "app-0000000000000000";

/// The name of a part's file in the site. Its stem ends in no word that begins the name of another file.
pub fn part(name: &str) -> String {
    [name, "-part-0000000000000000.wasm"].concat()
}

/// The arguments that compile the program so that it can be cut.
pub const COMPILE: [&str; 13] = [
    "rustc",
    "--release",
    "--package",
    "jolkarta",
    "--bin",
    "app",
    "--features",
    "split",
    "--target",
    WASM,
    "--",
    "-C",
    "link-arg=--emit-relocs",
];

/// How wasm-opt makes every part small.
pub const SMALL: [&str; 15] = [
    "-Oz",
    "--converge",
    "--low-memory-unused",
    "--zero-filled-memory",
    "--dae-optimizing",
    "--simplify-globals",
    "--const-hoisting",
    "--strip-producers",
    "--strip-target-features",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The files that a part consists of, by their names in the site before these tell their content.
pub fn files_of(project: &Project, part: &str) -> Outcome<Vec<String>> {
    let table = files::read(&project.target().join("program/parts.tsv"))?;
    let row = table.lines().find_map(|line| line.strip_prefix(part)?.strip_prefix('\t'));
    Ok(row.unwrap_or_default().split('\t').map(|file| self::part(plain(file))).collect())
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
    command.current_dir(&project.root).args(COMPILE).env("PATH", &tools.path);
    run::must(project, &step, &mut command)?;
    Ok(())
}

/// Puts it into `dist/`: one script, the program, and its parts.
pub fn bundle(project: &Project, tools: &Toolbox) -> Outcome<()> {
    let out = project.target().join("program");
    if out.is_dir() {
        fs::remove_dir_all(&out).map_err(|e| Failure::file("remove", &out, &e))?;
    }
    let mut cut = Command::new("cargo");
    cut.current_dir(&project.root).args(["run", "--quiet", "--package", "split", "--"]);
    run::must(project, &step("Cutting the program into parts"), cut.arg(compiled(project)).arg(&out))?;
    let bound = out.join("bound");
    let mut bind = Command::new("wasm-bindgen");
    bind.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-dir"]).arg(&bound);
    bind.arg(out.join("app.wasm")).env("PATH", &tools.path);
    run::must(project, &step("Binding the program"), &mut bind)?;
    let mut names = vec![(bound.join("app_bg.wasm"), [NAME, "_bg.wasm"].concat())];
    for part in parts(&out)? {
        let name = part.file_name().unwrap_or_default().to_string_lossy().into_owned();
        names.push((part, self::part(plain(&name))));
    }
    for (from, to) in &names {
        let mut small = Command::new("wasm-opt");
        small.args(SMALL).arg(from).arg("-o").arg(project.dist().join(to)).env("PATH", &tools.path);
        run::must(project, &step(&["Making ", to, " small"].concat()), &mut small)?;
    }
    script(project, tools, &out, &names)
}

/// Parts run from hosts that do not know the type of WebAssembly, too: only with it can they be compiled while they come.
const INSTANTIATE: &str = r#"
async function instantiate(src, imports) {
    const answer = await src;
    if (answer.headers.get("Content-Type") === "application/wasm") return WebAssembly.instantiateStreaming(answer, imports);
    return WebAssembly.instantiate(await answer.arrayBuffer(), imports);
}
"#;

/// One script of the bindings and of what fetches the parts.
fn script(project: &Project, tools: &Toolbox, out: &Path, names: &[(PathBuf, String)]) -> Outcome<()> {
    let fetches = files::read(&out.join("__wasm_split.js"))?;
    // A part that is lost is told of where it is waited for.
    let fetches = fetches.replace("import.meta.url));", "import.meta.url)); src.catch(() => {});");
    let fetches = fetches.replace("WebAssembly.instantiateStreaming(", "instantiate(") + INSTANTIATE;
    files::write(&out.join("bound/__wasm_split.js"), &fetches)?;
    let entry = out.join("bound/entry.js");
    files::write(&entry, "export { default } from \"./app.js\"; export * from \"./app.js\";\n")?;
    let made = project.dist().join([NAME, ".js"].concat());
    let mut join = Command::new("esbuild");
    join.arg(&entry).args(["--bundle", "--format=esm", "--log-level=error"]);
    join.arg(format!("--outfile={}", made.display())).env("PATH", &tools.path);
    run::must(project, &step("Joining its script"), &mut join)?;
    let mut text = files::read(&made)?;
    for (from, to) in names {
        let old = from.file_name().unwrap_or_default().to_string_lossy().into_owned();
        text = text.replace(&old, to);
    }
    files::write(&made, &text)
}

/// The parts beside the program.
fn parts(out: &Path) -> Outcome<Vec<PathBuf>> {
    let all = files::all(out)?;
    let own = |path: &PathBuf| {
        path.parent() == Some(out)
            && path.extension().is_some_and(|kind| kind == "wasm")
            && !path.ends_with("app.wasm")
    };
    Ok(all.into_iter().filter(own).collect())
}

/// `explorer` of `split_explorer_0123.wasm`: the digits differ from build to build.
fn plain(name: &str) -> &str {
    let name = name.strip_suffix(".wasm").unwrap_or(name);
    let name = name.strip_prefix("split_").unwrap_or(name);
    match name.rsplit_once('_') {
        Some((start, end)) if end.len() > 9 && end.bytes().all(|b| b.is_ascii_hexdigit()) => start,
        _ => name,
    }
}

fn step(title: &str) -> Step<'_> {
    Step {
        title,
        why: "what a visit needs, when it needs it",
        usual: "10 s",
        advice: "Read the tool's output above; if it is missing, delete .tools and run the command again.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_have_the_names_that_the_source_gives_them() {
        assert_eq!(plain("split_explorer_12345678901.wasm"), "explorer");
        assert_eq!(plain("chunk_0.wasm"), "chunk_0");
    }
}
