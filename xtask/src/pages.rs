//! The pages before the program: the default view in each language at `/`, `/ru/`, `/en/`, written natively by the code
//! that the program itself runs.
//!
//! Trunk's page is the frame: the page of a language gets its title and its first view in front of the message for
//! programs that cannot start, and addresses that lead from its folder to the site's root.

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::publish::files;
use crate::run::{self, Step};
use crate::tools::Toolbox;
use std::path::PathBuf;
use std::process::Command;

/// Languages and their folders.
const LANGUAGES: [(&str, &str); 3] = [("kk", ""), ("ru", "ru/"), ("en", "en/")];

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
    command.current_dir(&project.root).args(["run", "--quiet", "--package", "jolkarta", "--bin", "prerender", "--"]);
    command.arg(parts(project)).env("PATH", &tools.path);
    run::must(project, &step, &mut command)?;
    Ok(())
}

/// Puts the parts into Trunk's page, and writes the pages of the other languages.
pub fn write(project: &Project) -> Outcome<()> {
    let dist = project.dist();
    let frame = files::read(&dist.join("index.html"))?;
    for (code, folder) in LANGUAGES {
        let part = |kind: &str, ending: &str| files::read(&parts(project).join(format!("{kind}-{code}.{ending}")));
        let page = page(&frame, code, &part("title", "txt")?, &part("front", "html")?).ok_or_else(|| {
            Failure::new(
                "dist/index.html is not the page that xtask/src/pages.rs expects.",
                "Compare index.html with the last version that worked: html with lang, title, #failed.",
            )
        })?;
        let page = if folder.is_empty() { page } else { lowered(&page) };
        files::write(&dist.join(folder).join("index.html"), &page)?;
    }
    Ok(())
}

/// The page of a language, in the site's root.
fn page(frame: &str, code: &str, title: &str, front: &str) -> Option<String> {
    let page = between(frame, "<title>", "</title>", title)?;
    let (before, after) = page.split_once("<div id=failed").map(|(b, a)| (b, ["<div id=failed", a].concat()))?;
    let page = [before, "<div id=\"app\">", front, "</div>", &after].concat();
    Some(page.replacen("lang=kk>", &format!("lang={code}>"), 1)).filter(|p| p.contains(&format!("lang={code}>")))
}

fn between(text: &str, start: &str, end: &str, inside: &str) -> Option<String> {
    let (before, rest) = text.split_once(start)?;
    let (_, after) = rest.split_once(end)?;
    Some([before, start, inside, end, after].concat())
}

/// The same page one folder below the root.
fn lowered(page: &str) -> String {
    let mut page = page.replacen("<html ", "<html data-root=\"../\" ", 1);
    for (from, to) in [
        ("href=./", "href=../"),
        ("src=./", "src=../"),
        ("data-below=\"./", "data-below=\"../"),
        ("href=data/", "href=../data/"),
        ("href=\"data/", "href=\"../data/"),
        ("href=\"?", "href=\"../?"),
        ("href=\"./", "href=\"../"),
    ] {
        page = page.replace(from, to);
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: &str = "<html data-below=\"./below-1\" lang=kk><title>x</title><script src=./look.js></script>\
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
        let page = lowered(&page(FRAME, "en", "Plan", "<a href=\"?measure=neet\">1</a><a href=\"#plan\"></a>").unwrap());
        for address in ["\"../below-1\"", "src=../look.js", "href=../data/plan.csv", "\"../?measure=neet\"", "\"#plan\""] {
            assert!(page.contains(address), "{address}: {page}");
        }
        assert!(page.starts_with("<html data-root=\"../\" "));
    }
}
