//! Runs one child process as a step: shows its progress, keeps its output, and on failure prints the end
//! of that output and where all of it is.

use crate::failure::{Failure, Outcome};
use crate::progress::Progress;
use crate::project::Project;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

/// Lines of output shown when a step fails, without tests that passed; the log file has the rest.
const TAIL_LINES: usize = 150;

/// A step in words, for people.
pub struct Step<'a> {
    /// What is done: "Installing wasm-bindgen 0.2.128".
    pub title: &'a str,
    /// What it is good for: "it bundles the page".
    pub why: &'a str,
    /// How long it mostly takes: "3 min, once".
    pub usual: &'static str,
    /// What to do when it fails.
    pub advice: &'a str,
}

/// What a finished child printed, and whether it succeeded.
pub struct Finished {
    /// True when the exit code was 0.
    pub ok: bool,
    /// Every line of both streams, in the order in which they came.
    pub lines: Vec<String>,
    /// How long it took.
    pub took: Duration,
}

/// Runs the command; a failing exit code is a [`Failure`].
pub fn must(project: &Project, step: &Step<'_>, command: &mut Command) -> Outcome<Finished> {
    let done = run(project, step, command)?;
    if done.ok {
        return Ok(done);
    }
    Err(Failure::new(format!("{} failed; its output is above.", step.title), step.advice))
}

/// Runs the command; only a child that cannot be started is a [`Failure`].
pub fn run(project: &Project, step: &Step<'_>, command: &mut Command) -> Outcome<Finished> {
    let mut progress = Progress::start(step.title, step.why, step.usual);
    let mut child = command
        .envs(cargo_progress())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| cannot_start(command, step.advice, &e))?;
    let (sender, receiver) = mpsc::channel();
    if let Some(out) = child.stdout.take() {
        read_lines(out, sender.clone());
    }
    if let Some(err) = child.stderr.take() {
        read_lines(err, sender);
    }
    let (mut lines, mut crates, mut newest) = (Vec::new(), None, String::new());
    loop {
        match receiver.recv_timeout(Duration::from_millis(250)) {
            Ok(line) => match bar(&line) {
                Some(Bar::Crates(done, all)) => crates = Some((done, all)),
                Some(Bar::Fetch(state)) => newest = state,
                None => {
                    newest.clone_from(&line);
                    lines.push(line);
                }
            },
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        progress.tick(crates, newest.trim());
    }
    let ok = child.wait().is_ok_and(|status| status.success());
    let took = progress.finish(if ok { "ok" } else { "FAILED" });
    let log = save_log(&project.logs(), step.title, &lines);
    if !ok {
        print_tail(&lines, log.as_deref());
    }
    Ok(Finished { ok, lines, took })
}

/// Trimmed standard output of a short command, or `None` when it is missing or fails.
pub fn answer(program: &Path, args: &[&str]) -> Option<String> {
    let out = Command::new(program).args(args).stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&out.stdout).trim().to_string();
    out.status.success().then_some(text)
}

/// Makes cargo print `12/345` although its output is no terminal; other programs ignore these.
fn cargo_progress() -> [(&'static str, &'static str); 3] {
    [
        ("CARGO_TERM_PROGRESS_WHEN", "always"),
        ("CARGO_TERM_PROGRESS_WIDTH", "120"),
        ("CARGO_TERM_COLOR", "never"),
    ]
}

fn cannot_start(command: &Command, advice: &str, error: &std::io::Error) -> Failure {
    let program = command.get_program().to_string_lossy();
    Failure::new(format!("Cannot start `{program}`: {error}."), advice)
}

fn read_lines(mut stream: impl Read + Send + 'static, sender: Sender<String>) {
    thread::spawn(move || {
        let (mut line, mut chunk) = (Vec::new(), [0_u8; 4096]);
        while let Ok(count @ 1..) = stream.read(&mut chunk) {
            for &byte in chunk.iter().take(count) {
                if byte == b'\n' || byte == b'\r' {
                    send_line(&mut line, &sender);
                } else {
                    line.push(byte);
                }
            }
        }
        send_line(&mut line, &sender);
    });
}

fn send_line(line: &mut Vec<u8>, sender: &Sender<String>) {
    let text = plain(&String::from_utf8_lossy(line));
    line.clear();
    if !text.trim().is_empty() {
        // The receiver is gone only when the step is over.
        let _ = sender.send(text);
    }
}

/// The text without terminal colours and movements.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\u{1b}' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('[') => drop(chars.by_ref().find(char::is_ascii_alphabetic)),
            Some('(') => drop(chars.next()),
            _ => {}
        }
    }
    out
}

/// A state of cargo's progress bar; it is shown, but not kept.
#[derive(Debug, PartialEq, Eq)]
enum Bar {
    /// Crates that are compiled, of all.
    Crates(u32, u32),
    /// How far the download is, in cargo's words.
    Fetch(String),
}

/// Reads `Building [==>   ] 12/345: serde, syn` and `Fetch [==>  ] 215 complete; 3 pending`.
fn bar(line: &str) -> Option<Bar> {
    let line = line.trim_start();
    let (_, state) = line.split_once("] ")?;
    if line.starts_with("Fetch [") {
        return Some(Bar::Fetch(format!("Downloading: {state}")));
    }
    let (done, rest) = line.strip_prefix("Building [").and(state.split_once('/'))?;
    let all = rest.split(|c: char| !c.is_ascii_digit()).next()?;
    Some(Bar::Crates(done.trim().parse().ok()?, all.parse().ok()?))
}

fn save_log(logs: &Path, title: &str, lines: &[String]) -> Option<PathBuf> {
    let name: String = title.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let path = logs.join(format!("{}.log", name.to_lowercase()));
    fs::create_dir_all(logs).ok()?;
    fs::write(&path, lines.join("\n")).ok()?;
    Some(path)
}

fn print_tail(lines: &[String], log: Option<&Path>) {
    let said: Vec<&String> = lines.iter().filter(|line| !passed(line)).collect();
    for line in said.iter().skip(said.len().saturating_sub(TAIL_LINES)) {
        println!("    | {line}");
    }
    if let Some(path) = log {
        println!("    The whole output: {}", path.display());
    }
}

/// True for a line that says of one test that it passed: cargo's and Playwright's.
fn passed(line: &str) -> bool {
    line.trim_start().starts_with("✓ ") || (line.starts_with("test ") && line.ends_with(" ... ok"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_cargos_progress_bars() {
        let building = "    Building [=====>         ] 145/389: tokio, ring(build)";
        assert_eq!(bar(building), Some(Bar::Crates(145, 389)));
        let fetch = bar("    Fetch [===>        ] 215 complete; 3 pending");
        assert_eq!(fetch, Some(Bar::Fetch("Downloading: 215 complete; 3 pending".into())));
        assert_eq!(bar("   Compiling tokio v1.44.2"), None);
        assert_eq!(bar("test view [slow] ... ok 1/2"), None);
    }

    #[test]
    fn a_failure_is_not_buried_under_what_passed() {
        assert!(passed("  ✓  12 map.spec.js:3:1 › keys (1.2s)") && passed("test view::tests::reads ... ok"));
        assert!(!passed("  ✘  13 map.spec.js:9:1 › other") && !passed("test view ... FAILED"));
    }

    #[test]
    fn strips_colours() {
        assert_eq!(plain("\u{1b}[1m\u{1b}[32mok\u{1b}(B\u{1b}[m done"), "ok done");
    }

    #[test]
    fn a_failing_child_is_reported_with_its_output() {
        let root = std::env::temp_dir().join(format!("xtask-run-{}", std::process::id()));
        let project = Project { root, site: None };
        let step = Step { title: "Failing on purpose", why: "a test", usual: "1 s", advice: "nothing" };
        let mut command = Command::new("rustc");
        let done = run(&project, &step, command.arg("--no-such-flag")).unwrap();
        assert!(!done.ok);
        assert!(done.lines.iter().any(|line| line.contains("no-such-flag")));
        let failure = must(&project, &step, &mut Command::new("no-such-program-here")).err();
        assert!(failure.is_some_and(|f| f.what.contains("no-such-program-here")));
        fs::remove_dir_all(project.root).unwrap();
    }
}
