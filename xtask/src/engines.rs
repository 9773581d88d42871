//! Firefox and WebKitGTK walk a short path through the release site; what Firefox and Chromium print is read again.
//! On a Debian machine what is missing is installed.

use crate::apt;
use crate::browser::Browser;
use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::run::Step;
use crate::tools::on_path;
use std::env;
use std::path::Path;
use std::process::Command;

/// Tests of the release site in the other two engines.
pub const STEP: Step<'_> = Step {
    title: "other engines",
    why: "Firefox and WebKitGTK on the same site, and Firefox on paper",
    usual: "1 min",
    advice: "Run `cargo xtask test engines`; the whole output is in .tools/logs.",
};

/// Programs and the Debian packages that they come in. Firefox takes the commands of WebDriver on a socket of its own.
const PROGRAMS: [(&str, &str); 5] = [
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("Xvfb", "xvfb"),
    ("pdftotext", "poppler-utils"),
    ("fc-list", "fontconfig"),
];

const ADVICE: &str = "Install Firefox, WebKitGTK's driver, Xvfb and poppler (Debian, Ubuntu: `sudo apt-get install \
    firefox-esr webkit2gtk-driver xvfb poppler-utils fonts-roboto-unhinted`), then run the command again.";

/// The command of [`STEP`]; it needs Node alone and no package of npm.
pub fn check(project: &Project, browser: &Browser) -> Outcome<Command> {
    prepare(project)?;
    let own = env::current_exe().map_err(|e| Failure::file("find", Path::new("xtask"), &e))?;
    let mut command = Command::new("node");
    command
        .current_dir(project.root.join("tests/engines"))
        .args(["--test", "--test-concurrency=2"])
        .env("JOLKARTA_XTASK", own)
        .env("JOLKARTA_CHROMIUM", &browser.chromium)
        .env("CHROMEDRIVER", &browser.driver);
    Ok(command)
}

fn prepare(project: &Project) -> Outcome<()> {
    if apt::can_install() && !missing().is_empty() {
        let step = Step {
            title: "Installing Firefox and WebKitGTK",
            why: "the short path is walked in them too, without a window",
            usual: "2 min, once",
            advice: apt::ADVICE,
        };
        let packages: Vec<&str> = missing().iter().map(|(_, package)| *package).collect();
        apt::install(project, &step, &[&packages[..], &["fonts-roboto-unhinted"]].concat())?;
    }
    match missing().first() {
        None => Ok(()),
        Some((program, _)) => Err(Failure::new(format!("{program} is missing."), ADVICE)),
    }
}

fn missing() -> Vec<(&'static str, &'static str)> {
    PROGRAMS.into_iter().filter(|(program, _)| on_path(program).is_none()).collect()
}
