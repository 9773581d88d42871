//! Where things are: the project's folders and the versions that its lock file asks for.

use crate::failure::{Failure, Outcome};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders of one clone.
#[derive(Clone, Debug)]
pub struct Project {
    /// The folder with Cargo.toml and index.html.
    pub root: PathBuf,
    /// The finished site, where it is another folder than `dist`.
    pub site: Option<PathBuf>,
}

impl Project {
    /// The clone that this command was compiled in.
    pub fn here() -> Self {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = manifest.parent().unwrap_or(manifest);
        Project { root: root.into(), site: None }
    }

    /// The finished site.
    pub fn dist(&self) -> PathBuf {
        self.site.clone().unwrap_or_else(|| self.root.join("dist"))
    }

    /// Tools installed for this clone alone; git ignores the folder.
    pub fn tools(&self) -> PathBuf {
        self.root.join(".tools")
    }

    /// The whole output of every step, one file each.
    pub fn logs(&self) -> PathBuf {
        self.tools().join("logs")
    }

    /// The folder of the Playwright tests.
    pub fn e2e(&self) -> PathBuf {
        self.root.join("tests/e2e")
    }

    /// Where cargo puts what it builds.
    pub fn target(&self) -> PathBuf {
        match env::var_os("CARGO_TARGET_DIR") {
            Some(dir) => self.root.join(dir),
            None => self.root.join("target"),
        }
    }

    /// The version of wasm-bindgen in Cargo.lock; the command-line tool must be exactly this one.
    pub fn wasm_bindgen_version(&self) -> Outcome<String> {
        let path = self.root.join("Cargo.lock");
        let lock = fs::read_to_string(&path).map_err(|e| Failure::file("read", &path, &e))?;
        locked_version(&lock, "wasm-bindgen").ok_or_else(|| {
            Failure::new(
                "Cargo.lock names no wasm-bindgen.",
                "Restore Cargo.lock from git, or run `cargo generate-lockfile`.",
            )
        })
    }
}

/// The version of a package in the text of a Cargo.lock.
pub fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| line.trim() == name)?;
    let version = lines.next()?.trim().strip_prefix("version = \"")?;
    Some(version.strip_suffix('"')?.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_exact_package_in_a_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.50\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.128\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen").as_deref(), Some("0.2.128"));
        assert_eq!(locked_version(lock, "leptos"), None);
    }
}
