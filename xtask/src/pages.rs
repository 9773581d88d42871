//! The languages and their folders, and the ways from `kk/` to the Kazakh pages.

use crate::failure::Outcome;
use crate::project::Project;
use crate::publish::files;
use crate::site;
use std::path::Path;

/// Languages and their folders.
pub const LANGUAGES: [(&str, &str); 3] = [("kk", ""), ("ru", "ru/"), ("en", "en/")];

/// How the first and the last of the lines of [`head`] begin, and the data that follow them.
const FIRST: &str = "<meta name=\"description\"";
const LAST: &str = "<meta name=\"twitter:card\"";
const DATA: &str = "<script type=\"application/ld+json\">";

/// Writes the ways from `kk/`: Kazakh, the first language, has no folder of its own.
pub fn write(project: &Project, dist: &Path) -> Outcome<()> {
    let moved = files::read(&project.root.join("moved.html"))?;
    let places = site::places(project)?;
    for place in places.iter().filter_map(|place| Some(["kk/", place.strip_prefix("en/")?].concat())) {
        files::write(&dist.join(&place).join("index.html"), &leading(&moved, &place))?;
    }
    files::write(&dist.join("moved.js"), &files::read(&project.root.join("moved.js"))?)
}

/// Kazakh, the first language, has no folder of its own: a page that leads from where one would look for it to where it is.
fn leading(moved: &str, place: &str) -> String {
    let up = "../".repeat(folders(place));
    let to = [&up, place.trim_start_matches("kk/")].concat();
    moved
        .replace("./moved.js", &[&up, "moved.js"].concat())
        .replace("\"./\"", &format!("\"{to}\""))
        .replace("\"./index.html\"", &format!("\"{to}index.html\""))
        .replace("url=./", &["url=", &to].concat())
}

fn folders(place: &str) -> usize {
    place.matches('/').count()
}

/// The way from a folder to the site's root.
pub fn up(place: &str) -> String {
    if place.is_empty() { "./".to_owned() } else { "../".repeat(folders(place)) }
}

/// The page with these lines right after its title, because those who preview links read the first kilobytes only, and
/// with the description of the data at the end of its head; both in place of those that stood there.
pub fn headed(page: &str, lines: &str) -> Option<String> {
    let (lines, data) = lines.split_at_checked(lines.find(DATA).unwrap_or(lines.len()))?;
    let (head, body) = page.split_once("</head>")?;
    let (before, after) = head.split_once("</title>")?;
    let after = if after.starts_with(FIRST) { after.split_once(LAST)?.1.split_once('>')?.1 } else { after };
    let after = after.split_once(DATA).map_or(after, |(kept, _)| kept);
    Some([before, "</title>", lines, after, data, "</head>", body].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_asks_for_a_folder_of_kazakh_is_led_to_its_pages() {
        let moved = files::read(&Project::here().root.join("moved.html")).unwrap();
        for (place, script, to) in [
            ("kk/", "../moved.js", "../"),
            ("kk/text/", "../../moved.js", "../../text/"),
            ("kk/map/", "../../moved.js", "../../map/"),
        ] {
            let page = leading(&moved, place);
            for part in [
                format!("data-to=\"{to}\""),
                format!("src=\"{script}\""),
                format!("url={to}index.html\""),
                format!("href=\"{to}index.html\""),
            ] {
                assert!(page.contains(&part), "{part}: {page}");
            }
            assert!(!page.contains("\"./") && !page.contains("=./"), "{page}");
        }
    }

    #[test]
    fn lines_of_a_head_take_the_place_of_the_earlier_ones() {
        let page = "<html><head><title>x</title><style>a{}</style></head><body></body></html>";
        let lines = |word: &str| [FIRST, " content=", word, "><link href=a>", LAST, " content=b>"].concat();
        let data = |word: &str| [DATA, "{\"a\":\"", word, "\"}</script>"].concat();
        let one = headed(page, &[lines("a"), data("a")].concat()).unwrap();
        let front =
            ["<html><head><title>x</title>", &lines("a"), "<style>a{}</style>", &data("a"), "</head>"];
        assert!(one.starts_with(&front.concat()), "{one}");
        let two = headed(&one, &[lines("b"), data("b")].concat()).unwrap();
        assert_eq!(two, one.replace("content=a>", "content=b>").replace("\"a\"}", "\"b\"}"));
    }
}
