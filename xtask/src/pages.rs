//! The pages of the explorer before the program: the default view in each language under `map/`, written natively by the code
//! that the program itself runs.
//!
//! Trunk's page is the frame: the page of a language gets its title, its first view between what it says while it loads
//! and why it cannot start, and addresses that lead from its folder to the site's root.

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::publish::files;
use crate::run::{self, Step};
use crate::share;
use crate::site;
use crate::tools::Toolbox;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Languages and their folders.
pub const LANGUAGES: [(&str, &str); 3] = [("kk", ""), ("ru", "ru/"), ("en", "en/")];

/// How the first and the last of the lines of [`head`] begin, and the data that follow them.
const FIRST: &str = "<meta name=\"description\"";
const LAST: &str = "<meta name=\"twitter:card\"";
const DATA: &str = "<script type=\"application/ld+json\">";

/// Where the parts of the pages are kept between the steps.
pub fn parts(project: &Project) -> PathBuf {
    project.target().join("front")
}

/// Writes the parts of the pages into [`parts`].
pub fn render(project: &Project, tools: &Toolbox) -> Outcome<()> {
    let step = Step {
        title: "Writing the first view of each language",
        why: "pages that can be read before the program runs",
        usual: "1 min, later seconds",
        advice: "Mend what the compiler names above, then run the command again.",
    };
    let mut command = Command::new("cargo");
    command.current_dir(&project.root).args([
        "run",
        "--quiet",
        "--package",
        "jolkarta",
        "--bin",
        "prerender",
        "--",
    ]);
    command.arg(parts(project)).env("PATH", &tools.path);
    run::must(project, &step, &mut command)?;
    Ok(())
}

/// Puts the parts into Trunk's page, and writes the other pages.
pub fn write(project: &Project) -> Outcome<()> {
    let dist = project.dist();
    let moved = files::read(&project.root.join("moved.html"))?;
    let all = site::places(project)?
        .into_iter()
        .filter_map(|place| Some(["kk/", place.strip_prefix("en/")?].concat()));
    for place in std::iter::once(["kk/", MAP].concat()).chain(all) {
        files::write(&dist.join(&place).join("index.html"), &leading(&moved, &place))?;
    }
    files::write(&dist.join("moved.js"), &files::read(&project.root.join("moved.js"))?)?;
    let frame = weighed(&files::read(&frame(project))?, &dist)?;
    let boot = files::read(&parts(project).join("boot.html"))?;
    for (code, folder) in LANGUAGES {
        let part =
            |kind: &str, ending: &str| files::read(&parts(project).join(format!("{kind}-{code}.{ending}")));
        let (view, failed) = (part("front", "html")?, part("failed", "html")?);
        let front = page(&frame, code, &part("front", "txt")?, [&boot, &view, &failed]);
        let place = [folder, MAP].concat();
        let head = head(project, code, &place)?;
        let page = front.and_then(|page| headed(&lowered(&page, folders(&place)), &head));
        files::write(&dist.join(&place).join("index.html"), &page.ok_or_else(unlike)?)?;
    }
    Ok(())
}

/// Gives the pages of a finished site the address of `JOLKARTA_URL`.
pub fn address(project: &Project) -> Outcome<()> {
    for (code, folder) in LANGUAGES {
        let place = [folder, MAP].concat();
        let path = project.dist().join(&place).join("index.html");
        let page = headed(&files::read(&path)?, &head(project, code, &place)?).ok_or_else(unlike)?;
        files::write(&path, &page)?;
    }
    Ok(())
}

/// Trunk's page as it was made, before it is given a language and a place.
pub fn frame(project: &Project) -> PathBuf {
    project.target().join("frame.html")
}

/// Trunk's page in the folders of the explorer, for a bundle that Trunk makes alone.
pub fn bare(dist: &Path, frame: &str) -> Outcome<()> {
    for (code, folder) in LANGUAGES {
        let place = [folder, MAP].concat();
        let page = titled(frame, code, "Jolkarta").map(|page| lowered(&page, folders(&place)));
        files::write(&dist.join(&place).join("index.html"), &page.ok_or_else(unlike)?)?;
    }
    Ok(())
}

/// The folder of the explorer below that of the language.
pub const MAP: &str = "map/";

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

/// What search engines and previews of links are told, with the addresses of `JOLKARTA_URL`.
fn head(project: &Project, code: &str, place: &str) -> Outcome<String> {
    let path = parts(project).join(format!("head-front-{code}.html"));
    Ok(share::head(&files::read(&path)?, share::address()?.as_deref(), &up(place)))
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

fn unlike() -> Failure {
    Failure::new(
        "Trunk's page is not the one that xtask/src/pages.rs expects.",
        "Compare index.html with the last version that worked: html with lang, title, #boot, #failed.",
    )
}

/// The frame that says what both programs weigh unpacked, in bytes, so that start.js can show how much has come.
fn weighed(frame: &str, dist: &Path) -> Outcome<String> {
    let weight = |start| {
        let path = dist.join(files::marked(dist, (start, "_bg.wasm"))?);
        fs::metadata(&path).map(|file| file.len()).map_err(|e| Failure::file("read", &path, &e))
    };
    let bytes = format!("<html data-bytes=\"{} {}\" ", weight("jolkarta-")?, weight("below-")?);
    Ok(frame.replacen("<html ", &bytes, 1))
}

/// The page of a language, in the site's root: what it says while it loads, the first view, why it cannot start.
fn page(frame: &str, code: &str, title: &str, [boot, front, failed]: [&str; 3]) -> Option<String> {
    let page = filled(&titled(frame, code, title)?, "<div id=failed", failed)?;
    let front = ["<div id=\"app\">", &slim(front), "</div><div id=failed"].concat();
    Some(filled(&page, " id=boot", boot)?.replacen("<div id=failed", &front, 1))
}

/// The page with this inside the empty element that begins so.
fn filled(page: &str, start: &str, inside: &str) -> Option<String> {
    let (before, rest) = page.split_once(start)?;
    let (attributes, after) = rest.split_once("></div>")?;
    Some([before, start, attributes, ">", inside, "</div>", after].concat())
}

/// The same elements in fewer bytes, which the first picture waits for: shapes that hold nothing need no end.
fn slim(front: &str) -> String {
    let shapes = ["circle", "line", "path", "rect"];
    shapes.iter().fold(front.to_owned(), |text, shape| text.replace(&format!("></{shape}>"), "/>"))
}

/// The frame with its title, in its language.
fn titled(frame: &str, code: &str, title: &str) -> Option<String> {
    let page = between(frame, "<title>", "</title>", title)?;
    let own = format!("lang={code}>");
    Some(page.replacen("lang=kk>", &own, 1)).filter(|page| page.contains(&own))
}

fn between(text: &str, start: &str, end: &str, inside: &str) -> Option<String> {
    let (before, rest) = text.split_once(start)?;
    let (_, after) = rest.split_once(end)?;
    Some([before, start, inside, end, after].concat())
}

/// The same page some folders below the root.
fn lowered(page: &str, folders: usize) -> String {
    if folders == 0 {
        return page.to_owned();
    }
    let up = "../".repeat(folders);
    let mut page = page.replacen("<html ", &format!("<html data-root=\"{up}\" "), 1);
    for start in ["href=", "src=", "href=\"", "data-below=\""] {
        page = page.replace(&format!("{start}./"), &format!("{start}{up}"));
        page = page.replace(&format!("{start}data/"), &format!("{start}{up}data/"));
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: &str = "<html data-below=\"./below-1\" lang=kk><title>x</title><link blocking=render href=#failed rel=expect><script src=./look.js></script>\
        <link href=./site.css rel=stylesheet><link href=./a.js rel=modulepreload>\
        <link as=fetch href=./a.wasm rel=preload type=application/wasm></head>\
        <body><div class=notice id=boot role=status></div><div id=failed></div></body>";
    const BODY: [&str; 3] = [
        "<p>…</p>",
        "<a href=\"./map/?measure=neet\">1</a><a href=\"#plan\"></a><path d=\"M0 0\"></path>",
        "<a href=\"data/plan.csv\"></a>",
    ];

    #[test]
    fn a_page_gets_its_language_its_title_and_its_first_view() {
        let ru = page(FRAME, "ru", "План", BODY).unwrap();
        assert!(
            ru.starts_with("<html data-below=\"./below-1\" lang=ru><title>План</title><link blocking"),
            "{ru}"
        );
        let body = "<body><div class=notice id=boot role=status><p>…</p></div><div id=\"app\"><a href=\"./map/?measure=neet\">1</a>\
            <a href=\"#plan\"></a><path d=\"M0 0\"/></div><div id=failed><a href=\"data/plan.csv\"></a></div></body>";
        assert!(ru.ends_with(body), "{ru}");
        assert_eq!(page("<html lang=kk>", "ru", "", BODY), None, "another frame is not guessed at");
    }

    #[test]
    fn a_page_in_a_folder_leads_to_the_root() {
        let page = page(FRAME, "en", "Plan", BODY).unwrap();
        let page = lowered(&page, 1);
        for address in [
            "\"../below-1\"",
            "src=../look.js",
            "href=\"../data/plan.csv\"",
            "\"../map/?measure=neet\"",
            "\"#plan\"",
        ] {
            assert!(page.contains(address), "{address}: {page}");
        }
        assert!(page.starts_with("<html data-root=\"../\" "));
    }

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
