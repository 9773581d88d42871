//! Installs what is missing, each with its progress: tools into `.tools`, npm packages, packages of Debian where this
//! machine has them and we may.

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::run::{self, Step};
use crate::tools::on_path;
use fs_err as fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const ADVICE: &str = "Check the network and the disk, then run the command again.";

/// Installs a tool from crates.io. A debug build is three times faster to compile and fast enough to use.
pub fn cargo(
    project: &Project,
    (package, version): (&str, &str),
    why: &str,
    usual: &'static str,
) -> Outcome<()> {
    if ["cc", "gcc", "clang"].into_iter().all(|compiler| on_path(compiler).is_none()) {
        return Err(Failure::new(
            "There is no C compiler, and Rust needs one to link programs.",
            "Install one (Debian: apt-get install build-essential), then run the command again.",
        ));
    }
    let step = Step { title: &format!("Installing {package} {version}"), why, usual, advice: ADVICE };
    let build = project.tools().join("build");
    let mut command = Command::new("cargo");
    command.current_dir(&project.root).args(["install", "--locked", "--debug", "--force", "--root"]);
    command.arg(project.tools()).arg(format!("{package}@{version}"));
    command.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_TARGET_DIR", &build);
    run::must(project, &step, &mut command)?;
    // The objects are a gigabyte and of no further use; leftovers only cost disk space.
    let _ = fs::remove_dir_all(build);
    Ok(())
}

/// Installs what the package-lock.json of a folder names, unless it is there already. Packages run no scripts of their own.
pub fn locked(project: &Project, folder: &Path, what: &str, why: &str) -> Outcome<()> {
    let list = Command::new("npm").current_dir(folder).args(["ls", "--all"]).output();
    if list.is_ok_and(|out| out.status.success()) {
        return Ok(());
    }
    let step = Step { title: &format!("Installing {what}"), why, usual: "30 s, once", advice: ADVICE };
    let mut install = Command::new("npm");
    install.current_dir(folder).args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
    run::must(project, &step, install.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))?;
    Ok(())
}

/// Programs and the packages of Debian that they come in.
pub struct Packages {
    /// The title of the step that installs them: "Installing nginx".
    pub title: &'static str,
    /// What they are good for.
    pub why: &'static str,
    /// How long it mostly takes.
    pub usual: &'static str,
    /// Programs with their packages.
    pub programs: &'static [(&'static str, &'static str)],
    /// Packages that hold no program.
    pub besides: &'static [&'static str],
}

impl Packages {
    /// Installs what is missing where it can be: the programs, or all packages when something else is `lacking`.
    pub fn provide(&self, project: &Project, lacking: bool) -> Outcome<()> {
        let missing = self.programs.iter().filter(|(program, _)| lacking || find(program).is_none());
        let packages: Vec<&str> = missing.map(|(_, package)| *package).collect();
        if packages.is_empty() || !can_install() {
            return Ok(());
        }
        let lists = Step {
            title: "Updating Debian's package lists",
            why: "so that apt-get finds what is missing",
            usual: "10 s, once",
            advice: "Check the network and Debian's package sources (/etc/apt), then run the command again.",
        };
        run::must(project, &lists, apt().arg("update"))?;
        let step = Step { title: self.title, why: self.why, usual: self.usual, ..lists };
        let mut install = apt();
        install.args(["install", "-y", "--no-install-recommends"]).args(packages).args(self.besides);
        run::must(project, &step, &mut install)?;
        Ok(())
    }

    /// Fails with this advice when a program is not there.
    pub fn demand(&self, advice: &str) -> Outcome<()> {
        match self.programs.iter().find(|(program, _)| find(program).is_none()) {
            None => Ok(()),
            Some((program, _)) => Err(Failure::new(format!("{program} is missing."), advice)),
        }
    }
}

/// A program of Debian's; those for administrators lie where PATH of an ordinary user does not look.
pub fn find(program: &str) -> Option<PathBuf> {
    on_path(program).or_else(|| Some(Path::new("/usr/sbin").join(program)).filter(|path| path.is_file()))
}

/// True for root on a Debian machine.
fn can_install() -> bool {
    on_path("apt-get").is_some() && run::answer(Path::new("id"), &["-u"]).as_deref() == Some("0")
}

fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
