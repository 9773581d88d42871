//! Writes the site, step by step: `cargo xtask build` and Trunk call it. Runs natively.

use std::env;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fs_err as fs;
use site::bundle::{Bundle, Files};
use site::inline::Inline;
use site::{files, publish, settings};

const USAGE: &str = "\
site join FOLDER     write the style sheets and scripts of the site, joined from style/ and web/
site draw FOLDER     draw the preview pictures
site pages [FOLDER]  write the pages beside these files; without a folder into Trunk's bundle
site publish FOLDER  write the pages, and what hosts need, beside these files";

/// Names the site's root as visitors see it.
const ADDRESS: &str = "JOLKARTA_URL";

/// Where `trunk serve` tells that the site was built again.
const RELOAD: &str = ".well-known/trunk/ws";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let done = match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["join", folder] => files::join(Path::new(folder)),
        ["draw", folder] => files::draw(Path::new(folder)),
        ["pages"] => {
            env::var("TRUNK_STAGING_DIR").map_err(io::Error::other).and_then(|folder| pages(&folder))
        }
        ["pages", folder] => pages(folder),
        ["publish", folder] => publish(folder),
        _ => Err(io::Error::other(USAGE)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn pages(folder: &str) -> io::Result<()> {
    let folder = Path::new(folder);
    // Trunk's own page is replaced; what it loads pages again by is inline.
    let reload = fs::read_to_string(folder.join("index.html")).is_ok_and(|page| page.contains(RELOAD));
    if reload {
        fs::copy(Path::new(files::PROJECT).join("web/reload.js"), folder.join("reload.js"))?;
    }
    let files = Files::of(folder)?;
    let bundle = Bundle { inline: Inline::of(folder, &files)?, files, reload, ..Bundle::default() };
    files::pages(folder, &bundle, &files::contents())?;
    files::others(folder, &bundle)
}

fn publish(folder: &str) -> io::Result<()> {
    if let Some(note) = settings::note().map_err(io::Error::other)? {
        println!("{note}");
    }
    let folder = Path::new(folder);
    let parts = PathBuf::from(files::PROJECT).join("target/program/parts.tsv");
    let files = Files::of(folder)?;
    let bundle = Bundle {
        inline: Inline::of(folder, &files)?,
        files,
        ahead: Bundle::ahead(&fs::read_to_string(parts)?),
        root: publish::root(&env::var(ADDRESS).unwrap_or_default())?,
        ..Bundle::default()
    };
    publish::finish(folder, bundle)
}
