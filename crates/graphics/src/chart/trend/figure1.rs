//! Figure 1 of the article: the national unemployment rate since 2000, its source changing in view.

use super::{Break, Dot, Goal, Line, Panel, Shape, Trend, scene};
use crate::chart::{Scene, figure};
use dataset::msg;
use dataset::{COUNTRY, Observation, roles};
use model::national::{Reading, Run, readings, runs, source_change};
use model::{Datum, summary};
use text::{Decimal, Locale, range, uncapitalised};

/// The year for which other publications give other figures.
const DISPUTED: u16 = 2015;

/// The World Bank's figures before the official series, the official ones, and every other rendering of 2015 as a
/// hollow point.
pub fn figure1(locale: Locale) -> Scene {
    let change = source_change();
    let runs = runs();
    let mut lines: Vec<Line> = runs.iter().map(|run| line(run, change, locale)).collect();
    let years = || runs.iter().flat_map(|r| &r.points).map(|p| p.0);
    let (first, last) = (years().min().unwrap_or(change), years().max().unwrap_or(change));
    lines.push(others(locale));
    let side = |words: &str| Break { year: change, words: vec![words.to_owned()] };
    let before = runs.first().map_or("", |run| run.source);
    let before = summary::rendering_name(before, locale);
    let goal: Option<Goal> = scene::goal(roles::UNEMPLOYMENT.into(), locale);
    Scene::Trend(Trend {
        locale,
        first,
        last,
        counts: false,
        plan: false,
        goal,
        holds: Vec::new(),
        // One line of change with words on both sides.
        breaks: vec![side(locale.t(msg::FIGURE1_AFTER)), side(before)],
        gaps: Vec::new(),
        chosen: None,
        notes: vec![note(locale)],
        panels: vec![Panel { heading: String::new(), lines }],
    })
}

/// A run of one source; those before the official series are context.
fn line(run: &Run, change: u16, locale: Locale) -> Line {
    let mut dots: Vec<Dot> = Vec::new();
    for (year, known) in &run.points {
        if let Datum::Value(found) = known {
            let joined = dots.last().is_some_and(|before| before.year + 1 == *year);
            let label = summary::datum_number(*known, locale);
            let shape = match figure::is_flagged(roles::UNEMPLOYMENT, *found) {
                true => Shape::Hollow,
                false => Shape::Full,
            };
            let said = (*year, spoken(run.source, *year, *known, locale));
            dots.push(dot(said, found, label, shape, joined));
        }
    }
    let context = dots.first().is_some_and(|dot| dot.year < change);
    of_country(dots, context, locale)
}

/// The other renderings of the disputed year.
fn others(locale: Locale) -> Line {
    let readings = readings(DISPUTED);
    let values = || readings.iter().skip(1).map(|r| r.value);
    let ends = values().min_by(Decimal::order).zip(values().max_by(Decimal::order));
    let mut span = ends.map_or(String::new(), |(low, high)| range(locale, low, high));
    let mut dots: Vec<Dot> = Vec::new();
    for reading in readings.iter().skip(1) {
        let Reading { source, value, status } = *reading;
        let found = Observation { value, status };
        let said = (DISPUTED, spoken(source, DISPUTED, Datum::Value(found), locale));
        let label = std::mem::take(&mut span);
        dots.push(dot(said, &found, label, Shape::Hollow, false));
    }
    dots.reverse();
    of_country(dots, true, locale)
}

fn of_country(dots: Vec<Dot>, context: bool, locale: Locale) -> Line {
    Line { region: COUNTRY, name: dataset::short_name(COUNTRY, locale).to_owned(), pin: None, context, dots }
}

fn dot((year, spoken): (u16, String), found: &Observation, label: String, shape: Shape, joined: bool) -> Dot {
    Dot { year, value: found.value, label, shape, joined, backcast: false, spoken }
}

fn spoken(source: &str, year: u16, known: Datum, locale: Locale) -> String {
    let name = summary::rendering_name(source, locale);
    figure::spoken(locale, roles::UNEMPLOYMENT, (COUNTRY, year), known, name)
}

/// What the hollow points are: all figures of the disputed year.
fn note(locale: Locale) -> String {
    let line = uncapitalised(&summary::readings_line(DISPUTED, locale));
    locale.fill(msg::CHART_NOTE_HOLLOW, &[("reason", &line)])
}
