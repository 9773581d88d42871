//! The rule of a status at and around its thresholds. Rule and thresholds: design.md section 4 (met ≥ 100 %,
//! close ≥ 95, behind ≥ 80, else missed; target ÷ actual where lower is better), edge rules: field-study.md 3.2.

use dataset::Rule;
use model::target::Status::{Behind, Close, Met, Missed, NoTarget, NotDue, NotReported};
use model::target::{Fulfilment, Status, judge};
use text::Decimal;

use super::{read, thousandths};

fn d(text: &str) -> Decimal {
    let places = text.split_once('.').map_or(0, |(_, tail)| tail.len());
    Decimal::new(text.replace('.', "").parse().unwrap(), u8::try_from(places).unwrap())
}

fn down() -> Rule {
    *dataset::rule("unemployment").unwrap()
}

fn up() -> Rule {
    *dataset::rule("productive").unwrap()
}

fn status(actual: &str, goal: &str, rule: &Rule) -> Status {
    judge(Some(d(actual)), Some(d(goal)), rule, true)
}

#[test]
fn lower_is_better() {
    // 5.0 ÷ A by hand: 5.0 → 100 %, 5.1 → 98.04, 5.263 → 95.003, 5.264 → 94.985, 6.25 → 80, 6.26 → 79.87.
    for (actual, expected) in [
        ("4.9", Met),
        ("5.0", Met),
        ("5", Met),
        ("5.001", Close),
        ("5.1", Close),
        ("5.263", Close),
        ("5.264", Behind),
        ("6.25", Behind),
        ("6.26", Missed),
        ("50", Missed),
    ] {
        assert_eq!(status(actual, "5.0", &down()), expected, "{actual}");
    }
    // 9.5 ÷ 10 is exactly 95 %.
    assert_eq!(status("10", "9.5", &down()), Close);
    assert_eq!(status("10.001", "9.5", &down()), Behind);
}

#[test]
fn higher_is_better() {
    // 95 % of 64.5 is 61.275, 80 % is 51.6.
    for (actual, expected) in [
        ("86.4", Met),
        ("64.5", Met),
        ("64.499", Close),
        ("61.275", Close),
        ("61.274", Behind),
        ("51.6", Behind),
        ("51.599", Missed),
        ("0", Missed),
    ] {
        assert_eq!(status(actual, "64.5", &up()), expected, "{actual}");
    }
}

#[test]
fn what_is_missing_is_said() {
    let (five, rule) = (Some(d("5.0")), down());
    assert_eq!(judge(five, None, &rule, true), NoTarget);
    assert_eq!(judge(five, None, &rule, false), NoTarget);
    assert_eq!(judge(None, five, &rule, true), NotReported);
    assert_eq!(judge(None, five, &rule, false), NotDue);
    assert_eq!(judge(five, five, &rule, false), NotDue);
    assert_eq!(judge(five, five, &rule, true), Met);
}

#[test]
fn where_the_quotient_says_nothing_the_promise_decides() {
    let f = |actual: &str, goal: &str, rule: &Rule| Fulfilment::of(Some(d(actual)), Some(d(goal)), rule);
    // A target of nothing: only the difference counts.
    assert_eq!(status("0", "0", &down()), Met);
    assert_eq!(f("0", "0", &down()), None);
    assert_eq!(status("0.1", "0", &down()), Missed);
    assert_eq!(status("0", "0", &up()), Met);
    assert_eq!(f("3", "0", &up()), None);
    assert_eq!(status("3", "0", &up()), Met);
    // Nothing reached of a target that lower figures keep: division by zero, kept all the same.
    assert_eq!(f("0", "5", &down()), None);
    assert_eq!(status("0", "5", &down()), Met);
    // Figures below zero: 5 ÷ 4 would be 125 %, but −4 is above −5.
    assert_eq!(status("-4", "-5", &down()), Missed);
    assert_eq!(f("-4", "-5", &down()), None);
    assert_eq!(f("-1", "5", &up()), None);
    assert_eq!(status("-6", "-5", &down()), Met);
    assert_eq!(status("-1", "5", &down()), Met);
    assert_eq!(status("-1", "5", &up()), Missed);
    assert_eq!(status("-5", "-5", &up()), Met);
}

#[test]
fn the_printed_percentage_never_contradicts_the_status() {
    let percent = |actual: &str, goal: &str| {
        let rule = up();
        let f = Fulfilment::of(Some(d(actual)), Some(d(goal)), &rule).unwrap();
        f.percent(&rule)
    };
    // 99.96, 94.96 and 79.96 % would round to 100.0, 95.0 and 80.0.
    assert_eq!(percent("99.96", "100"), Decimal::new(999, 1));
    assert_eq!(percent("94.96", "100"), Decimal::new(949, 1));
    assert_eq!(percent("79.96", "100"), Decimal::new(799, 1));
    assert_eq!(percent("95", "100"), Decimal::whole(95));
    assert_eq!(percent("99.94", "100"), Decimal::new(999, 1));
    assert_eq!(percent("200.04", "100"), Decimal::new(2000, 1));
    assert_eq!(percent("200", "100"), Decimal::whole(200));
}

#[test]
fn thresholds_are_data() {
    let mut rule = up();
    (rule.met, rule.close, rule.behind) = (90, 70, 50);
    for (actual, expected) in [("90", Met), ("89", Close), ("69", Behind), ("49", Missed)] {
        assert_eq!(status(actual, "100", &rule), expected, "{actual}");
    }
    rule.lower_is_better = true;
    assert_eq!(status("100", "90", &rule), Met);
    assert_eq!(status("90", "70", &rule), Close);
}

#[test]
fn the_rules_are_those_of_the_file_and_of_the_design() {
    let rows = read("target-rules.csv");
    assert_eq!(rows.len(), dataset::rules().len());
    for (row, rule) in rows.iter().zip(dataset::rules()) {
        assert_eq!(row["target"], rule.target);
        assert_eq!(row["direction"] == "down", rule.lower_is_better);
        let year = rule.baseline.map(|y| y.to_string()).unwrap_or_default();
        assert_eq!(row["baseline"], year);
        let own = [rule.start, rule.met, rule.close, rule.behind, rule.over, rule.on_track, rule.partly];
        let columns = ["start", "met", "close", "behind", "over", "on_track", "partly"];
        let printed = columns.map(|c| row[c].parse::<u16>().unwrap());
        assert_eq!(printed, own, "{}", rule.target);
        // design.md 4; field-study.md 3.2.
        assert_eq!(own[1..], [100, 95, 80, 120, 95, 60]);
    }
    let start = read("events.csv").into_iter().find(|r| r["id"] == "roadmap-2020");
    assert!(start.unwrap()["date"].starts_with(&rows[0]["start"]));
}

/// A second calculation in thousandths, for figures and targets that are not round.
#[test]
fn statuses_follow_from_the_quotient() {
    for tenths in 1..200 {
        let actual = format!("{}.{}", tenths / 10, tenths % 10);
        let quotient = 5_000.0 / thousandths(&actual) as f64;
        let expected = match quotient {
            q if q >= 1.0 => Met,
            q if q >= 0.95 => Close,
            q if q >= 0.80 => Behind,
            _ => Missed,
        };
        assert_eq!(status(&actual, "5.0", &down()), expected, "{actual}");
    }
}
