//! `dist/sw.js`: the service worker of this release, with the files it keeps for visits without a network.
//!
//! It lists the explorer's pages and files, which are kept once it was visited. Downloads and embeds are not.

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::publish::files;
use crate::publish::names;
use crate::publish::release::{self, Digests};

/// The pages of the explorer, as they are asked for.
const PAGES: [(&str, &str); 3] =
    [("map/index.html", "map/"), ("ru/map/index.html", "ru/map/"), ("en/map/index.html", "en/map/")];

/// Writes the worker; call it when nothing that it keeps will change any more.
pub fn write(project: &Project, id: &str) -> Outcome<()> {
    let source = project.root.join("sw.js");
    let digests = release::digests(project, &project.dist())?;
    let text = filled(&files::read(&source)?, id, &digests).ok_or_else(|| {
        Failure::new(
            format!("{} has no empty RELEASE and FILES.", source.display()),
            "Restore sw.js from git: `git checkout sw.js`.",
        )
    })?;
    files::write(&project.dist().join("sw.js"), &text)
}

fn filled(source: &str, id: &str, digests: &Digests) -> Option<String> {
    let release = "const RELEASE = \"\";";
    let list = "const FILES = {};";
    if [release, list].into_iter().any(|line| !source.contains(line)) {
        return None;
    }
    let kept = digests.iter().filter_map(|(name, digest)| Some((address(name)?, digest)));
    let rows: String =
        kept.map(|(address, digest)| format!("  \"{address}\": \"sha256-{digest}\",\n")).collect();
    let source = source.replacen(release, &format!("const RELEASE = \"{id}\";"), 1);
    Some(source.replacen(list, &format!("const FILES = {{\n{rows}}};"), 1))
}

/// How the page or a program asks for this file, or `None` when it is not kept.
fn address(name: &str) -> Option<&str> {
    let page = PAGES.iter().find(|(file, _)| *file == name).map(|(_, address)| *address);
    page.or_else(|| (names::is_marked(name) && !is_of_pages(name)).then_some(name))
}

/// True for what the overview alone has: it is kept when it is visited.
fn is_of_pages(name: &str) -> bool {
    name.starts_with("home-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_and_marked_files_are_kept() {
        let names = [
            "home-0123456789abcdef.js",
            "data/plan.csv",
            "en/map/index.html",
            "index.html",
            "map/index.html",
            "embed/index.html",
            "site-0123456789abcdef.css",
        ];
        let digests = names.into_iter().map(|name| (name.to_owned(), "x=".to_owned())).collect();
        let source = std::fs::read_to_string(Project::here().root.join("sw.js")).unwrap();
        let worker = filled(&source, "id", &digests).unwrap();
        assert!(worker.contains("RELEASE = \"id\""));
        let list = worker.split("FILES = {").nth(1).unwrap().split('}').next().unwrap();
        let kept: Vec<_> = list.trim().lines().filter_map(|line| line.split('"').nth(1)).collect();
        assert_eq!(kept, ["en/map/", "map/", "site-0123456789abcdef.css"]);
        assert!(filled("", "id", &digests).is_none());
    }
}
