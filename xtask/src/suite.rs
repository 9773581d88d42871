//! `cargo xtask test`: every check there is, one after the other.
//!
//! A check that cannot run counts as failed and says why; nothing is left out silently. All checks run,
//! whatever failed before, so that one run tells everything. `cargo xtask test all` adds what takes too long for
//! every change: the full matrices of the end-to-end tests, and the other engines.

use crate::browser::{self, Browser};
use crate::budget;
use crate::checks;
use crate::counts::{self, Counts};
use crate::deny;
use crate::dist;
use crate::engines;
use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::report::Report;
use crate::run::{self, Finished, Step};
use crate::tools::{self, Toolbox};
use std::process::Command;
use std::time::Instant;

/// The parts that can be asked for by name.
pub const PARTS: [&str; 6] = ["lint", "native", "web", "e2e", "budget", "engines"];

/// The word that adds the tests that take too long for every change.
pub const ALL: &str = "all";

/// True for a word that [`run`] understands.
pub fn knows(word: &str) -> bool {
    word == ALL || PARTS.contains(&word)
}

/// Runs the parts, or every part when none is named; with [`ALL`] among the words also the long tests.
/// Prints what ran and says whether all passed.
pub fn run(project: &Project, words: &[String]) -> bool {
    let named = |part: &str| words.iter().any(|word| word == part);
    let every = !PARTS.into_iter().any(named);
    let wants = |part: &str| every || named(part);
    let mut suite = Suite {
        project,
        long: named(ALL),
        tools: tools::prepare(project),
        browser: not_asked_for(),
        report: Report::default(),
    };
    if wants("web") || wants("e2e") || named("engines") {
        suite.browser = browser::prepare(project);
    }
    if wants("lint") {
        for (step, words) in &checks::LINTS {
            let done = run::run(project, step, &mut checks::cargo(project, words));
            suite.judged(step, done, |done| Counts::one(done.ok));
        }
        suite.allowed();
    }
    if wants("native") {
        suite.judged(&checks::NATIVE, checks::native(project), |done| Counts::of_cargo(&done.lines));
    }
    if wants("web") {
        let command = suite.web();
        suite.counted(&checks::WEB, command, Counts::of_cargo);
    }
    // Two more browsers are not asked for every change.
    let engines = named("engines") || (every && named(ALL));
    if wants("e2e") || wants("budget") || engines {
        suite.release(wants("e2e"), wants("budget"), engines);
    }
    suite.report.close()
}

struct Suite<'a> {
    project: &'a Project,
    long: bool,
    tools: Outcome<Toolbox>,
    browser: Outcome<Browser>,
    report: Report,
}

impl Suite<'_> {
    /// Builds the release site, then weighs and visits it.
    fn release(&mut self, e2e: bool, budget: bool, engines: bool) {
        let project = self.project;
        let built = self.timed("release build", |suite| {
            let tools = suite.tools.as_ref().map_err(Failure::clone)?;
            dist::build(project, tools)
        });
        if e2e {
            let command = site(built).and_then(|()| self.e2e());
            self.counted(&checks::E2E, command, Counts::of_playwright);
        }
        if budget {
            self.timed("byte budget", |_| site(built).and_then(|()| budget::check(project)));
        }
        if engines {
            let command = site(built).and_then(|()| self.engines());
            self.counted(&engines::STEP, command, Counts::of_node);
        }
    }

    /// Licences and sources of all crates.
    fn allowed(&mut self) {
        let clock = Instant::now();
        match deny::check(self.project) {
            Ok(counts) => self.report.add("licences, sources", counts, clock.elapsed(), None),
            Err(failure) => self.report.failed("licences, sources", &failure),
        }
    }

    fn web(&self) -> Outcome<Command> {
        let tools = self.tools.as_ref().map_err(Failure::clone)?;
        let browser = self.browser.as_ref().map_err(Failure::clone)?;
        checks::web(self.project, tools, browser)
    }

    fn e2e(&self) -> Outcome<Command> {
        let browser = self.browser.as_ref().map_err(Failure::clone)?;
        checks::e2e(self.project, browser, self.long)
    }

    fn engines(&self) -> Outcome<Command> {
        let browser = self.browser.as_ref().map_err(Failure::clone)?;
        engines::check(self.project, browser)
    }

    /// A step of our own; true when it holds.
    fn timed(&mut self, name: &str, work: impl FnOnce(&Self) -> Outcome<()>) -> bool {
        let clock = Instant::now();
        let outcome = work(self);
        let holds = outcome.is_ok();
        self.report.add(name, Counts::one(holds), clock.elapsed(), outcome.err().as_ref());
        holds
    }

    /// A program that runs tests of its own and says how many.
    fn counted(&mut self, step: &Step<'_>, command: Outcome<Command>, count: fn(&[String]) -> Counts) {
        let done = command.and_then(|mut command| run::run(self.project, step, &mut command));
        self.judged(step, done, |done| count(&done.lines));
    }

    fn judged(&mut self, step: &Step<'_>, done: Outcome<Finished>, count: impl Fn(&Finished) -> Counts) {
        match done {
            Ok(done) => {
                self.report.timed(counts::times(&done.lines));
                for test in counts::flaky(&done.lines) {
                    self.report.note(format!("Passed only when it ran again: {test}"));
                }
                let (counts, failure) = judge(step, &done, count(&done));
                self.report.add(step.title, counts, done.took, failure.as_ref());
            }
            Err(failure) => self.report.failed(step.title, &failure),
        }
    }
}

/// The site to test, when it was built.
fn site(built: bool) -> Outcome<()> {
    if built {
        return Ok(());
    }
    Err(Failure::new("There is no site to test: its build failed.", "Mend the release build first."))
}

fn not_asked_for() -> Outcome<Browser> {
    Err(Failure::new("No browser was looked for.", "Run `cargo xtask test`."))
}

/// A step passes when its program succeeded, no test failed and at least one ran.
fn judge(step: &Step<'_>, done: &Finished, mut counts: Counts) -> (Counts, Option<Failure>) {
    if done.ok && counts.failed == 0 && counts.passed > 0 {
        return (counts, None);
    }
    counts.failed = counts.failed.max(1);
    let what = if done.ok && counts.passed == 0 {
        "The program ended well but ran no test."
    } else {
        "Its output is above."
    };
    (counts, Some(Failure::new(what, step.advice)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn judged(ok: bool, passed: u32, failed: u32) -> (Counts, Option<Failure>) {
        let done = Finished { ok, lines: Vec::new(), took: Duration::ZERO };
        let skipped = 0;
        judge(&checks::NATIVE, &done, Counts { passed, failed, skipped })
    }

    #[test]
    fn a_step_without_tests_or_with_a_bad_exit_code_fails() {
        assert!(judged(true, 3, 0).1.is_none());
        assert!(judged(true, 0, 0).1.is_some_and(|f| f.what.contains("ran no test")));
        assert_eq!(judged(false, 3, 0).0.failed, 1);
        assert_eq!(judged(false, 3, 2).0.failed, 2);
        assert!(judged(true, 3, 1).1.is_some());
    }
}
