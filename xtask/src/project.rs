//! Where things are: the project's folders and the versions that its lock file asks for.

use crate::failure::{Failure, Outcome};
use fs_err as fs;
use std::env;
use std::path::{Path, PathBuf};

/// The folders of one clone.
#[derive(Clone, Debug)]
pub struct Project {
    /// The folder with Cargo.toml and index.html.
    pub root: PathBuf,
}

impl Project {
    /// The clone that this command was compiled in.
    pub fn here() -> Self {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
        Project { root: manifest.parent().unwrap_or(manifest).into() }
    }

    /// The finished site.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Tools installed for this clone alone; git ignores the folder.
    pub fn tools(&self) -> PathBuf {
        self.root.join(".tools")
    }

    /// Where cargo puts what it builds.
    pub fn target(&self) -> PathBuf {
        self.root.join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
    }

    /// The version of wasm-bindgen in Cargo.lock; the command-line tool must be exactly this one.
    pub fn wasm_bindgen_version(&self) -> Outcome<String> {
        let lock = fs::read_to_string(self.root.join("Cargo.lock"))?;
        locked_version(&lock, "wasm-bindgen").ok_or_else(|| {
            let advice = "Restore Cargo.lock from git, or run `cargo generate-lockfile`.";
            Failure::new("Cargo.lock names no wasm-bindgen.", advice)
        })
    }
}

/// The version of a package in the text of a Cargo.lock.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| line.trim() == name)?;
    Some(lines.next()?.trim().strip_prefix("version = \"")?.strip_suffix('"')?.to_owned())
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
