//! The closing table of `cargo xtask test`: what ran, what passed, what to do.

use crate::counts::Counts;
use crate::failure::Failure;
use crate::progress::seconds;
use std::time::Duration;

/// The results so far.
#[derive(Default)]
pub struct Report {
    rows: Vec<Row>,
    notes: Vec<String>,
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
    fn nothing_run_is_not_a_pass() {
        assert!(!Report::default().close());
    }
}
