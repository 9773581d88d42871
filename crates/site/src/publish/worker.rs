//! `sw.js`: the service worker of this release, with the files it keeps for visits without a network.
//!
//! It lists the explorer's pages and files, which are kept once it was visited. Downloads and embeds are not.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use fs_err as fs;

use crate::bundle::is_marked;
use crate::files::PROJECT;
use crate::publish::release::Digests;

/// The pages of the explorer, as they are asked for.
const PAGES: [(&str, &str); 3] =
    [("map/index.html", "map/"), ("ru/map/index.html", "ru/map/"), ("en/map/index.html", "en/map/")];

/// The worker, behind what it needs to know.
pub fn script(id: &str, digests: &Digests) -> io::Result<String> {
    let kept: BTreeMap<&str, &String> =
        digests.iter().filter_map(|(name, digest)| Some((address(name)?, digest))).collect();
    let source = fs::read_to_string(Path::new(PROJECT).join("web/sw.js"))?;
    let files = serde_json::to_string_pretty(&kept)?;
    Ok(format!("const RELEASE = \"{id}\";\nconst FILES = {files};\n{source}"))
}

/// How the page or a program asks for this file, or `None` when it is not kept.
fn address(name: &str) -> Option<&str> {
    let page = PAGES.iter().find(|(file, _)| *file == name).map(|(_, address)| *address);
    page.or_else(|| (is_marked(name) && !is_of_pages(name)).then_some(name))
}

/// True for what the overview alone has: it is kept when it is visited.
fn is_of_pages(name: &str) -> bool {
    name.starts_with("home-")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
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
        let worker = script("id", &digests).unwrap();
        let list = worker.strip_prefix("const RELEASE = \"id\";\nconst FILES = ").unwrap();
        let list: Digests = serde_json::from_str(list.split_once(";\n").unwrap().0).unwrap();
        assert_eq!(list.keys().collect::<Vec<_>>(), ["en/map/", "map/", "site-0123456789abcdef.css"]);
    }
}
