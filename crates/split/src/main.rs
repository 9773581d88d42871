//! Cuts a program whose code was linked with `--emit-relocs` into the parts that its functions name (`wasm_split`).
//!
//! `split cut PROGRAM OUT` writes `app.wasm`, the parts as `NAME-part.wasm`, their texts by language as `NAME-part-kk.txt`,
//! `__wasm_split.js`, which fetches them, and `parts.tsv`: for each part its name and the files that it consists of.
//! `split shorten FOLDER` gives short names to what the bindings in a folder import.

mod join;
mod places;
mod plan;
mod quiet;
mod sections;
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
        ["shorten", folder] => short::shorten(Path::new(folder)),
        _ => Err("say `cut PROGRAM OUT` or `shorten FOLDER`".to_owned()),
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
    let main = out.join("app.wasm");
    let mut options = Options::new(&bytes);
    options.output_dir = out;
    options.main_out_path = &main;
    options.main_module = "./app.js";
    options.target.web();
    let made = transform(options).map_err(|error| format!("{error:?}"))?;
    plan::Plan::of(&made.prefetch_map)?.carry_out(out)
}

fn read(file: &Path) -> Outcome<Vec<u8>> {
    fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn write(file: &Path, bytes: impl AsRef<[u8]>) -> Outcome<()> {
    fs::write(file, bytes).map_err(|error| format!("{}: {error}", file.display()))
}
