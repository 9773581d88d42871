//! What stands inside the pages that most visits begin with, so that their first picture waits for one trip to the host: style
//! sheets and scripts that else would be files.
//!
//! Invariant: the security policy names each by the digest of its whole text.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use fs_err as fs;
use model::route::Page;

use crate::bundle::{Files, digest};

/// The pages, and of each its style sheets and its script, by their plain names.
const INSIDE: [(Page, [&str; 3]); 2] = [
    (Page::Overview, ["site.css", "pages.css", "home.js"]),
    (Page::Map, ["site.css", "explorer.css", "map.js"]),
];

/// What would end an element early.
const UNFIT: [&str; 3] = ["</style", "</script", "<!--"];
/// What becomes another path where the explorer's page is written in place of the overview (web/home.js).
const UP: &str = "../";

/// Texts of style sheets and scripts with their digests, by their plain names.
#[derive(Clone, Debug, Default)]
pub struct Inline(BTreeMap<String, (String, String)>);

impl Inline {
    /// Those of the files in a folder.
    ///
    /// # Errors
    /// When one cannot be read, or cannot stand inside a page.
    pub fn of(folder: &Path, files: &Files) -> io::Result<Self> {
        let mut texts = BTreeMap::new();
        for (page, plain) in INSIDE.into_iter().flat_map(|(page, names)| names.map(|name| (page, name))) {
            let text = fs::read_to_string(folder.join(files.name(plain)))?;
            let unfit = UNFIT.into_iter().chain((page == Page::Map).then_some(UP));
            if let Some(part) = unfit.into_iter().find(|part| text.contains(part)) {
                return Err(io::Error::other(format!(
                    "{plain} has {part} in it and cannot stand inside a page"
                )));
            }
            let digest = digest(&text);
            texts.insert(plain.to_owned(), (text, digest));
        }
        Ok(Inline(texts))
    }

    /// The text of a file, where it stands inside this page.
    pub fn text(&self, page: Page, plain: &str) -> Option<&str> {
        let inside = INSIDE.iter().any(|(own, names)| *own == page && names.contains(&plain));
        self.0.get(plain).filter(|_| inside).map(|(text, _)| text.as_str())
    }

    /// The digests of what has this ending, each behind a space, as a policy names them.
    pub fn digests(&self, ending: &str) -> String {
        let texts = self.0.iter().filter(|(name, _)| name.ends_with(ending));
        texts.map(|(_, (_, digest))| format!(" '{digest}'")).collect()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_is_inside_is_named_by_its_digest_and_fits() {
        let folder = std::env::temp_dir().join(format!("site-inline-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for name in INSIDE.into_iter().flat_map(|(_, names)| names) {
            fs::write(folder.join(name), name).unwrap();
        }
        let inline = Inline::of(&folder, &Files::default()).unwrap();
        assert_eq!(inline.text(Page::Map, "map.js"), Some("map.js"));
        assert_eq!(
            (inline.text(Page::Overview, "map.js"), inline.text(Page::About, "site.css")),
            (None, None)
        );
        // printf home.js | openssl dgst -sha256 -binary | base64
        assert!(inline.digests(".js").contains(" 'sha256-IDtL6N6rqwvtP36gD6kaAcUn/BipFlly7+dU7AJELck='"));
        assert_eq!(
            (
                inline.digests(".js").matches("sha256").count(),
                inline.digests(".css").matches("sha256").count()
            ),
            (2, 3)
        );
        fs::write(folder.join("map.js"), "'</script>'").unwrap();
        assert!(Inline::of(&folder, &Files::default()).unwrap_err().to_string().contains("map.js"));
        fs::remove_dir_all(folder).unwrap();
    }
}
