//! The byte budget: what the explorer's first view, a whole visit and a map inside another page download without being asked, and
//! what a page needs to be complete and readable.
//!
//! Sizes are those of the brotli copies that the build puts beside the files.

use crate::counts::Counts;
use crate::failure::{Failure, Outcome};
use crate::program;
use crate::project::Project;
use fs_err as fs;
use std::collections::BTreeSet;
use std::path::Path;
use walkdir::WalkDir;

const KB: u64 = 1024;

/// The most that the first view may weigh; docs/DESIGN.md says why.
const LIMIT: u64 = 207 * KB;
/// The most that a whole visit of one language may fetch without being asked, pages themselves not counted: the first view and every
/// part of the program. The other languages, which are kept for visits without a network, are not of this visit.
const VISIT: u64 = 496 * KB;
/// The most that a map inside another page may fetch without being asked.
const EMBED: u64 = 210 * KB;
/// The most of the first view that may be waited for before the first picture: the page with its style, without programs.
const PICTURE: u64 = 31 * KB;

/// The most that the HTML of another page may weigh, and the page with its style sheet and script: it is complete and can be read
/// without its program.
const HTML: u64 = 45 * KB;
const COMPLETE: u64 = 60 * KB;
/// The most that the program of these pages may weigh, with its bindings.
const PROGRAM: u64 = 142 * KB;
/// The most that the overview may weigh until its program runs, and the most that a visit of it may fetch without being asked.
const OVERVIEW: u64 = 173 * KB;
const OVERVIEW_VISIT: u64 = 178 * KB;

/// The page of the first view.
const PAGE: &str = "map/index.html";
/// The page that holds all others has no limit.
const WHOLE: &str = "text/index.html";
/// Pages that lead to others, and what is shared by itself.
const BESIDE: [&str; 3] = ["kk/", "share/", "404.html"];

/// A file of the site and its bytes after brotli.
type Weight = (String, u64);

/// Weighs what is in `dist`, prints the tables, and fails above one of the limits.
pub fn check(project: &Project) -> Outcome<Counts> {
    let folder = project.dist();
    let dist = Dist::of(&folder)?;
    explorer(&dist)?;
    pages(&dist, &program::files_of(project, "components")?)?;
    Ok(Counts::one(true))
}

/// A site and the names of its files.
struct Dist<'a> {
    folder: &'a Path,
    names: BTreeSet<String>,
}

impl<'a> Dist<'a> {
    fn of(folder: &'a Path) -> Outcome<Self> {
        let files = WalkDir::new(folder).into_iter().flatten().filter(|entry| entry.file_type().is_file());
        let inside =
            |path: &Path| path.strip_prefix(folder).map(|path| path.to_string_lossy().replace('\\', "/"));
        Ok(Dist { folder, names: files.filter_map(|entry| inside(entry.path()).ok()).collect() })
    }

    /// Bytes of the brotli copy; small files and pictures have none.
    fn weight(&self, name: &str) -> Outcome<u64> {
        let packed = [name, ".br"].concat();
        let sent = if self.names.contains(&packed) { &packed } else { name };
        Ok(fs::metadata(self.folder.join(sent))?.len())
    }

    fn weigh(&self, names: impl IntoIterator<Item = String>) -> Outcome<Vec<Weight>> {
        let all: BTreeSet<String> = names.into_iter().collect();
        all.into_iter().map(|name| Ok((name.clone(), self.weight(&name)?))).collect()
    }

    /// The marked file with this plain name.
    fn marked(&self, plain: &str) -> Outcome<String> {
        let at = plain.rfind("_bg.").or_else(|| plain.rfind('.')).unwrap_or(plain.len());
        let (stem, ending) = (plain.get(..at).unwrap_or(plain), plain.get(at..).unwrap_or_default());
        let (stem, length) = ([stem, "-"].concat(), plain.len() + "-0123456789abcdef".len());
        let fits = |name: &&String| name.len() == length && name.starts_with(&stem) && name.ends_with(ending);
        self.names.iter().find(fits).cloned().ok_or_else(|| {
            let advice = "Run `cargo xtask build` again.";
            Failure::new(format!("{} has no {plain}.", self.folder.display()), advice)
        })
    }

    fn marked_weight(&self, plain: &str) -> Outcome<u64> {
        self.weight(&self.marked(plain)?)
    }
}

/// The explorer's first view, the visit that goes on from it, and a map in a frame.
fn explorer(dist: &Dist<'_>) -> Outcome<()> {
    let html = fs::read_to_string(dist.folder.join(PAGE))?;
    let first = named(&html, |_| true);
    for kind in [".js", ".wasm"] {
        if !first.iter().any(|name| name.ends_with(kind)) {
            let what = format!("{PAGE} names no {kind} file, so the budget would measure too little.");
            return Err(Failure::new(what, "Run `cargo xtask build` and look at dist/map/index.html."));
        }
    }
    let icon = || dist.names.iter().find(|name| name.starts_with("icon-")).cloned();
    let first = dist.weigh(first.into_iter().chain([PAGE.to_owned()]))?;
    let is_new = |name: &String| !first.iter().any(|(known, _)| known == name);
    let kept = kept(&fs::read_to_string(dist.folder.join("sw.js"))?)
        .into_iter()
        .chain(["sw.js".to_owned()])
        .chain(icon());
    let visit = dist.weigh(kept.filter(is_new).filter(|name| is_of_visit(name)))?;
    let frame = [dist.marked("embed.css")?, "embed-child.js".to_owned()].into_iter().chain(icon());
    let frame = dist.weigh(frame.filter(is_new))?;
    let waited = named(&html, |tag| {
        tag.contains("stylesheet") || (tag.starts_with("script") && !tag.contains("async"))
    });
    let waited = sum(&dist.weigh(waited.into_iter().chain([PAGE.to_owned()]))?);
    let view = sum(&first);
    print("The explorer's first view", &first);
    print("A visit, after it", &visit);
    print("A map in a frame, after it", &frame);
    held("The first view", view, LIMIT)?;
    held("What comes before the first picture", waited, PICTURE)?;
    held("A whole visit", view - dist.weight(PAGE)? + sum(&visit), VISIT)?;
    held("A map inside another page", view + sum(&frame), EMBED)
}

/// False for pages, and for the texts of the languages that the page is not in.
fn is_of_visit(name: &str) -> bool {
    !(name.ends_with(".html") || ["-part-ru-", "-part-en-"].iter().any(|other| name.contains(other)))
}

/// The other pages; `parts` are the files that their program needs besides.
fn pages(dist: &Dist<'_>, parts: &[String]) -> Outcome<()> {
    let style = dist.marked_weight("site.css")? + dist.marked_weight("pages.css")?;
    let shared = style + dist.marked_weight("page.js")?;
    let mut program = ["app.js", "app_bg.wasm", "app-part-kk.txt"]
        .iter()
        .map(|own| dist.marked_weight(own))
        .sum::<Outcome<u64>>()?;
    for part in parts {
        program += dist.marked_weight(part)?;
        program += dist.marked_weight(&part.replace(".wasm", "-kk.txt"))?;
    }
    held("The program of the pages", program, PROGRAM)?;
    let is_page = |name: &&String| {
        name.ends_with(".html")
            && !name.ends_with(WHOLE)
            && !BESIDE.iter().any(|other| name.starts_with(other))
    };
    let mut pages = dist.weigh(dist.names.iter().filter(is_page).cloned())?;
    pages.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    print("The heaviest of the pages, without what they share", pages.get(..3).unwrap_or(&pages));
    let home = |(name, weight): &Weight| {
        ["index.html", "ru/index.html", "en/index.html"].contains(&&**name).then_some(*weight)
    };
    let home = pages.iter().filter_map(home).max().unwrap_or_default();
    // Its style sheets and its script stand inside the page.
    let ready = home + program + dist.marked_weight("blocked.js")?;
    held("The overview until its program runs", ready, OVERVIEW)?;
    let visit = ready + dist.weight("sw.js")? + dist.marked_weight("low-vision.css")?;
    held("A visit of the overview", visit, OVERVIEW_VISIT)?;
    pages.iter().try_for_each(|(name, weight)| {
        over(&["The HTML of ", name].concat(), *weight, HTML)?;
        over(&["The complete page ", name].concat(), weight + shared, COMPLETE)
    })
}

/// The files that a service worker lists in front of its program; a folder stands for its page.
fn kept(worker: &str) -> Vec<String> {
    let list =
        worker.split_once("FILES = {").and_then(|(_, rest)| rest.split('}').next()).unwrap_or_default();
    let names = list.lines().filter_map(|line| line.trim().strip_prefix('"')?.split('"').next());
    names
        .map(|name| if name.ends_with('/') { [name, "index.html"].concat() } else { name.to_owned() })
        .collect()
}

/// The styles, scripts and programs that links and scripts of a page name, without the way up.
fn named(html: &str, counts: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let tags = html.split('<').filter_map(|tag| tag.split('>').next());
    let tags = tags.filter(|tag| (tag.starts_with("link ") || tag.starts_with("script ")) && counts(tag));
    let addresses = tags.flat_map(|tag| tag.split(' ')).filter_map(|word| {
        word.strip_prefix("href=\"").or_else(|| word.strip_prefix("src=\""))?.strip_suffix('"')
    });
    let names = addresses.map(|address| address.trim_start_matches("../").trim_start_matches("./"));
    names
        .filter(|name| [".css", ".js", ".wasm", ".txt"].iter().any(|kind| name.ends_with(kind)))
        .map(str::to_owned)
        .collect()
}

fn sum(weights: &[Weight]) -> u64 {
    weights.iter().map(|(_, weight)| weight).sum()
}

fn print(what: &str, weights: &[Weight]) {
    println!("    {what}");
    weights.iter().for_each(|(name, weight)| println!("      {name:<44} {weight:>9}"));
}

/// Prints a sum beside its limit.
fn held(what: &str, weight: u64, limit: u64) -> Outcome<()> {
    println!("    {what:<46} {weight:>9} of {limit}");
    over(what, weight, limit)
}

fn over(what: &str, weight: u64, limit: u64) -> Outcome<()> {
    if weight <= limit {
        return Ok(());
    }
    Err(Failure::new(
        format!("{what} weighs {weight} bytes, {} over the budget.", weight - limit),
        "Find what grew with `git log -p Cargo.lock style src`; drop it, load it later, or argue for a larger budget in docs/DESIGN.md.",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARKUP: &str = "<link href=\"../icon-1.png\" rel=\"icon\"><link href=\"../a.css\" rel=\"stylesheet\"><a href=\"other.js\">\
        <script src=\"../a.js\" data-copy=\"b.js\"></script><link href=\"../a.wasm\" rel=\"preload\">";

    /// A site in a folder of its own, whose files can be written anew.
    fn site(name: &str) -> std::path::PathBuf {
        let dist = std::env::temp_dir().join(format!("xtask-budget-{name}-{}", std::process::id()));
        fs::create_dir_all(dist.join("map")).unwrap();
        let list = "const FILES = {\n  \"map/\": \"sha256-1=\",\n  \"kept.css\": \"sha256-2=\"\n};";
        let names =
            "icon-1.png embed-child.js embed-0123456789abcdef.css kept.css a.css a.js a.wasm".split(' ');
        for (name, text) in names.map(|name| (name, "1")).chain([(PAGE, MARKUP), ("sw.js", list)]) {
            fs::write(dist.join(name), text).unwrap();
        }
        dist
    }

    #[test]
    fn each_limit_of_the_explorer_holds() {
        let folder = site("explorer");
        let told = |name: &str, bytes: u64| {
            fs::write(folder.join(name), vec![b'1'; bytes as usize]).unwrap();
            let told = explorer(&Dist::of(&folder).unwrap());
            fs::write(folder.join(name), "1").unwrap();
            told.err().map(|failure| failure.what).unwrap_or_default()
        };
        assert_eq!(told("a.js", 1), "");
        assert!(told("a.wasm", LIMIT + 5000).starts_with("The first view weighs"));
        assert_eq!(told("a.wasm", PICTURE + 5000), "", "the program is not waited for");
        assert!(told("a.css", PICTURE + 5000).contains("before the first picture"));
        assert!(told("kept.css", VISIT).starts_with("A whole visit weighs"));
        assert!(told("embed-0123456789abcdef.css", EMBED).starts_with("A map inside another page weighs"));
        assert_eq!(told("a.css.br", 1), "");
        fs::remove_file(folder.join("a.css")).unwrap();
        fs::remove_file(folder.join("a.css.br")).unwrap();
        assert!(explorer(&Dist::of(&folder).unwrap()).is_err(), "a file that is named and missing");
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn brotli_copies_are_weighed_and_marked_files_are_found() {
        let folder = site("marked");
        fs::write(folder.join("app-0123456789abcdef_bg.wasm"), "12345").unwrap();
        fs::write(folder.join("app-0123456789abcdef_bg.wasm.br"), "123").unwrap();
        let dist = Dist::of(&folder).unwrap();
        assert_eq!(dist.marked_weight("app_bg.wasm").unwrap(), 3);
        assert!(dist.marked("app.js").is_err_and(|failure| failure.what.contains("app.js")));
        assert!(over("The page", 10, 10).is_ok());
        assert!(
            over("The page", 12, 10)
                .is_err_and(|failure| failure.what.contains("The page weighs 12 bytes, 2 over"))
        );
        fs::remove_dir_all(folder).unwrap();
    }
}
