//! Mistakes in the rules of targets, the derived share, the national renderings and the remarks.

use super::copy;

const RULES: &str = "data/target-rules.csv";
const SHARE: &str = "data/productive.csv";
const NATIONAL: &str = "data/unemployment-national.csv";
const RESULTS: &str = "data/programme-results.csv";
const NOTES: &str = "data/notes.csv";
const POVERTY: &str = "poverty,poverty,down,2013,2013,100,95,80,120,95,60,";

#[test]
fn a_target_without_a_rule_and_a_rule_without_a_target() {
    let broken = copy().swap(RULES, POVERTY, "hunger,poverty,down,2013,2013,100,95,80,120,95,60,");
    broken.reports(RULES, "hunger", "target: 'hunger' is not in data/targets.csv");
    let broken = copy().swap(RULES, &format!("{POVERTY}\n"), "");
    broken.reports("data/targets.csv", "poverty,2016", "id: 'poverty' has no rule");
}

#[test]
fn a_rule_that_contradicts_its_target() {
    let broken = copy().swap(RULES, POVERTY, "poverty,poverty,up,2013,2013,100,95,80,120,95,60,");
    broken.reports(RULES, "poverty,poverty", "direction: 'up' contradicts the relation");
    let broken = copy().swap(RULES, "coverage_unemployed,,up,,", "coverage_unemployed,poverty,up,2013,");
    broken.reports(RULES, "coverage_unemployed", "series: a target of several years cannot have one");
}

#[test]
fn thresholds_out_of_order() {
    for wrong in ["95,100,80,120,95,60", "100,80,95,120,95,60", "100,95,80,120,60,95"] {
        let broken = copy().swap(RULES, POVERTY, &format!("poverty,poverty,down,2013,2013,{wrong},"));
        broken.reports(RULES, "poverty,poverty", "must fall in this order");
    }
}

#[test]
fn a_baseline_without_a_figure() {
    let broken = copy().swap(RULES, POVERTY, "poverty,poverty,down,2009,2013,100,95,80,120,95,60,");
    broken.reports(RULES, ",2009,", "baseline: poverty has no figure for 2009");
    let broken = copy().swap(RULES, POVERTY, "poverty,poverty,down,,2013,100,95,80,120,95,60,");
    broken.reports(RULES, "poverty,poverty", "baseline and series stand together");
}

#[test]
fn a_start_that_is_not_the_programmes() {
    let broken = copy().swap(RULES, POVERTY, "poverty,poverty,down,2013,2012,100,95,80,120,95,60,");
    broken.reports(RULES, ",2012,", "start: 2012 is not the year of 'roadmap-2020'");
    let broken = copy().swap("data/events.csv", "2016-12-29,programme-2017,", "2016-12-29,programme-2018,");
    broken.reports("data/events.csv", "", "id: 'programme-2017' is missing");
    let broken = copy().swap("data/facts.csv", "needed_employment,", "needed_jobs,");
    broken.reports("data/facts.csv", "", "'needed_employment' in thousand persons is missing");
}

#[test]
fn a_derived_share_that_does_not_follow() {
    // 100 × (1 − 3.5 ÷ 25.8) = 86.43…
    let broken = copy().swap(SHARE, "2016,2016,86.4,", "2016,2016,86.5,");
    broken.reports(SHARE, "86.5", "value: does not follow from the formula");
    let broken = copy().swap(SHARE, "(1 - 3.5 / 25.8)", "(1 - 3.6 / 25.8)");
    broken.reports(SHARE, "3.6 / 25.8", "formula: 2016 has another share of the unproductive");
    let broken = copy().swap(SHARE, "100 x (1 - 3.5 / 25.8)", "1 - 3.5 / 25.8");
    broken.reports(SHARE, "1 - 3.5 / 25.8", "formula: is not '100 x (1 - a / b)'");
    let broken = copy().swap(SHARE, "/ 25.8)", "/ 0)");
    broken.reports(SHARE, "/ 0)", "formula: divides by zero");
    let broken = copy().swap(SHARE, "61.4,reported,,", "61.4,reported,100 x (1 - 11.8 / 30.6),");
    broken.reports(SHARE, "11.8", "formula: stands beside a quoted figure");
}

#[test]
fn national_renderings() {
    let broken = copy().swap(NATIONAL, "bns-sdg,2016,2016,annual,5.0,", "bns-sdg,2016,2016,annual,5.1,");
    broken.reports(
        NATIONAL,
        "bns-sdg,2016",
        "2016 is 5.1 (published) here and 5.0 (published) in data/outcomes-unemployment.csv:1115",
    );
    let broken =
        copy().swap(NATIONAL, "annual,5.1,percent,published-differs", "annual,5.1,percent,published");
    broken.reports(NATIONAL, "bns-sdg,2015", "status: 2015 is published here and published-differs in");
    let row = "bns-quarterly,2015-Q3,2015,quarterly,4.9,percent,published\n";
    let broken = copy().swap(NATIONAL, row, "");
    broken.reports(NATIONAL, "2015-Q1", "2015 has not all four quarters");
    let broken = copy().swap(NATIONAL, "2015-Q3,2015,quarterly", "2015-Q3,2015,annual");
    broken.reports(NATIONAL, "2015-Q3", "frequency: 'annual' does not fit 2015-Q3");
    let broken = copy().swap(NATIONAL, ",12.752905,", ",99.752905,");
    broken.reports(NATIONAL, "99.752905", "value: has too many digits");
}

#[test]
fn remarks_without_a_translation() {
    let broken = copy().swap(RESULTS, "57.6% of the contracts", "57.5% of the contracts");
    broken.reports(RESULTS, "57.5% of", "note: is not in data/notes.csv");
    let broken =
        copy().append(NOTES, "productive,second thoughts,detail,екінші ой,вторая мысль,second thoughts");
    broken.reports(NOTES, "second thoughts", "note: no row of productive has this remark");
    let first = "«за 3,5 года по 1 января 2015 года участниками стали 461 тысяча человек»";
    let broken = copy().swap(RESULTS, first, "as above");
    broken.reports(RESULTS, "461000", "note: there is no row above");
}

#[test]
fn figures_and_cautions_without_words() {
    let broken = copy().swap(RESULTS, "applied,198123", "begged,198123");
    broken.reports(RESULTS, "begged", "measure: 'begged' has no words; add report_measure_begged");
    let broken = copy().swap(RULES, "survey-change", "new-survey").swap(
        "data/datapackage.json",
        "\"survey-change\"",
        "\"new-survey\"",
    );
    broken.reports(RULES, "new-survey", "caution: 'new-survey' has no words; add caution_new_survey");
}
