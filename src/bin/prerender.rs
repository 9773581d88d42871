//! Writes the page before the program, one file a language, into the folder named as the argument: the inside of
//! `#app` as `front-CODE.html`, its title as `title-CODE.txt`. Runs natively, while the site is built.

use jolkarta::page::front;
use jolkarta::text::Locale;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(out) = std::env::args().nth(1) else {
        eprintln!("Name the folder to write into.");
        return ExitCode::FAILURE;
    };
    match write(Path::new(&out)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{out}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(out: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(out)?;
    for locale in Locale::ALL {
        let code = locale.code();
        std::fs::write(out.join(format!("front-{code}.html")), front::markup(locale))?;
        std::fs::write(out.join(format!("title-{code}.txt")), front::title(locale))?;
    }
    Ok(())
}
