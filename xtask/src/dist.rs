//! Builds `dist/`: the finished site, ready for any static host under any path.
//!
//! Trunk builds and serves the same site for development; the release needs the program in parts, which Trunk cannot make.
//! Everything behind compiling is left out when nothing that goes into the site has changed since the last time.

use crate::checks;
use crate::failure::{Failure, Outcome};
use crate::program;
use crate::project::Project;
use crate::run::{self, Step};
use crate::tools::Toolbox;
use fs_err as fs;
use sha2::{Digest, Sha256};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use walkdir::WalkDir;

/// How esbuild makes scripts and style sheets small: it joins nothing that Safari 16 does not read, and what it cannot read stops
/// the build.
const SMALL: [(&str, &[&str]); 2] = [
    ("js", &["--minify"]),
    ("css", &["--minify", "--target=safari16", "--log-override:css-syntax-error=error"]),
];

/// Scripts that keep their names, because other pages and hosts know them.
const FIXED: [&str; 3] = ["embed.js", "embed-child.js", "moved.js"];

/// What the site is made from besides the program and the crate `site`: files and folders.
const SOURCES: &str = "web icon.png deny.toml LICENSE Cargo.lock data xtask/src \
    xtask/node/package-lock.json";

/// Builds the release site with these tools.
pub fn build(project: &Project, tools: &Toolbox) -> Outcome<()> {
    program::compile(project, tools)?;
    compile(project)?;
    let (dist, web) = (project.dist(), project.root.join("target/web"));
    site(project, "Joining style sheets and scripts", "join", &web)?;
    let mark = project.target().join("dist.mark");
    let now = fingerprint(project, &web)?;
    if dist.join("index.html").is_file() && fs::read_to_string(&mark).is_ok_and(|then| then == now) {
        println!("    dist is up to date");
        return Ok(());
    }
    if dist.is_dir() {
        fs::remove_dir_all(&dist)?;
    }
    fs::create_dir_all(&dist)?;
    program::bundle(project, tools)?;
    minify(project, tools, &web)?;
    put(&dist, "icon.png", &fs::read(project.root.join("icon.png"))?)?;
    let drawings = project.root.join("target/drawings");
    site(project, "Drawing preview pictures", "draw", &drawings)?;
    node(project, "pictures.mjs", &[&dist.join("share"), &project.target().join("pictures"), &drawings])?;
    publish(project, &dist)?;
    Ok(fs::write(&mark, now)?)
}

/// Writes the pages and what hosts need into a site, once more for another address.
pub fn publish(project: &Project, folder: &Path) -> Outcome<()> {
    compile(project)?;
    site(project, "Writing pages, licences, headers, worker", "publish", folder)?;
    node(project, "compress.mjs", &[folder])
}

/// Compiles the crates that write the site and cut its program.
fn compile(project: &Project) -> Outcome<()> {
    let step = Step {
        title: "Compiling the pages",
        why: "every page in three languages as a finished file",
        usual: "1 min, later seconds",
        advice: "Mend what the compiler or the data check names above, then run the command again.",
    };
    // With the features of the whole workspace, so that its tests use the same crates.
    run::must(project, &step, &mut checks::cargo(project, "build --workspace --bin site --bin split"))?;
    Ok(())
}

/// A program of the workspace that [`compile`] made: `site` or `split`.
pub fn own(project: &Project, name: &str) -> PathBuf {
    project.target().join("debug").join([name, env::consts::EXE_SUFFIX].concat())
}

/// Has it do one thing.
fn site(project: &Project, title: &str, verb: &str, folder: &Path) -> Outcome<()> {
    let step = Step { title, why: "by the crate `site`", usual: "10 s", advice: "Read what is named above." };
    let mut command = Command::new(own(project, "site"));
    let done = run::must(project, &step, command.current_dir(&project.root).arg(verb).arg(folder))?;
    done.lines.iter().filter(|line| line.starts_with("note: ")).for_each(|line| println!("{line}"));
    Ok(())
}

/// Half the bytes of scripts and styles.
fn minify(project: &Project, tools: &Toolbox, web: &Path) -> Outcome<()> {
    let small = project.root.join("target/small");
    for (kind, options) in SMALL {
        let beside = ["copy.js"].into_iter().chain(FIXED).map(|name| project.root.join("web").join(name));
        let all = files(web)?.into_iter().chain(beside);
        let own = all.filter(|path| path.extension().is_some_and(|ending| ending == kind));
        let step = Step {
            title: &["Minifying ", kind].concat(),
            why: "half the bytes to read",
            usual: "1 s",
            advice: "Mend what esbuild names above; delete .tools if it names the tool, then run the command again.",
        };
        let mut command = Command::new("esbuild");
        command.args(own).args(options).args(["--entry-names=[name]", "--log-level=warning"]);
        command.arg(format!("--outdir={}", small.display())).env("PATH", &tools.path);
        run::must(project, &step, &mut command)?;
    }
    for path in files(&small)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if FIXED.contains(&&*name) {
            fs::copy(&path, project.dist().join(&*name))?;
        } else {
            put(&project.dist(), &name, &fs::read(&path)?)?;
        }
    }
    Ok(())
}

/// Writes a file under a name that tells its content: `site-0123456789abcdef.css`. Gives that name.
pub fn put(folder: &Path, name: &str, bytes: &[u8]) -> Outcome<String> {
    let at = name.rfind("_bg.").or_else(|| name.rfind('.')).unwrap_or(name.len());
    let (stem, ending) = name.split_at(at);
    let mark: String = Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let name = format!("{stem}-{mark}{ending}");
    fs::write(folder.join(&name), bytes)?;
    Ok(name)
}

/// Runs a script of xtask/node.
fn node(project: &Project, script: &str, arguments: &[&Path]) -> Outcome<()> {
    let path = project.root.join("xtask/node").join(script);
    let out = Command::new("node").current_dir(&project.root).arg(&path).args(arguments).output()?;
    if out.status.success() {
        return Ok(());
    }
    let what = format!("{} failed: {}", path.display(), String::from_utf8_lossy(&out.stderr).trim());
    Err(Failure::new(what, "Check `node --version` (20 or newer), then run the command again."))
}

/// Changes when anything that goes into the site does.
fn fingerprint(project: &Project, web: &Path) -> Outcome<String> {
    let mut hash = Sha256::new();
    hash.update(env::var("JOLKARTA_URL").unwrap_or_default());
    let sources = SOURCES.split_whitespace().map(|name| project.root.join(name));
    for path in sources.chain([web.to_path_buf(), own(project, "site"), program::compiled(project)]) {
        for file in files(&path)? {
            let bytes = fs::read(&file)?;
            hash.update(file.to_string_lossy().as_bytes());
            hash.update(bytes.len().to_le_bytes());
            hash.update(bytes);
        }
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The files below a path, always in the same order.
fn files(path: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = WalkDir::new(path).sort_by_file_name().into_iter();
    let files = entries.filter(|entry| entry.as_ref().is_ok_and(|entry| entry.file_type().is_file()));
    let paths: Result<_, walkdir::Error> =
        files.map(|entry| entry.map(walkdir::DirEntry::into_path)).collect();
    Ok(paths.map_err(std::io::Error::from)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_the_content() {
        let folder = env::temp_dir().join(format!("xtask-dist-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        assert_eq!(put(&folder, "site.css", b"abc").unwrap(), "site-ba7816bf8f01cfea.css");
        assert_eq!(put(&folder, "app_bg.wasm", b"abc").unwrap(), "app-ba7816bf8f01cfea_bg.wasm");
        assert_ne!(put(&folder, "site.css", b"abd").unwrap(), "site-ba7816bf8f01cfea.css");
        assert_eq!(files(&folder).unwrap().len(), 3);
        fs::remove_dir_all(folder).unwrap();
    }
}
