//! Rows of Table 2 of the article, one under the other: years, then a quarter as a hollow point on a broken line.

use super::{Break, Dot, Line, Panel, Shape, Trend};
use crate::chart::Scene;
use dataset::msg;
use dataset::{CITY_PERIODS, COUNTRY, CityRow};
use model::{city, summary};
use text::{Locale, number};

/// The chart of Table 2 with this name.
pub fn city(chart: &str, locale: Locale) -> Scene {
    let years = || CITY_PERIODS.into_iter().map(|p| p.0);
    let panel = |row: &&CityRow| Panel {
        heading: summary::city_heading(row, locale),
        lines: vec![line(row, locale)],
    };
    let quarter = CITY_PERIODS.into_iter().find(|p| p.1 > 0);
    let change =
        |(year, part): (u16, u8)| Break { year, words: vec![summary::city_period((year, part), locale)] };
    Scene::Trend(Trend {
        locale,
        first: years().min().unwrap_or(0),
        last: years().max().unwrap_or(0),
        counts: false,
        plan: false,
        panels: city::rows(chart).iter().map(panel).collect(),
        goal: None,
        holds: Vec::new(),
        breaks: quarter.map(change).into_iter().collect(),
        gaps: Vec::new(),
        chosen: None,
        notes: vec![locale.fill(msg::CHART_NOTE_HOLLOW, &[("reason", locale.t(msg::CITY_QUARTER_NOTE))])],
    })
}

fn line(row: &CityRow, locale: Locale) -> Line {
    let dots =
        CITY_PERIODS.into_iter().zip(&row.cells).enumerate().map(|(at, ((year, quarter), cell))| Dot {
            year,
            value: cell.value,
            label: number(locale, cell.value),
            shape: if quarter > 0 { Shape::Hollow } else { Shape::Full },
            joined: at > 0,
            backcast: quarter > 0,
            spoken: summary::city_spoken(row, at, locale),
        });
    let region = city::region().unwrap_or(COUNTRY);
    Line { region, name: summary::city_name(row, locale), pin: None, context: false, dots: dots.collect() }
}
