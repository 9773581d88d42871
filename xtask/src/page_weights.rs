//! The byte budget of the pages beside the explorer: what one needs to be complete and readable, and what its program weighs.
//!
//! Sizes are those of the brotli copies that the build puts beside the files.

use crate::css;
use crate::failure::{Failure, Outcome};
use crate::pages::LANGUAGES;
use crate::program;
use crate::project::Project;
use crate::publish::files;
use crate::site;
use std::fs;
use std::path::Path;

/// The most that the HTML of a page may weigh, in bytes after brotli.
const HTML: u64 = 45 * 1024;

/// The page that holds all others has no limit.
const WHOLE: &str = "text/";

/// The most that a page with its style sheet and script may weigh: it is complete and can be read without its program.
const COMPLETE: u64 = 60 * 1024;

/// The most that the program of the pages may weigh, with its bindings.
const PROGRAM: u64 = 160 * 1024;

/// The most that the overview may weigh until its program runs, and the most that a visit of it may fetch without being asked.
const OVERVIEW: u64 = 190 * 1024;
const OVERVIEW_VISIT: u64 = 195 * 1024;

/// How many of the heaviest pages are named.
const NAMED: usize = 3;

/// Weighs the pages of `dist`, prints the heaviest, and fails above one of the limits.
pub fn check(project: &Project) -> Outcome<()> {
    let dist = project.dist();
    let marked = |start: &str, end: &str| packed(&dist, &files::marked(&dist, (start, end))?);
    let style = marked(stem(css::SITE), ".css")? + marked(stem(css::PAGES), ".css")?;
    let shared = style + marked(stem(css::SCRIPT), ".js")?;
    let mut program = marked("app-", ".js")? + marked("app-", "_bg.wasm")?;
    for file in program::files_of(project, "components")? {
        program += marked(stem(&file), ".wasm")?;
    }
    let mut pages: Vec<(u64, String)> = Vec::new();
    for place in site::places(project)?.into_iter().filter(|place| !place.ends_with(WHOLE)) {
        pages.push((packed(&dist, &[&place, "index.html"].concat())?, place));
    }
    pages.sort_by(|a, b| b.cmp(a));
    println!(
        "    {} pages; brotli: style sheet and script {shared}, program {program}; the heaviest:",
        pages.len()
    );
    for (bytes, place) in pages.iter().take(NAMED) {
        println!("    {place:<44} {bytes:>9} {:>9}", bytes + shared);
    }
    held("The program of the pages", program, PROGRAM)?;
    let home = LANGUAGES.map(|(_, folder)| packed(&dist, &[folder, "index.html"].concat()));
    let home = home.into_iter().collect::<Outcome<Vec<u64>>>()?.into_iter().max().unwrap_or_default();
    let ready = home + style + program + marked(stem(css::HOME), ".js")?;
    let visit = ready + packed(&dist, "sw.js")? + marked("low-vision-", ".css")?;
    println!("    the overview: {ready} until its program runs, {visit} in a whole visit");
    held("The overview until its program runs", ready, OVERVIEW)?;
    held("A visit of the overview", visit, OVERVIEW_VISIT)?;
    pages.iter().try_for_each(|(bytes, place)| {
        held(&["The HTML of ", place].concat(), *bytes, HTML)?;
        held(&["The complete page ", place].concat(), bytes + shared, COMPLETE)
    })
}

/// `pages-` of `pages-0000000000000000.css`, `chunk_1-part-` of a part.
fn stem(name: &str) -> &str {
    name.rsplit_once('-').map_or(name, |(stem, _)| name.get(..=stem.len()).unwrap_or(name))
}

/// Bytes of the brotli copy.
fn packed(dist: &Path, name: &str) -> Outcome<u64> {
    let path = dist.join([name, ".br"].concat());
    Ok(fs::metadata(&path).map_err(|e| Failure::file("read", &path, &e))?.len())
}

fn held(what: &str, weight: u64, limit: u64) -> Outcome<()> {
    if weight <= limit {
        return Ok(());
    }
    Err(Failure::new(
        format!("{what} weighs {weight} bytes, {} over the budget.", weight - limit),
        "Take out of it what another page says already, or argue for a larger budget in docs/DESIGN.md.",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_heavy_is_named_with_what_it_has_too_much() {
        assert_eq!((stem("pages-00.css"), stem("page-00.js")), ("pages-", "page-"));
        assert!(held("The page", 10, 10).is_ok());
        assert!(
            held("The page", 12, 10)
                .is_err_and(|failure| failure.what.contains("The page weighs 12 bytes, 2 over"))
        );
    }
}
