//! The command line: `cargo xtask COMMAND [options]`.

use crate::failure::{Failure, Outcome};
use crate::suite;

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
                                               compare speed with other libraries; writes docs/benchmarks.md
cargo xtask css                                join the files of style/ and web/ (Trunk calls it)
cargo xtask pages                              write the pages into Trunk's bundle (Trunk calls it)";

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
    /// Run these parts of the tests, [`suite::ALL`] among them for the long ones too; none means every part.
    Test(Vec<String>),
    /// Prepare `dist/`, or a copy of it in this folder, for its hosts.
    Publish(Option<String>),
    /// Measure how many visits a host carries.
    Load,
    /// Measure the page beside its peers, with these options.
    Bench(Vec<String>),
    /// Join the style sheets.
    Css,
    /// Write the pages into Trunk's bundle.
    Pages,
}

/// Reads the words after `cargo xtask`.
pub fn parse(words: &[String]) -> Outcome<Command> {
    let Some((name, rest)) = words.split_first() else {
        return Ok(Command::Help);
    };
    let alone = |command: Command| match rest.first() {
        None => Ok(command),
        Some(word) => Err(unknown(word)),
    };
    match name.as_str() {
        "help" | "--help" | "-h" => Ok(Command::Help),
        "serve" => server(true, rest),
        "static" => server(false, rest),
        "build" => alone(Command::Build),
        "publish" => match rest {
            [] => Ok(Command::Publish(None)),
            [folder] => Ok(Command::Publish(Some(folder.clone()))),
            [_, word, ..] => Err(unknown(word)),
        },
        "load" => alone(Command::Load),
        "css" => alone(Command::Css),
        "pages" => alone(Command::Pages),
        "bench" => bench(rest),
        "test" => match rest.iter().find(|part| !suite::knows(part)) {
            None => Ok(Command::Test(rest.to_vec())),
            Some(part) => Err(unknown(part)),
        },
        other => Err(unknown(other)),
    }
}

fn server(build: bool, words: &[String]) -> Outcome<Command> {
    let (mut port, mut base) = (None, String::from("/"));
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let value = words.next();
        match (word.as_str(), value) {
            ("--port", Some(text)) => port = Some(text.parse().map_err(|_| unknown(text))?),
            ("--base", Some(text)) => base.clone_from(text),
            _ => return Err(unknown(word)),
        }
    }
    Ok(Command::Serve { build, port, base })
}

/// Options with a number after them, and `--quick`.
fn bench(words: &[String]) -> Outcome<Command> {
    let mut rest = words.iter();
    while let Some(word) = rest.next() {
        match word.as_str() {
            "--quick" => {}
            "--runs" | "--minutes" => match rest.next().map(|text| (text, text.parse::<u16>())) {
                Some((_, Ok(1..))) => {}
                Some((text, _)) => return Err(unknown(text)),
                None => return Err(unknown(word)),
            },
            _ => return Err(unknown(word)),
        }
    }
    Ok(Command::Bench(words.to_vec()))
}

fn unknown(word: &str) -> Failure {
    Failure::new(format!("`{word}` is not understood."), format!("Use one of these:\n{HELP}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Outcome<Command> {
        let words: Vec<String> = line.split_whitespace().map(String::from).collect();
        parse(&words)
    }

    #[test]
    fn commands_and_options_are_read() {
        let serve = Command::Serve { build: true, port: Some(8090), base: "/a/".into() };
        assert_eq!(parsed("serve --port 8090 --base /a/"), Ok(serve));
        assert_eq!(parsed("build"), Ok(Command::Build));
        assert_eq!(parsed("test web e2e"), Ok(Command::Test(vec!["web".into(), "e2e".into()])));
        assert_eq!(parsed("test all"), Ok(Command::Test(vec!["all".into()])));
        assert_eq!(parsed("bench --runs 3"), Ok(Command::Bench(vec!["--runs".into(), "3".into()])));
        assert_eq!(parsed("publish a/b"), Ok(Command::Publish(Some("a/b".into()))));
        assert_eq!(parsed(""), Ok(Command::Help));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for line in [
            "serv",
            "serve --port",
            "serve --port x",
            "test unit",
            "build now",
            "publish a b",
            "bench --runs",
            "bench --runs 0",
            "bench --fast",
        ] {
            let failure = parsed(line).unwrap_err();
            let last = line.split_whitespace().last().unwrap();
            assert!(failure.what.contains(last), "{line}: {}", failure.what);
            assert!(failure.advice.contains("cargo xtask test"));
        }
    }
}
