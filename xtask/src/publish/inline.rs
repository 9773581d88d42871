//! What the first paint needs stands inside the page: the style sheet and `look.js`, which would else cost a second
//! trip to the host before anything is seen. The policy of every page names their digests, so nothing else that is
//! inline runs or counts.
//!
//! Invariant: the policy follows from what stands in the pages; a site that is finished twice stays the same.

use crate::failure::{Failure, Outcome};
use crate::pages::{LANGUAGES, MAP};
use crate::project::Project;
use crate::publish::{files, policy};
use std::path::{Path, PathBuf};

/// What stands inside the pages: its element, how the tag begins that names its file in Trunk's page, and the file.
const MOVED: [(&str, &str, (&str, &str)); 2] =
    [("style", "<link", ("site-", ".css")), ("script", "<script", ("look-", ".js"))];

/// Moves style and `look.js` into the explorer's pages of the three languages, and writes the policy of all pages anew; gives it.
pub fn enter(project: &Project) -> Outcome<String> {
    let dist = project.dist();
    for (_, folder) in LANGUAGES {
        let path = dist.join(folder).join(MAP).join("index.html");
        let mut page = files::read(&path)?;
        for (element, tag, ends) in MOVED {
            let name = files::marked(&dist, ends)?;
            let text = files::read(&dist.join(&name))?;
            page = moved(&page, (tag, &name), element, text.trim_end()).ok_or_else(|| refused(&name))?;
        }
        files::write(&path, &page)?;
    }
    let policy = policy::with(&digests(project, &[&dist.join(MAP).join("index.html")])?);
    for path in files::pages(&dist)? {
        let page = files::read(&path)?;
        let old = policy::of_page(&page).ok_or_else(|| without_policy(&path))?;
        files::write(&path, &page.replacen(old, &policy, 1))?;
    }
    Ok(policy)
}

/// Writes the names of the same files into start.js, which asks for them on hosts that still send another release's
/// policy. Before names get the marks of their content.
pub fn name(dist: &Path) -> Outcome<()> {
    let path = dist.join(files::marked(dist, ("start-", ".js"))?);
    let mut script = files::read(&path)?;
    for (plain, ends) in [("site.css", ("site-", ".css")), ("look.js", ("look-", ".js"))] {
        script = script.replace(plain, &files::marked(dist, ends)?);
    }
    files::write(&path, &script)
}

/// Pages whose own policy would block something that stands inside them must not leave this machine.
pub fn check(project: &Project, policy: &str) -> Outcome<()> {
    let pages = files::pages(&project.dist())?;
    for path in &pages {
        if policy::of_page(&files::read(path)?) != Some(policy) {
            return Err(without_policy(path));
        }
    }
    let paths: Vec<&Path> = pages.iter().map(PathBuf::as_path).collect();
    match digests(project, &paths)?.into_iter().find(|(_, digest)| !policy.contains(digest)) {
        None => Ok(()),
        Some((element, digest)) => Err(Failure::new(
            format!("A page holds a {element} ({digest}) that its policy does not name."),
            "Put it into a file, or into xtask/src/publish/inline.rs.",
        )),
    }
}

fn without_policy(page: &Path) -> Failure {
    Failure::new(
        format!("{} does not carry the security policy.", page.display()),
        "Write the policy of xtask/src/publish/policy.rs into its head.",
    )
}

/// The element and digest of all that stands inside these pages.
fn digests(project: &Project, pages: &[&Path]) -> Outcome<Vec<(String, String)>> {
    let text = files::node(project, "inline.mjs", pages)?;
    let pairs = text.lines().filter_map(|line| line.split_once('\t'));
    Ok(pairs.map(|(element, digest)| (element.to_owned(), digest.to_owned())).collect())
}

fn refused(name: &str) -> Failure {
    Failure::new(
        format!("{name} cannot stand inside the pages: it holds `</`, or they have no place for it."),
        "Write `<\\/` instead, or run `cargo xtask build` again.",
    )
}

/// The page with this text inside the element: in place of the tag that names its file, or of what stood there before.
/// Nothing when there is no such place, or when the text would end its element.
fn moved(page: &str, (tag, name): (&str, &str), element: &str, text: &str) -> Option<String> {
    if text.contains("</") {
        return None;
    }
    let (open, close) = (format!("<{element}>"), format!("</{element}>"));
    let (before, after) = named(page, tag, name).or_else(|| {
        let (before, rest) = page.split_once(&open)?;
        Some((before, rest.split_once(&close)?.1))
    })?;
    Some([before, &open, text, &close, after].concat())
}

/// What stands before and after the tag that names a file.
fn named<'a>(page: &'a str, tag: &str, name: &str) -> Option<(&'a str, &'a str)> {
    for (at, _) in page.match_indices(tag) {
        let (before, rest) = page.split_at_checked(at)?;
        let (inside, after) = rest.split_once('>')?;
        if inside.contains(name) {
            return Some((before, after.strip_prefix("</script>").unwrap_or(after)));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<link href=./icon-1.png rel=icon><link href=../site-0a.css rel=stylesheet>\
        <script src=\"./look-2.js\"></script><script src=./start-3.js></script><p>";

    #[test]
    fn a_file_moves_into_the_page_once_and_again() {
        let page = moved(PAGE, ("<link", "site-0a.css"), "style", "a{}").unwrap();
        let page = moved(&page, ("<script", "look-2.js"), "script", "1").unwrap();
        let end = "<script>1</script><script src=./start-3.js></script><p>";
        assert_eq!(page, ["<link href=./icon-1.png rel=icon><style>a{}</style>", end].concat());
        let again = moved(&page, ("<link", "site-0b.css"), "style", "b{}").unwrap();
        assert_eq!(again, page.replace("a{}", "b{}"), "a style that was changed by hand");
    }

    #[test]
    fn a_text_without_a_place_or_with_an_end_is_refused() {
        assert_eq!(moved(PAGE, ("<link", "site-0a.css"), "style", "a{content:'</style>'}"), None);
        assert_eq!(moved("<p>", ("<link", "site-0a.css"), "style", "a{}"), None);
    }
}
