//! The checks of `cargo xtask test`: what each is for and the command that performs it.

use crate::browser::{self, Browser};
use crate::counts::{found, group};
use crate::failure::Outcome;
use crate::install;
use crate::project::Project;
use crate::run::{self, Finished, Step};
use crate::serve;
use crate::servers;
use crate::tools::{self, Toolbox, WASM};
use std::env;
use std::path::PathBuf;
use std::process::Command;

const CLIPPY_ADVICE: &str =
    "Mend what clippy names above; if clippy is missing, `rustup component add clippy`.";

/// Formatting.
const FORMAT: Step<'_> = Step {
    title: "format",
    why: "every file has the one layout",
    usual: "2 s",
    advice: "Run `cargo fmt --all`; if rustfmt is missing, `rustup component add rustfmt`.",
};
/// Lints of everything that runs on this machine.
const CLIPPY: Step<'_> = Step {
    title: "clippy",
    why: "no warning, no panic outside tests",
    usual: "1 min",
    advice: CLIPPY_ADVICE,
};
/// Lints of what runs in the browser.
const CLIPPY_WASM: Step<'_> = Step {
    title: "clippy for wasm",
    why: "the same for the browser's build",
    usual: "1 min",
    advice: CLIPPY_ADVICE,
};
/// Tests on this machine.
pub const NATIVE: Step<'_> = Step {
    title: "native tests",
    why: "data, model, texts, charts, map, layers, commands",
    usual: "2 min",
    advice: "Run `cargo test --workspace` to see one failure after the other.",
};
/// Tests in the browser.
pub const WEB: Step<'_> = Step {
    title: "wasm tests",
    why: "the program inside headless Chromium",
    usual: "2 min",
    advice: "Run `cargo xtask test web`; the whole output is in .tools/logs.",
};
/// What a developer sees.
pub const TRUNK: Step<'_> = Step {
    title: "trunk serve",
    why: "the whole site, built by Trunk alone",
    usual: "1 min",
    advice: "Run `trunk serve` and open the page; the whole output is in .tools/logs.",
};
/// Tests of the release site.
pub const E2E: Step<'_> = Step {
    title: "end-to-end tests",
    why: "a visitor's paths through the release site",
    usual: "2 min",
    advice: "Run `cargo xtask test e2e`; pictures of failures are in tests/e2e/results.",
};

/// Checks that hold or do not: formatting, and the lints of both targets.
pub const LINTS: [(Step<'_>, &str); 3] = [
    (FORMAT, "fmt --all --check"),
    (CLIPPY, "clippy --workspace --all-targets -- -D warnings"),
    (CLIPPY_WASM, "clippy --target wasm32-unknown-unknown --lib --bins --test web -- -D warnings"),
];

/// The command of [`WEB`].
pub fn web(project: &Project, tools: &Toolbox, browser: &Browser) -> Outcome<Command> {
    let mut command = cargo(project, &format!("test --target {WASM} --test web"));
    let config = browser::webdriver_config(project, browser)?;
    command
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", &tools.test_runner)
        .env("CHROMEDRIVER", &browser.driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", config)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300");
    Ok(command)
}

/// The command of [`TRUNK`].
pub fn trunk(project: &Project, tools: &Toolbox, browser: &Browser) -> Outcome<Command> {
    let mut command = node_tests(project, "tests/trunk", browser);
    command.env("PATH", &tools.path).env("JOLKARTA_TRUNK", tools::trunk(project)?);
    Ok(command)
}

/// Runs the tests of a folder that need Node alone and no package of npm.
pub fn node_tests(project: &Project, folder: &str, browser: &Browser) -> Command {
    let mut command = Command::new("node");
    command.current_dir(project.root.join(folder)).arg("--test");
    command.env("JOLKARTA_CHROMIUM", &browser.chromium).env("CHROMEDRIVER", &browser.driver);
    command
}

/// The command of [`E2E`], with the tests marked `@all` when `long`; installs Playwright when it is missing.
pub fn e2e(project: &Project, browser: &Browser, long: bool) -> Outcome<Command> {
    install::locked(
        project,
        &project.root.join("tests/e2e"),
        "Playwright",
        "it drives the browser in the end-to-end tests",
    )?;
    servers::others(project)?;
    let mut command = Command::new("node");
    command
        .current_dir(project.root.join("tests/e2e"))
        .args(["node_modules/@playwright/test/cli.js", "test"])
        .args(if long { &[][..] } else { &["--grep-invert", "@all"] })
        .env("JOLKARTA_CHROMIUM", &browser.chromium)
        .env("JOLKARTA_NGINX", servers::nginx(project)?)
        .env("JOLKARTA_XTASK", env::current_exe()?)
        .env("JOLKARTA_PORT", serve::free_port()?.to_string())
        .env("JOLKARTA_SUB_PORT", serve::free_port()?.to_string());
    Ok(command)
}

/// Compiles and runs the tests of the workspace; one list of lines over all programs. Each runs by itself and tells how long each
/// test took, by an option that the stable test runner has but does not offer.
pub fn native(project: &Project, long: bool) -> Outcome<Finished> {
    let compile = Step {
        title: "native tests, compiled",
        why: "the product's tests and those of its commands",
        advice: "Mend what the compiler names above.",
        ..NATIVE
    };
    let mut all = run::must(project, &compile, &mut cargo(project, "test --workspace --tests --no-run"))?;
    for (folder, program) in programs(&all.lines) {
        let mut command = Command::new(project.root.join(program));
        command.current_dir(project.root.join(folder)).args(["-Zunstable-options", "--report-time"]);
        command.args(long.then_some("--include-ignored"));
        let done = run::run(project, &NATIVE, command.env("RUSTC_BOOTSTRAP", "1"))?;
        all.ok &= done.ok;
        all.took += done.took;
        all.lines.extend(done.lines);
    }
    Ok(all)
}

/// The folders and test programs in cargo's lines `Executable unittests src/main.rs (target/debug/deps/xtask-0123)`.
fn programs(lines: &[String]) -> Vec<(&'static str, PathBuf)> {
    let folder = |path: &str| if path.contains("/xtask-") { "xtask" } else { "" };
    let all = found(lines, r"^\s*Executable .*\((.+)\)$");
    all.iter().map(|found| group(found, 1)).map(|path| (folder(path), PathBuf::from(path))).collect()
}

/// A call of cargo in the project's root.
pub fn cargo(project: &Project, args: &str) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(&project.root).args(args.split(' '));
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_programs_are_read_from_what_cargo_prints() {
        let lines = [
            "   Compiling xtask v0.1.0 (/p/xtask)",
            "  Executable unittests src/lib.rs (target/debug/deps/jolkarta-01)",
            "  Executable unittests src/main.rs (target/debug/deps/xtask-02)",
        ];
        let found = programs(&lines.map(String::from));
        let path = |name: &str| PathBuf::from(format!("target/debug/deps/{name}"));
        assert_eq!(found, [("", path("jolkarta-01")), ("xtask", path("xtask-02"))]);
    }
}
