//! Writes the pages of the site into the folder named as the argument. Runs natively, while the site is built.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(out) = std::env::args().nth(1) else {
        eprintln!("Name the folder to write into.");
        return ExitCode::FAILURE;
    };
    match site::files::write(Path::new(&out)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{out}: {error}");
            ExitCode::FAILURE
        }
    }
}
