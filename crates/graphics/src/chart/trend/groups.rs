//! Groups of the country over the years, with the total in grey behind them.

use super::scene::{line, shape};
use super::{Break, Dot, Line, Panel, Trend};
use crate::chart::{Scene, figure, notes};
use dataset::msg;
use dataset::{COUNTRY, Group, Measure};
use model::{Datum, groups, summary};
use text::Locale;

/// Two groups of the country over all years that they have figures for; `None` without any.
pub fn groups(measure: Measure, pair: [Group; 2], locale: Locale) -> Option<Scene> {
    let years = dataset::group_years(measure);
    let mut lines: Vec<Line> = Vec::new();
    let mut written: Vec<String> = Vec::new();
    let cut = measure.method_break().map(|year| {
        let words = vec![locale.t(msg::CHART_NEW_METHOD).to_owned(), year.to_string()];
        Break { year, words }
    });
    if let Some(year) = measure.method_break() {
        notes::add(&mut written, locale.fill(msg::TREND_BREAK, &[("year", &year.to_string())]));
    }
    for (pin, group) in (0u8..).zip(pair) {
        let dots = dots(measure, group, &mut written, locale);
        let name = summary::group_name(group, locale);
        lines.push(Line { region: COUNTRY, name, pin: Some(pin), context: false, dots });
    }
    if lines.iter().all(|line| line.dots.is_empty()) {
        return None;
    }
    let total = line(measure.into(), COUNTRY, None, locale);
    lines.insert(0, Line { name: locale.t(msg::GROUP_EVERYBODY).to_owned(), ..total });
    Some(Scene::Trend(Trend {
        locale,
        first: *years.start(),
        last: *years.end(),
        counts: false,
        plan: false,
        panels: vec![Panel { heading: String::new(), lines }],
        goal: None,
        holds: Vec::new(),
        breaks: cut.into_iter().collect(),
        gaps: Vec::new(),
        chosen: None,
        notes: written,
    }))
}

fn dots(measure: Measure, group: Group, written: &mut Vec<String>, locale: Locale) -> Vec<Dot> {
    let mut dots: Vec<Dot> = Vec::new();
    for run in groups::runs(measure, group, COUNTRY) {
        for (at, (year, known)) in run.into_iter().enumerate() {
            let Datum::Value(found) = known else { continue };
            if figure::is_flagged(measure, found) {
                notes::add(written, figure::caution(found, locale));
            }
            let said = summary::datum_words(measure, known, locale);
            dots.push(Dot {
                year,
                value: found.value,
                label: summary::datum_number(known, locale),
                shape: shape(measure, found),
                joined: at > 0,
                backcast: false,
                spoken: [&summary::group_name(group, locale), ", ", &*year.to_string(), ": ", &*said]
                    .concat(),
            });
        }
    }
    dots
}
