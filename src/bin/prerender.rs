//! Writes the pages before the program, for each language, into the folder named as the argument: the inside of `#app` as
//! `front-CODE.html` and of the whole text as `text-CODE.html`, their titles as `front-CODE.txt` and `text-CODE.txt`.
//! What the start says of itself is `boot.html` and `failed-CODE.html`. What their heads say is `head-front-CODE.html` and `head-text-CODE.html`. What can be shared by itself is
//! `share-VIEW-CODE`: `.svg` its picture, `.html` what its head says, `.txt`, a line each, its query, title, subtitle, the
//! height of its frame and the frame. Addresses begin with `{base}` or `{site}` (`page::front::head`).
//! Runs natively, while the site is built.

use jolkarta::below;
use jolkarta::chart::{Style, svg};
use jolkarta::export::share;
use jolkarta::page::embed::Shared;
use jolkarta::page::front::{self, text::Drawn};
use jolkarta::page::html;
use jolkarta::text::{Locale, msg};
use std::path::Path;
use std::process::ExitCode;

/// The width of the drawings, CSS pixels.
const WIDTH_PX: f32 = 640.0;

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
        std::fs::write(out.join(format!("text-{code}.html")), front::text::markup(locale, &drawn(locale)))?;
        std::fs::write(out.join(format!("text-{code}.txt")), front::text::title(locale))?;
        std::fs::write(out.join(format!("head-front-{code}.html")), front::head::markup(locale))?;
        std::fs::write(out.join(format!("head-text-{code}.html")), front::head::of_text(locale))?;
        for view in Shared::all(locale) {
            let name = [&view.name(), "-", code].concat();
            let preview = share::preview(view);
            let (title, words) = (&preview.figure.title, &preview.figure.subtitle);
            let (frame, height) = preview.view.frame("{base}");
            let lines = [&preview.view.query(), title, words, &height.to_string(), &frame];
            let write =
                |ending: &str, text: &str| std::fs::write(out.join(format!("share-{name}.{ending}")), text);
            write("svg", &share::svg(&preview))?;
            write("html", &front::head::shared(locale, &name, title, words))?;
            write("txt", &lines.map(String::as_str).join("\n"))?;
        }
    }
    Ok(())
}

/// The charts of the sections, `WIDTH_PX` wide; one that cannot be drawn is left to its table.
fn drawn(locale: Locale) -> Vec<Drawn> {
    let heads = [msg::TWIN_WHAT, msg::TWIN_VALUE].map(|m| locale.t(m));
    // On white in dark windows too: the colours of a drawing do not follow the page.
    let style = Style { ground: true, ..Style::default() };
    let one = |(name, scene): (&'static str, jolkarta::chart::Scene)| {
        let hits = scene.layout(WIDTH_PX, &style).hits;
        let rows = html::rows(heads, hits.marks.iter().map(|m| m.spoken.as_str()));
        Drawn { name, svg: svg(&scene, &style, WIDTH_PX, "").unwrap_or_default(), rows }
    };
    below::scenes(&front::text::state(locale)).into_iter().map(one).collect()
}
