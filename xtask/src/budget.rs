//! The byte budget: what the first view downloads, what a whole visit and a map inside another page download without
//! being asked.
//!
//! Sizes are those of brotli at quality 11, as good static hosts send them; Node's own brotli measures.

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::publish::files;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The most that the first view may weigh, in bytes after brotli; docs/DESIGN.md says why.
pub const LIMIT: u64 = 304 * 1024;

/// The most that a whole visit may fetch without being asked: the first view, every part of the program, and what is kept for
/// visits without a network.
pub const VISIT: u64 = 552 * 1024;

/// The most that a map inside another page may fetch without being asked.
pub const EMBED: u64 = 308 * 1024;

/// The most of it that may be waited for before the first picture: the page with its style, without programs.
pub const PICTURE: u64 = 37 * 1024;

/// The page of the first view.
const PAGE: &str = "map/index.html";

const MEASURE: &str = "const z = require('zlib'), fs = require('fs');\
    for (const file of process.argv.slice(1)) {\
      const bytes = fs.readFileSync(file), c = z.constants;\
      const params = {[c.BROTLI_PARAM_QUALITY]: 11, [c.BROTLI_PARAM_SIZE_HINT]: bytes.length};\
      console.log(z.brotliCompressSync(bytes, {params}).length);\
    }";

/// One file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weight {
    /// Path inside dist.
    pub name: String,
    /// Bytes on disk.
    pub raw: u64,
    /// Bytes after brotli 11.
    pub brotli: u64,
    /// True when the first picture waits for it.
    pub blocks: bool,
}

/// Weighs what is in `dist`, prints the tables, and fails above one of the limits.
pub fn check(project: &Project) -> Outcome<()> {
    let dist = project.dist();
    let page = dist.join(PAGE);
    let html = fs::read_to_string(&page).map_err(|e| Failure::file("read", &page, &e))?;
    let first = weigh(&dist, &html)?;
    println!("{}", table(&first));
    let rest = |names: Vec<String>| weighed(&dist, names.into_iter().filter(|n| !has(&first, n)).collect());
    let (visit, embed) = (rest(visit(&dist, &html)?)?, rest(embed(&dist, &html)?)?);
    let view = total(&first, |_| true);
    println!("{}\n{}", after(&visit, "visit", view, VISIT), after(&embed, "map in a frame", view, EMBED));
    held("The first view", view, LIMIT)?;
    held("What comes before the first picture", total(&first, |w| w.blocks), PICTURE)?;
    held("A whole visit", view + total(&visit, |_| true), VISIT)?;
    held("A map inside another page", view + total(&embed, |_| true), EMBED)
}

fn has(weights: &[Weight], name: &str) -> bool {
    weights.iter().any(|weight| weight.name == name)
}

/// What a visit fetches after the first view: the icon, the worker, and what the worker keeps, the other parts of the program
/// among it.
fn visit(dist: &Path, html: &str) -> Outcome<Vec<String>> {
    let worker = dist.join("sw.js");
    let kept = fs::read_to_string(&worker).map_err(|e| Failure::file("read", &worker, &e))?;
    let mut names: Vec<String> = icon(html).into_iter().collect();
    names.push("sw.js".to_string());
    names.extend(kept_files(&kept));
    names.sort();
    names.dedup();
    Ok(names)
}

/// What a frame fetches after it: the icon, the style of frames, its talk with the page around.
fn embed(dist: &Path, html: &str) -> Outcome<Vec<String>> {
    let mut names = vec!["embed-child.js".to_string(), files::marked(dist, ("embed-", ".css"))?];
    names.extend(icon(html));
    Ok(names)
}

fn icon(html: &str) -> Option<String> {
    let tag = tags(html).find(|tag| tag.contains("icon"))?;
    let mut words = tag.split([' ', '"', '=', '/']);
    words.find(|word| word.ends_with(".png")).map(str::to_string)
}

/// The files that the worker lists; a folder stands for its page.
fn kept_files(worker: &str) -> Vec<String> {
    let list = worker.split_once("FILES = {").and_then(|(_, rest)| rest.split_once("};"));
    let names = list.map_or("", |(list, _)| list).lines().filter_map(|line| line.trim().strip_prefix('"'));
    let name = |text: &str| {
        if text.is_empty() || text.ends_with('/') { [text, "index.html"].concat() } else { text.to_string() }
    };
    names.filter_map(|line| line.split('"').next()).map(name).collect()
}

fn total(weights: &[Weight], counts: impl Fn(&Weight) -> bool) -> u64 {
    weights.iter().filter(|weight| counts(weight)).map(|weight| weight.brotli).sum()
}

fn held(what: &str, weight: u64, limit: u64) -> Outcome<()> {
    if weight <= limit {
        return Ok(());
    }
    Err(Failure::new(
        format!("{what} weighs {weight} bytes, {} over the budget.", weight - limit),
        "Find what grew with `git log -p Cargo.lock style src`; \
         drop it, load it later, or argue for a larger budget in docs/DESIGN.md.",
    ))
}

/// The files of the first view.
fn weigh(dist: &Path, html: &str) -> Outcome<Vec<Weight>> {
    let mut names = vec![PAGE.to_string()];
    names.extend(first_view(html));
    names.extend(snippets(dist, &dist.join("snippets")));
    for kind in [".js", ".wasm"] {
        if !names.iter().any(|name| name.ends_with(kind)) {
            return Err(Failure::new(
                format!("dist/map/index.html names no {kind} file, so the budget would measure too little."),
                "Run `cargo xtask build` and look at dist/map/index.html.",
            ));
        }
    }
    let blocking = blocking(html);
    let mut weights = weighed(dist, names)?;
    for weight in &mut weights {
        weight.blocks = weight.name == PAGE || blocking.contains(&weight.name);
    }
    Ok(weights)
}

/// These files, none of them waited for.
fn weighed(dist: &Path, names: Vec<String>) -> Outcome<Vec<Weight>> {
    let files: Vec<PathBuf> = names.iter().map(|name| dist.join(name)).collect();
    let brotli = brotli_sizes(&files)?;
    let mut weights = Vec::new();
    for ((name, file), brotli) in names.into_iter().zip(&files).zip(brotli) {
        let raw = fs::metadata(file).map_err(|e| Failure::file("read", file, &e))?.len();
        weights.push(Weight { name, raw, brotli, blocks: false });
    }
    Ok(weights)
}

/// The styles, scripts and programs that a page names, each once, without the leading `./`.
pub fn first_view(html: &str) -> Vec<String> {
    named(tags(html))
}

/// Those that the browser wants to have before it paints: style sheets, and scripts that are no modules.
fn blocking(html: &str) -> Vec<String> {
    let script = |tag: &str| tag.starts_with("script") && !tag.contains("module");
    named(tags(html).filter(|tag| tag.contains("stylesheet") || script(tag)))
}

/// The tags that name files, but for those of browsers that run no program.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    let parts = html.split("<noscript>").enumerate();
    let parts =
        parts.map(|(at, part)| if at == 0 { part } else { part.split("</noscript>").nth(1).unwrap_or("") });
    let tags = parts.flat_map(|part| part.split('<')).filter_map(|tag| tag.split('>').next());
    tags.filter(|tag| tag.starts_with("link") || tag.starts_with("script"))
}

fn named<'a>(tags: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut names = Vec::new();
    for tag in tags {
        for word in tag.split([' ', '"', '\'', '=', '\n']) {
            let name = word.trim_start_matches("../").trim_start_matches("./");
            let kinds = [".css", ".js", ".mjs", ".wasm"];
            let wanted = kinds.iter().any(|kind| name.ends_with(kind));
            if wanted && !names.iter().any(|known| known == name) {
                names.push(name.to_string());
            }
        }
    }
    names
}

/// JavaScript that crates bring along; the bindings import it by themselves.
fn snippets(dist: &Path, folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            names.extend(snippets(dist, &path));
        } else if let Ok(inside) = path.strip_prefix(dist) {
            names.push(inside.to_string_lossy().into_owned());
        }
    }
    names
}

fn brotli_sizes(files: &[PathBuf]) -> Outcome<Vec<u64>> {
    let output = Command::new("node").args(["-e", MEASURE]).args(files).output();
    let text = match output {
        Ok(out) if out.status.success() => String::from_utf8_lossy(&out.stdout).into_owned(),
        Ok(out) => return Err(no_brotli(&String::from_utf8_lossy(&out.stderr))),
        Err(error) => return Err(no_brotli(&error.to_string())),
    };
    let sizes: Vec<u64> = text.lines().filter_map(|line| line.parse().ok()).collect();
    if sizes.len() == files.len() {
        return Ok(sizes);
    }
    Err(no_brotli("it measured fewer files than there are"))
}

fn no_brotli(why: &str) -> Failure {
    Failure::new(
        format!("Node could not measure the files: {}", why.trim()),
        "Run `cargo xtask build`, check `node --version` (20 or newer), then run the command again.",
    )
}

fn table(weights: &[Weight]) -> String {
    let mut out = format!("    {:<44} {:>9} {:>9}", "first view", "bytes", "brotli");
    let raw: u64 = weights.iter().map(|weight| weight.raw).sum();
    let (brotli, first) = (total(weights, |_| true), total(weights, |w| w.blocks));
    for weight in weights {
        out.push_str(&format!("\n    {:<44} {:>9} {:>9}", weight.name, weight.raw, weight.brotli));
    }
    out.push_str(&format!("\n    {:<44} {raw:>9} {brotli:>9}", "together"));
    out.push_str(&format!("\n    {:<44} {:>9} {LIMIT:>9}", "budget", ""));
    out.push_str(&format!("\n    {:<44} {:>9} {first:>9}", "before the first picture", ""));
    out.push_str(&format!("\n    {:<44} {:>9} {PICTURE:>9}", "budget", ""));
    out
}

/// What comes after the first view, and the sum of both.
fn after(weights: &[Weight], what: &str, view: u64, limit: u64) -> String {
    let mut out = format!("    {what}, after the first view");
    for weight in weights {
        out.push_str(&format!("\n    {:<44} {:>9} {:>9}", weight.name, weight.raw, weight.brotli));
    }
    let all = view + total(weights, |_| true);
    out.push_str(&format!("\n    {:<44} {:>9} {all:>9}", "together with it", ""));
    out.push_str(&format!("\n    {:<44} {:>9} {limit:>9}", "budget", ""));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_view_is_what_the_page_names() {
        let html = "<link rel=\"stylesheet\" href=\"./site-1.css\"/><link rel=modulepreload href=../app-1.js>\
                    <link rel=\"preload\" href=\"./app-1_bg.wasm\" as=\"fetch\"><a href=\"data/plan.csv\">\
                    <script type=\"module\" src=\"./start-1.js\"></script><link rel=icon href=../icon.svg>\
                    <script src=\"./start-1.js\"></script><a href=\"other.js\">";
        let names = ["site-1.css", "app-1.js", "app-1_bg.wasm", "start-1.js"];
        assert_eq!(first_view(html), names);
        let page = "<link href=../site.css rel=stylesheet><script src=./page.js></script><link href=../a.js rel=modulepreload>\
                    <script src=./more.js type=module></script><script nomodule src=./no-module.js></script><noscript><link href=../low.css rel=stylesheet></noscript><p>";
        assert_eq!(blocking(page), ["site.css", "page.js"]);
    }

    /// Numbers from a linear congruence do not compress.
    fn noise(bytes: u64) -> Vec<u8> {
        let mut seed = 1_u32;
        let numbers = std::iter::repeat_with(|| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 24) as u8
        });
        numbers.take(bytes as usize).collect()
    }

    /// A site in a folder of its own, whose files can be written anew.
    fn site(name: &str) -> (Project, impl Fn(&str, &[u8])) {
        let root = std::env::temp_dir().join(format!("xtask-budget-{name}-{}", std::process::id()));
        let project = Project { root, site: None };
        let dist = project.dist();
        fs::create_dir_all(&dist).unwrap();
        let write = move |name: &str, bytes: &[u8]| fs::write(dist.join(name), bytes).unwrap();
        fs::create_dir_all(project.dist().join("map")).unwrap();
        write(PAGE, MARKUP.as_bytes());
        for name in ["icon-1.png", "embed-child.js", "embed-2.css"] {
            write(name, b"1");
        }
        write("kept.css", b"1");
        write("sw.js", b"const FILES = {\n  \"map/\": \"sha256-1=\",\n  \"kept.css\": \"sha256-2=\",\n};");
        write("a.css", "a{}".repeat(1000).as_bytes());
        write("a.js", b"1");
        write("a.wasm", b"\0asm");
        (project, write)
    }

    const MARKUP: &str = "<link href=../icon-1.png rel=icon><link href=../a.css rel=stylesheet>\
        <script type=module src=../a.js></script><link href=../a.wasm>";

    #[test]
    fn brotli_is_measured_and_the_limits_of_the_first_view_hold() {
        let (project, write) = site("first");
        let css = weigh(&project.dist(), MARKUP).unwrap()[1].clone();
        assert_eq!((css.name.as_str(), css.raw), ("a.css", 3000));
        assert!(css.brotli < 100, "a repeated text shrinks, but to {}", css.brotli);
        assert!(check(&project).is_ok());
        write("a.wasm", &noise(LIMIT + 5000));
        assert!(check(&project).is_err_and(|f| f.what.starts_with("The first view weighs")));
        write("a.wasm", &noise(PICTURE + 5000));
        assert!(check(&project).is_ok(), "the program is not waited for");
        write("a.css", &noise(PICTURE + 5000));
        assert!(check(&project).is_err_and(|f| f.what.contains("before the first picture")));
        fs::remove_file(project.dist().join("a.css")).unwrap();
        assert!(check(&project).is_err());
        fs::remove_dir_all(project.root).unwrap();
    }

    #[test]
    fn what_is_fetched_unasked_later_and_in_a_frame_is_weighed_too() {
        let (project, write) = site("later");
        write("kept.css", &noise(VISIT));
        assert!(check(&project).is_err_and(|f| f.what.starts_with("A whole visit weighs")));
        write("kept.css", b"1");
        write("embed-2.css", &noise(EMBED));
        assert!(check(&project).is_err_and(|f| f.what.starts_with("A map inside another page weighs")));
        fs::remove_dir_all(project.root).unwrap();
    }
}
