//! What the first paint needs stands inside the page: the style sheet and `look.js`, which would else cost a second
//! trip to the host before anything is seen. The policy of every page names their digests, so nothing else that is
//! inline runs or counts.
//!
//! Invariant: the policy follows from what stands in the pages; a site that is finished twice stays the same.

use crate::failure::{Failure, Outcome};
use crate::pages::LANGUAGES;
use crate::project::Project;
use crate::publish::{files, policy};
use std::fs;
use std::path::Path;

/// The tags that name a file, up to the file's name, and the element that stands in their place.
const MOVED: [(&str, &str, &str); 2] = [("<link", "site-", "style"), ("<script", "look-", "script")];

/// Moves style and `look.js` into the pages of the three languages, and writes the policy of all pages anew; gives it.
pub fn enter(project: &Project) -> Outcome<String> {
    let dist = project.dist();
    for (_, folder) in LANGUAGES {
        let path = dist.join(folder).join("index.html");
        let mut page = files::read(&path)?;
        for (tag, name, element) in MOVED {
            page = moved(&dist, page, (tag, name), element)?;
        }
        files::write(&path, &page)?;
    }
    asides(&dist)?;
    let policy = policy::with(&digests(project, &dist.join("index.html"))?);
    for path in files::pages(&dist)? {
        let page = files::read(&path)?;
        let old = policy::of_page(&page).ok_or_else(|| without_policy(&path))?;
        files::write(&path, &page.replacen(old, &policy, 1))?;
    }
    Ok(policy)
}

/// The same as files, for start.js on hosts that still send another release's policy. Names without a mark: both are
/// never kept, so they fit the page.
fn asides(dist: &Path) -> Outcome<()> {
    for path in files::all(dist)? {
        let name = files::inside(dist, &path);
        for (start, plain) in [("site-", "site.css"), ("look-", "look.js")] {
            if !name.starts_with(start) || name.contains('/') || files::is_packed(&name) {
                continue;
            }
            fs::copy(&path, dist.join(plain)).map_err(|e| Failure::file("copy", &path, &e))?;
            // Pages without a program still name the style.
            if plain == "look.js" {
                fs::remove_file(&path).map_err(|e| Failure::file("remove", &path, &e))?;
            }
        }
    }
    Ok(())
}

/// Pages whose own policy would block something that stands inside them must not leave this machine.
pub fn check(project: &Project, policy: &str) -> Outcome<()> {
    for path in files::pages(&project.dist())? {
        if policy::of_page(&files::read(&path)?) != Some(policy) {
            return Err(without_policy(&path));
        }
        for (_, digest) in digests(project, &path)? {
            if !policy.contains(&digest) {
                return Err(Failure::new(
                    format!("{} holds something inline that its policy does not name.", path.display()),
                    "Put it into a file, or into xtask/src/publish/inline.rs.",
                ));
            }
        }
    }
    Ok(())
}

fn without_policy(page: &Path) -> Failure {
    Failure::new(
        format!("{} does not carry the security policy.", page.display()),
        "Write the policy of xtask/src/publish/policy.rs into its head.",
    )
}

/// The element and digest of all that stands inside a page.
fn digests(project: &Project, page: &Path) -> Outcome<Vec<(String, String)>> {
    let text = files::node(project, "inline.mjs", &[page])?;
    Ok(text
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .map(|(e, d)| (e.to_owned(), d.to_owned()))
        .collect())
}

/// The page with the file that this tag names inside it; as it was when it names none.
fn moved(dist: &Path, page: String, (tag, name): (&str, &str), element: &str) -> Outcome<String> {
    let Some((before, file, after)) = split(&page, tag, name) else {
        return Ok(page);
    };
    let text = files::read(&dist.join(file))?;
    let text = text.trim_end();
    if text.contains("</") {
        return Err(Failure::new(
            format!("{file} holds `</`, which would end its element inside the page."),
            "Write it as `<\\/`, or leave it out.",
        ));
    }
    Ok([before, "<", element, ">", text, "</", element, ">", after].concat())
}

/// What stands before the tag that names a file that begins like this, the file's name, and what stands after.
fn split<'a>(page: &'a str, tag: &str, name: &str) -> Option<(&'a str, &'a str, &'a str)> {
    for (at, _) in page.match_indices(tag) {
        let (before, rest) = page.split_at_checked(at)?;
        let (inside, mut after) = rest.split_once('>')?;
        let Some(start) = inside.find(name) else { continue };
        let file = inside.get(start..)?.split([' ', '"', '\'']).next()?;
        after = after.strip_prefix("</script>").unwrap_or(after);
        return Some((before, file, after));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tag_that_names_the_file_is_found_wherever_its_address_leads() {
        let page = "<link href=./icon-1.png rel=icon><link href=../site-0a.css rel=stylesheet><script src=\"./look-2.js\"></script><p>";
        let style = split(page, "<link", "site-").unwrap();
        assert_eq!(style.1, "site-0a.css");
        assert!(style.0.ends_with("rel=icon>") && style.2.starts_with("<script"));
        let script = split(page, "<script", "look-").unwrap();
        assert_eq!((script.1, script.2), ("look-2.js", "<p>"));
        assert_eq!(split(page, "<script", "start-"), None);
    }

    #[test]
    fn a_text_that_would_end_its_element_is_refused() {
        let dist = std::env::temp_dir().join(format!("xtask-inline-{}", std::process::id()));
        fs::create_dir_all(&dist).unwrap();
        fs::write(dist.join("site-1.css"), "a{}\n").unwrap();
        fs::write(dist.join("site-2.css"), "a{content:'</style>'}").unwrap();
        let page =
            |n: u32| moved(&dist, format!("<link href=./site-{n}.css><p>"), ("<link", "site-"), "style");
        assert_eq!(page(1).unwrap(), "<style>a{}</style><p>");
        assert!(page(2).is_err());
        fs::remove_dir_all(dist).unwrap();
    }
}
