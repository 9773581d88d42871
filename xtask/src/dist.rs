//! Builds `dist/`: the finished site, ready for any static host under any path.
//!
//! Trunk builds and serves the same site for development; the release needs the program in parts, which Trunk cannot make.
//! Everything behind compiling is left out when nothing that goes into the site has changed since the last time.

use crate::css;
use crate::downloads;
use crate::failure::{Failure, Outcome};
use crate::program;
use crate::project::Project;
use crate::publish::{self, files};
use crate::run::{self, Step};
use crate::share;
use crate::site;
use crate::tools::Toolbox;
use std::collections::BTreeSet;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds the release site with these tools.
pub fn build(project: &Project, tools: &Toolbox) -> Outcome<()> {
    program::compile(project, tools)?;
    css::write(project)?;
    site::render(project)?;
    let mark = project.target().join("dist.mark");
    let now = fingerprint(project)?;
    let page = project.dist().join("index.html");
    if page.is_file() && fs::read_to_string(&mark).is_ok_and(|then| then == now) {
        println!("    dist is up to date");
        return Ok(());
    }
    copy(project)?;
    downloads::add(project, tools, &program::COMPILE)?;
    program::bundle(project, tools)?;
    site::write(project)?;
    minify(project, tools)?;
    share::paint(project)?;
    share::write(project)?;
    check(&project.dist())?;
    publish::finish(project)?;
    fs::write(&mark, now).map_err(|e| Failure::file("write", &mark, &e))
}

/// What goes into the site as it is, and its name there.
const COPIED: [(&str, &str); 4] = [
    ("icon.png", site::ICON),
    ("copy.js", "copy-0000000000000000.js"),
    ("embed.js", "embed.js"),
    ("embed-child.js", "embed-child.js"),
];

/// What `css::write` joins.
const JOINED: [&str; 8] =
    [css::SITE, css::PAGES, css::EXPLORER, css::ASKED[0], css::ASKED[1], css::SCRIPT, css::HOME, css::MAP];

/// Begins the site anew: tables, icon, style sheets, scripts.
fn copy(project: &Project) -> Outcome<()> {
    let dist = project.dist();
    if dist.is_dir() {
        fs::remove_dir_all(&dist).map_err(|e| Failure::file("remove", &dist, &e))?;
    }
    let data = project.root.join("data");
    let tables = files::all(&data)?
        .into_iter()
        .map(|path| (path.clone(), ["data/", &files::inside(&data, &path)].concat()));
    let fixed = COPIED.map(|(from, to)| (project.root.join(from), to.to_owned()));
    let joined = JOINED.map(|name| (project.target().join(name), name.to_owned()));
    for (from, to) in tables.chain(fixed).chain(joined) {
        let to = dist.join(to);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(|e| Failure::file("create", folder, &e))?;
        }
        fs::copy(&from, &to).map_err(|e| Failure::file("copy", &from, &e))?;
    }
    Ok(())
}

/// Half the bytes of scripts and styles.
fn minify(project: &Project, tools: &Toolbox) -> Outcome<()> {
    let mut files = BTreeSet::new();
    collect(&project.dist(), &mut files)?;
    for (what, kind, options) in [("scripts", "js", &["--minify"][..]), ("styles", "css", &css::SMALL)] {
        let own = files.iter().filter(|path| path.extension().is_some_and(|ending| ending == kind));
        small(project, tools, (what, options), own.collect())?;
    }
    Ok(())
}

fn small(
    project: &Project,
    tools: &Toolbox,
    (what, options): (&str, &[&str]),
    files: Vec<&PathBuf>,
) -> Outcome<()> {
    let dist = project.dist();
    let step = Step {
        title: &format!("Minifying the {what}"),
        why: "half the bytes to read",
        usual: "1 s",
        advice: "Mend what esbuild names above; delete .tools if it names the tool, then run the command again.",
    };
    let mut command = Command::new("esbuild");
    command
        .args(files)
        .args(options)
        .args(["--allow-overwrite", "--log-level=warning"])
        .arg(format!("--outbase={}", dist.display()))
        .arg(format!("--outdir={}", dist.display()))
        .env("PATH", &tools.path);
    run::must(project, &step, &mut command)?;
    Ok(())
}

/// Pages that the rules of their own security policy would break must not leave this machine. Nothing is inline yet:
/// what may be, `publish::finish` moves there and names.
fn check(dist: &Path) -> Outcome<()> {
    for page in files::pages(dist)? {
        if let Some(what) = fault(&files::read(&page)?) {
            return Err(Failure::new(
                format!("{}: {what}.", page.display()),
                "Compare index.html and Trunk.toml with the last version that worked.",
            ));
        }
    }
    Ok(())
}

fn fault(html: &str) -> Option<&'static str> {
    let scripts = html.split("<script").skip(1);
    let mut heads = scripts.filter_map(|rest| rest.split('>').next());
    // Data about the page is no program; browsers do not run it.
    if heads.any(|head| !head.contains("src=") && head != " type=\"application/ld+json\"") {
        return Some("an inline script would be blocked by the page's security policy");
    }
    // `style=&quot;` is text: the code of an embed that a page shows.
    let styled = html.split(" style=").skip(1).any(|rest| !rest.starts_with("&quot;"));
    if html.contains("<style") || styled {
        return Some("inline styles would be blocked by the page's security policy");
    }
    if !html.contains("Content-Security-Policy") {
        return Some("the security policy is missing");
    }
    let absolute = ["href=\"/", "src=\"/", "href=/", "src=/"];
    if absolute.iter().any(|start| html.contains(start)) {
        return Some("an address starts at the host's root, so the site would break under a sub-path");
    }
    None
}

/// What the site is made from besides the program and what the crate `site` writes: files and folders.
const FIXED: [&str; 15] = [
    "404.html",
    "moved.html",
    "moved.js",
    "sw.js",
    "copy.js",
    "embed.js",
    "embed-child.js",
    "icon.png",
    "deny.toml",
    "LICENSE",
    "Cargo.lock",
    "data",
    "style",
    "web",
    "xtask",
];

/// Changes when anything that goes into the site does.
fn fingerprint(project: &Project) -> Outcome<String> {
    let mut files = BTreeSet::new();
    for name in FIXED {
        collect(&project.root.join(name), &mut files)?;
    }
    collect(&site::folder(project), &mut files)?;
    files.insert(program::compiled(project));
    let mut hasher = DefaultHasher::new();
    hasher.write(share::address()?.unwrap_or_default().as_bytes());
    for path in files {
        hasher.write(path.to_string_lossy().as_bytes());
        let bytes = fs::read(&path).map_err(|e| Failure::file("read", &path, &e))?;
        hasher.write_usize(bytes.len());
        hasher.write(&bytes);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn collect(path: &Path, files: &mut BTreeSet<PathBuf>) -> Outcome<()> {
    if !path.is_dir() {
        files.insert(path.to_path_buf());
        return Ok(());
    }
    let entries = fs::read_dir(path).map_err(|e| Failure::file("read", path, &e))?;
    for entry in entries.flatten() {
        collect(&entry.path(), files)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"x\">";

    #[test]
    fn a_page_that_would_break_is_named() {
        let fault_of = |rest: &str| fault(&format!("{POLICY}{rest}"));
        assert_eq!(fault_of("<script type=module src=./a.js></script>"), None);
        assert!(fault_of("<script>1</script>").unwrap().contains("inline script"));
        assert!(fault_of("<p style=\"color:red\">").unwrap().contains("inline styles"));
        assert_eq!(fault_of("<code>&lt;iframe style=&quot;border:0&quot;&gt;</code>"), None);
        assert!(fault_of("<a href=\"/x\">").unwrap().contains("sub-path"));
        assert!(fault("<p>").unwrap().contains("policy is missing"));
    }
}
