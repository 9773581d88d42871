//! Names that tell the content: `site-0123456789abcdef.css` is another file when one byte of it is another.
//!
//! Files get their names when nothing in them will change any more; a host may promise that such a
//! file never changes only when the name is written last. Files that differ in their ending alone
//! (`app-….js`, `app-…_bg.wasm`) keep one mark together.

use crate::failure::{Failure, Outcome};
use crate::publish::files;
use crate::sha256;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Digits of a mark.
const DIGITS: usize = 16;

/// The fewest digits of a mark of Trunk's, which leaves leading zeros out.
const TRUNKS: usize = 9;

/// The same rule for hosts, as a regular expression for the end of an address.
pub const PATTERN: &str = "-[0-9a-f]{16}(_bg)?\\.[a-z]+$";

/// True for a name whose file never changes.
pub fn is_marked(name: &str) -> bool {
    stem(name, DIGITS).is_some()
}

/// Gives every marked file of the folder the mark of its content, and writes the new names into all texts.
pub fn settle(dist: &Path) -> Outcome<()> {
    let mut groups: BTreeMap<(u8, String), Vec<PathBuf>> = BTreeMap::new();
    for entry in fs::read_dir(dist).map_err(|e| Failure::file("read", dist, &e))?.flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if let Some(stem) = stem(&name, TRUNKS) {
            groups.entry((rank(&name), stem.to_owned())).or_default().push(path);
        }
    }
    // A script and its program are one group, at the place of the script.
    let scripts: Vec<String> = groups.keys().filter(|(rank, _)| *rank == 2).map(|(_, s)| s.clone()).collect();
    for stem in scripts {
        let programs = groups.remove(&(1, stem.clone())).unwrap_or_default();
        groups.entry((2, stem)).or_default().extend(programs);
    }
    for ((_, old), mut files) in groups {
        files.sort();
        let new = named(&old, &mark(&files, &old)?);
        if new != old {
            rename(&files, &old, &new)?;
            replace(dist, &old, &new)?;
        }
    }
    Ok(())
}

/// Styles and scripts may name pictures, scripts may name programs: what is named comes first.
fn rank(name: &str) -> u8 {
    match name.rsplit('.').next() {
        Some("js" | "mjs") => 2,
        Some("css" | "wasm") => 1,
        _ => 0,
    }
}

/// `site-0123456789abcdef` of `site-0123456789abcdef.css`, or `None` when there is no mark of at least so many digits.
fn stem(name: &str, least: usize) -> Option<&str> {
    let (base, _) = name.rsplit_once('.')?;
    let base = base.strip_suffix("_bg").unwrap_or(base);
    let (_, mark) = base.rsplit_once('-')?;
    let is_mark = (least..=DIGITS).contains(&mark.len())
        && mark.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    is_mark.then_some(base)
}

fn named(old: &str, mark: &str) -> String {
    let base = old.rsplit_once('-').map_or(old, |(base, _)| base);
    format!("{base}-{mark}")
}

/// The mark of these files; where they name themselves, the old name does not count.
fn mark(files: &[PathBuf], old: &str) -> Outcome<String> {
    let mut all = Vec::new();
    for path in files {
        let bytes = fs::read(path).map_err(|e| Failure::file("read", path, &e))?;
        match String::from_utf8(bytes) {
            Ok(text) => all.extend(text.replace(old, "").into_bytes()),
            Err(error) => all.extend(error.into_bytes()),
        }
        // No text has this byte.
        all.push(0xff);
    }
    Ok(sha256::hex(&all).chars().take(DIGITS).collect())
}

fn rename(files: &[PathBuf], old: &str, new: &str) -> Outcome<()> {
    for path in files {
        let name = path.file_name().unwrap_or_default().to_string_lossy().replace(old, new);
        fs::rename(path, path.with_file_name(name)).map_err(|e| Failure::file("rename", path, &e))?;
    }
    Ok(())
}

fn replace(dist: &Path, old: &str, new: &str) -> Outcome<()> {
    for path in files::all(dist)? {
        let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
        if !["html", "js", "mjs", "css", "json", "xml", "webmanifest"].contains(&kind) {
            continue;
        }
        let text = fs::read_to_string(&path).map_err(|e| Failure::file("read", &path, &e))?;
        if text.contains(old) {
            fs::write(&path, text.replace(old, new)).map_err(|e| Failure::file("write", &path, &e))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(folder: &str, style: &str) -> PathBuf {
        let dist = std::env::temp_dir().join(format!("xtask-names-{folder}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&dist);
        fs::create_dir_all(dist.join("ru")).unwrap();
        let old = "a00000000000aa";
        fs::write(dist.join(format!("site-{old}.css")), style).unwrap();
        fs::write(dist.join(format!("app-{old}.js")), format!("'app-{old}_bg.wasm'")).unwrap();
        fs::write(dist.join(format!("app-{old}_bg.wasm")), [0, 0x61, 0xff]).unwrap();
        let page = format!("<link href=./site-{old}.css><script src=./app-{old}.js>");
        fs::write(dist.join("index.html"), &page).unwrap();
        fs::write(dist.join("ru/index.html"), page.replace("./", "../")).unwrap();
        settle(&dist).unwrap();
        dist
    }

    fn names(dist: &Path) -> Vec<String> {
        let files = files::all(dist).unwrap();
        files.iter().map(|path| files::inside(dist, path)).collect()
    }

    #[test]
    fn a_name_follows_its_content_and_every_page_names_it() {
        let (one, same, other) = (site("1", "a{}"), site("2", "a{}"), site("3", "b{}"));
        assert_eq!(names(&one), names(&same), "the same content has the same names");
        let (before, after) = (names(&one), names(&other));
        let changed: Vec<_> = before.iter().filter(|name| !after.contains(name)).collect();
        assert_eq!(changed.len(), 1, "only the style sheet's name changes: {changed:?}");
        for dist in [one, same, other] {
            let pages = ["index.html", "ru/index.html"].map(|p| fs::read_to_string(dist.join(p)).unwrap());
            let script =
                fs::read_to_string(dist.join(names(&dist).iter().find(|n| n.ends_with(".js")).unwrap()));
            for name in names(&dist).iter().filter(|name| is_marked(name)) {
                let named = pages.iter().all(|page| page.contains(name));
                assert!(named || script.as_ref().unwrap().contains(name), "{name}");
            }
            fs::remove_dir_all(dist).unwrap();
        }
    }

    #[test]
    fn only_sixteen_digits_before_the_ending_are_a_mark() {
        assert!(is_marked("app-46d344b51dfd2d87_bg.wasm") && is_marked("icon-8d1821369839d9ff.svg"));
        for name in ["index.html", "site-12.css", "data-46d344b51dfd2d8g.csv", "46d344b51dfd2d87.js", "sw.js"]
        {
            assert!(!is_marked(name), "{name}");
        }
    }
}
