//! From the plan's lines to a fan.

use super::{IndexLines, Line, Point};
use crate::chart::{Scene, figure};
use dataset::msg;
use dataset::{COUNTRY, roles};
use model::slice::datum;
use model::{plan, summary};
use text::{Decimal, Locale, Ratio, number, sort_by};

/// The plan of the 16 regions, 2013 = 100; names from the largest plan down.
pub fn scene(locale: Locale) -> Scene {
    let mut lines: Vec<Line> = plan::index().iter().map(|own| line(own, locale)).collect();
    let parts = plan::parts();
    let place = |line: &Line| parts.iter().position(|p| p.region == line.region);
    sort_by(&mut lines, |a, b| place(a).cmp(&place(b)));
    let count = lines.len().to_string();
    Scene::IndexLines(IndexLines {
        locale,
        count: locale.fill(msg::FAN_COUNT, &[("count", &count)]),
        lines,
        points: points(locale),
        notes: Vec::new(),
    })
}

fn line(own: &plan::Index, locale: Locale) -> Line {
    let name = dataset::short_name(own.region, locale);
    let last = own.points.last();
    let base = own.points.first().map_or(0, |p| p.0).to_string();
    let index = |value: Ratio| number(locale, value.rounded(1));
    let spoken = last.map_or(String::new(), |(year, value)| {
        let words =
            [("region", name), ("year", &year.to_string()), ("index", &index(*value)), ("base", &base)];
        locale.fill(msg::FAN_SPOKEN, &words)
    });
    // Three places are enough for drawing; what is said is rounded from the ratio itself.
    let points = own.points.iter().map(|(year, value)| (*year, value.rounded(3))).collect();
    Line { region: own.region, name: name.to_owned(), points, spoken }
}

/// The country's own path, in persons as printed.
fn points(locale: Locale) -> Vec<Point> {
    let path = plan::path();
    let first = path.first().map_or(1, |step| step.persons);
    let point = |step: &plan::Step| {
        let known = datum(roles::PLAN, COUNTRY, step.year);
        Some(Point {
            year: step.year,
            value: Decimal::ratio(step.persons, first, 100, 3)?,
            label: summary::datum_number(known, locale),
            spoken: figure::spoken(locale, roles::PLAN, (COUNTRY, step.year), known, ""),
        })
    };
    path.iter().filter_map(point).collect()
}
