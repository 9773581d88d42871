//! What is known when the site is put together: how its files are called, where it is published, which release it is.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use fs_err as fs;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::inline::Inline;

/// The part of the program that the explorer's page fetches ahead, and how a row of `parts.tsv` begins that lists its files.
const AHEAD: &str = "explorer\t";

/// What pages need to know of the site around them.
#[derive(Clone, Debug, Default)]
pub struct Bundle {
    /// The files beside the pages.
    pub files: Files,
    /// What of them stands inside pages.
    pub inline: Inline,
    /// Parts of the program that the explorer needs at once, by their plain names.
    pub ahead: Vec<String>,
    /// The site's root as visitors see it, with a slash at its end, where it is known.
    pub root: Option<String>,
    /// The id of the release, of a site that is published.
    pub release: Option<String>,
    /// True where pages are loaded again when the site was built again: `trunk serve`.
    pub reload: bool,
}

impl Bundle {
    /// The whole address of a path below the site's root, where that is known.
    pub fn whole(&self, path: &str) -> Option<String> {
        Some([self.root.as_deref()?, path].concat())
    }

    /// The whole address, or where that is not known one relative to a page; `up` leads from the page to the site's root.
    pub fn address(&self, up: &str, path: &str) -> String {
        self.whole(path).unwrap_or_else(|| [up, path].concat())
    }

    /// The same for every text of a description that begins with `{base}`.
    pub fn resolve(&self, up: &str, value: &mut Value) {
        match value {
            Value::String(text) => {
                if let Some(path) = text.strip_prefix("{base}") {
                    *text = self.address(up, path);
                }
            }
            Value::Array(all) => all.iter_mut().for_each(|one| self.resolve(up, one)),
            Value::Object(all) => all.values_mut().for_each(|one| self.resolve(up, one)),
            _ => {}
        }
    }

    /// The parts that the explorer needs at once, read from the table of all parts: `NAME<tab>FILE<tab>…`.
    pub fn ahead(table: &str) -> Vec<String> {
        let row = table.lines().find_map(|line| line.strip_prefix(AHEAD)).unwrap_or_default();
        row.split('\t').filter(|file| !file.is_empty()).map(str::to_owned).collect()
    }
}

/// Digits of a mark, which follows from the content of a file.
const DIGITS: usize = 16;

/// The rule for the names of marked files, as a regular expression for the end of an address.
pub const PATTERN: &str = "-[0-9a-f]{16}(_bg)?\\.[a-z]+$";

/// The files beside the pages: the names that they have, by their plain names without a mark.
#[derive(Clone, Debug, Default)]
pub struct Files(BTreeMap<String, String>);

/// What the pages name.
const NEEDED: [&str; 14] = [
    "app.js",
    "app_bg.wasm",
    "blocked.js",
    "copy.js",
    "embed.css",
    "explorer.css",
    "home.js",
    "icon.png",
    "low-vision.css",
    "map.js",
    "page.js",
    "pages.css",
    "site.css",
    "views.css",
];

impl Files {
    /// Those in a folder.
    ///
    /// # Errors
    /// When the folder cannot be read or lacks what the pages name.
    pub fn of(folder: &Path) -> io::Result<Self> {
        let mut names = BTreeMap::new();
        for entry in fs::read_dir(folder)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            let plain = split(&name).map_or_else(|| name.clone(), |(plain, _)| plain);
            names.insert(plain, name);
        }
        match NEEDED.iter().find(|name| !names.contains_key(**name)) {
            None => Ok(Files(names)),
            Some(name) => Err(io::Error::other(format!("{} has no {name}", folder.display()))),
        }
    }

    /// The name of a file.
    pub fn name<'a>(&'a self, plain: &'a str) -> &'a str {
        self.0.get(plain).map_or(plain, String::as_str)
    }

    /// Marked files whose content is another than their name tells.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn changed(&self, folder: &Path) -> io::Result<Vec<String>> {
        let mut found = Vec::new();
        for name in self.0.values() {
            if let Some((_, told)) = split(name)
                && told != mark(&fs::read(folder.join(name))?)
            {
                found.push(name.clone());
            }
        }
        Ok(found)
    }
}

/// True for a name whose file never changes.
pub fn is_marked(name: &str) -> bool {
    split(name).is_some()
}

/// The plain name and the mark: `app_bg.wasm` and `0123456789abcdef` of `app-0123456789abcdef_bg.wasm`.
fn split(name: &str) -> Option<(String, &str)> {
    let (base, ending) = name.rsplit_once('.')?;
    let (base, kind) = base.strip_suffix("_bg").map_or((base, ""), |base| (base, "_bg"));
    let (stem, mark) = base.rsplit_once('-')?;
    let is_mark = mark.len() == DIGITS && mark.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    is_mark.then(|| ([stem, kind, ".", ending].concat(), mark))
}

/// The SHA-256 of a content as pages, policies and workers name it: `sha256-` and base64.
pub fn digest(bytes: impl AsRef<[u8]>) -> String {
    ["sha256-", &STANDARD.encode(Sha256::digest(bytes))].concat()
}

/// The mark of a content: the first digits of its SHA-256.
pub fn mark(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().take(DIGITS / 2).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn only_sixteen_digits_before_the_ending_are_a_mark() {
        let plain = |name| split(name).map(|(plain, _)| plain);
        assert_eq!(plain("app-46d344b51dfd2d87_bg.wasm").as_deref(), Some("app_bg.wasm"));
        assert_eq!(plain("low-vision-8d1821369839d9ff.css").as_deref(), Some("low-vision.css"));
        for name in ["index.html", "site-12.css", "data-46d344b51dfd2d8g.csv", "46d344b51dfd2d87.js", "sw.js"]
        {
            assert!(!is_marked(name), "{name}");
        }
    }

    #[test]
    fn the_parts_of_the_explorer_are_read_from_the_table() {
        let table = "charts\tcharts-part.wasm\nexplorer\texplorer-part.wasm\tchunk_0-part.wasm";
        assert_eq!(Bundle::ahead(table), ["explorer-part.wasm", "chunk_0-part.wasm"]);
        assert!(Bundle::ahead("").is_empty());
    }

    #[test]
    fn a_file_that_was_changed_is_told_by_its_name() {
        let folder = std::env::temp_dir().join(format!("site-bundle-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        assert!(Files::of(&folder).unwrap_err().to_string().contains("app.js"));
        for name in NEEDED {
            fs::write(folder.join(name), "x").unwrap();
        }
        fs::remove_file(folder.join("site.css")).unwrap();
        let name = format!("site-{}.css", mark(b"a{}"));
        fs::write(folder.join(&name), "a{}").unwrap();
        let files = Files::of(&folder).unwrap();
        assert_eq!((files.name("site.css"), files.name("page.js")), (name.as_str(), "page.js"));
        assert!(files.changed(&folder).unwrap().is_empty());
        fs::write(folder.join(&name), "b{}").unwrap();
        assert_eq!(files.changed(&folder).unwrap(), [name]);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn addresses_are_whole_where_the_site_is_known() {
        let mut bundle = Bundle::default();
        let told = |bundle: &Bundle| {
            let mut value = serde_json::json!({"a": ["{base}data/", "b"]});
            bundle.resolve("../", &mut value);
            value.to_string()
        };
        assert_eq!((bundle.whole("ru/"), told(&bundle).as_str()), (None, "{\"a\":[\"../data/\",\"b\"]}"));
        bundle.root = Some("https://a.kz/".to_owned());
        assert_eq!(bundle.whole("ru/").as_deref(), Some("https://a.kz/ru/"));
        assert_eq!(told(&bundle), "{\"a\":[\"https://a.kz/data/\",\"b\"]}");
    }
}
