//! Runs one child process as a step: shows its progress, keeps its output, and on failure prints the end
//! of that output and where all of it is.
//!
//! On a terminal one line moves; elsewhere (CI, a file) a plain line is added every [`PLAIN_EVERY`], so a log shows that work
//! goes on without drowning in it.

use crate::failure::{Failure, Outcome};
use crate::project::Project;
use fs_err as fs;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use regex_lite::Regex;
use std::io::{self, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// Pause between two plain lines.
const PLAIN_EVERY: Duration = Duration::from_secs(20);
/// Pause between two states of the moving line.
const LIVE_EVERY: Duration = Duration::from_millis(120);
/// Lines of output shown when a step fails, without tests that passed; the log file has the rest.
const TAIL_LINES: usize = 150;
/// Colours and movements of a terminal.
const ANSI: &str = r"\x1b(\[[0-9;?]*[A-Za-z]|\(.|.)";
/// A state of cargo's progress bar, `Building [==> ] 12/345: serde, syn` or `Fetch [==> ] 215 complete`: it is shown, but not kept.
const BAR: &str = r"^\s*(?:Building|Fetch) \[.*\] (.+)$";
/// What says of one test that it passed: cargo's lines and Playwright's.
const PASSED: &str = r"^(test .* \.\.\. ok|\s*✓ .*)$";

/// A step in words, for people.
#[derive(Clone, Copy)]
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
    println!("==> {}: {} (usually {})", step.title, step.why, step.usual);
    let start = Instant::now();
    let (reader, writer) = io::pipe()?;
    let child = command
        // Makes cargo show its bar although its output is no terminal; other programs ignore these.
        .env("CARGO_TERM_PROGRESS_WHEN", "always")
        .env("CARGO_TERM_PROGRESS_WIDTH", "120")
        .env("CARGO_TERM_COLOR", "never")
        .stdin(Stdio::null())
        .stdout(writer.try_clone()?)
        .stderr(writer)
        .spawn();
    let program = command.get_program().to_string_lossy().into_owned();
    // The pipe ends when nobody holds it any more.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child =
        child.map_err(|error| Failure::new(format!("Cannot start `{program}`: {error}."), step.advice))?;
    let lines = follow(&lines_of(reader), step.usual, start);
    let ok = child.wait().is_ok_and(|status| status.success());
    let took = start.elapsed();
    println!("    {}, {}", if ok { "ok" } else { "FAILED" }, seconds(took));
    let name = step.title.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    let logs = project.tools().join("logs");
    let log = logs.join(name + ".log");
    fs::create_dir_all(logs)?;
    fs::write(&log, lines.join("\n"))?;
    if !ok {
        print_tail(&lines, &log);
    }
    Ok(Finished { ok, lines, took })
}

/// Trimmed standard output of a short command, or `None` when it is missing or fails.
pub fn answer(program: &Path, args: &[&str]) -> Option<String> {
    let out = Command::new(program).args(args).stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&out.stdout).trim().to_string();
    out.status.success().then_some(text)
}

/// `4.2 s`, `48 s`, `3 min 05 s`.
pub fn seconds(time: Duration) -> String {
    let whole = time.as_secs();
    match whole {
        0..10 => format!("{whole}.{} s", time.subsec_millis() / 100),
        10..60 => format!("{whole} s"),
        _ => format!("{} min {:02} s", whole / 60, whole % 60),
    }
}

/// Shows that the step still runs, and keeps what its child prints.
fn follow(printed: &Receiver<String>, usual: &str, start: Instant) -> Vec<String> {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stdout());
    if let Ok(style) = ProgressStyle::with_template("  {spinner} {elapsed} of usually {prefix} | {wide_msg}")
    {
        bar.set_style(style);
    }
    bar.set_prefix(usual.to_owned());
    let state = Regex::new(BAR).ok();
    let (mut lines, mut newest, mut shown) = (Vec::new(), String::new(), Instant::now());
    loop {
        match printed.recv_timeout(LIVE_EVERY) {
            Ok(line) => {
                match state.as_ref().and_then(|bar| bar.captures(&line)).and_then(|found| found.get(1)) {
                    Some(state) => newest = state.as_str().to_owned(),
                    None => {
                        newest.clone_from(&line);
                        lines.push(line);
                    }
                }
            }
            Err(RecvTimeoutError::Timeout) => bar.tick(),
            Err(RecvTimeoutError::Disconnected) => break,
        }
        bar.set_message(newest.trim().to_owned());
        if bar.is_hidden() && shown.elapsed() > PLAIN_EVERY {
            shown = Instant::now();
            println!("    ... {} of usually {usual} | {:.60}", seconds(start.elapsed()), newest.trim());
        }
    }
    bar.finish_and_clear();
    lines
}

/// What a stream prints, line by line, without colours; a line that is written over counts as one.
fn lines_of(mut stream: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let colours = Regex::new(ANSI).ok();
        let send = |line: &[u8]| {
            let line = String::from_utf8_lossy(line);
            let plain = colours.as_ref().map_or(line.clone(), |ansi| ansi.replace_all(&line, ""));
            // The receiver is gone only when the step is over.
            if !plain.trim().is_empty() {
                let _ = sender.send(plain.into_owned());
            }
        };
        let (mut rest, mut chunk) = (Vec::new(), [0_u8; 4096]);
        while let Ok(count @ 1..) = stream.read(&mut chunk) {
            rest.extend(chunk.iter().take(count));
            let mut lines: Vec<&[u8]> = rest.split(|byte| matches!(byte, b'\n' | b'\r')).collect();
            let begun = lines.pop().unwrap_or_default().to_vec();
            lines.into_iter().for_each(send);
            rest = begun;
        }
        send(&rest);
    });
    receiver
}

fn print_tail(lines: &[String], log: &Path) {
    let passed = Regex::new(PASSED).ok();
    let is_said = |line: &&String| !passed.as_ref().is_some_and(|passed| passed.is_match(line));
    let said: Vec<&String> = lines.iter().filter(is_said).collect();
    for line in said.iter().skip(said.len().saturating_sub(TAIL_LINES)) {
        println!("    | {line}");
    }
    println!("    The whole output: {}", log.display());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn output_is_read_without_colours_and_without_cargos_bars() {
        let text = "\u{1b}[1m\u{1b}[32mok\u{1b}(B\u{1b}[m done\n    Building [==>   ] 145/389: tokio\r  Fetch [=> ] 2 complete\rlast";
        let lines = follow(&lines_of(text.as_bytes()), "1 s", Instant::now());
        assert_eq!(lines, ["ok done", "last"]);
    }

    #[test]
    fn a_failure_is_not_buried_under_what_passed() {
        let passed = Regex::new(PASSED).unwrap();
        for line in ["  ✓  12 map.spec.js:3:1 › keys (1.2s)", "test view::tests::reads ... ok"] {
            assert!(passed.is_match(line));
        }
        for line in ["  ✘  13 map.spec.js:9:1 › other", "test view ... FAILED"] {
            assert!(!passed.is_match(line));
        }
    }

    #[test]
    fn times_read_naturally() {
        assert_eq!(seconds(Duration::from_millis(4_250)), "4.2 s");
        assert_eq!(seconds(Duration::from_secs(185)), "3 min 05 s");
    }

    #[test]
    fn a_failing_child_is_reported_with_its_output() {
        let root = std::env::temp_dir().join(format!("xtask-run-{}", std::process::id()));
        let project = Project { root };
        let step = Step { title: "Failing on purpose", why: "a test", usual: "1 s", advice: "nothing" };
        let done = run(&project, &step, Command::new("rustc").arg("--no-such-flag")).unwrap();
        assert!(!done.ok);
        assert!(done.lines.iter().any(|line| line.contains("no-such-flag")));
        let failure = must(&project, &step, &mut Command::new("no-such-program-here")).err();
        assert!(failure.is_some_and(|f| f.what.contains("no-such-program-here")));
        fs::remove_dir_all(project.root).unwrap();
    }
}
