//! Cuts a program whose code was linked with `--emit-relocs` into the parts that its functions name (`wasm_split`): writes
//! `app.wasm`, the parts, `__wasm_split.js`, which fetches them, and `parts.tsv`: for each part its name and the files that it
//! consists of.

use std::path::Path;
use std::process::ExitCode;

use wasm_split_cli_support::{Options, transform};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [program, out] = words.as_slice() else {
        eprintln!("Name the program and the folder to write into.");
        return ExitCode::FAILURE;
    };
    match cut(Path::new(program), Path::new(out)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{program}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn cut(program: &Path, out: &Path) -> Result<(), String> {
    let bytes = std::fs::read(program).map_err(|error| error.to_string())?;
    let main = out.join("app.wasm");
    let mut options = Options::new(&bytes);
    options.output_dir = out;
    options.main_out_path = &main;
    options.main_module = "./app.js";
    options.target.web();
    let made = transform(options).map_err(|error| format!("{error:?}"))?;
    let mut rows: Vec<String> = made
        .prefetch_map
        .iter()
        .map(|(name, files)| [name.as_str(), "\t", &files.join("\t")].concat())
        .collect();
    rows.sort();
    std::fs::write(out.join("parts.tsv"), rows.join("\n")).map_err(|error| error.to_string())
}
