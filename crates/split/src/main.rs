//! Cuts a program whose code was linked with `--emit-relocs` into the parts that its functions name (`wasm_split`).
//!
//! `split cut PROGRAM OUT` writes `app.wasm`, the parts as `NAME-part.wasm`, their texts by language as `NAME-part-kk.txt`,
//! `__wasm_split.js`, which fetches them, and `parts.tsv`: for each part its name and the files that it consists of.
//! `split finish OUT`, when the bindings of `app.wasm` are in `OUT/bound`, gives short names to what they import, and writes the
//! texts of the program itself. `split arrange FILE` puts functions that resemble each other side by side.

mod join;
mod order;
mod places;
mod plan;
mod quiet;
mod sections;
mod shared;
mod short;
mod words;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use wasm_split_cli_support::{Options, transform};

/// What went wrong, in words.
type Outcome<T> = Result<T, String>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["cut", program, out] => cut(Path::new(program), Path::new(out)),
        ["arrange", file] => arrange(Path::new(file)),
        ["finish", out] => finish(Path::new(out)),
        _ => Err("say `cut PROGRAM OUT`, `finish OUT` or `arrange FILE`".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("split: {error}");
            ExitCode::FAILURE
        }
    }
}

fn cut(program: &Path, out: &Path) -> Outcome<()> {
    let bytes = places::forgotten(quiet::quieted(read(program)?)?)?;
    let shared = plan_of(&bytes, out)?.shared(out)?;
    for entry in std::fs::read_dir(out).map_err(|error| error.to_string())? {
        let file = entry.map_err(|error| error.to_string())?.path();
        std::fs::remove_file(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    plan_of(&shared::exported(&bytes, &shared)?, out)?.carry_out(out)
}

fn arrange(file: &Path) -> Outcome<()> {
    write(file, order::arranged(&read(file)?)?)
}

fn finish(out: &Path) -> Outcome<()> {
    let bound = out.join("bound");
    short::shorten(&bound)?;
    let program = bound.join("app_bg.wasm");
    let mut bytes = read(&program)?;
    words::put_out(&mut bytes, out, plan::PROGRAM)?;
    write(&program, bytes)
}

/// Cuts a program into files in `out`, and plans which of them are joined.
fn plan_of(program: &[u8], out: &Path) -> Outcome<plan::Plan> {
    let main = out.join("app.wasm");
    let mut options = Options::new(program);
    options.output_dir = out;
    options.main_out_path = &main;
    options.main_module = "./app.js";
    options.target.web();
    let made = transform(options).map_err(|error| format!("{error:?}"))?;
    plan::Plan::of(&made.prefetch_map)
}

fn read(file: &Path) -> Outcome<Vec<u8>> {
    fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn write(file: &Path, bytes: impl AsRef<[u8]>) -> Outcome<()> {
    fs::write(file, bytes).map_err(|error| format!("{}: {error}", file.display()))
}
