//! Every sentence of every target, year and report is complete in all three languages.

use model::target::assess;
use model::{reports, summary};
use text::Locale;

use super::plain;

#[test]
fn no_sentence_has_a_hole() {
    let mut said: Vec<String> = Vec::new();
    for locale in Locale::ALL {
        for rule in dataset::rules() {
            for year in 2009..=2025 {
                let a = assess(rule.target, year).unwrap();
                said.push(summary::goal_sentence(&a, locale));
                said.extend(Some(summary::reached_sentence(&a, locale)).filter(|s| !s.is_empty()));
                said.extend(Some(summary::pace_sentence(&a, locale)).filter(|s| !s.is_empty()));
                said.extend(a.open_sdg().map(|sdg| summary::open_sdg_sentence(sdg, locale)));
                said.extend(summary::cautions(&a, locale));
            }
            said.push(summary::thresholds(rule, locale));
            said.push(summary::pace_thresholds(rule, locale));
        }
        said.extend(summary::coverage_lines(locale));
        said.push(summary::silence(locale));
        for group in reports::groups() {
            said.push(summary::group_title(&group, locale));
            said.push(summary::reach_title(&group, locale));
            said.extend(group.reports.iter().map(|r| summary::report_spoken(r, locale)));
        }
        said.extend(reports::conflicts().iter().map(|c| summary::conflict_sentence(c, locale)));
        said.extend([
            summary::plan_key(locale),
            summary::plan_proof(locale),
            summary::figure1_sources(locale),
        ]);
    }
    assert!(said.len() > 600, "{}", said.len());
    for text in said {
        let holes = ["{", "}", "  ", "()", "( ", " ,", " .", ": .", "– ."];
        let text = plain(&text);
        assert!(!text.is_empty() && holes.iter().all(|hole| !text.contains(hole)), "{text:?}");
    }
}
