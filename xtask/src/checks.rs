//! The checks of `cargo xtask test`: what each is for and the command that performs it.

use crate::browser::{self, Browser};
use crate::failure::{Failure, Outcome};
use crate::java;
use crate::nginx;
use crate::npm;
use crate::project::Project;
use crate::run::Step;
use crate::server;
use crate::tools::{Toolbox, WASM};
use std::env;
use std::path::Path;
use std::process::Command;

const CLIPPY_ADVICE: &str =
    "Mend what clippy names above; if clippy is missing, `rustup component add clippy`.";

/// Formatting.
pub const FORMAT: Step<'_> = Step {
    title: "format",
    why: "every file has the one layout",
    usual: "2 s",
    advice: "Run `cargo fmt --all`; if rustfmt is missing, `rustup component add rustfmt`.",
};
/// Lints of everything that runs on this machine.
pub const CLIPPY: Step<'_> = Step {
    title: "clippy",
    why: "no warning, no panic outside tests",
    usual: "1 min",
    advice: CLIPPY_ADVICE,
};
/// Lints of what runs in the browser.
pub const CLIPPY_WASM: Step<'_> = Step {
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
/// Tests of the release site.
pub const E2E: Step<'_> = Step {
    title: "end-to-end tests",
    why: "a visitor's paths through the release site",
    usual: "2 min",
    advice: "Run `cargo xtask test e2e`; pictures of failures are in tests/e2e/results.",
};

/// The command of [`FORMAT`].
pub fn format(project: &Project) -> Command {
    cargo(project, "fmt --all --check")
}

/// The command of [`CLIPPY`].
pub fn clippy(project: &Project) -> Command {
    cargo(project, "clippy --workspace --all-targets -- -D warnings")
}

/// The command of [`CLIPPY_WASM`].
pub fn clippy_wasm(project: &Project) -> Command {
    let args = format!("clippy --target {WASM} --lib --bins --test web -- -D warnings");
    cargo(project, &args)
}

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

/// The command of [`E2E`], with the tests marked `@all` when `long`; installs Playwright when it is missing.
pub fn e2e(project: &Project, browser: &Browser, long: bool) -> Outcome<Command> {
    npm::install(project, &project.e2e(), "Playwright", "it drives the browser in the end-to-end tests")?;
    nginx::prepare_others(project)?;
    java::prepare(project)?;
    let own = env::current_exe().map_err(|e| Failure::file("find", Path::new("xtask"), &e))?;
    let mut command = Command::new("node");
    command
        .current_dir(project.e2e())
        .args(["node_modules/@playwright/test/cli.js", "test"])
        .args(if long { &[][..] } else { &["--grep-invert", "@all"] })
        .env("JOLKARTA_CHROMIUM", &browser.chromium)
        .env("JOLKARTA_NGINX", nginx::prepare(project)?)
        .env("JOLKARTA_XTASK", own)
        .env("JOLKARTA_PORT", server::free_port()?.to_string())
        .env("JOLKARTA_SUB_PORT", server::free_port()?.to_string());
    Ok(command)
}

/// A call of cargo in the project's root.
pub fn cargo(project: &Project, args: &str) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(&project.root).args(args.split(' '));
    command
}
