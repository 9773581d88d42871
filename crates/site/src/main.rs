//! Writes the pages of the site into the folder named as the argument. Runs natively, while the site is built.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(out) = std::env::args().nth(1) else {
        eprintln!("Name the folder to write into.");
        return ExitCode::FAILURE;
    };
    let done = site::settings::note().and_then(|note| {
        site::files::write(Path::new(&out)).map_err(|error| format!("{out}: {error}"))?;
        Ok(note)
    });
    match done {
        Ok(note) => {
            note.into_iter().for_each(|note| println!("{note}"));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
