//! Builds `dist/`: the finished site, ready for any static host under any path.
//!
//! Compiling and bundling are two steps, so that Trunk itself runs offline. Bundling is left out when
//! nothing that goes into it has changed since the last time.

use crate::css;
use crate::downloads;
use crate::failure::{Failure, Outcome};
use crate::pages;
use crate::project::Project;
use crate::publish::{self, files};
use crate::run::{self, Step};
use crate::second;
use crate::share;
use crate::site;
use crate::tools::{Toolbox, WASM};
use std::collections::BTreeSet;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds the release site with these tools.
pub fn build(project: &Project, tools: &Toolbox) -> Outcome<()> {
    compile(project, tools)?;
    pages::render(project, tools)?;
    site::render(project)?;
    let mark = project.target().join("dist.mark");
    let now = fingerprint(project)?;
    let page = project.dist().join("index.html");
    if page.is_file() && fs::read_to_string(&mark).is_ok_and(|then| then == now) {
        println!("    dist is up to date");
        return Ok(());
    }
    bundle(project, tools)?;
    downloads::add(project, tools, &COMPILE)?;
    minify(project, tools)?;
    site::name(&project.dist())?;
    second::bundle(project, tools, &wasm_flags(project)?)?;
    pages::write(project)?;
    share::paint(project)?;
    share::write(project)?;
    check(&project.dist())?;
    publish::finish(project)?;
    fs::write(&mark, now).map_err(|e| Failure::file("write", &mark, &e))
}

/// The arguments that compile the programs.
const COMPILE: [&str; 12] = [
    "build",
    "--release",
    "--bin",
    "jolkarta",
    "--bin",
    "below",
    "--bin",
    "app",
    "--package",
    "jolkarta",
    "--target",
    WASM,
];

fn compile(project: &Project, tools: &Toolbox) -> Outcome<()> {
    let step = Step {
        title: "Compiling the program",
        why: "Rust to WebAssembly, for release",
        usual: "2 min, later seconds",
        advice: "Mend what the compiler or the data check names above, then run the command again.",
    };
    let mut command = Command::new("cargo");
    command.current_dir(&project.root).args(COMPILE).env("PATH", &tools.path);
    run::must(project, &step, &mut command)?;
    Ok(())
}

fn bundle(project: &Project, tools: &Toolbox) -> Outcome<()> {
    let step = Step {
        title: "Bundling the site",
        why: "bindings, wasm-opt, styles and hashed names",
        usual: "30 s",
        advice: "Read the last lines of Trunk's output above; if they name a tool, delete .tools and run the command again.",
    };
    let mut command = Command::new("trunk");
    command
        .current_dir(&project.root)
        .args(["build", "--release", "--offline", "true", "--color", "never"])
        .env("PATH", &tools.path)
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        .env_remove("NO_COLOR");
    run::must(project, &step, &mut command)?;
    Ok(())
}

/// Trunk's own minifier cannot read the bindings' JavaScript, and writes styles that Safari does not read. The hashed names
/// stay: they come from the files before this step, and the step is the same every time.
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

/// What goes into the bundle besides what index.html names: files and folders.
const FIXED: [&str; 17] = [
    "index.html",
    "404.html",
    "moved.html",
    "moved.js",
    "sw.js",
    "copy.js",
    "keep.js",
    "morph.js",
    "deny.toml",
    "LICENSE",
    "Trunk.toml",
    "Cargo.lock",
    "style",
    "web",
    "xtask/src",
    "xtask/node",
    "build",
];

/// Changes when anything that goes into the bundle does: the page, what it names for Trunk, the program.
fn fingerprint(project: &Project) -> Outcome<String> {
    let page = project.root.join("index.html");
    let html = fs::read_to_string(&page).map_err(|e| Failure::file("read", &page, &e))?;
    let wasm = format!("{WASM}/release/jolkarta.wasm");
    let mut files = BTreeSet::new();
    for name in FIXED.into_iter().chain(trunk_sources(&html)) {
        collect(&project.root.join(name), &mut files)?;
    }
    collect(&pages::parts(project), &mut files)?;
    collect(&site::folder(project), &mut files)?;
    files.insert(project.target().join(wasm));
    for program in ["below", "app"] {
        files.insert(project.target().join(format!("{WASM}/release/{program}.wasm")));
    }
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

/// The flags that index.html gives Trunk for wasm-opt: both programs are made small alike.
pub fn wasm_flags(project: &Project) -> Outcome<Vec<String>> {
    let page = project.root.join("index.html");
    let html = fs::read_to_string(&page).map_err(|e| Failure::file("read", &page, &e))?;
    let tag = html.split('<').find(|tag| tag.contains("data-wasm-opt-params"));
    let flags = tag.and_then(|tag| attribute(tag, "data-wasm-opt-params")).unwrap_or_default();
    Ok(flags.split_whitespace().map(str::to_owned).collect())
}

/// What the tags marked `data-trunk` name, but not the style sheet that a hook writes during the build.
fn trunk_sources(html: &str) -> impl Iterator<Item = &str> {
    let tags = html.split('<').filter_map(|tag| tag.split('>').next());
    let marked = tags.filter(|tag| tag.contains("data-trunk"));
    let names = marked.filter_map(|tag| attribute(tag, "href").or_else(|| attribute(tag, "src")));
    names.filter(|name| !name.is_empty() && !name.starts_with("target/"))
}

/// The value of a double-quoted attribute.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
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

    #[test]
    fn trunk_sources_are_read_from_the_page() {
        let html = "<link data-trunk rel=\"css\" href=\"target/site.css\">\
                    <link data-trunk rel=\"copy-dir\" href=\"data\"><script data-trunk src=\"start.js\">";
        assert_eq!(trunk_sources(html).collect::<Vec<_>>(), ["data", "start.js"]);
    }
}
