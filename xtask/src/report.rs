//! The closing table of `cargo xtask test`: what ran, what passed, what to do.

use crate::counts::Counts;
use crate::failure::Failure;
use crate::run::seconds;
use std::time::Duration;

/// How many of the slowest tests are named.
const SLOWEST: usize = 10;

/// The results so far.
#[derive(Default)]
pub struct Report {
    rows: Vec<Row>,
    notes: Vec<String>,
    times: Vec<(Duration, String)>,
}

struct Row {
    name: String,
    counts: Counts,
    took: Duration,
    failure: Option<Failure>,
}

impl Report {
    /// Adds a step that ran.
    pub fn add(&mut self, name: &str, counts: Counts, took: Duration, failure: Option<&Failure>) {
        self.rows.push(Row { name: name.into(), counts, took, failure: failure.cloned() });
    }

    /// Adds a step that could not run or broke off: one failure.
    pub fn failed(&mut self, name: &str, failure: &Failure) {
        self.add(name, Counts::one(false), Duration::ZERO, Some(failure));
    }

    /// Adds a line that the reader should see although nothing failed.
    pub fn note(&mut self, text: String) {
        self.notes.push(text);
    }

    /// Adds how long single tests took.
    pub fn timed(&mut self, times: Vec<(Duration, String)>) {
        self.times.extend(times);
        self.times.sort_by(|a, b| b.cmp(a));
        self.times.truncate(SLOWEST);
    }

    /// Prints the failures and the table; true when something ran and nothing failed.
    pub fn close(self) -> bool {
        println!("\n{}", self.text());
        !self.rows.is_empty() && self.rows.iter().all(|row| !row.is_bad())
    }

    fn text(&self) -> String {
        let mut out = String::new();
        for row in &self.rows {
            if let Some(failure) = &row.failure {
                out.push_str(&format!("{} failed. {failure}\n\n", row.name));
            }
        }
        self.notes.iter().for_each(|note| out.push_str(&format!("{note}\n\n")));
        if !self.times.is_empty() {
            out.push_str("The slowest tests\n");
            self.times
                .iter()
                .for_each(|(time, name)| out.push_str(&format!("{:>7.1} s  {name}\n", time.as_secs_f64())));
            out.push('\n');
        }
        out.push_str(&format!(
            "{:<18} {:<7} {:>7} {:>7} {:>8}  time\n",
            "what ran", "result", "passed", "failed", "left out"
        ));
        let mut sum = Counts::default();
        for row in &self.rows {
            let Counts { passed, failed, skipped } = row.counts;
            let word = if row.is_bad() { "FAILED" } else { "ok" };
            let time = seconds(row.took);
            out.push_str(&format!(
                "{:<18} {word:<7} {passed:>7} {failed:>7} {skipped:>8}  {time}\n",
                row.name
            ));
            sum.passed += passed;
            sum.failed += failed;
        }
        out.push_str(&format!("together: {}\n", seconds(self.rows.iter().map(|row| row.took).sum())));
        out.push_str(&format!("{} passed, {} failed", sum.passed, sum.failed));
        out
    }
}

impl Row {
    fn is_bad(&self) -> bool {
        self.failure.is_some() || self.counts.failed > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_counts_every_test() {
        let mut report = Report::default();
        let counts = Counts { passed: 12, failed: 0, skipped: 0 };
        report.add("native tests", counts, Duration::from_secs(3), None);
        assert!(report.text().ends_with("12 passed, 0 failed"));
        report.failed("wasm tests", &Failure::new("No browser.", "Install one."));
        let text = report.text();
        assert!(text.contains("wasm tests failed. No browser.\nWhat to do: Install one."));
        assert!(text.ends_with("12 passed, 1 failed"));
        assert!(!report.close());
    }

    #[test]
    fn the_slowest_tests_are_named_first() {
        let mut report = Report::default();
        report.timed((0..20).map(|n| (Duration::from_secs(n), format!("test {n}"))).collect());
        let text = report.text();
        assert!(text.contains("19.0 s  test 19\n") && text.contains("10.0 s  test 10\n"), "{text}");
        assert!(!text.contains("test 9\n"));
    }

    #[test]
    fn nothing_run_is_not_a_pass() {
        assert!(!Report::default().close());
    }
}
