//! The closing table of `cargo xtask test`: what ran, what passed, what to do.

use crate::counts::{self, Counts};
use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::run::{self, Finished, Step, seconds};
use std::process::Command;
use std::time::{Duration, Instant};

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
    /// Runs a program that runs tests of its own and says how many; one that cannot be run fails.
    pub fn run(
        &mut self,
        project: &Project,
        step: &Step<'_>,
        command: Outcome<Command>,
        count: fn(&[String]) -> Counts,
    ) {
        let done = command.and_then(|mut command| run::run(project, step, &mut command));
        self.judge(step, done, |done| count(&done.lines));
    }

    /// A check of our own; true when it holds.
    pub fn check(&mut self, name: &str, work: impl FnOnce() -> Outcome<Counts>) -> bool {
        let clock = Instant::now();
        let done = work();
        let counts = done.as_ref().map_or(Counts::one(false), |counts| *counts);
        let holds = done.is_ok();
        self.rows.push(Row { name: name.into(), counts, took: clock.elapsed(), failure: done.err() });
        holds
    }

    /// A step that is not for this run.
    pub fn leave_out(&mut self, step: &Step<'_>, why: &str) {
        self.notes.push(format!("{} left out: {why}.", step.title));
        let counts = Counts { skipped: 1, ..Counts::default() };
        self.rows.push(Row { name: step.title.to_owned(), counts, took: Duration::ZERO, failure: None });
    }

    /// A program that was run: it passes when it succeeded, no test failed and at least one ran.
    pub fn judge(&mut self, step: &Step<'_>, done: Outcome<Finished>, count: impl Fn(&Finished) -> Counts) {
        let name = step.title.to_owned();
        let done = match done {
            Ok(done) => done,
            Err(failure) => {
                let counts = Counts::one(false);
                return self.rows.push(Row { name, counts, took: Duration::ZERO, failure: Some(failure) });
            }
        };
        let again = counts::flaky(&done.lines).into_iter();
        self.notes.extend(again.map(|test| format!("Passed only when it ran again: {test}")));
        self.times.extend(counts::times(&done.lines));
        let mut counts = count(&done);
        let what = match (done.ok, counts.passed, counts.failed) {
            (true, 1.., 0) => None,
            (true, 0, _) => Some("The program ended well but ran no test."),
            _ => Some("Its output is above."),
        };
        counts.failed = counts.failed.max(u32::from(what.is_some()));
        let failure = what.map(|what| Failure::new(what, step.advice));
        self.rows.push(Row { name, counts, took: done.took, failure });
    }

    /// Prints the failures and the table; true when something ran and nothing failed.
    pub fn close(mut self) -> bool {
        println!("\n{}", self.text());
        !self.rows.is_empty() && self.rows.iter().all(|row| !row.is_bad())
    }

    fn text(&mut self) -> String {
        let failed = self
            .rows
            .iter()
            .filter_map(|row| Some(format!("{} failed. {}\n", row.name, row.failure.as_ref()?)));
        let mut lines: Vec<String> = failed.collect();
        lines.extend(self.notes.iter().map(|note| format!("{note}\n")));
        self.times.sort_by(|a, b| b.cmp(a));
        if !self.times.is_empty() {
            lines.push("The slowest tests".into());
            let slowest = self.times.iter().take(SLOWEST);
            lines.extend(slowest.map(|(time, name)| format!("{:>7.1} s  {name}", time.as_secs_f64())));
            lines.push(String::new());
        }
        let row = |name: &str, result: &str, numbers: [&str; 3], time: &str| {
            let [passed, failed, skipped] = numbers;
            format!("{name:<18} {result:<7} {passed:>7} {failed:>7} {skipped:>8}  {time}")
        };
        lines.push(row("what ran", "result", ["passed", "failed", "left out"], "time"));
        for Row { name, counts, took, .. } in &self.rows {
            let numbers = [counts.passed, counts.failed, counts.skipped].map(|number| number.to_string());
            let result = if counts.failed > 0 { "FAILED" } else { "ok" };
            lines.push(row(name, result, numbers.each_ref().map(String::as_str), &seconds(*took)));
        }
        let sum = |part: fn(&Counts) -> u32| self.rows.iter().map(|row| part(&row.counts)).sum::<u32>();
        lines.push(format!("together: {}", seconds(self.rows.iter().map(|row| row.took).sum())));
        lines.push(format!("{} passed, {} failed", sum(|counts| counts.passed), sum(|counts| counts.failed)));
        lines.join("\n")
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
    use crate::checks::NATIVE;

    /// What the report says of a program.
    fn judged(ok: bool, passed: u32, failed: u32) -> (u32, Option<String>) {
        let mut report = Report::default();
        let done = Finished { ok, lines: Vec::new(), took: Duration::ZERO };
        report.judge(&NATIVE, Ok(done), |_| Counts { passed, failed, skipped: 0 });
        let row = report.rows.pop().unwrap();
        (row.counts.failed, row.failure.map(|failure| failure.what))
    }

    #[test]
    fn a_step_without_tests_or_with_a_bad_exit_code_fails() {
        assert_eq!(judged(true, 3, 0), (0, None));
        assert!(judged(true, 0, 0).1.is_some_and(|what| what.contains("ran no test")));
        assert_eq!(judged(false, 3, 0).0, 1);
        assert_eq!(judged(false, 3, 2).0, 2);
        assert!(judged(true, 3, 1).1.is_some());
    }

    #[test]
    fn the_last_line_counts_every_test() {
        let mut report = Report::default();
        report.check("native tests", || Ok(Counts { passed: 12, failed: 0, skipped: 0 }));
        assert!(report.text().ends_with("12 passed, 0 failed"));
        report.check("wasm tests", || Err(Failure::new("No browser.", "Install one.")));
        let text = report.text();
        assert!(text.contains("wasm tests failed. No browser.\nWhat to do: Install one."));
        assert!(text.ends_with("12 passed, 1 failed"));
        assert!(!report.close());
        assert!(!Report::default().close(), "nothing run is not a pass");
    }

    #[test]
    fn the_slowest_tests_are_named_first() {
        let times = (0..20).map(|n| (Duration::from_secs(n), format!("test {n}"))).collect();
        let text = Report { times, ..Report::default() }.text();
        assert!(text.contains("19.0 s  test 19\n") && text.contains("10.0 s  test 10\n"), "{text}");
        assert!(!text.contains("test 9\n"));
    }
}
