//! Writes what `cargo xtask` and Trunk put into the site: style sheets and scripts, drawings of preview pictures, pages.

use std::io;
use std::path::Path;

use dataset::DOWNLOADS;
use fs_err as fs;
use model::route::{Page, Route};
use text::Locale;
use walkdir::WalkDir;

use crate::bundle::Bundle;
use crate::content::Content;
use crate::pages::{self, overview};
use crate::place::Place;
use crate::{card, head, redirects, shared, shell};

/// The folder of the project.
pub const PROJECT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// Style sheets and scripts of the site, and the files that they are joined from: those of a folder in the order of their names.
/// Order is meaning in CSS: first what others build on, then one file a component.
const JOINED: [(&str, &[&str]); 10] = [
    ("site.css", &["style/tokens.css", "style/base.css", "style/site"]),
    ("pages.css", &["style/pages"]),
    ("explorer.css", &["style"]),
    ("views.css", &["style/views"]),
    ("embed.css", &[FRAMED]),
    ("low-vision.css", &[LOW_VISION]),
    ("page.js", &["web/address.js", "web/page.js"]),
    ("home.js", &["web/address.js", "web/places.js", "web/home.js", "web/page.js"]),
    ("blocked.js", &["web/blocked.js"]),
    ("map.js", &["web/address.js", "web/places.js", "web/page.js", "web/map.js"]),
];

/// What is asked for later, too: inside other pages, and where the visitor chose something for low vision.
const FRAMED: &str = "style/embed.css";
const LOW_VISION: &str = "style/low-vision.css";

/// Joins style sheets and scripts.
///
/// # Errors
/// When a file cannot be read or written.
pub fn join(out: &Path) -> io::Result<()> {
    let elsewhere = ["style/tokens.css", "style/base.css", FRAMED, LOW_VISION];
    for (name, parts) in JOINED {
        let mut text = String::new();
        for part in parts {
            let path = Path::new(PROJECT).join(part);
            for file in WalkDir::new(&path).max_depth(1).sort_by_file_name() {
                let file = file?.into_path();
                let is_own = path.is_file() || !elsewhere.iter().any(|other| file.ends_with(other));
                if file.is_file() && is_own {
                    text += &fs::read_to_string(file)?;
                }
            }
        }
        // Trunk watches what it copies.
        if !fs::read_to_string(out.join(name)).is_ok_and(|old| old == text) {
            put(&out.join(name), text.as_bytes())?;
        }
    }
    Ok(())
}

/// Draws the preview pictures: `NAME.svg` of `share/NAME.png`.
///
/// # Errors
/// When a file cannot be written.
pub fn draw(out: &Path) -> io::Result<()> {
    if out.is_dir() {
        fs::remove_dir_all(out)?;
    }
    for (route, content) in contents() {
        let picture = card::svg(&content, route.locale);
        put(&out.join(head::picture(route) + ".svg"), picture.as_bytes())?;
    }
    for (finding, locale) in findings() {
        let name = overview::name(finding.id, locale) + ".svg";
        put(&out.join(name), overview::picture(&finding, locale).as_bytes())?;
    }
    for (name, picture) in shared::drawings() {
        put(&out.join(name + ".svg"), picture.as_bytes())?;
    }
    Ok(())
}

fn findings() -> impl Iterator<Item = (overview::Finding, Locale)> {
    let each = |locale| overview::findings(Place { route: Route { locale, page: Page::Overview } });
    Locale::ALL.into_iter().flat_map(move |locale| each(locale).into_iter().map(move |one| (one, locale)))
}

/// What every page says.
pub fn contents() -> Vec<(Route, Content)> {
    Route::all().filter_map(|route| Some((route, pages::content(Place { route })?))).collect()
}

/// Writes the pages with these contents.
///
/// # Errors
/// When a file cannot be written.
pub fn pages(out: &Path, bundle: &Bundle, contents: &[(Route, Content)]) -> io::Result<()> {
    for (route, content) in contents {
        let page = shell::page(Place { route: *route }, content, bundle);
        put(&out.join(route.folder()).join("index.html"), page.as_bytes())?;
    }
    Ok(())
}

/// Writes what pages offer for download and to share, and the pages that lead to others.
///
/// # Errors
/// When a file cannot be written.
pub fn others(out: &Path, bundle: &Bundle) -> io::Result<()> {
    for (finding, locale) in findings() {
        let path = ["share/", &overview::name(finding.id, locale), ".html"].concat();
        put(&out.join(path), overview::page(&finding, locale, bundle).as_bytes())?;
    }
    for (path, text) in shared::files(bundle).into_iter().chain(redirects::pages()) {
        put(&out.join(path), text.as_bytes())?;
    }
    for (path, bytes) in pages::files() {
        put(&out.join(path), &bytes)?;
    }
    copy(Path::new(DOWNLOADS), &out.join("data"))
}

/// Copies a folder.
pub(crate) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    for entry in WalkDir::new(from) {
        let entry = entry?;
        if let (true, Ok(inside)) = (entry.file_type().is_file(), entry.path().strip_prefix(from)) {
            put(&to.join(inside), &fs::read(entry.path())?)?;
        }
    }
    Ok(())
}

pub(crate) fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_style_sheet_is_joined_into_one() {
        let out = std::env::temp_dir().join(format!("site-joined-{}", std::process::id()));
        join(&out).unwrap();
        let mut found = 0;
        for entry in WalkDir::new(Path::new(PROJECT).join("style")) {
            let path = entry.unwrap().into_path();
            if path.is_file() {
                let text = fs::read_to_string(&path).unwrap();
                let holds =
                    |(name, _): &(&str, _)| fs::read_to_string(out.join(name)).unwrap().contains(&text);
                assert_eq!(JOINED.iter().filter(|one| holds(one)).count(), 1, "{}", path.display());
                assert!(!text.lines().any(|line| line.starts_with("@import")), "{}", path.display());
                found += 1;
            }
        }
        assert!(found > 30);
        fs::remove_dir_all(out).unwrap();
    }
}
