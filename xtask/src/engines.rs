//! Firefox and WebKitGTK walk a short path through the release site; what Firefox and Chromium print is read again.
//! On a Debian machine what is missing is installed.

use crate::browser::Browser;
use crate::checks;
use crate::failure::Outcome;
use crate::install::Packages;
use crate::project::Project;
use crate::run::Step;
use std::env;
use std::process::Command;

/// Tests of the release site in the other two engines.
pub const STEP: Step<'_> = Step {
    title: "other engines",
    why: "Firefox and WebKitGTK on the same site, and Firefox on paper",
    usual: "1 min",
    advice: "Run `cargo xtask test engines`; the whole output is in .tools/logs.",
};

/// Firefox takes the commands of WebDriver on a socket of its own.
const PACKAGES: Packages = Packages {
    title: "Installing Firefox and WebKitGTK",
    why: "the short path is walked in them too, without a window",
    usual: "2 min, once",
    programs: &[
        ("firefox-esr", "firefox-esr"),
        ("WebKitWebDriver", "webkit2gtk-driver"),
        ("Xvfb", "xvfb"),
        ("pdftotext", "poppler-utils"),
        ("fc-list", "fontconfig"),
    ],
    besides: &["fonts-roboto-unhinted"],
};

const ADVICE: &str = "Install Firefox, WebKitGTK's driver, Xvfb and poppler (Debian, Ubuntu: `sudo apt-get install \
    firefox-esr webkit2gtk-driver xvfb poppler-utils fonts-roboto-unhinted`), then run the command again.";

/// The command of [`STEP`]; it needs Node alone and no package of npm.
pub fn check(project: &Project, browser: &Browser) -> Outcome<Command> {
    PACKAGES.provide(project, false)?;
    PACKAGES.demand(ADVICE)?;
    let mut command = checks::node_tests(project, "tests/engines", browser);
    command.arg("--test-concurrency=2").env("JOLKARTA_XTASK", env::current_exe()?);
    Ok(command)
}
