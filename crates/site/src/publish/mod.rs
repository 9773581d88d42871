//! What a site needs to be published: notices, the release's id, the worker for visits without a network, files for the hosts.

mod hosts;
mod iis;
mod licences;
pub mod policy;
mod release;
mod worker;

use std::io;
use std::path::Path;

use fs_err as fs;
use model::route::Route;

use crate::bundle::{Bundle, is_marked};
use crate::files::{PROJECT, contents, copy, others, pages, put};
use crate::redirects;
use release::Digests;

/// The site's root, with a slash at its end, from what the publisher gave as its address.
///
/// # Errors
/// When it is no address.
pub fn root(text: &str) -> io::Result<Option<String>> {
    let text = text.trim();
    let odd = |c: char| c.is_whitespace() || ['"', '<', '>', '?', '#', '\\'].contains(&c);
    if text.is_empty() {
        return Ok(None);
    }
    if (text.starts_with("https://") || text.starts_with("http://")) && !text.contains(odd) {
        return Ok(Some([text.trim_end_matches('/'), "/"].concat()));
    }
    Err(io::Error::other(format!(
        "JOLKARTA_URL is {text}, which is no address of a site. Give the address of the page as visitors see it, such as \
         https://example.org/jolkarta/."
    )))
}

/// Finishes a site, or finishes it again for another address.
///
/// # Errors
/// When a file cannot be read or written, or a linked crate has a licence that is not allowed.
pub fn finish(folder: &Path, mut bundle: Bundle) -> io::Result<()> {
    let changed = bundle.files.changed(folder)?;
    if let Some(name) = changed.first() {
        let advice = "Change the source and run `cargo xtask build`.";
        return Err(io::Error::other(format!("{name} has another content than its name tells. {advice}")));
    }
    copy(&Path::new(PROJECT).join("data"), &folder.join("data"))?;
    fs::copy(Path::new(PROJECT).join("LICENSE"), folder.join("LICENSE.txt"))?;
    let metadata = licences::metadata()?;
    put(&folder.join("THIRD-PARTY.txt"), licences::notices(&metadata)?.as_bytes())?;
    // GitHub Pages would otherwise leave out what starts with an underscore.
    put(&folder.join(".nojekyll"), b"")?;
    let contents = contents();
    pages(folder, &bundle, &contents)?;
    others(folder, &bundle)?;
    addresses(folder, &bundle)?;
    // The release follows from everything but what names it.
    let id = release::id(&release::digests(folder)?);
    bundle.release = Some(id.clone());
    pages(folder, &bundle, &contents)?;
    put(&folder.join("404.html"), redirects::missing(&bundle).as_bytes())?;
    let digests = release::digests(folder)?;
    put(&folder.join("sw.js"), worker::script(&id, &digests)?.as_bytes())?;
    let marked: Vec<String> = marked(&digests);
    for (path, text) in hosts::files(&id, &policy::with(&bundle.inline), &marked) {
        put(&folder.join(path), text.as_bytes())?;
    }
    put(&folder.join(release::FILE), release::file(&id, &metadata, &release::all(folder)?)?.as_bytes())
}

fn marked(digests: &Digests) -> Vec<String> {
    digests.keys().filter(|name| is_marked(name)).cloned().collect()
}

/// The list of all pages for search engines, which takes whole addresses.
fn addresses(folder: &Path, bundle: &Bundle) -> io::Result<()> {
    let Some(root) = &bundle.root else { return Ok(()) };
    let rows: String =
        Route::all().map(|route| format!("  <url><loc>{root}{}</loc></url>\n", route.folder())).collect();
    let map = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{rows}</urlset>\n"
    );
    put(&folder.join("sitemap.xml"), map.as_bytes())?;
    let robots = format!("User-agent: *\nAllow: /\nSitemap: {root}sitemap.xml\n");
    put(&folder.join("robots.txt"), robots.as_bytes())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_whole_one_and_ends_with_a_slash() {
        assert_eq!(root("https://a.kz/j").unwrap().as_deref(), Some("https://a.kz/j/"));
        assert_eq!(root(" ").unwrap(), None);
        for odd in ["a.kz", "javascript:1", "https://a.kz/?x", "https://a.kz/\"><script>"] {
            assert!(root(odd).is_err(), "{odd}");
        }
    }
}
