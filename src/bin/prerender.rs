//! Writes the explorer before its program, for each language, into the folder named as the argument: the inside of `#app` as
//! `front-CODE.html`, its title as `front-CODE.txt`, what its head says as `head-front-CODE.html`. What the start says of
//! itself is `boot.html` and `failed-CODE.html`. What can be shared by itself is
//! `share-VIEW-CODE`: `.svg` its picture, `.html` what its head says, `.txt`, a line each, its query, title, subtitle, the
//! height of its frame and the frame. Addresses begin with `{base}` or `{site}` (`page::front::head`).
//! Runs natively, while the site is built.

use jolkarta::export::share;
use jolkarta::page::embed::Shared;
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
    // Views that are shared no longer.
    for entry in std::fs::read_dir(out)?.flatten() {
        if entry.file_name().to_string_lossy().starts_with("share-") {
            std::fs::remove_file(entry.path())?;
        }
    }
    std::fs::write(out.join("boot.html"), front::start::loading())?;
    for locale in Locale::ALL {
        let code = locale.code();
        std::fs::write(out.join(format!("front-{code}.html")), front::markup(locale))?;
        std::fs::write(out.join(format!("front-{code}.txt")), front::title(locale))?;
        std::fs::write(out.join(format!("failed-{code}.html")), front::start::failed(locale))?;
        std::fs::write(out.join(format!("head-front-{code}.html")), front::head::markup(locale))?;
        for view in Shared::all(locale) {
            let name = [&view.name(), "-", code].concat();
            let preview = share::preview(view);
            let (title, words) = (&preview.figure.title, &preview.figure.subtitle);
            let (frame, height) = preview.view.frame("{base}");
            let lines = [&preview.view.address(), title, words, &height.to_string(), &frame];
            let write =
                |ending: &str, text: &str| std::fs::write(out.join(format!("share-{name}.{ending}")), text);
            write("svg", &share::svg(&preview))?;
            write("html", &front::head::shared(locale, &name, title, words))?;
            write("txt", &lines.map(String::as_str).join("\n"))?;
        }
    }
    Ok(())
}
