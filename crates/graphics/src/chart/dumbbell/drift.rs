//! From the plan's shares in two years to dumbbells.

use super::{Dumbbell, Row};
use crate::chart::Scene;
use dataset::RegionIx;
use dataset::msg;
use model::drift::{Drift, drift, largest_fall, largest_rise, span};
use text::{Decimal, Locale, Ratio, number, percent};

/// Share of the plan ÷ share of the population: hollow the first year, full the last, a line at equal shares; the largest
/// fall and the largest rise in bold.
pub fn plan_ratio(locale: Locale) -> Scene {
    let (from, to) = span();
    let two = |ratio: Ratio| number(locale, ratio.rounded(2));
    let row = |line: &Drift| {
        let [first, last] = [line.first.ratio, line.last.ratio];
        let values = [("from", from.to_string()), ("to", to.to_string())];
        let figures = [("first", two(first)), ("last", two(last))];
        Row {
            ratio: [&two(first), " → ", &two(last)].concat(),
            strong: is_extreme(line.region),
            spoken: said(msg::DUMBBELL_DRIFT_SPOKEN, line.region, &[values, figures].concat(), locale),
            ..plain(line.region, [Some(first), Some(last), None], locale)
        }
    };
    Scene::Dumbbell(Dumbbell {
        percent: false,
        reference: from.to_string(),
        subject: to.to_string(),
        ratio: [&from.to_string(), " → ", &to.to_string()].concat(),
        national: Some((Decimal::whole(1), locale.t(msg::DUMBBELL_EQUAL).to_owned())),
        ..frame(drift().iter().map(row).collect(), to, locale)
    })
}

/// The share of the plan, the same in every year, beside the share of the population in the first year and in the last.
pub fn plan_shares(locale: Locale) -> Scene {
    let (from, to) = span();
    let people = |year: u16| locale.fill(msg::DUMBBELL_PEOPLE_YEAR, &[("year", &year.to_string())]);
    let one = |share: Ratio| percent(locale, share.rounded(1));
    let row = |line: &Drift| {
        let [plan, first, last] = [line.first.plan, line.first.people, line.last.people];
        let values = [("from", from.to_string()), ("to", to.to_string()), ("plan", one(plan))];
        let figures = [("first", one(first)), ("last", one(last))];
        Row {
            strong: is_extreme(line.region),
            spoken: said(
                msg::DUMBBELL_SHARES_SPOKEN,
                line.region,
                &[&values[..], &figures[..]].concat(),
                locale,
            ),
            ..plain(line.region, [Some(first), Some(plan), Some(last)], locale)
        }
    };
    Scene::Dumbbell(Dumbbell {
        percent: true,
        reference: people(from),
        subject: locale.t(msg::DUMBBELL_PLAN).to_owned(),
        third: people(to),
        ..frame(drift().iter().map(row).collect(), to, locale)
    })
}

fn is_extreme(region: RegionIx) -> bool {
    [largest_fall(), largest_rise()].into_iter().flatten().any(|line| line.region == region)
}

fn frame(rows: Vec<Row>, year: u16, locale: Locale) -> Dumbbell {
    Dumbbell {
        locale,
        year,
        percent: false,
        plan: true,
        reference: String::new(),
        subject: String::new(),
        third: String::new(),
        ratio: String::new(),
        national: None,
        rows,
        notes: Vec::new(),
    }
}

fn plain(region: RegionIx, [reference, subject, third]: [Option<Ratio>; 3], locale: Locale) -> Row {
    // Three places are enough for drawing; what is said is rounded from the ratio itself.
    let drawn = |of: Option<Ratio>| of.map(|ratio| ratio.rounded(3));
    Row {
        region,
        name: dataset::short_name(region, locale).to_owned(),
        reference: drawn(reference),
        subject: drawn(subject),
        third: drawn(third),
        label: String::new(),
        ratio: String::new(),
        strong: false,
        apart: false,
        spoken: String::new(),
    }
}

fn said(text: text::Msg, region: RegionIx, values: &[(&str, String)], locale: Locale) -> String {
    let mut words: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    words.push(("region", dataset::short_name(region, locale)));
    locale.fill(text, &words)
}
