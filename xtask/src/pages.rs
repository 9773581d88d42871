//! The pages before the program: the default view in each language at `/`, `/ru/`, `/en/`, and the whole text under
//! `text/` beside each, written natively by the code that the program itself runs.
//!
//! Trunk's page is the frame: the page of a language gets its title and its first view in front of the message for
//! programs that cannot start, and addresses that lead from its folder to the site's root.

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::publish::files;
use crate::run::{self, Step};
use crate::share;
use crate::tools::Toolbox;
use std::path::PathBuf;
use std::process::Command;

/// Languages and their folders.
pub const LANGUAGES: [(&str, &str); 3] = [("kk", ""), ("ru", "ru/"), ("en", "en/")];

/// What follows the first view in the frame.
const FAILED: &str = "<div id=failed";

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
    let frame = files::read(&dist.join("index.html"))?;
    let site = share::address()?;
    for (code, folder) in LANGUAGES {
        let part =
            |kind: &str, ending: &str| files::read(&parts(project).join(format!("{kind}-{code}.{ending}")));
        let front = page(&frame, code, &part("front", "txt")?, &part("front", "html")?);
        let head = share::head(&part("head", "html")?, site.as_deref(), "./");
        let front = front.map(|page| page.replacen("</head>", &[&head, "</head>"].concat(), 1));
        let text = still(&frame, code, &part("text", "txt")?, &part("text", "html")?);
        for (page, folder) in [(front, folder.to_owned()), (text, [folder, "text/"].concat())] {
            let page = page.ok_or_else(|| {
                Failure::new(
                    "dist/index.html is not the page that xtask/src/pages.rs expects.",
                    "Compare index.html with the last version that worked: html with lang, title, #boot, #failed.",
                )
            })?;
            files::write(
                &dist.join(&folder).join("index.html"),
                &lowered(&page, folder.matches('/').count()),
            )?;
        }
    }
    Ok(())
}

/// The page of a language, in the site's root.
fn page(frame: &str, code: &str, title: &str, front: &str) -> Option<String> {
    let (before, after) =
        titled(frame, code, title)?.split_once(FAILED).map(|(b, a)| (b.to_owned(), a.to_owned()))?;
    Some([&before, "<div id=\"app\">", front, "</div>", FAILED, &after].concat())
}

/// The whole text of a language, in the site's root: no programs, the styles of both.
fn still(frame: &str, code: &str, title: &str, text: &str) -> Option<String> {
    let frame = titled(frame, code, title)?;
    let below = frame.split_once("data-below=\"")?.1.split('"').next()?;
    let styles = format!("<link href={below}.css rel=stylesheet></head>");
    let (head, _) = frame.split_once("</head>")?;
    let mut head = head.replacen("<html ", "<html data-still ", 1);
    while let Some((before, rest)) = head.split_once("<script") {
        head = [before, rest.split_once("</script>")?.1].concat();
    }
    for link in ["rel=modulepreload>", "type=application/wasm>"] {
        let (before, after) = head.split_once(link)?;
        head = [before.get(..before.rfind("<link")?)?, after].concat();
    }
    Some([&head, &styles, "<body><div id=\"app\">", text, "</div></body></html>"].concat())
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
        for place in ["data/", "?"] {
            page = page.replace(&format!("{start}{place}"), &format!("{start}{up}{place}"));
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: &str = "<html data-below=\"./below-1\" lang=kk><title>x</title><script src=./look.js></script>\
        <link href=./site.css rel=stylesheet><link href=./a.js rel=modulepreload>\
        <link as=fetch href=./a.wasm rel=preload type=application/wasm></head>\
        <body><div id=failed><a href=data/plan.csv></a></div></body>";

    #[test]
    fn a_page_gets_its_language_its_title_and_its_first_view() {
        let ru = page(FRAME, "ru", "План", "<a href=\"?measure=neet\">1</a>").unwrap();
        assert!(ru.starts_with("<html data-below=\"./below-1\" lang=ru><title>План</title>"), "{ru}");
        assert!(ru.contains("<div id=\"app\"><a href=\"?measure=neet\">1</a></div><div id=failed>"), "{ru}");
        assert_eq!(page("<html lang=kk>", "ru", "", ""), None, "another frame is not guessed at");
    }

    #[test]
    fn a_page_in_a_folder_leads_to_the_root() {
        let page =
            page(FRAME, "en", "Plan", "<a href=\"?measure=neet\">1</a><a href=\"#plan\"></a>").unwrap();
        let page = lowered(&page, 1);
        for address in
            ["\"../below-1\"", "src=../look.js", "href=../data/plan.csv", "\"../?measure=neet\"", "\"#plan\""]
        {
            assert!(page.contains(address), "{address}: {page}");
        }
        assert!(page.starts_with("<html data-root=\"../\" "));
    }

    #[test]
    fn the_whole_text_has_styles_and_no_program() {
        let text = lowered(&still(FRAME, "ru", "Текст", "<main></main>").unwrap(), 2);
        assert!(!text.contains("<script") && !text.contains("wasm") && !text.contains("a.js"), "{text}");
        let end = "<link href=../../site.css rel=stylesheet><link href=../../below-1.css rel=stylesheet></head>\
            <body><div id=\"app\"><main></main></div></body></html>";
        assert!(text.ends_with(end), "{text}");
    }
}
