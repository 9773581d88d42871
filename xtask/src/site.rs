//! The pages beside the explorer: the crate `site` writes them, Trunk's hook puts them into the bundle, and the release gives
//! their program a name that tells its content.

use crate::css;
use crate::failure::{Failure, Outcome};
use crate::pages;
use crate::project::Project;
use crate::publish::{files, policy};
use crate::run::{self, Step};
use crate::share;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The program of the pages as Trunk names it, and as the release names it.
const PROGRAM: [(&str, &str); 2] =
    [("app.js", "app-0000000000000000.js"), ("app_bg.wasm", "app-0000000000000000_bg.wasm")];

/// What the crate `site` writes: `html/`, `heads/`, `cards/`, `share/` and `files/`.
pub fn folder(project: &Project) -> PathBuf {
    project.target().join("pages")
}

/// Writes the pages into [`folder`].
pub fn render(project: &Project) -> Outcome<()> {
    let step = Step {
        title: "Writing the pages",
        why: "every page in three languages as a finished file",
        usual: "1 min, later seconds",
        advice: "Mend what the compiler names above, then run the command again.",
    };
    let mut command = Command::new("cargo");
    command.current_dir(&project.root).args(["run", "--quiet", "--package", "site", "--"]);
    let done = run::must(project, &step, command.arg(folder(project)))?;
    done.lines.iter().filter(|line| line.starts_with("note: ")).for_each(|line| println!("{line}"));
    Ok(())
}

/// Puts the pages into the bundle that Trunk is making.
pub fn hook(project: &Project) -> Outcome<()> {
    let Some(staging) = std::env::var_os("TRUNK_STAGING_DIR") else {
        return Err(Failure::new(
            "TRUNK_STAGING_DIR is not set.",
            "Trunk calls this command; run `trunk serve` or `cargo xtask build`.",
        ));
    };
    render(project)?;
    let staging = Path::new(&staging);
    let frame = files::read(&staging.join("index.html"))?;
    files::write(&pages::frame(project), &frame)?;
    pages::bare(staging, &frame)?;
    copy(project, staging, &frame)
}

/// Copies the pages, with the policy and the icon of the explorer's page.
fn copy(project: &Project, dist: &Path, front: &str) -> Outcome<()> {
    let (policy, icon) = (policy::of_page(front).unwrap_or_default(), share::icon(front));
    let html = folder(project).join("html");
    for path in files::all(&html)? {
        let name = files::inside(&html, &path);
        let page = files::read(&path)?.replace("{policy}", policy).replace("{icon}", icon);
        let place = name.trim_end_matches("index.html");
        files::write(&dist.join(&name), &headed(project, &page, place)?)?;
    }
    let given = folder(project).join("files");
    for path in if given.is_dir() { files::all(&given)? } else { Vec::new() } {
        let to = dist.join(files::inside(&given, &path));
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(|e| Failure::file("create", folder, &e))?;
        }
        // Pages among them lead from one address to another.
        if to.extension().is_some_and(|kind| kind == "html") {
            files::write(&to, &files::read(&path)?.replace("{policy}", policy))?;
            continue;
        }
        fs::copy(&path, &to).map_err(|e| Failure::file("copy", &path, &e))?;
    }
    Ok(())
}

/// Gives the pages of a finished site the address of `JOLKARTA_URL`.
pub fn address(project: &Project) -> Outcome<()> {
    for place in places(project)? {
        let path = project.dist().join(&place).join("index.html");
        files::write(&path, &headed(project, &files::read(&path)?, &place)?)?;
    }
    Ok(())
}

/// The folders of the pages, from the site's root.
pub fn places(project: &Project) -> Outcome<Vec<String>> {
    let heads = folder(project).join("heads");
    let names = files::all(&heads)?.into_iter().map(|path| files::inside(&heads, &path));
    Ok(names.filter_map(|name| name.strip_suffix("head.html").map(str::to_owned)).collect())
}

fn headed(project: &Project, page: &str, place: &str) -> Outcome<String> {
    let lines = files::read(&folder(project).join("heads").join(place).join("head.html"))?;
    let lines = share::head(&lines, share::address()?.as_deref(), &pages::up(place));
    pages::headed(page, &lines).ok_or_else(|| {
        Failure::new(
            format!("The page of {place} has no head with a title."),
            "Compare crates/site/src/shell.rs with the last version that worked.",
        )
    })
}

/// Gives the program of the pages its name in the release, and writes it into what names it.
pub fn name(dist: &Path) -> Outcome<()> {
    for (plain, named) in PROGRAM {
        let (from, to) = (dist.join(plain), dist.join(named));
        fs::rename(&from, &to).map_err(|e| Failure::file("rename", &from, &e))?;
    }
    for file in [css::SCRIPT, PROGRAM[0].1] {
        let path = dist.join(file);
        let text = files::read(&path)?;
        let text = PROGRAM.iter().fold(text, |text, (plain, named)| text.replace(plain, named));
        files::write(&path, &text)?;
    }
    Ok(())
}
