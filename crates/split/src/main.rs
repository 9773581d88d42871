//! Cuts a program whose code was linked with `--emit-relocs` into the parts that its functions name (`wasm_split`): writes
//! `app.wasm`, the parts as `NAME-part.wasm`, `__wasm_split.js`, which fetches them, and `parts.tsv`: for each part its name and
//! the files that it consists of.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use wasm_split_cli_support::{Options, transform};

/// What fetches the parts.
const FETCHES: &str = "__wasm_split.js";

/// Parts run from hosts that do not know the type of WebAssembly, too: only with it can they be compiled while they come.
const INSTANTIATE: &str = r#"
async function instantiate(src, imports) {
    const answer = await src;
    if (answer.headers.get("Content-Type") === "application/wasm") return WebAssembly.instantiateStreaming(answer, imports);
    return WebAssembly.instantiate(await answer.arrayBuffer(), imports);
}
"#;

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
    let bytes = fs::read(program).map_err(|error| error.to_string())?;
    let main = out.join("app.wasm");
    let mut options = Options::new(&bytes);
    options.output_dir = out;
    options.main_out_path = &main;
    options.main_module = "./app.js";
    options.target.web();
    let made = transform(options).map_err(|error| format!("{error:?}"))?;
    let named = |files: &Vec<String>| files.iter().map(|file| part(file)).collect::<Vec<_>>().join("\t");
    let mut rows: Vec<String> =
        made.prefetch_map.iter().map(|(name, files)| [name.as_str(), "\t", &named(files)].concat()).collect();
    rows.sort();
    rename(out, &rows.join("\n")).map_err(|error| error.to_string())
}

/// Gives the parts their names.
fn rename(out: &Path, table: &str) -> std::io::Result<()> {
    let mut fetches = fs::read_to_string(out.join(FETCHES))?;
    for entry in fs::read_dir(out)? {
        let file = entry?.file_name().to_string_lossy().into_owned();
        if file.ends_with(".wasm") && file != "app.wasm" {
            fs::rename(out.join(&file), out.join(part(&file)))?;
            fetches = fetches.replace(&file, &part(&file));
        }
    }
    // A part that is lost is told of where it is waited for.
    let fetches = fetches.replace("import.meta.url));", "import.meta.url)); src.catch(() => {});");
    let fetches = fetches.replace("WebAssembly.instantiateStreaming(", "instantiate(") + INSTANTIATE;
    fs::write(out.join(FETCHES), fetches)?;
    fs::write(out.join("parts.tsv"), table)
}

/// `explorer-part.wasm` of `split_explorer_0123456789.wasm`: the digits differ from build to build. The name ends in no word that
/// begins the name of another file.
fn part(file: &str) -> String {
    let name = file.strip_suffix(".wasm").unwrap_or(file);
    let name = name.strip_prefix("split_").unwrap_or(name);
    let stem = match name.rsplit_once('_') {
        Some((stem, mark)) if mark.len() > 9 && mark.bytes().all(|b| b.is_ascii_hexdigit()) => stem,
        _ => name,
    };
    [stem, "-part.wasm"].concat()
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn parts_have_the_names_that_the_source_gives_them() {
        assert_eq!(part("split_explorer_12345678901.wasm"), "explorer-part.wasm");
        assert_eq!(part("chunk_0.wasm"), "chunk_0-part.wasm");
    }
}
