//! Finds Chromium and its driver for the browser tests; on a Debian machine it installs them.

use crate::failure::{Failure, Outcome};
use crate::install::Packages;
use crate::project::Project;
use crate::run;
use crate::tools::on_path;
use fs_err as fs;
use std::env;
use std::path::{Path, PathBuf};

/// A browser and the WebDriver server that belongs to it.
#[derive(Clone, Debug)]
pub struct Browser {
    /// Chromium or Chrome.
    pub chromium: PathBuf,
    /// chromedriver of the same major version.
    pub driver: PathBuf,
}

const PACKAGES: Packages = Packages {
    title: "Installing Chromium",
    why: "the browser tests run in it, without a window",
    usual: "1 min, once",
    programs: &[("chromium", "chromium"), ("chromedriver", "chromium-driver")],
    besides: &["fontconfig", "fonts-roboto-unhinted"],
};
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const ADVICE: &str = "Install Chromium and the chromedriver of the same version (Debian, Ubuntu: \
    `sudo apt-get install chromium chromium-driver fonts-roboto-unhinted`; macOS: `brew install --cask \
    google-chrome chromedriver`), or name them in JOLKARTA_CHROMIUM and CHROMEDRIVER.";

/// The browser of this machine, installed when it is missing and can be.
pub fn prepare(project: &Project) -> Outcome<Browser> {
    if find().is_none() || !has_fonts() {
        PACKAGES.provide(project, true)?;
    }
    let browser = find().ok_or_else(|| Failure::new("Chromium or its chromedriver is missing.", ADVICE))?;
    let versions = [&browser.chromium, &browser.driver].map(|program| major(program));
    let [Some(chromium), Some(driver)] = versions else {
        let what = "Chromium or its chromedriver does not start with --version.";
        return Err(Failure::new(what, ADVICE));
    };
    if chromium != driver {
        let what = format!("Chromium is version {chromium}, but its chromedriver is {driver}.");
        return Err(Failure::new(what, ADVICE));
    }
    if on_path("fc-list").is_some() && !has_fonts() {
        return Err(Failure::new("This machine has no font with Kazakh letters.", ADVICE));
    }
    println!("    chromium {chromium}: {}", browser.chromium.display());
    println!("    chromedriver {driver}: {}", browser.driver.display());
    Ok(browser)
}

/// A copy of webdriver.json that names this browser, for the wasm tests.
pub fn webdriver_config(project: &Project, browser: &Browser) -> Outcome<PathBuf> {
    let text = fs::read_to_string(project.root.join("webdriver.json"))?;
    let path = browser.chromium.to_string_lossy().replace('\\', "\\\\").replace('"', "\\\"");
    let named = text.replacen("\"args\"", &format!("\"binary\": \"{path}\",\n    \"args\""), 1);
    let out = project.target().join("webdriver.json");
    fs::write(&out, named)?;
    Ok(out)
}

fn find() -> Option<Browser> {
    let named = |variable: &str| env::var_os(variable).map(PathBuf::from).filter(|p| p.is_file());
    let chromium = named("JOLKARTA_CHROMIUM")
        .or_else(|| NAMES.into_iter().find_map(on_path))
        .or_else(|| Some(PathBuf::from(MAC)).filter(|p| p.is_file()))?;
    let driver = named("CHROMEDRIVER").or_else(|| on_path("chromedriver"))?;
    Some(Browser { chromium, driver })
}

/// 147 from `Chromium 147.0.7727.55 built on Debian` or `ChromeDriver 147.0.7727.55 (…)`.
fn major(program: &Path) -> Option<u32> {
    major_in(&run::answer(program, &["--version"])?)
}

fn major_in(text: &str) -> Option<u32> {
    let numbers = text.split_whitespace().filter_map(|word| word.split_once('.'));
    numbers.into_iter().find_map(|(first, _)| first.parse().ok())
}

/// Without a font for Kazakh every text is a row of boxes, and the pictures prove nothing.
fn has_fonts() -> bool {
    let fonts = run::answer(Path::new("fc-list"), &[":lang=kk", "family"]);
    fonts.is_some_and(|list| !list.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_both_programs() {
        assert_eq!(major_in("Chromium 147.0.7727.55 built on Debian"), Some(147));
        assert_eq!(major_in("ChromeDriver 147.0.7727.55 (abc-refs/heads@{#1})"), Some(147));
        assert_eq!(major_in("Google Chrome"), None);
    }
}
