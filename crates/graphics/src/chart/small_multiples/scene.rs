//! From the series of the data to small multiples.

use super::{Cell, Point, SmallMultiples};
use crate::chart::{Scene, figure};
use dataset::msg;
use dataset::{Measure, RegionIx};
use model::slice::datum;
use model::{Datum, series, summary};
use text::{Decimal, Locale, range};

/// Where the regions lie, without `KZ-`.
const SLOTS: [[&str; 7]; 5] = [
    ["", "", "", "SEV", "", "", ""],
    ["ZAP", "AKT", "KUS", "AKM", "AST", "PAV", "VOS"],
    ["ATY", "", "", "ULY", "KAR", "ZHT", "ABY"],
    ["MAN", "", "KZY", "TUR", "ZHA", "ALM", "ALA"],
    ["", "", "", "SHY", "", "", ""],
];

/// All years of a measure for the regions of its last year.
pub fn scene(measure: Measure, locale: Locale) -> Scene {
    let span = dataset::years(measure);
    let (first, last) = (*span.start(), *span.end());
    let members = dataset::members(dataset::vintage(measure, last));
    let mut cells: Vec<Cell> = Vec::new();
    for (row, ids) in (0u8..).zip(SLOTS) {
        for (column, id) in (0u8..).zip(ids) {
            let region = region(id, members);
            let region = region.filter(|r| !cells.iter().any(|c| c.region == *r));
            cells.extend(region.map(|r| cell(measure, r, (row, column), locale)));
        }
    }
    let target = figure::target(measure.into(), locale);
    let all = || cells.iter().flat_map(|c| &c.points).map(|p| p.value);
    let zero = (measure.is_count()).then(|| Decimal::whole(0));
    let all = || all().chain(target.iter().map(|t| t.0)).chain(zero);
    let low = all().min_by(Decimal::order).unwrap_or(Decimal::whole(0));
    let high = all().max_by(Decimal::order).unwrap_or(low);
    let years = format!("{first}–{last}");
    let words = [("years", years.as_str()), ("range", &range(locale, low, high).replace('\u{2060}', ""))];
    let changed = cells.iter().any(|c| c.change.is_some());
    let borders = changed.then(|| locale.t(msg::MULTIPLES_BORDERS).to_owned());
    let cut = measure.method_break().map(|year| year.to_string());
    let cut = cut.map(|year| locale.fill(msg::TREND_BREAK, &[("year", &year)]));
    Scene::SmallMultiples(SmallMultiples {
        first,
        last,
        scale: (low, high),
        scale_words: locale.fill(msg::MULTIPLES_SCALE, &words),
        plan: measure.is_plan(),
        target,
        cells,
        notes: borders.into_iter().chain(cut).collect(),
    })
}

/// The region with this id, or the earlier one that it was part of.
fn region(id: &str, members: &[RegionIx]) -> Option<RegionIx> {
    let own = dataset::region_by_id(&format!("KZ-{id}"))?;
    let parent = dataset::region(own).successor_of;
    [Some(own), parent].into_iter().flatten().find(|r| members.contains(r))
}

fn cell(measure: Measure, region: RegionIx, slot: (u8, u8), locale: Locale) -> Cell {
    let span = dataset::years(measure);
    let (first, last) = (*span.start(), *span.end());
    let lives = |year: &u16| dataset::members(dataset::vintage(measure, *year)).contains(&region);
    let start = span.clone().find(lives).unwrap_or(first);
    let parent = dataset::region(region).successor_of.filter(|_| start > first);
    let mut points = parent.map_or(Vec::new(), |parent| points(measure, parent, (first, start)));
    points.iter_mut().for_each(|p| p.earlier = true);
    points.extend(self::points(measure, region, (start, last + 1)));
    let known = datum(measure, region, last);
    Cell {
        slot,
        region,
        name: dataset::short_name(region, locale).to_owned(),
        label: summary::datum_number(known, locale),
        points,
        change: Some(start).filter(|start| *start > first),
        spoken: figure::spoken(locale, measure, (region, last), known, ""),
    }
}

/// The figures from a year to before another.
fn points(measure: Measure, region: RegionIx, (from, end): (u16, u16)) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    for run in series::runs(measure, &series::of_region(measure, region)) {
        let mut joined = false;
        for (year, known) in run {
            if let Datum::Value(found) = known
                && (from..end).contains(&year)
            {
                let value = found.value;
                points.push(Point { year, value, joined, earlier: false });
                joined = true;
            }
        }
    }
    points
}
