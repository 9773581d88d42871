//! From shares to dumbbells.

use super::{Dumbbell, Row};
use crate::chart::Scene;
use dataset::RegionIx;
use dataset::msg;
use model::plan::{Share, shares};
use text::{Locale, Ratio, number, percent};

/// Every region's share of the plan beside its share of the population in a year, by their ratio; the first and the
/// last row are set in bold.
pub fn plan_share(locale: Locale, year: u16) -> Scene {
    let shares = shares(year);
    let last = shares.len().saturating_sub(1);
    let row = |(at, share): (usize, &Share)| row(share, at == 0 || at == last, locale);
    Scene::Dumbbell(Dumbbell {
        locale,
        year,
        percent: true,
        plan: true,
        reference: locale.t(msg::DUMBBELL_PEOPLE).to_owned(),
        subject: locale.t(msg::DUMBBELL_PLAN).to_owned(),
        third: String::new(),
        ratio: locale.t(msg::DUMBBELL_RATIO).to_owned(),
        national: None,
        rows: shares.iter().enumerate().map(row).collect(),
        notes: Vec::new(),
    })
}

fn row(share: &Share, strong: bool, locale: Locale) -> Row {
    let name = dataset::short_name(share.region, locale);
    Row {
        region: share.region,
        name: name.to_owned(),
        // Two places are enough for drawing; what is said is rounded from the ratio itself.
        reference: Some(share.people.rounded(2)),
        subject: Some(share.plan.rounded(2)),
        third: None,
        label: String::new(),
        ratio: number(locale, share.ratio.rounded(2)),
        strong,
        apart: false,
        spoken: spoken(share.region, share, locale),
    }
}

fn spoken(region: RegionIx, share: &Share, locale: Locale) -> String {
    let text = |value: Ratio| percent(locale, value.rounded(1));
    let words = [
        ("region", dataset::short_name(region, locale)),
        ("plan", &text(share.plan)),
        ("people", &text(share.people)),
        ("ratio", &number(locale, share.ratio.rounded(2))),
    ];
    locale.fill(msg::DUMBBELL_SPOKEN, &words)
}
