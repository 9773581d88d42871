//! The pages of the site: the crate `site` writes them; the release and Trunk's hook put them into the bundle.

use crate::css;
use crate::failure::{Failure, Outcome};
use crate::pages;
use crate::program;
use crate::project::Project;
use crate::publish::{files, policy};
use crate::run::{self, Step};
use crate::share;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The program as the pages and `web/page.js` name it.
const PROGRAM: [&str; 2] = ["app.js", "app_bg.wasm"];

/// The icon of a release; its true name comes from its content.
pub const ICON: &str = "icon-0000000000000000.png";

/// What the crate `site` writes: `html/`, `heads/`, `cards/`, `share/` and `files/`.
pub fn folder(project: &Project) -> PathBuf {
    project.target().join("pages")
}

/// Where the crate writes what can be shared by itself.
pub fn views(project: &Project) -> PathBuf {
    folder(project).join("views")
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
    let icon = share::icon(&files::read(&staging.join("index.html"))?).to_owned();
    let program = ["_bg.wasm", ".js"].map(|end| files::marked(staging, ("app-", end)));
    let [wasm, script] = program;
    let names = [script?, wasm?];
    let named = |text: &str| {
        PROGRAM
            .iter()
            .zip(&names)
            .fold(text.replace("{parts}", ""), |text, (plain, name)| text.replace(plain, name))
    };
    copy(project, staging, &icon, named)?;
    for script in SCRIPTS.map(|script| staging.join(script)) {
        files::write(&script, &named(&files::read(&script)?))?;
    }
    pages::write(project, staging)
}

/// The scripts that name the program.
const SCRIPTS: [&str; 3] = [css::SCRIPT, css::HOME, css::MAP];

/// Puts the pages into the release, with the names of its program.
pub fn write(project: &Project) -> Outcome<()> {
    let dist = project.dist();
    let parts = program::files_of(project, "explorer")?;
    let ahead = "<link rel=\"preload\" fetchpriority=\"low\" as=\"fetch\" type=\"application/wasm\" crossorigin=\"anonymous\" href=\"";
    let named = |text: &str| {
        let text = text.replace(PROGRAM[0], &[program::NAME, ".js"].concat());
        text.replace(PROGRAM[1], &[program::NAME, "_bg.wasm"].concat())
    };
    copy(project, &dist, ICON, |page| {
        // The way up is that of the program beside it.
        let up =
            page.split_once(PROGRAM[1]).and_then(|(before, _)| before.rsplit('"').next()).unwrap_or_default();
        let links: String = parts.iter().map(|part| [ahead, up, part, "\">"].concat()).collect();
        named(&page.replace("{parts}", &links))
    })?;
    for script in SCRIPTS.map(|script| dist.join(script)) {
        files::write(&script, &named(&files::read(&script)?))?;
    }
    pages::write(project, &dist)
}

/// Copies the pages with policy and icon.
fn copy(project: &Project, dist: &Path, icon: &str, named: impl Fn(&str) -> String) -> Outcome<()> {
    let html = folder(project).join("html");
    for path in files::all(&html)? {
        let name = files::inside(&html, &path);
        let page = named(&files::read(&path)?).replace("{policy}", policy::PAGE).replace("{icon}", icon);
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
            files::write(&to, &files::read(&path)?.replace("{policy}", policy::PAGE))?;
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
