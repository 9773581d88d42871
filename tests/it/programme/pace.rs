//! Distance covered D = (c − b) ÷ (T − b) against expected E = (t − t₀) ÷ (t_T − t₀), computed by hand; on track
//! from 0.95 E, partly from 0.60 E (field-study.md 3.2).

use model::target::Track::{Off, OnTrack, Partly, Reached};
use model::target::{Pace, Track, assess, pace};
use text::Decimal;

const SPAN: (u16, u16, u16) = (2000, 2010, 2020);

fn hundredths(n: i32) -> Decimal {
    Decimal::new(n, 2)
}

fn of(id: &str, b: i32, c: i32, goal: i32, span: (u16, u16, u16)) -> Option<Pace> {
    let rule = dataset::rule(id).unwrap();
    pace(hundredths(b), hundredths(c), hundredths(goal), span, rule)
}

fn track(id: &str, b: i32, c: i32, goal: i32) -> Track {
    of(id, b, c, goal, SPAN).unwrap().track
}

#[test]
fn at_and_around_the_thresholds() {
    // Half the time has passed: E = 50 %, so 47.5 % and 30 % of the way are the thresholds. 10 must become 0.
    assert_eq!(track("unemployment", 1000, 525, 0), OnTrack);
    assert_eq!(track("unemployment", 1000, 526, 0), Partly);
    assert_eq!(track("unemployment", 1000, 700, 0), Partly);
    assert_eq!(track("unemployment", 1000, 701, 0), Off);
    assert_eq!(track("unemployment", 1000, 1000, 0), Off);
    assert_eq!(track("unemployment", 1000, 0, 0), Reached);
    // The other way round: 0 must become 10.
    assert_eq!(track("productive", 0, 475, 1000), OnTrack);
    assert_eq!(track("productive", 0, 474, 1000), Partly);
    assert_eq!(track("productive", 0, 300, 1000), Partly);
    assert_eq!(track("productive", 0, 299, 1000), Off);
}

#[test]
fn distances_in_percent() {
    let half = of("unemployment", 1000, 500, 0, SPAN).unwrap();
    assert_eq!(half.covered, Some(Decimal::whole(50)));
    assert_eq!(half.expected, Decimal::whole(50));
    // Away from the target.
    let away = of("unemployment", 1000, 1100, 0, SPAN).unwrap();
    assert_eq!((away.covered, away.track), (Some(Decimal::whole(-10)), Off));
    // From below zero to above: −2 → 1 on the way to 2 is three quarters.
    let across = of("productive", -200, 100, 200, SPAN).unwrap();
    assert_eq!(across.covered, Some(Decimal::whole(75)));
    assert_eq!(across.track, OnTrack);
}

#[test]
fn no_distance_where_the_baseline_kept_the_promise() {
    for (baseline, current, expected) in
        [(500, 500, Reached), (500, 501, Off), (400, 450, Reached), (400, 600, Off)]
    {
        let pace = of("unemployment", baseline, current, 500, SPAN).unwrap();
        assert_eq!((pace.covered, pace.track), (None, expected), "{baseline} {current}");
    }
}

#[test]
fn only_between_the_baseline_and_the_target() {
    for year in [1999, 2000, 2020, 2021] {
        assert_eq!(of("unemployment", 1000, 500, 0, (2000, year, 2020)), None, "{year}");
    }
    assert!(of("unemployment", 1000, 500, 0, (2000, 2001, 2020)).is_some());
    assert!(of("unemployment", 1000, 500, 0, (2000, 2019, 2020)).is_some());
    assert_eq!(of("unemployment", 1000, 500, 0, (2020, 2010, 2000)), None);
}

/// data/outcomes-unemployment.csv: 5.2 in 2013, 5.0 in 2014, 5.1 in 2015; target 5.0 in 2016.
/// 2014: D = 0.2 ÷ 0.2, E = 1 ÷ 3. 2015: D = 0.1 ÷ 0.2 = 50 %, E = 2 ÷ 3 = 66.7 %; 0.50 ÷ 0.667 = 0.75.
#[test]
fn unemployment_on_its_way() {
    let pace = |year| assess("unemployment", year).unwrap().pace();
    let third = Decimal::new(333, 1);
    let expected = Pace { covered: Some(Decimal::whole(100)), expected: third, track: Reached };
    assert_eq!(pace(2014), Some(expected));
    let two_thirds = Decimal::new(667, 1);
    let expected = Pace { covered: Some(Decimal::whole(50)), expected: two_thirds, track: Partly };
    assert_eq!(pace(2015), Some(expected));
    for year in [2010, 2012, 2013, 2016, 2020] {
        assert_eq!(pace(year), None, "{year}");
    }
}

/// data/productive.csv: 61.4 in 2013, 69.9 in 2014: 8.5 ÷ 3.1 = 274.2 %. Nothing for 2015. Poverty was at 2.9 % in
/// 2013 already, under the 6 % of the target.
#[test]
fn the_other_two() {
    let productive = assess("productive", 2014).unwrap().pace().unwrap();
    assert_eq!(productive.covered, Some(Decimal::new(2742, 1)));
    assert_eq!(productive.track, Reached);
    assert_eq!(assess("productive", 2015).unwrap().pace(), None);
    let poverty = assess("poverty", 2015).unwrap().pace().unwrap();
    assert_eq!((poverty.covered, poverty.track), (None, Reached));
}
