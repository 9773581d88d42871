//! Joins `style/*.css` to the style sheets of the site: that of every page, that of the explorer and that of all other pages, what
//! a frame needs, what low vision needs; and the scripts of `web/` that run before the first paint.
//!
//! Order is meaning in CSS: first what others build on, then one file a component by name. Trunk runs this before each build.

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use std::fs;
use std::path::{Path, PathBuf};

/// What web/map.js and web/page.js ask for before the first paint: inside other pages, and where the visitor chose something for low vision.
const FRAMED: &str = "embed.css";
const LOW_VISION: &str = "low-vision.css";

/// The files of [`FRAMED`] and [`LOW_VISION`] as index.html and the scripts name them; `publish::names` writes the mark of
/// their content in place of the zeros.
pub const ASKED: [&str; 2] = ["embed-0000000000000000.css", "low-vision-0000000000000000.css"];

/// The style sheet of every page: tokens, elements, and the files of `style/site/`, which are those of the bar and the footer.
pub const SITE: &str = "site-0000000000000000.css";

/// The style sheet that all pages but the explorer have besides: the files of `style/pages/`.
pub const PAGES: &str = "pages-0000000000000000.css";

/// The style sheet that the explorer has besides: one file a component.
pub const EXPLORER: &str = "explorer-0000000000000000.css";

/// What every page has before its own styles.
const FIRST: [&str; 2] = ["tokens.css", "base.css"];

/// How esbuild makes a style sheet small: it joins nothing that Safari 16 does not read, and what it cannot read stops the
/// build.
pub const SMALL: [&str; 3] = ["--minify", "--target=safari16", "--log-override:css-syntax-error=error"];

/// Writes the style sheets and scripts into `target/`, under the names that the pages use.
pub fn write(project: &Project) -> Outcome<()> {
    let style = project.root.join("style");
    let is = |path: &PathBuf, names: &[&str]| names.iter().any(|name| path.ends_with(name));
    let own = sheets(&style)?;
    let explorer = own.into_iter().filter(|path| !is(path, &FIRST) && !is(path, &[FRAMED, LOW_VISION]));
    join(project, explorer.collect(), EXPLORER)?;
    let first = FIRST.iter().map(|name| style.join(name));
    join(project, first.chain(sheets(&style.join("site"))?).collect(), SITE)?;
    join(project, sheets(&style.join("pages"))?, PAGES)?;
    for (name, file) in ASKED.into_iter().zip([FRAMED, LOW_VISION]) {
        join(project, vec![style.join(file)], name)?;
    }
    SCRIPTS.iter().try_for_each(|(name, parts)| {
        join(project, parts.iter().map(|part| project.root.join("web").join(part)).collect(), name)
    })
}

/// The script of a page, that of the overview, and that of the explorer, under the names that index.html and the pages use; their
/// true names come from their content.
pub const SCRIPT: &str = "page-0000000000000000.js";
pub const HOME: &str = "home-0000000000000000.js";
pub const MAP: &str = "map-0000000000000000.js";

/// Scripts that run before the first paint, and the files of `web/` that they are joined from.
const SCRIPTS: [(&str, &[&str]); 3] = [
    (SCRIPT, &["asked.js", "page.js"]),
    (HOME, &["asked.js", "places.js", "home.js", "page.js"]),
    (MAP, &["asked.js", "places.js", "page.js", "map.js"]),
];

/// The style sheets of a folder, by name.
fn sheets(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(|e| Failure::file("read", folder, &e))?.flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|ending| ending == "css") {
            found.push(path);
        }
    }
    found.sort();
    if found.is_empty() {
        return Err(Failure::new(
            format!("{} holds no style sheet.", folder.display()),
            "Restore the folder from git: `git checkout style`.",
        ));
    }
    Ok(found)
}

fn join(project: &Project, files: Vec<PathBuf>, name: &str) -> Outcome<()> {
    let mut sheet = String::new();
    for path in files {
        let text = fs::read_to_string(&path).map_err(|e| Failure::file("read", &path, &e))?;
        if let Some(line) = import_line(&text) {
            return Err(Failure::new(
                format!("{}:{line}: @import asks for one more file at run time.", path.display()),
                "Remove it: every file in style/ is joined to the others anyway.",
            ));
        }
        sheet.push_str(text.trim_end());
        sheet.push('\n');
    }
    let out = project.root.join("target").join(name);
    if fs::read_to_string(&out).is_ok_and(|old| old == sheet) {
        return Ok(());
    }
    fs::create_dir_all(project.root.join("target"))
        .and_then(|()| fs::write(&out, sheet))
        .map_err(|e| Failure::file("write", &out, &e))
}

/// The number of the first line that starts with `@import`.
fn import_line(text: &str) -> Option<usize> {
    let at = text.lines().position(|line| line.trim_start().starts_with("@import"))?;
    Some(at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_is_named_alike_everywhere() {
        let root = Project::here().root;
        for (name, file) in ASKED.into_iter().zip(["web/map.js", "web/page.js"]) {
            for file in ["index.html", file] {
                assert!(fs::read_to_string(root.join(file)).unwrap().contains(name), "{file}: {name}");
            }
        }
    }

    #[test]
    fn an_import_is_found_with_its_line() {
        assert_eq!(import_line("a{}\n  @import \"b.css\";"), Some(2));
        assert_eq!(import_line("/* no @import here */"), None);
    }
}
