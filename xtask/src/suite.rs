//! `cargo xtask test`: every check there is, one after the other.
//!
//! A check that cannot run counts as failed and says why; nothing is left out silently. All checks run,
//! whatever failed before, so that one run tells everything. `cargo xtask test all` adds what takes too long for
//! every change: the full matrices of the end-to-end tests, and the other engines.

use crate::browser::{self, Browser};
use crate::budget;
use crate::checks;
use crate::counts::Counts;
use crate::deny;
use crate::dist;
use crate::engines;
use crate::failure::{Failure, Outcome};
use crate::project::Project;
use crate::report::Report;
use crate::run;
use crate::tools::{self, TRUNK, Toolbox};

/// The parts that can be asked for by name.
const PARTS: [&str; 6] = ["lint", "native", "web", "e2e", "budget", "engines"];

/// The word that adds the tests that take too long for every change.
const ALL: &str = "all";

/// True for a word that [`run`] understands.
pub fn knows(word: &str) -> bool {
    word == ALL || PARTS.contains(&word)
}

/// Says whether a part, or [`ALL`], is asked for.
type Wants<'a> = &'a dyn Fn(&str) -> bool;
/// Tools and browser, or why they are not there.
type Ready = (Outcome<Toolbox>, Outcome<Browser>);

/// Runs the parts, or every part when none is named; with [`ALL`] among the words also the long tests.
/// Prints what ran and says whether all passed.
pub fn run(project: &Project, words: &[String]) -> bool {
    let named = |part: &str| words.iter().any(|word| word == part);
    let every = !PARTS.into_iter().any(named);
    let wants = |part: &str| match part {
        // Two more browsers are not asked for every change.
        "engines" => named(part) || (every && named(ALL)),
        _ => named(part) || (every && part != ALL),
    };
    let mut report = Report::default();
    let tools = tools::prepare(project);
    let browses = ["web", "e2e", "engines"].into_iter().any(wants);
    let browser = if browses { browser::prepare(project) } else { not_asked_for() };
    sources(project, &wants, &mut report);
    if wants("web") {
        let ready = tools.clone().and_then(|tools| Ok((tools, browser.clone()?)));
        let command = ready.clone().and_then(|(tools, browser)| checks::web(project, &tools, &browser));
        report.run(project, &checks::WEB, command, Counts::of_cargo);
        if wants(ALL) || tools::there(&project.tools().join("bin"), "trunk", TRUNK).is_some() {
            let command = ready.and_then(|(tools, browser)| checks::trunk(project, &tools, &browser));
            report.run(project, &checks::TRUNK, command, Counts::of_node);
        } else {
            // Compiling Trunk takes minutes, and development alone needs it.
            report.leave_out(&checks::TRUNK, "Trunk is not there; `cargo xtask test all` installs it");
        }
    }
    if ["e2e", "budget", "engines"].into_iter().any(wants) {
        release(project, &wants, (tools, browser), &mut report);
    }
    report.close()
}

/// What needs no browser.
fn sources(project: &Project, wants: Wants<'_>, report: &mut Report) {
    if wants("lint") {
        for (step, words) in &checks::LINTS {
            let done = run::run(project, step, &mut checks::cargo(project, words));
            report.judge(step, done, |done| Counts::one(done.ok));
        }
        report.check("licences, sources", || deny::check(project));
    }
    if wants("native") {
        report.judge(&checks::NATIVE, checks::native(project, wants(ALL)), |done| {
            Counts::of_cargo(&done.lines)
        });
    }
}

/// Builds the release site, then weighs and visits it.
fn release(project: &Project, wants: Wants<'_>, (tools, browser): Ready, report: &mut Report) {
    let built = report.check("release build", || {
        tools.and_then(|tools| dist::build(project, &tools)).map(|()| Counts::one(true))
    });
    let gone = Failure::new("There is no site to test: its build failed.", "Mend the release build first.");
    let site = built.then_some(()).ok_or(gone);
    let ready = site.clone().and(browser);
    if wants("e2e") {
        let command = ready.clone().and_then(|browser| checks::e2e(project, &browser, wants(ALL)));
        report.run(project, &checks::E2E, command, Counts::of_playwright);
    }
    if wants("budget") {
        report.check("byte budget", || site.and_then(|()| budget::check(project)));
    }
    if wants("engines") {
        let command = ready.and_then(|browser| engines::check(project, &browser));
        report.run(project, &engines::STEP, command, Counts::of_node);
    }
}

fn not_asked_for() -> Outcome<Browser> {
    Err(Failure::new("No browser was looked for.", "Run `cargo xtask test`."))
}
