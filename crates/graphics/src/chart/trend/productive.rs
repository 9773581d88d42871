//! The share of the productively employed among the self-employed: single figures of different standing, never
//! joined by a line.

use super::{Dot, Goal, Line, Panel, Shape, Trend};
use crate::chart::Scene;
use dataset::{COUNTRY, Series, Status, roles};
use model::{summary, target};
use text::{Decimal, Locale, number};

/// Every figure found, with the target; years without one are hatched.
pub fn productive(locale: Locale) -> Scene {
    let points = target::points(Series::Productive);
    let known = || points.iter().filter(|p| p.1.value().is_some()).map(|p| p.0);
    let (first, last) = (known().min().unwrap_or(0), known().max().unwrap_or(0));
    let dots = points.iter().filter_map(|(year, _)| dot(*year, locale)).collect();
    Scene::Trend(Trend {
        locale,
        first,
        last,
        counts: false,
        plan: false,
        panels: vec![Panel {
            heading: String::new(),
            lines: vec![Line {
                region: COUNTRY,
                name: dataset::short_name(COUNTRY, locale).to_owned(),
                pin: None,
                context: false,
                dots,
            }],
        }],
        goal: goal(locale),
        holds: Vec::new(),
        breaks: Vec::new(),
        gaps: (first..=last).filter(|y| !known().any(|k| k == *y)).collect(),
        chosen: None,
        notes: Vec::new(),
    })
}

fn dot(year: u16, locale: Locale) -> Option<Dot> {
    let found = target::actual(Series::Productive, year)?;
    let shape = match found.status {
        Status::Derived => Shape::Square,
        Status::Preliminary => Shape::Hollow,
        _ => Shape::Full,
    };
    Some(Dot {
        year,
        value: found.value,
        label: number(locale, found.value),
        shape,
        joined: false,
        backcast: false,
        spoken: [&year.to_string(), ": ", &summary::noted(&found, locale)].concat(),
    })
}

fn goal(locale: Locale) -> Option<Goal> {
    let target = dataset::targets().iter().find(|t| t.id == "productive")?;
    Some(Goal {
        value: Decimal::new(target.scaled, target.places),
        from: *dataset::years(roles::PLAN).start(),
        year: target.year,
        words: summary::target_mark(target, locale),
        zone: None,
    })
}
