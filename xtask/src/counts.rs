//! Reads how many tests ran, and how long they took, from what the test programs print.

use regex_lite::{Captures, Regex};
use std::time::Duration;

/// Tests of one step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Tests that passed.
    pub passed: u32,
    /// Tests that failed.
    pub failed: u32,
    /// Tests that were left out by their authors.
    pub skipped: u32,
}

impl Counts {
    /// The count of a step that is one check: it holds or it does not.
    pub fn one(ok: bool) -> Self {
        Counts { passed: u32::from(ok), failed: u32::from(!ok), skipped: 0 }
    }

    /// `test result: ok. 3 passed; 0 failed; 1 ignored; …` of cargo's and wasm-bindgen's runners, over all programs.
    pub fn of_cargo(lines: &[String]) -> Self {
        Counts {
            passed: sum(lines, r"test result: .* (\d+) passed;"),
            failed: sum(lines, r"test result: .* (\d+) failed;"),
            skipped: sum(lines, r"test result: .* (\d+) ignored;"),
        }
    }

    /// The closing lines of Node's runner: `# pass 3`, `# fail 1`, `# skipped 0`; newer ones begin with `ℹ`.
    pub fn of_node(lines: &[String]) -> Self {
        Counts {
            passed: sum(lines, r"^[#ℹ] pass (\d+)$"),
            failed: sum(lines, r"^[#ℹ] (?:fail|cancelled) (\d+)$"),
            skipped: sum(lines, r"^[#ℹ] (?:skipped|todo) (\d+)$"),
        }
    }

    /// Playwright's closing lines: `3 passed (5.2s)`, `1 failed`, `1 flaky`, `2 did not run`. A test that failed and then passed
    /// counts as passed; [`flaky`] names it.
    pub fn of_playwright(lines: &[String]) -> Self {
        Counts {
            passed: sum(lines, r"^\s*(\d+) (?:passed|flaky)(?: \([^)]*\))?$"),
            failed: sum(lines, r"^\s*(\d+) (?:failed|interrupted)$"),
            skipped: sum(lines, r"^\s*(\d+) (?:skipped|did not run)$"),
        }
    }
}

/// What a pattern finds in the lines.
pub fn found<'a>(lines: &'a [String], pattern: &str) -> Vec<Captures<'a>> {
    let Ok(pattern) = Regex::new(pattern) else { return Vec::new() };
    lines.iter().filter_map(|line| pattern.captures(line)).collect()
}

/// A group of what was found.
pub fn group<'a>(found: &Captures<'a>, at: usize) -> &'a str {
    found.get(at).map_or("", |text| text.as_str())
}

fn sum(lines: &[String], pattern: &str) -> u32 {
    found(lines, pattern).iter().filter_map(|found| group(found, 1).parse::<u32>().ok()).sum()
}

/// The tests that Playwright had to run again before they passed: what stands below its line `1 flaky`.
pub fn flaky(lines: &[String]) -> Vec<&str> {
    let is_head =
        |line: &&String| line.trim().strip_suffix(" flaky").is_some_and(|n| n.parse::<u32>().is_ok());
    let below = lines.iter().skip_while(|line| !is_head(line)).skip(1);
    below.take_while(|line| line.contains(".spec.")).map(|line| line.trim()).collect()
}

/// How long each test took: `test a::b ... ok <0.012s>` of Rust's runner, `✓  3 a.spec.js:5:1 › name (1.2s)` of Playwright.
pub fn times(lines: &[String]) -> Vec<(Duration, String)> {
    let rust = found(lines, r"^test (.+) \.\.\. .*<([\d.]+)(s)>$");
    let playwright = found(lines, r"(\w[\w./-]*\.spec\.js:.*) \(([\d.]+)(ms|s|m)\)$");
    let time = |found: Captures<'_>| {
        let unit = [("ms", 0.001), ("s", 1.0), ("m", 60.0)]
            .into_iter()
            .find(|(unit, _)| *unit == group(&found, 3))?
            .1;
        let time = Duration::try_from_secs_f64(group(&found, 2).parse::<f64>().ok()? * unit).ok()?;
        Some((time, group(&found, 1).to_owned()))
    };
    rust.into_iter().chain(playwright).filter_map(time).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(String::from).collect()
    }

    #[test]
    fn cargo_results_are_summed_over_all_programs() {
        let out = "running 12 tests\n\
            test result: ok. 11 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.05s\n\
            test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(Counts::of_cargo(&lines(out)), Counts { passed: 14, failed: 2, skipped: 1 });
        assert_eq!(Counts::of_cargo(&lines("error: could not compile")), Counts::default());
    }

    #[test]
    fn times_are_read_from_both_runners() {
        let out = "test a::b ... ok <0.250s>\ntest c ... ignored\n  \u{2713}  12 map.spec.js:5:1 › keys (all) (1.5s)\n\
            \x20 \u{2718}   3 map.spec.js:9:1 › pins (retry #1) (1.5m)\n  \u{2713}   4 map.spec.js:8:1 › x (80ms)\n  3 passed (5.2s)\n";
        let found = times(&lines(out));
        let found: Vec<(u128, &str)> = found.iter().map(|(t, name)| (t.as_millis(), name.as_str())).collect();
        let wanted = [
            (250, "a::b"),
            (1500, "map.spec.js:5:1 › keys (all)"),
            (90_000, "map.spec.js:9:1 › pins (retry #1)"),
            (80, "map.spec.js:8:1 › x"),
        ];
        assert_eq!(found, wanted);
    }

    #[test]
    fn nodes_results_are_read() {
        let out = "ok 1 - a chart is painted\n# Subtest: other\n# tests 6\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0";
        assert_eq!(Counts::of_node(&lines(out)), Counts { passed: 3, failed: 2, skipped: 1 });
        assert_eq!(Counts::of_node(&lines("ℹ pass 2")).passed, 2);
    }

    #[test]
    fn playwright_results_are_read() {
        let out = "Running 6 tests using 2 workers\n  ✓  1 smoke.spec.js:3:1 › page\n\
            \x20 1 failed\n    smoke.spec.js:9:1 › other\n  1 flaky\n    map.spec.js:5:1 › keys\n  2 did not run\n  2 passed (5.2s)\n";
        assert_eq!(Counts::of_playwright(&lines(out)), Counts { passed: 3, failed: 1, skipped: 2 });
        assert_eq!(flaky(&lines(out)), ["map.spec.js:5:1 › keys"]);
        assert!(flaky(&lines("  3 passed (2s)")).is_empty());
    }
}
