//! Which release this is: `release.json`, and `<html data-release>` of every page.
//!
//! The id follows from the content of all files, so two builds of the same sources have the same id and a site
//! that differs in one byte has another.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use cargo_metadata::Metadata;
use fs_err as fs;
use serde::Serialize;
use walkdir::WalkDir;

use super::licences;
use crate::bundle::{digest, mark};

/// Where the release is described.
pub const FILE: &str = "release.json";

/// What names the release. It does not count for its id.
const NAMING: [&str; 8] = [
    ".htaccess",
    "404.html",
    "_headers",
    "hosting/Caddyfile",
    "hosting/nginx.conf",
    FILE,
    "sw.js",
    "web.config",
];

/// Path inside the folder → `sha256-` and the digest in base64.
pub type Digests = BTreeMap<String, String>;

/// The digests of all files but those that name the release.
pub fn digests(folder: &Path) -> io::Result<Digests> {
    let mut digests = all(folder)?;
    digests.retain(|name, _| !NAMING.contains(&name.as_str()));
    Ok(digests)
}

/// The digests of all files. Compressed copies do not count.
pub fn all(folder: &Path) -> io::Result<Digests> {
    let mut digests = Digests::new();
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        let Ok(inside) = entry.path().strip_prefix(folder) else { continue };
        let name = inside.to_string_lossy().replace('\\', "/");
        if entry.file_type().is_file() && !(name.ends_with(".br") || name.ends_with(".gz") || name == FILE) {
            digests.insert(name, digest(fs::read(entry.path())?));
        }
    }
    Ok(digests)
}

/// The id of a release with these files.
pub fn id(digests: &Digests) -> String {
    let rows: String = digests.iter().map(|(name, digest)| format!("{name}\0{digest}\0")).collect();
    mark(rows.as_bytes())
}

/// The id, the version of the code, the release of the data, and every file with its digest.
pub fn file(id: &str, metadata: &Metadata, files: &Digests) -> io::Result<String> {
    #[derive(Serialize)]
    struct Release<'a> {
        name: &'a str,
        release: &'a str,
        version: &'a str,
        data: &'a str,
        files: &'a Digests,
    }
    let own = metadata.packages.iter().find(|package| package.name == licences::OWN);
    let version = own.map(|package| package.version.to_string()).unwrap_or_default();
    let whole =
        Release { name: licences::OWN, release: id, version: &version, data: dataset::RELEASE, files };
    Ok(serde_json::to_string_pretty(&whole)? + "\n")
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
