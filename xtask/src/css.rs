//! Joins `style/*.css` to two files: what the first view needs before its first paint, and what the second program
//! brings along.
//!
//! Order is meaning in CSS: first what others build on, then one file a component by name. Trunk runs this
//! before each build (Trunk.toml) and puts a hash into the name of the first file.

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::publish::files;
use std::fs;
use std::path::PathBuf;

/// Files that come before all components, in this order.
const FIRST: [&str; 3] = ["tokens.css", "base.css", "layout.css"];

/// Components that the first view has none of.
const LATER: [&str; 10] = [
    "audit.css",
    "chart.css",
    "compare.css",
    "look-panel.css",
    "print.css",
    "reach.css",
    "sections.css",
    "sheet.css",
    "take.css",
    "tiles.css",
];

/// What look.js asks for before the first paint: inside other pages, and where the visitor chose something for low vision.
const FRAMED: &str = "embed.css";
const LOW_VISION: &str = "low-vision.css";

/// The files of [`FRAMED`] and [`LOW_VISION`] as index.html and look.js name them; `publish::names` writes the mark of
/// their content in place of the zeros.
pub const ASKED: [&str; 2] = ["embed-0000000000000000.css", "low-vision-0000000000000000.css"];

/// The style sheet of the pages beside the explorer: tokens, elements, and the files of `style/pages/`.
pub const PAGES: &str = "pages-0000000000000000.css";

/// How esbuild makes a style sheet small: it joins nothing that Safari 16 does not read, and what it cannot read stops the
/// build.
pub const SMALL: [&str; 3] = ["--minify", "--target=safari16", "--log-override:css-syntax-error=error"];

/// Writes `target/site.css` and [`ASKED`], the files that index.html names, and `target/below.css`,
/// which has the latter too: its panel comes with the second program.
pub fn write(project: &Project) -> Outcome<()> {
    let later = |path: &PathBuf| LATER.iter().any(|name| path.ends_with(name));
    let (below, first): (Vec<_>, Vec<_>) = sources(project)?.into_iter().partition(later);
    let (framed, first): (Vec<_>, Vec<_>) = first.into_iter().partition(|path| path.ends_with(FRAMED));
    let (sight, first): (Vec<_>, Vec<_>) = first.into_iter().partition(|path| path.ends_with(LOW_VISION));
    join(project, first, "site.css")?;
    let [in_frames, for_sight] = ASKED;
    join(project, framed, in_frames)?;
    join(project, sight.clone(), for_sight)?;
    join(project, sight.into_iter().chain(below).collect(), "below.css")?;
    join(project, of_pages(project)?, PAGES)?;
    SCRIPTS.iter().try_for_each(|(name, parts)| {
        join(project, parts.iter().map(|part| project.root.join("web").join(part)).collect(), name)
    })
}

/// The script of these pages, and that of the overview before it, under the names that index.html and the pages use; their true
/// names come from their content.
pub const SCRIPT: &str = "page-0000000000000000.js";
pub const HOME: &str = "home-0000000000000000.js";

/// Scripts that run before the first paint, and the files of `web/` that they are joined from.
const SCRIPTS: [(&str, &[&str]); 3] = [
    ("look.js", &["asked.js", "places.js", "look.js"]),
    (SCRIPT, &["page.js"]),
    (HOME, &["asked.js", "places.js", "home.js"]),
];

fn of_pages(project: &Project) -> Outcome<Vec<PathBuf>> {
    let style = project.root.join("style");
    let mut files = vec![style.join("tokens.css"), style.join("base.css")];
    let own = files::all(&style.join("pages"))?;
    files.extend(own.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "css")));
    Ok(files)
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

/// The style files in the order of the cascade.
fn sources(project: &Project) -> Outcome<Vec<PathBuf>> {
    let dir = project.root.join("style");
    let entries = fs::read_dir(&dir).map_err(|e| Failure::file("read", &dir, &e))?;
    let names = entries.flatten().map(|e| e.file_name().to_string_lossy().into_owned());
    let names: Vec<String> = names.filter(|name| name.ends_with(".css")).collect();
    if names.is_empty() {
        return Err(Failure::new(
            format!("{} holds no style sheet.", dir.display()),
            "Restore the folder from git: `git checkout style`.",
        ));
    }
    Ok(cascade(names).into_iter().map(|name| dir.join(name)).collect())
}

fn cascade(mut names: Vec<String>) -> Vec<String> {
    names.sort_by_key(|name| {
        let place = FIRST.iter().position(|first| first == name);
        (place.unwrap_or(FIRST.len()), name.clone())
    });
    names
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
    fn foundations_come_before_components() {
        let names = ["map.css", "layout.css", "tokens.css", "a.css", "base.css"];
        let sorted = cascade(names.map(String::from).to_vec());
        assert_eq!(sorted, ["tokens.css", "base.css", "layout.css", "a.css", "map.css"]);
    }

    #[test]
    fn what_is_asked_for_is_named_alike_everywhere() {
        let root = Project::here().root;
        for name in ASKED {
            for file in ["index.html", "web/look.js"] {
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
