//! From shares to dumbbells.

use super::{Dumbbell, Row};
use crate::chart::Scene;
use crate::data::{self, RegionIx};
use crate::model::plan::{Share, shares};
use crate::text::{Decimal, Locale, msg, number, percent};

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
    let name = data::short_name(share.region, locale);
    Row {
        region: share.region,
        name: name.to_owned(),
        reference: Some(share.people),
        subject: Some(share.plan),
        third: None,
        label: String::new(),
        ratio: number(locale, share.ratio),
        strong,
        apart: false,
        spoken: spoken(share.region, share, locale),
    }
}

fn spoken(region: RegionIx, share: &Share, locale: Locale) -> String {
    let text = |value: Decimal| percent(locale, value.with_places(1));
    let words = [
        ("region", data::short_name(region, locale)),
        ("plan", &text(share.plan)),
        ("people", &text(share.people)),
        ("ratio", &number(locale, share.ratio)),
    ];
    locale.fill(msg::DUMBBELL_SPOKEN, &words)
}
