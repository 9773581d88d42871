//! Open SDG's ratio of growth rates (field-study.md 3.1), with growth rates that can be computed by hand.

use model::target::Progress::{Achieved, Deterioration, Limited, Moderate, Substantial};
use model::target::{OpenSdg, Progress, assess, open_sdg};
use text::Decimal;

/// 100 must become 400 in two years: required growth is 100 % a year. After one year it is c − 100 %.
fn rising(c: i32) -> (Option<Decimal>, Progress) {
    let whole = Decimal::whole;
    let found = open_sdg(whole(100), whole(c), whole(400), (2010, 2011, 2012), false).unwrap();
    (found.ratio, found.progress)
}

#[test]
fn thresholds() {
    let ratio = |n| Some(Decimal::new(n, 2));
    assert_eq!(rising(200), (ratio(100), Substantial));
    assert_eq!(rising(196), (ratio(96), Substantial));
    assert_eq!(rising(194), (ratio(94), Moderate));
    assert_eq!(rising(161), (ratio(61), Moderate));
    assert_eq!(rising(159), (ratio(59), Limited));
    assert_eq!(rising(100), (ratio(0), Limited));
    assert_eq!(rising(99), (ratio(-1), Deterioration));
    assert_eq!(rising(400).1, Achieved);
    assert_eq!(rising(500).1, Achieved);
}

#[test]
fn falling_is_progress_where_lower_is_better() {
    let whole = Decimal::whole;
    // 400 must become 100 in two years: −50 % a year.
    let falling = |c| open_sdg(whole(400), whole(c), whole(100), (2010, 2011, 2012), true).unwrap();
    assert_eq!(falling(200), OpenSdg { ratio: Some(Decimal::new(100, 2)), progress: Substantial });
    assert_eq!(falling(300), OpenSdg { ratio: Some(Decimal::new(50, 2)), progress: Limited });
    assert_eq!(falling(500).progress, Deterioration);
    assert_eq!(falling(100).progress, Achieved);
}

#[test]
fn edges() {
    let whole = Decimal::whole;
    let of = |b, c, t, span| open_sdg(whole(b), whole(c), whole(t), span, false);
    let span = (2010, 2011, 2012);
    // Base and figure of opposite sign: none.
    assert_eq!(of(-1, 1, 4, span), None);
    // A base of zero counts as 0.001: from there to 4 in two years is 63.2 times a year, to 2 in one is 2000 times.
    assert_eq!(of(0, 2, 4, span).unwrap().progress, Substantial);
    // No growth required: only an achievement can be told.
    let kept = OpenSdg { ratio: None, progress: Achieved };
    assert_eq!(of(4, 4, 4, span), Some(kept));
    assert_eq!(of(4, 3, 4, span), None);
    // Outside the span.
    assert_eq!(of(1, 2, 4, (2010, 2010, 2012)), None);
    assert_eq!(of(1, 2, 4, (2010, 2013, 2012)), None);
}

/// 2015: observed (5.1 ÷ 5.2)^½ − 1 = −0.9662 % a year, required (5.0 ÷ 5.2)^⅓ − 1 = −1.2988 %; ratio 0.74.
#[test]
fn unemployment_2015() {
    let found = assess("unemployment", 2015).unwrap().open_sdg().unwrap();
    assert_eq!(found.ratio, Some(Decimal::new(74, 2)));
    assert_eq!(found.progress, Moderate);
    let kept = assess("unemployment", 2016).unwrap().open_sdg().unwrap();
    assert_eq!(kept.progress, Achieved);
}
