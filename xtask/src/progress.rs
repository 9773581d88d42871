//! What the reader sees while a step runs: a heading, a moving line, a result.
//!
//! On a terminal one line is rewritten several times a second; elsewhere (CI, a file) a plain line is
//! added every [`PLAIN_EVERY`], so a log shows that work goes on without drowning in it.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

/// Pause between two plain lines.
const PLAIN_EVERY: Duration = Duration::from_secs(20);
/// Pause between two states of the moving line.
const LIVE_EVERY: Duration = Duration::from_millis(120);
/// Widest moving line; a longer one would wrap and could not be rewritten.
const LINE_CHARS: usize = 78;
const SPINNER: [char; 4] = ['|', '/', '-', '\\'];

/// The display of one running step.
pub struct Progress {
    start: Instant,
    usual: &'static str,
    live: bool,
    shown: Instant,
    turns: usize,
}

impl Progress {
    /// Prints the heading and starts the clock. `usual` is how long the step mostly takes, in words.
    pub fn start(title: &str, why: &str, usual: &'static str) -> Self {
        println!("==> {title}: {why} (usually {usual})");
        Progress {
            start: Instant::now(),
            usual,
            live: io::stdout().is_terminal(),
            shown: Instant::now(),
            turns: 0,
        }
    }

    /// Shows that the step still runs: crates done of all crates when known, and the newest output line.
    pub fn tick(&mut self, crates: Option<(u32, u32)>, newest: &str) {
        let elapsed = self.start.elapsed();
        let pause = if self.live { LIVE_EVERY } else { PLAIN_EVERY };
        if self.shown.elapsed() < pause {
            return;
        }
        self.shown = Instant::now();
        let line = moving_line(elapsed, self.usual, crates, newest);
        if self.live {
            let mark = SPINNER.get(self.turns % SPINNER.len()).unwrap_or(&'*');
            self.turns += 1;
            print!("\r\x1b[2K  {mark} {line}");
            // A terminal that went away is no reason to stop the step.
            let _ = io::stdout().flush();
        } else {
            println!("    ... {line}");
        }
    }

    /// Prints how the step ended and returns how long it took.
    pub fn finish(self, word: &str) -> Duration {
        let took = self.start.elapsed();
        if self.live {
            print!("\r\x1b[2K");
        }
        println!("    {word}, {}", seconds(took));
        took
    }
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

fn moving_line(elapsed: Duration, usual: &str, crates: Option<(u32, u32)>, newest: &str) -> String {
    let mut line = format!("{} s of usually {usual}", elapsed.as_secs());
    if let Some((done, all)) = crates {
        line.push_str(&format!(" | {done} of {all} crates"));
    }
    if !newest.is_empty() {
        line.push_str(" | ");
        line.push_str(newest);
    }
    line.chars().take(LINE_CHARS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_naturally() {
        assert_eq!(seconds(Duration::from_millis(4_250)), "4.2 s");
        assert_eq!(seconds(Duration::from_secs(48)), "48 s");
        assert_eq!(seconds(Duration::from_secs(185)), "3 min 05 s");
    }

    #[test]
    fn the_moving_line_never_wraps() {
        let line = moving_line(Duration::from_secs(72), "3 min", Some((145, 389)), &"ә".repeat(200));
        assert!(line.starts_with("72 s of usually 3 min | 145 of 389 crates | ә"));
        assert_eq!(line.chars().count(), LINE_CHARS);
    }
}
