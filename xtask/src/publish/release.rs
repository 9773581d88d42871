//! Which release this is: `dist/release.json`, and `<html data-release>` of every page.
//!
//! The id follows from the content of all files, so two builds of the same sources have the same id and a site
//! that differs in one byte has another.

use crate::failure::{Failure, Outcome};
use crate::project::{self, Project};
use crate::publish::files;
use crate::sha256;
use std::collections::BTreeMap;
use std::path::Path;

/// How the attribute stands in a page.
const START: &str = "<html data-release=\"";

/// Path inside the folder → SHA-256 in base64.
pub type Digests = BTreeMap<String, String>;

/// The digests of every file below a folder.
pub fn digests(project: &Project, folder: &Path) -> Outcome<Digests> {
    let text = files::node(project, "digests.mjs", &[folder])?;
    let pairs = text.lines().filter_map(|line| line.split_once('\t'));
    Ok(pairs.map(|(digest, name)| (name.to_owned(), digest.to_owned())).collect())
}

/// Names the release in every page; gives its id.
pub fn enter(project: &Project) -> Outcome<String> {
    let dist = project.dist();
    let id = id(&digests(project, &dist)?);
    let named = format!("{START}{id}\"");
    each_page(&dist, |html| html.replacen("<html", &named, 1))?;
    Ok(id)
}

/// Takes the release out of every page again.
pub fn leave(dist: &Path) -> Outcome<()> {
    each_page(dist, |html| {
        let Some((before, rest)) = html.split_once(START) else {
            return html.to_owned();
        };
        let after = rest.split_once('"').map_or(rest, |(_, after)| after);
        format!("{before}<html{after}")
    })
}

fn each_page(dist: &Path, change: impl Fn(&str) -> String) -> Outcome<()> {
    for path in files::pages(dist)? {
        let html = files::read(&path)?;
        let changed = change(&html);
        if changed != html {
            files::write(&path, &changed)?;
        }
    }
    Ok(())
}

/// Writes `release.json`: the id, the version of the code, the release of the data, and every file with its digest.
pub fn write(project: &Project, id: &str) -> Outcome<()> {
    let lock = files::read(&project.root.join("Cargo.lock"))?;
    let version = project::locked_version(&lock, "jolkarta").unwrap_or_default();
    let data = files::node(project, "data-release.mjs", &[&project.root.join("data")])?;
    if data.trim().is_empty() {
        return Err(Failure::new(
            "The release of the data has no name.",
            "Restore the folder data from git.",
        ));
    }
    let dist = project.dist();
    let rows: Vec<String> = digests(project, &dist)?
        .iter()
        .map(|(name, digest)| format!("    \"{}\": \"sha256-{digest}\"", name.replace(['"', '\\'], "_")))
        .collect();
    let text = format!(
        "{{\n  \"name\": \"jolkarta\",\n  \"release\": \"{id}\",\n  \"version\": \"{version}\",\n  \"data\": \"{}\",\n  \"files\": {{\n{}\n  }}\n}}\n",
        data.trim(),
        rows.join(",\n")
    );
    files::write(&dist.join("release.json"), &text)
}

fn id(digests: &Digests) -> String {
    let rows: String = digests.iter().map(|(name, digest)| format!("{name}\0{digest}\0")).collect();
    sha256::hex(rows.as_bytes()).chars().take(16).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_follows_from_names_and_contents() {
        let one = |name: &str, digest: &str| id(&Digests::from([(name.into(), digest.into())]));
        assert_eq!(one("a", "x"), one("a", "x"));
        assert_ne!(one("a", "x"), one("a", "y"));
        assert_ne!(one("a", "x"), one("b", "x"));
    }
}
