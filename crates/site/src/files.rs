//! Writes everything that `cargo xtask` puts into the site.

use model::route::{Page, Route};
use std::path::{Path, PathBuf};
use std::{fs, io};
use text::Locale;

use crate::pages::overview;
use crate::place::Place;
use crate::{card, head, pages, shared, shell};

/// Writes below `out`: `html/FOLDER/index.html` every page, with `{policy}` and `{icon}` to fill in;
/// `heads/FOLDER/head.html` what its head says, with `{site}` and `{base}`; `cards/NAME.svg` its picture;
/// `share/NAME.html` the pages of findings that are passed on; `views/` what can be shared by itself (`shared`);
/// `files/PATH` what pages offer to take away.
///
/// # Errors
/// When a file cannot be written.
pub fn write(out: &Path) -> io::Result<()> {
    if out.is_dir() {
        fs::remove_dir_all(out)?;
    }
    for route in Route::all() {
        let Some(content) = pages::content(Place { route }) else {
            continue;
        };
        let folder = route.folder();
        let page = shell::page(Place { route }, &content);
        put(out.join("html").join(&folder).join("index.html"), page.as_bytes())?;
        let lines = head::lines(route, &content);
        put(out.join("heads").join(&folder).join("head.html"), lines.as_bytes())?;
        let picture = card::svg(&content, route.locale);
        put(out.join("cards").join(head::picture(route) + ".svg"), picture.as_bytes())?;
    }
    for locale in Locale::ALL {
        for finding in overview::findings(Place { route: Route { locale, page: Page::Overview } }) {
            let name = overview::name(finding.id, locale);
            put(
                out.join("share").join([&name, ".html"].concat()),
                overview::page(&finding, locale).as_bytes(),
            )?;
            put(out.join("cards").join(name + ".svg"), overview::picture(&finding, locale).as_bytes())?;
        }
    }
    shared::write(&out.join("views"))?;
    for (path, bytes) in pages::files() {
        put(out.join("files").join(path), &bytes)?;
    }
    Ok(())
}

pub(crate) fn put(path: PathBuf, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)
}
