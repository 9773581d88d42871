//! The command line: `cargo xtask COMMAND [options]`.

use crate::failure::{Failure, Outcome};
use crate::suite;
use pico_args::Arguments;
use std::ffi::OsString;
use std::num::NonZeroU16;
use std::path::PathBuf;

/// What `cargo xtask help` prints.
pub const HELP: &str = "\
cargo xtask serve [--port N] [--base /path/]   build the release site and serve it on 127.0.0.1
cargo xtask build                              build the release site into dist/
cargo xtask test [lint|native|web|e2e|budget]  run every check, or the named ones
cargo xtask test engines                       test the release site in Firefox and WebKitGTK, and its print
cargo xtask test all                           also run the slow tests: all combinations, other browsers
cargo xtask static [--port N] [--base /path/]  serve dist/ as it is, without building
cargo xtask publish [FOLDER]                   prepare dist/ or a copy of it for its hosts again: after a manual
                                               change, or for another public URL (JOLKARTA_URL)
cargo xtask load                               load test of dist/ on nginx; writes docs/load.md
cargo xtask bench [--runs N] [--minutes N] [--quick]
                                               compare speed with other libraries; writes docs/benchmarks.md";

/// A command with its options.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Print [`HELP`].
    Help,
    /// Build, unless told otherwise, and serve.
    Serve {
        /// False to serve what is there.
        build: bool,
        /// The port that was asked for.
        port: Option<u16>,
        /// The path under which the site appears.
        base: String,
    },
    /// Build `dist/`.
    Build,
    /// Run these parts of the tests, `all` among them for the long ones too; none means every part.
    Test(Vec<String>),
    /// Prepare `dist/`, or a copy of it in this folder, for its hosts.
    Publish(Option<PathBuf>),
    /// Measure how many visits a host carries.
    Load,
    /// Measure the page beside its peers, with these options.
    Bench(Vec<String>),
}

/// Reads the words after `cargo xtask`.
pub fn parse(words: Vec<OsString>) -> Outcome<Command> {
    let mut rest = Arguments::from_vec(words);
    let command = read(&mut rest).map_err(|error| misunderstood(&error.to_string()))?;
    let left: Vec<String> =
        rest.finish().into_iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let is_test = command == Command::Test(Vec::new());
    match left.iter().find(|word| !(is_test && suite::knows(word))) {
        Some(word) => Err(misunderstood(&format!("`{word}` is not understood"))),
        None if is_test => Ok(Command::Test(left)),
        None => Ok(command),
    }
}

fn read(rest: &mut Arguments) -> Result<Command, pico_args::Error> {
    if rest.contains(["-h", "--help"]) {
        return Ok(Command::Help);
    }
    let name = rest.subcommand()?;
    Ok(match name.as_deref() {
        None | Some("help") => Command::Help,
        Some("build") => Command::Build,
        Some("load") => Command::Load,
        Some("publish") => Command::Publish(rest.opt_free_from_str()?),
        Some(name @ ("serve" | "static")) => Command::Serve {
            build: name == "serve",
            port: rest.opt_value_from_str("--port")?,
            base: rest.opt_value_from_str("--base")?.unwrap_or_else(|| "/".to_owned()),
        },
        Some("bench") => Command::Bench(bench(rest)?),
        Some("test") => Command::Test(Vec::new()),
        Some(other) => {
            let (value, cause) = (other.to_owned(), "there is no such command".to_owned());
            return Err(pico_args::Error::Utf8ArgumentParsingFailed { value, cause });
        }
    })
}

/// The options of the bench, as its script takes them.
fn bench(rest: &mut Arguments) -> Result<Vec<String>, pico_args::Error> {
    let mut words = Vec::new();
    for option in ["--runs", "--minutes"] {
        if let Some(number) = rest.opt_value_from_str::<_, NonZeroU16>(option)? {
            words.extend([option.to_owned(), number.to_string()]);
        }
    }
    words.extend(rest.contains("--quick").then(|| "--quick".to_owned()));
    Ok(words)
}

fn misunderstood(what: &str) -> Failure {
    Failure::new(format!("{what}."), format!("Use one of these:\n{HELP}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Outcome<Command> {
        parse(line.split_whitespace().map(OsString::from).collect())
    }

    #[test]
    fn commands_and_options_are_read() {
        let serve = Command::Serve { build: true, port: Some(8090), base: "/a/".into() };
        assert_eq!(parsed("serve --port 8090 --base /a/"), Ok(serve));
        assert_eq!(parsed("build"), Ok(Command::Build));
        assert_eq!(parsed("test web e2e"), Ok(Command::Test(vec!["web".into(), "e2e".into()])));
        assert_eq!(parsed("test all"), Ok(Command::Test(vec!["all".into()])));
        let options = ["--runs", "3", "--quick"].map(String::from).to_vec();
        assert_eq!(parsed("bench --quick --runs 3"), Ok(Command::Bench(options)));
        assert_eq!(parsed("publish a/b"), Ok(Command::Publish(Some("a/b".into()))));
        assert!(["", "help", "--help"].iter().all(|line| parsed(line) == Ok(Command::Help)));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        let lines = "serv|serve --port|serve --port x|serve --open|test unit|build now|publish a b|bench --runs|bench --runs 0|bench --fast";
        for line in lines.split('|') {
            let failure = parsed(line).unwrap_err();
            let last = line.split_whitespace().last().unwrap();
            assert!(failure.what.contains(last), "{line}: {}", failure.what);
            assert!(failure.advice.contains("cargo xtask test"));
        }
    }
}
